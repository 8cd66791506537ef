import type { Initiative } from './initiative.js';
import type { PartialDate } from './partial-date.js';
import type { Source } from './source.js';
import type { State } from './state.js';

export const ACT_KINDS = ['ENDORSED', 'WITHDREW', 'SPOKE_IN_SUPPORT', 'NAMED_AS_OUTSIDE'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What one source says of one State and one initiative. Several acts can stand for one State. */
export interface Act {
  readonly id: string;
  readonly initiative: Initiative;
  readonly state: State;
  readonly kind: ActKind;
  readonly date: PartialDate;
  readonly note: string | null;
  readonly sources: readonly Source[];
}
