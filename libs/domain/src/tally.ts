import type { CalendarDate } from './calendar-date.js';
import { ENDORSEMENT_STATUSES, type EndorsementStatus, startedBy } from './endorsement-status.js';
import type { Initiative, State } from './model.js';
import { memoize } from './once.js';
import { type Position, positionOn, positionSpans } from './position.js';
import { isCountedOn } from './state.js';
import { type RegionalGroup, REGIONAL_GROUPS } from './vocabulary.js';

/** The number of States with each status; `total` is the sum. */
export interface Tally {
  readonly endorsed: number;
  readonly possiblyEndorsed: number;
  readonly notEndorsed: number;
  readonly withdrawn: number;
  readonly unknown: number;
  readonly total: number;
}

const tally = (counts: Record<EndorsementStatus, number>): Tally => ({
  endorsed: counts.ENDORSED,
  possiblyEndorsed: counts.POSSIBLY_ENDORSED,
  notEndorsed: counts.NOT_ENDORSED,
  withdrawn: counts.WITHDRAWN,
  unknown: counts.UNKNOWN,
  total: ENDORSEMENT_STATUSES.reduce((sum, status) => sum + counts[status], 0),
});

const zeroCounts = (): Record<EndorsementStatus, number> => ({
  ENDORSED: 0,
  POSSIBLY_ENDORSED: 0,
  NOT_ENDORSED: 0,
  WITHDRAWN: 0,
  UNKNOWN: 0,
});

/** Counts positions by status. Counts over the parts of any partition add up to the count over the whole. */
export const tallyOf = (positions: readonly Pick<Position, 'status'>[]): Tally => {
  const counts = zeroCounts();
  for (const { status } of positions) counts[status] += 1;
  return tally(counts);
};

/** Bounds of how many endorse, as far as sources settle it: the number named is a floor, never the value. */
export interface Bounds {
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * Returns how many of a number of States endorse: at least those named; at most all except those that a source settles
 * as not endorsing.
 * @param size number of States, where the tally does not count all of them
 * @example boundsOf({ endorsed: 4, possiblyEndorsed: 1, notEndorsed: 2, withdrawn: 0, unknown: 8, total: 15 }) // { atLeast: 4, atMost: 13 }
 */
export const boundsOf = ({ endorsed, notEndorsed, withdrawn, total }: Tally, size = total): Bounds => ({
  atLeast: endorsed,
  atMost: size - notEndorsed - withdrawn,
});

/** A period with one tally; it lasts until the next span starts. */
export interface TallySpan {
  readonly startsOn: CalendarDate | null;
  readonly tally: Tally;
}

/** Computes every change of an initiative’s tally from the position spans and day of admission of each State. */
const tallySpans = (initiative: Initiative, countObservers: boolean): readonly TallySpan[] => {
  const base = zeroCounts();
  const changes = new Map<CalendarDate, Record<EndorsementStatus, number>>();
  const move = (on: CalendarDate | null, status: EndorsementStatus, by: number): void => {
    if (on === null) {
      base[status] += by;
      return;
    }
    const change = changes.get(on) ?? zeroCounts();
    change[status] += by;
    changes.set(on, change);
  };
  for (const state of initiative.states) {
    if (state.membership !== 'MEMBER' && !(countObservers && state.membership === 'OBSERVER')) continue;
    let before: EndorsementStatus | null = null;
    for (const { startsOn, position } of positionSpans(initiative, state)) {
      const first: CalendarDate | null =
        startsOn === null || (state.admittedOn !== null && startsOn < state.admittedOn) ? state.admittedOn : startsOn;
      if (before !== null) move(first, before, -1);
      move(first, position.status, 1);
      before = position.status;
    }
  }
  const spans: TallySpan[] = [{ startsOn: null, tally: tally(base) }];
  for (const [startsOn, change] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const status of ENDORSEMENT_STATUSES) base[status] += change[status];
    spans.push({ startsOn, tally: tally(base) });
  }
  return spans;
};

const withoutObservers = memoize((initiative: Initiative) => tallySpans(initiative, false));
const withObservers = memoize((initiative: Initiative) => tallySpans(initiative, true));

/** Returns the tally of an initiative as a function of the day, memoized for the life of the dataset. */
export const tallyHistory = (initiative: Initiative, countObservers = false): readonly TallySpan[] =>
  (countObservers ? withObservers : withoutObservers)(initiative);

/**
 * Returns the tally of an initiative on a day. It counts the Members of the United Nations admitted by that day (former
 * States never), and observers if `countObservers`.
 */
export const tallyOn = (initiative: Initiative, on: CalendarDate, countObservers = false): Tally =>
  startedBy(tallyHistory(initiative, countObservers), on).tally;

/** The tally of one regional group; `regionalGroup` is `null` for States in none. */
export interface GroupTally {
  readonly regionalGroup: RegionalGroup | null;
  readonly tally: Tally;
}

/**
 * Returns the tally on a day by regional group, of the States that `among` accepts; groups without any are left out.
 */
export const tallyByGroupOn = (
  initiative: Initiative,
  on: CalendarDate,
  countObservers = false,
  among: (state: State) => boolean = () => true,
): readonly GroupTally[] =>
  [...REGIONAL_GROUPS, null]
    .map((regionalGroup) => ({
      regionalGroup,
      tally: tallyOf(
        initiative.states
          .filter(
            (state) =>
              state.regionalGroup === regionalGroup &&
              isCountedOn(state, on) &&
              (countObservers || state.membership === 'MEMBER') &&
              among(state),
          )
          .map((state) => positionOn(initiative, state, on)),
      ),
    }))
    .filter((group) => group.tally.total > 0);
