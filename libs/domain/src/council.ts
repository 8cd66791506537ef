import { type CalendarDate, addDays, firstDayOfYear, yearOf } from './calendar-date.js';
import { newestBy } from './coverage.js';
import { DomainError } from './domain-error.js';
import { startedBy } from './endorsement-status.js';
import { endorsableInitiatives } from './initiative.js';
import type { PublishedCount, Dataset, Initiative, Source, State, CouncilTerm } from './model.js';
import { memoize } from './once.js';
import { type Position, positionOn, sourcesOfPositions } from './position.js';
import { nameOf } from './state.js';
import { type Bounds, type Tally, boundsOf, tallyOf } from './tally.js';
import type { Seat } from './vocabulary.js';

export interface CouncilMember {
  readonly state: State;
  readonly seat: Seat;
  readonly term: CouncilTerm;
}

/** The Security Council on a day. */
export interface Council {
  readonly on: CalendarDate;
  /** 15; 11 to the end of 1965. */
  readonly size: number;
  /** 9; 7 to the end of 1965. */
  readonly votesNeeded: number;
  /** Permanent members first, then elected ones, each by English name. */
  readonly members: readonly CouncilMember[];
}

/** Where the members of a Council stand towards an initiative, and what was published about it. */
export interface CouncilSupport {
  readonly initiative: Initiative;
  readonly tally: Tally;
  /** The upper bound is the Council’s size less the members that are settled as not endorsing. */
  readonly bounds: Bounds;
  readonly positions: readonly Position[];
  /** The sources that the positions on that day rest on. */
  readonly sources: readonly Source[];
  /** The newest total by that day that gives a number of members of the same Council. */
  readonly publishedCount: PublishedCount | null;
  /** Whether the members that can be named as endorsing are a majority of the members (8 of 15, 6 of 11). */
  readonly majority: boolean;
  /** How many votes the members named as endorsing are short of the votes needed: 0 or more. */
  readonly shortOfVotesNeeded: number;
  /** `majority` and `shortOfVotesNeeded` for the published number; `null` where there is none. */
  readonly publishedMajority: boolean | null;
  readonly publishedShortOfVotesNeeded: number | null;
}

// Charter Art. 23 and 27 as amended in 1963, in force 31 August 1965; the larger Council first sat on 1 January 1966.
const ENLARGED_ON = firstDayOfYear(1966);

/** Returns the number of Council members on a day: 11 to the end of 1965, 15 since. */
export const councilSizeOn = (on: CalendarDate): number => (on < ENLARGED_ON ? 11 : 15);

/**
 * Returns the votes that a decision needs, Charter Art. 27(2) and (3): 7 affirmative ones to the end of 1965, 9 since.
 */
export const votesNeededOn = (on: CalendarDate): number => (on < ENLARGED_ON ? 7 : 9);

type TermDays = Pick<CouncilTerm, 'startsOn' | 'endsOn'>;

/**
 * Returns the days on which the membership changes, oldest first. The end of a term counts on the day after its last
 * day.
 */
export const membershipChangeDays = (terms: readonly TermDays[]): readonly CalendarDate[] =>
  [...new Set(terms.flatMap(({ startsOn, endsOn }) => (endsOn ? [startsOn, addDays(endsOn, 1)] : [startsOn])))].sort();

/** Returns the period from the first recorded term on in which all members are known; both days are inclusive. */
export const councilKnown = (
  terms: readonly TermDays[],
): { readonly from: CalendarDate; readonly to: CalendarDate } => {
  const days = membershipChangeDays(terms);
  const from = days[0] ?? firstDayOfYear(1946);
  const broken = days.find((day) => terms.filter((term) => covers(term, day)).length !== councilSizeOn(day));
  return { from, to: addDays(broken ?? from, -1) };
};

/** Whether the term includes the day; the first and the last day are inside. */
export const covers = (
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string | null },
  on: string,
): boolean => startsOn <= on && (endsOn === null || on <= endsOn);

/** Whether `members` are more than half; eight of fifteen are, and still one vote short of nine. */
export const isMajority = (members: number, size: number): boolean => members > size / 2;

export const votesShort = (members: number, needed: number): number => Math.max(0, needed - members);

const bySeatAndName = (a: CouncilMember, b: CouncilMember): number =>
  a.seat === b.seat ? nameOf(a.state).localeCompare(nameOf(b.state), 'en') : a.seat === 'PERMANENT' ? -1 : 1;

/** A period with the same members, up to the start of the next. */
interface CouncilSpan {
  readonly startsOn: CalendarDate;
  readonly members: readonly CouncilMember[];
}

