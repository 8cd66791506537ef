import type { CalendarDate } from '../calendar-date.js';
import { type Council, type CouncilMember, councilOn } from '../council.js';
import type { Dataset, State } from '../model.js';
import { isCountedOn } from '../state.js';
import { type PositionPair, positionsOfDays } from './positions.js';

/** The comparison of two days: who joined and left the Security Council, and which States’ positions changed. */
export interface DayComparison {
  readonly a: CalendarDate;
  readonly b: CalendarDate;
  /** `null` on days for which not all members are known. */
  readonly aCouncil: Council | null;
  readonly bCouncil: Council | null;
  /** Members of the second Council but not of the first; empty if one of the Councils is not known. */
  readonly joined: readonly CouncilMember[];
  readonly left: readonly CouncilMember[];
  /** Members of both Councils, as members of the second. */
  readonly stayed: readonly CouncilMember[];
  /** Changed positions of States counted on both days (Members and observers), by initiative, then by English name. */
  readonly changed: readonly PositionPair[];
}

const knownOn = (dataset: Dataset, on: CalendarDate): Council | null =>
  on < dataset.councilKnown.from || on > dataset.councilKnown.to ? null : councilOn(dataset, on);

const without = (members: readonly CouncilMember[], others: readonly CouncilMember[]): readonly CouncilMember[] => {
  const states = new Set<State>(others.map(({ state }) => state));
  return members.filter(({ state }) => !states.has(state));
};

/**
 * Compares two days as given: `a` counts as before and `b` as after, even if `b` is the earlier day.
 * @example compareDays(dataset, calendarDate('2016-12-31'), calendarDate('2017-01-01')).joined // the five elected for 2017
 */
export const compareDays = (dataset: Dataset, a: CalendarDate, b: CalendarDate): DayComparison => {
  const [aCouncil, bCouncil] = [knownOn(dataset, a), knownOn(dataset, b)];
  const [before, after] = aCouncil && bCouncil ? [aCouncil.members, bCouncil.members] : [[], []];
  const joined = without(after, before);
  const pairs = dataset.states
    .filter((state) => isCountedOn(state, a) && isCountedOn(state, b))
    .flatMap((state) => positionsOfDays(dataset, state, a, b))
    .filter(({ differs }) => differs);
  return {
    a,
    b,
    aCouncil,
    bCouncil,
    joined,
    left: without(before, after),
    stayed: without(after, joined),
    changed: dataset.initiatives.flatMap((initiative) => pairs.filter((pair) => pair.initiative === initiative)),
  };
};
