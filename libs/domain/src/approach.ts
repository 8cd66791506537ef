import type { EndorsementStatus } from './endorsement-status.js';
import type { ActKind } from './vocabulary.js';

/** Why a State is approached, derived from what sources say, in the order in which the cases are listed. */
export const APPROACHES = [
  'CONFIRM_DAY',
  'ENDORSE_AGAIN',
  'NAMED_AS_OUTSIDE',
  'SPOKE_IN_SUPPORT',
  'NOTHING_FOUND',
] as const;
export type ApproachKind = (typeof APPROACHES)[number];

/** The fields of an act that decide how a State is approached. */
export interface ReportedAct {
  readonly kind: ActKind;
  readonly date: { readonly earliest: string | null; readonly latest: string };
}

/**
 * Why a State may be asked about an initiative, and the act that this rests on (`null` where no source says anything).
 */
export interface Approach<Act extends ReportedAct> {
  readonly kind: ApproachKind;
  readonly act: Act | null;
}

/** The fields of a position that decide how a State is approached; `latest` is `null` where no endorsement is known. */
export interface ApproachedPosition<Act extends ReportedAct> {
  readonly status: EndorsementStatus;
  readonly latest: string | null;
  readonly acts: readonly Act[];
}

const newestOf = <Act extends ReportedAct>(acts: readonly Act[], kinds: readonly ActKind[]): Act | null =>
  acts
    .filter(({ kind }) => kinds.includes(kind))
    .reduce<Act | null>((newest, act) => (newest && newest.date.latest > act.date.latest ? newest : act), null);

/** Acts that change whether a State endorses. */
const BEARING: readonly ActKind[] = ['ENDORSED', 'WITHDREW'];

/** Whether an act may have been done by a day, or only after it. */
const mayLieOn =
  (on: string) =>
  ({ date: { earliest, latest } }: ReportedAct): boolean =>
    (earliest === null || earliest <= on) && latest > on;

/**
 * Returns why a State may be approached about an initiative on a day; `null` where there is nothing to ask: it has
 * endorsed, it endorses later, or the initiative is not open yet.
 *
 * Acts dated after the day are ignored, except a source that names the State as outside, because it settles the days
 * before it, and the endorsement or withdrawal whose day is to be confirmed.
 *
 * @param openedOn first day on which a State could endorse; `null` where no source settles it
 * @example approachOn({ status: 'UNKNOWN', latest: null, acts: [] }, '2026-11-24', null) // { kind: 'NOTHING_FOUND', act: null }
 */
export const approachOn = <Act extends ReportedAct>(
  { status, latest, acts }: ApproachedPosition<Act>,
  on: string,
  openedOn: string | null,
): Approach<Act> | null => {
  const reported = acts.filter(({ date }) => date.latest <= on);
  switch (status) {
    case 'ENDORSED':
      return null;
    case 'POSSIBLY_ENDORSED':
      // A withdrawal whose endorsement no source gives leaves the days before it open.
      return {
        kind: 'CONFIRM_DAY',
        act: newestOf(acts.filter(mayLieOn(on)), BEARING) ?? newestOf(acts, BEARING),
      };
    case 'WITHDRAWN':
      return { kind: 'ENDORSE_AGAIN', act: newestOf(reported, ['WITHDREW']) };
    case 'NOT_ENDORSED': {
      const isOpen = openedOn === null || openedOn <= on;
      const act = latest === null && isOpen ? newestOf(acts, ['NAMED_AS_OUTSIDE']) : null;
      return act && { kind: 'NAMED_AS_OUTSIDE', act };
    }
    case 'UNKNOWN': {
      const act = newestOf(reported, ['NAMED_AS_OUTSIDE', 'SPOKE_IN_SUPPORT']);
      if (!act) return { kind: 'NOTHING_FOUND', act };
      return { kind: act.kind === 'NAMED_AS_OUTSIDE' ? 'NAMED_AS_OUTSIDE' : 'SPOKE_IN_SUPPORT', act };
    }
  }
};