const councilSpans = memoize((dataset: Dataset): readonly CouncilSpan[] => {
  const terms = dataset.states.flatMap((state) => state.councilTerms);
  return membershipChangeDays(terms).map((startsOn) => ({
    startsOn,
    members: terms
      .filter((term) => covers(term, startsOn))
      .map((term) => ({ state: term.state, seat: term.seat, term }))
      .sort(bySeatAndName),
  }));
});

const membersOn = (dataset: Dataset, on: CalendarDate): readonly CouncilMember[] =>
  startedBy(councilSpans(dataset), on).members;

/**
 * Returns the Council on a day.
 * @throws DomainError outside the period in which all members are known; the problem names its first and last day
 * @example councilOn(dataset, calendarDate('2016-09-22')).votesNeeded // 9
 */
export const councilOn = (dataset: Dataset, on: CalendarDate): Council => {
  const { from, to } = dataset.councilKnown;
  if (on < from || on > to) {
    throw new DomainError('COUNCIL_NOT_KNOWN', { from, to, on });
  }
  return {
    on,
    size: councilSizeOn(on),
    votesNeeded: votesNeededOn(on),
    members: membersOn(dataset, on),
  };
};

/**
 * Returns the Councils of the years `from` to `to`, each as on 1 January.
 * @throws DomainError if `to` is before `from`, or a year lies outside the period in which all members are known
 */
export const councilsBetween = (dataset: Dataset, from: number, to: number): readonly Council[] => {
  const { from: first, to: last } = dataset.councilKnown;
  if (from > to) throw new DomainError('YEARS_END_BEFORE_START', { from, to });
  if (from < yearOf(first) || to > yearOf(last)) {
    throw new DomainError('COUNCIL_YEARS_NOT_KNOWN', { from: yearOf(first), to: yearOf(last) });
  }
  return Array.from({ length: to - from + 1 }, (_, index) => councilOn(dataset, firstDayOfYear(from + index)));
};

/** Returns the Council on a day, or `null` if not all of its members are known. */
export const knownCouncilOn = (dataset: Dataset, on: CalendarDate): Council | null => {
  const { from, to } = dataset.councilKnown;
  return from <= on && on <= to ? councilOn(dataset, on) : null;
};

/**
 * Whether a recorded term seats the State on that day. After the last known Council, `false` only means “not recorded”.
 */
export const sitsOn = (state: State, on: CalendarDate): boolean => state.councilTerms.some((term) => covers(term, on));

/**
 * Returns a filter of States by whether they sit on the Council on a day. Without an `expected` value it accepts all.
 * @throws DomainError if there is an `expected` value, for a day whose Council is elected only in part
 */
export const councilFilter = (
  dataset: Dataset,
  on: CalendarDate,
  expected: boolean | null | undefined,
): ((state: State) => boolean) => {
  if (typeof expected !== 'boolean') return () => true;
  if (on > dataset.councilKnown.to) councilOn(dataset, on);
  return (state) => sitsOn(state, on) === expected;
};

/** Returns where the members of a Council stand towards an initiative. */
export const councilSupport = (council: Council, initiative: Initiative): CouncilSupport => {
  const positions = council.members.map(({ state }) => positionOn(initiative, state, council.on));
  const tally = tallyOf(positions);
  const publishedCount =
    newestBy(
      initiative.publishedCounts.filter((count) => count.councilMembers !== null),
      council.on,
    ).find((count) => count.date !== null && isOfSameCouncil(count.date.latest, council)) ?? null;
  const published = publishedCount?.councilMembers ?? null;
  return {
    initiative,
    tally,
    bounds: boundsOf(tally, council.size),
    positions,
    get sources() {
      return sourcesOfPositions(positions, council.on);
    },
    publishedCount,
    majority: isMajority(tally.endorsed, council.size),
    shortOfVotesNeeded: votesShort(tally.endorsed, council.votesNeeded),
    publishedMajority: published === null ? null : isMajority(published, council.size),
    publishedShortOfVotesNeeded: published === null ? null : votesShort(published, council.votesNeeded),
  };
};

/** Returns `councilSupport` for each initiative that States endorse. */
export const councilSupports = (dataset: Dataset, council: Council): readonly CouncilSupport[] =>
  endorsableInitiatives(dataset).map((initiative) => councilSupport(council, initiative));

const isOfSameCouncil = (day: CalendarDate, council: Council): boolean =>
  council.members.every(({ term }) => covers(term, day));
