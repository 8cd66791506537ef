import type { CalendarDate } from '../calendar-date.js';
import type { Dataset, Initiative, State } from '../model.js';
import { type Position, positionOn } from '../position.js';
import { isCountedOn } from '../state.js';

/** Where one State stands towards two initiatives. */
export interface InitiativePair {
  readonly state: State;
  readonly a: Position;
  readonly b: Position;
  /** Whether sources settle both positions. If not, the State may have endorsed the other initiative too. */
  readonly settled: boolean;
}

/** The comparison of two initiatives on one day, among Members and observers. */
export interface InitiativeComparison {
  readonly a: Initiative;
  readonly b: Initiative;
  readonly on: CalendarDate;
  /** States named as endorsing only one of the two; settled ones first, then by English name. */
  readonly aOnly: readonly InitiativePair[];
  readonly bOnly: readonly InitiativePair[];
  readonly both: readonly InitiativePair[];
  /** Number of States that are not named as endorsing either. */
  readonly neither: number;
}

const endorses = ({ status }: Position): boolean => status === 'ENDORSED';
const isSettled = ({ status }: Position): boolean => status !== 'UNKNOWN' && status !== 'POSSIBLY_ENDORSED';

/**
 * Compares which States endorse two initiatives on a day. A State named for only one of them is listed with that one
 * even if sources do not settle the other; `settled` says whether it is known to have stayed outside.
 */
export const compareInitiatives = (
  dataset: Dataset,
  a: Initiative,
  b: Initiative,
  on: CalendarDate,
): InitiativeComparison => {
  const pairs = dataset.states
    .filter((state) => isCountedOn(state, on))
    .map((state): InitiativePair => {
      const [one, other] = [positionOn(a, state, on), positionOn(b, state, on)];
      return { state, a: one, b: other, settled: isSettled(one) && isSettled(other) };
    });
  const settledFirst = (some: readonly InitiativePair[]): readonly InitiativePair[] => [
    ...some.filter(({ settled }) => settled),
    ...some.filter(({ settled }) => !settled),
  ];
  return {
    a,
    b,
    on,
    aOnly: settledFirst(pairs.filter((pair) => endorses(pair.a) && !endorses(pair.b))),
    bOnly: settledFirst(pairs.filter((pair) => endorses(pair.b) && !endorses(pair.a))),
    both: pairs.filter((pair) => endorses(pair.a) && endorses(pair.b)),
    neither: pairs.filter((pair) => !endorses(pair.a) && !endorses(pair.b)).length,
  };
};
