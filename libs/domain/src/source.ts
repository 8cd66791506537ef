import type { Act } from './act.js';
import type { CalendarDate } from './calendar-date.js';
import type { PartialDate } from './partial-date.js';
import type { PublishedCount } from './coverage.js';

/** A document that facts rest on, with what part of it was read. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Web address, repository or register where it was read; `null` for a document received on paper. */
  readonly url: string | null;
  readonly licence: string | null;
  /** `null` where the document shows no date; `publishedOnText` then says how it looks. */
  readonly publishedOn: PartialDate | null;
  readonly publishedOnText: string | null;
  readonly retrievedOn: CalendarDate;
  readonly read: string;
  readonly acts: readonly Act[];
  readonly publishedCounts: readonly PublishedCount[];
}
