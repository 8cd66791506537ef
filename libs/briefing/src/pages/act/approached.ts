import { type Approach, approachOn } from '#domain';
import type { ApproachedFragment, StandingFragment } from '../../operations.generated.js';
import { itemOf } from '../../initiatives.js';
import type { PageContext } from '../../page-context.js';
import { actDay } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

export type ReportedApproach = Approach<StandingFragment['acts'][0]>;

/** A State’s position towards one initiative, and the reason why the State may be approached about it. */
export interface ReportedPosition {
  readonly position: StandingFragment;
  readonly approach: ReportedApproach | null;
}

type Positions = readonly (StandingFragment & { readonly initiative: { readonly slug: string } })[];

/** Returns a State’s position towards an initiative on a day, and the reason why the State may be approached then. */
export const approachOf = (
  positions: Positions,
  { slug, opened }: ApproachedFragment,
  on: string,
): ReportedPosition => {
  const position = itemOf(positions, slug);
  return { position, approach: approachOn(position, on, opened?.earliest ?? null) };
};

/** Names the reason for an approach in a few words, with the act’s day: `Last named as outside: 24 October 2015`. */
export const approachText = ({ kind, act }: ReportedApproach, context: PageContext): string => {
  const t = MESSAGES[context.language];
  return act ? t.asked(t[kind], actDay(act.date, context)) : t[kind];
};
