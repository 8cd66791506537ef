import type { CalendarDate } from './calendar-date.js';
import type { Initiative, PublishedCount } from './model.js';
import { tallyOn } from './tally.js';

/** How many endorsing States we can name, compared with a published total. */
export interface Coverage {
  readonly on: CalendarDate;
  /** Number of States that we can name, with a source, as endorsing on that day. */
  readonly named: number;
  /** The newest published total by that day; the largest of several of the same day. */
  readonly publishedCount: PublishedCount | null;
  /** All totals for the same day, including `publishedCount`. If their values differ, the sources disagree. */
  readonly publishedCounts: readonly PublishedCount[];
  /**
   * `named` / `publishedCount.value`: 0–1, above 1 where more can be named than were counted; `null` without a count.
   */
  readonly share: number | null;
}

const latestOf = (count: PublishedCount): string => count.date?.latest ?? '';

/** Returns the newest of the counts dated wholly on or before `on`: all counts of that one day, largest first. */
export const newestBy = (counts: readonly PublishedCount[], on: CalendarDate): readonly PublishedCount[] => {
  const dated = counts.filter((count) => count.date !== null && count.date.latest <= on);
  const newest = dated.map(latestOf).reduce((a, b) => (a < b ? b : a), '');
  return dated.filter((count) => latestOf(count) === newest).sort((a, b) => b.value - a.value);
};

/** Returns the coverage on a day. Observers count among the named if the published total includes them. */
export const coverageOn = (initiative: Initiative, on: CalendarDate): Coverage => {
  const publishedCounts = newestBy(initiative.publishedCounts, on);
  const publishedCount = publishedCounts[0] ?? null;
  const named = tallyOn(initiative, on, publishedCount?.includesObservers ?? false).endorsed;
  const share = publishedCount && publishedCount.value > 0 ? named / publishedCount.value : null;
  return { on, named, publishedCount, publishedCounts, share };
};

/** Returns the coverage on the day of a published total; `null` for one without a day or of several initiatives. */
export const coverageOfCount = ({ initiative, date }: PublishedCount): Coverage | null =>
  initiative?.endorsable && date ? coverageOn(initiative, date.latest) : null;
