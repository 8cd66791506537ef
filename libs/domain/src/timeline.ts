import { type CalendarDate, addMonths, monthsBetween } from './calendar-date.js';
import { DomainError } from './domain-error.js';
import { startedBy } from './endorsement-status.js';
import type { Initiative } from './model.js';
import { type Tally, tallyHistory } from './tally.js';

export const STEPS = ['CHANGE', 'MONTH', 'QUARTER', 'YEAR'] as const;
/** `CHANGE`: a point for each day on which the tally changed; otherwise one per calendar step from the first day on. */
export type Step = (typeof STEPS)[number];

export interface TimelinePoint {
  readonly on: CalendarDate;
  /** States that have endorsed by then. */
  readonly certain: number;
  /** States that have or may have endorsed by then: never fewer than `certain`. */
  readonly possible: number;
  readonly tally: Tally;
}

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** Maximum number of points on one timeline. */
export const MAX_TIMELINE_POINTS = 1200;

/** Returns the days from `from` on in steps of `months` months, with `to` as the last. */
const daysBetween = (from: CalendarDate, to: CalendarDate, months: number): readonly CalendarDate[] => {
  const steps = Math.floor(monthsBetween(from, to) / months);
  const before = addMonths(from, steps * months) < to ? steps + 1 : steps;
  if (before >= MAX_TIMELINE_POINTS) {
    throw new DomainError('TOO_MANY_POINTS', { most: MAX_TIMELINE_POINTS });
  }
  return [...Array.from({ length: before }, (_, step) => addMonths(from, step * months)), to];
};

/**
 * Returns an initiative’s tally over time, `from` and `to` included.
 * @throws DomainError if `to` is before `from`, or the steps make more than 1,200 points
 */
export const timelineOf = (
  initiative: Initiative,
  from: CalendarDate,
  to: CalendarDate,
  step: Step = 'MONTH',
  countObservers = false,
): readonly TimelinePoint[] => {
  if (to < from) throw new DomainError('TIMELINE_ENDS_BEFORE_START', { from, to });
  const history = tallyHistory(initiative, countObservers);
  const days =
    step === 'CHANGE'
      ? [
          ...new Set([
            from,
            ...history.flatMap(({ startsOn: day }) => (day && from < day && day < to ? [day] : [])),
            to,
          ]),
        ]
      : daysBetween(from, to, MONTHS[step]);
  return days.map((on) => {
    const { tally } = startedBy(history, on);
    return { on, certain: tally.endorsed, possible: tally.endorsed + tally.possiblyEndorsed, tally };
  });
};

/** Returns the default start of an initiative’s timeline: its opening, else its launch, else its first act. */
export const timelineFrom = (initiative: Initiative): CalendarDate | null =>
  initiative.openedOn ?? initiative.launchedOn?.earliest ?? initiative.acts[0]?.date.latest ?? null;
