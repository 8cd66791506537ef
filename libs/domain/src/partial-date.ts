import { type CalendarDate, calendarDate, daysInMonth, isCalendarDate } from './calendar-date.js';
import { DomainError } from './domain-error.js';

export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR', 'ON_OR_BEFORE', 'BETWEEN'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * A date as a source gives it, read as an interval: the day lies between `earliest` and `latest`, both inclusive.
 * `earliest` is `null` where the source only bounds it from above (`ON_OR_BEFORE`).
 */
export interface PartialDate {
  /** The source’s wording, letter for letter. */
  readonly text: string;
  readonly precision: DatePrecision;
  readonly earliest: CalendarDate | null;
  readonly latest: CalendarDate;
  /** The publisher or the recorder calls the date approximate; the interval itself is then an interpretation. */
  readonly approximate: boolean;
}

interface Interval {
  readonly precision: DatePrecision;
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
}

const interval = (text: string): Interval | null => {
  if (isCalendarDate(text)) return { precision: 'DAY', earliest: text, latest: text };
  const month = /^(?!0000)(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) {
    const last = daysInMonth(Number(month[1]), Number(month[2]));
    return {
      precision: 'MONTH',
      earliest: calendarDate(`${text}-01`),
      latest: calendarDate(`${text}-${last}`),
    };
  }
  if (/^(?!0000)\d{4}$/.test(text)) {
    return { precision: 'YEAR', earliest: calendarDate(`${text}-01-01`), latest: calendarDate(`${text}-12-31`) };
  }
  return null;
};

/**
 * Returns the first and last day of a day, month or year in digits, as in a search; `null` for any other text.
 * @example daysOf('2011')?.earliest // 2011-01-01
 */
export const daysOf = (text: string): Pick<Interval, 'earliest' | 'latest'> | null => interval(text);

/** Parses a range. Its end may leave out what it shares with its start: `2018-09/10`, `2015-09-28/10-03`. */
const range = (text: string): Interval | null => {
  const [start, end, ...more] = /^\d{4}-\d{4}$/.test(text) ? text.split('-') : text.split('/');
  if (start === undefined || !end || more.length > 0) return null;
  const from = interval(start);
  const to = interval(end) ?? interval(start.slice(0, Math.max(0, start.length - end.length)) + end);
  return from && to && from.earliest <= to.latest
    ? { precision: 'BETWEEN', earliest: from.earliest, latest: to.latest }
    : null;
};

/** Widens an approximate day to its month, which is all that it settles. */
const widen = (found: Interval): Interval =>
  found.precision === 'DAY' ? (interval(found.earliest.slice(0, 7)) ?? found) : found;

/**
 * Parses a date as people publish it: `2015-10-23`, `2016-09`, `2017`, `2018-09/10`, `2017-03/2018`, `c. 2017`,
 * `2015-10-02 (approx.)`. Text in brackets is an explanation, not part of the date. An approximate day is read as its
 * month.
 * @param isApproximate whether the record says, beside the text, that the date is approximate
 * @returns `null` where the text gives no date by itself: ``, `?`, `2026?`, `undated`, `undated (probably 2017-09)`.
 * @example publishedDate('2016-09')?.latest // 2016-09-30
 */
export const publishedDate = (text: string, isApproximate = false): PartialDate | null => {
  const approximate = isApproximate || /\bapprox\.|^c\. |\bc\. \d/.test(text);
  const bare = text
    .replace(/\(.*\)/, '')
    .replace(/^c\. /, '')
    .trim();
  const found = interval(bare) ?? range(bare);
  return found && { text, ...(approximate ? widen(found) : found), approximate };
};

/**
 * Parses a date with a separately recorded precision, as acts have it.
 * @throws DomainError if the text does not have that precision.
 * @example partialDate('2015-10-02', 'ON_OR_BEFORE') // latest 2015-10-02, earliest unknown
 */
export const partialDate = (text: string, precision: DatePrecision): PartialDate => {
  const found = interval(text) ?? range(text);
  const expected = precision === 'ON_OR_BEFORE' ? 'DAY' : precision;
  if (found?.precision !== expected) {
    throw new DomainError('DATE_UNLIKE_PRECISION', { text, precision });
  }
  return {
    text,
    precision,
    earliest: precision === 'ON_OR_BEFORE' ? null : found.earliest,
    latest: found.latest,
    approximate: false,
  };
};

/**
 * Whether a date only tells about a time after a day. A later bound (“on or before”, “between”) does, because nothing
 * says that it happened before the day; a year or a month that contains the day does not.
 * @example liesAfter(partialDate('2026', 'YEAR'), '2026-11-24') // false
 */
export const liesAfter = (
  {
    precision,
    earliest,
    latest,
  }: { readonly precision: DatePrecision; readonly earliest: string | null; readonly latest: string },
  day: string,
): boolean => ((precision === 'YEAR' || precision === 'MONTH' ? earliest : null) ?? latest) > day;
