import type { CalendarDate } from '../calendar-date.js';
import { endorsableInitiatives } from '../initiative.js';
import type { Dataset, Initiative, State } from '../model.js';
import { type Position, positionOn } from '../position.js';

/** Two positions towards one initiative: of one State on two days, or of two States on one day. */
export interface PositionPair {
  readonly initiative: Initiative;
  readonly a: Position;
  readonly b: Position;
  /** Whether the statuses differ. If one of them is `UNKNOWN`, nobody can tell whether the positions agree. */
  readonly differs: boolean;
}

export const positionPair = (a: Position, b: Position): PositionPair => ({
  initiative: a.initiative,
  a,
  b,
  differs: a.status !== b.status,
});

/** Returns the positions of a State on two days, towards each endorsable initiative. */
export const positionsOfDays = (
  dataset: Dataset,
  state: State,
  a: CalendarDate,
  b: CalendarDate,
): readonly PositionPair[] =>
  endorsableInitiatives(dataset).map((initiative) =>
    positionPair(positionOn(initiative, state, a), positionOn(initiative, state, b)),
  );
