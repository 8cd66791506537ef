import { Temporal } from 'temporal-polyfill';
import { DomainError } from './domain-error.js';

/** A day of the Gregorian calendar as `YYYY-MM-DD`, years 0001–9999. Dates compare with `<`. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const FORM = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Whether `text` is an existing day written `YYYY-MM-DD`: `2016-02-29` is; `2015-02-29` and `2016-2-29` are not. */
export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!FORM.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
};

/**
 * Parses a day.
 * @throws DomainError if `text` is not a day of the calendar.
 * @example calendarDate('2016-09-22')
 */
export const calendarDate = (text: string): CalendarDate => {
  if (isCalendarDate(text)) return text;
  throw new DomainError('NOT_A_DAY', { text: text.slice(0, 40) });
};

const monthLengths = new Map<number, number>();

/** Returns the number of days in a month, 28–31. Memoized, because parsing any date needs it. */
export const daysInMonth = (year: number, month: number): number => {
  const key = year * 12 + month;
  let days = monthLengths.get(key);
  if (days === undefined) monthLengths.set(key, (days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth));
  return days;
};

export const firstDayOfYear = (year: number): CalendarDate => calendarDate(`${String(year).padStart(4, '0')}-01-01`);

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** Counts the months since the year 0. */
const monthOf = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** Counts the months from the month of `from` to that of `to`; the day of the month does not matter. */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => monthOf(to) - monthOf(from);

/** Makes a date from months counted since the year 0. @throws DomainError outside the years 0001–9999. */
const dayIn = (months: number, day: number): CalendarDate => {
  const year = Math.floor(months / 12);
  if (year < 1 || year > 9999) throw new DomainError('OUTSIDE_CALENDAR', {});
  return `${String(year).padStart(4, '0')}-${pad((months % 12) + 1)}-${pad(day)}` as CalendarDate;
};

const lengthOf = (months: number): number => daysInMonth(Math.floor(months / 12), (months % 12) + 1);

/**
 * Returns the day `days` after `date` (before it, if negative). Computed without Temporal for speed: linking a dataset
 * calls it hundreds of times.
 * @throws DomainError outside the years 0001–9999.
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate => {
  let months = monthOf(date);
  let day = Number(date.slice(8)) + days;
  for (; day < 1 && months > 11; day += lengthOf(months)) months -= 1;
  for (; months < 120_000 && day > lengthOf(months); months += 1) day -= lengthOf(months);
  return dayIn(months, day);
};

/**
 * Returns the same day of the month `months` later, or that month’s last day if the month is shorter. Computed without
 * Temporal for speed: a timeline calls it a hundred times.
 * @throws DomainError outside the years 0001–9999.
 */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const count = monthOf(date) + months;
  return dayIn(count, count < 12 || count >= 120_000 ? 1 : Math.min(Number(date.slice(8)), lengthOf(count)));
};

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * Returns the moment at which clocks in `timeZone` show `time` on `date`, with the offset: `2016-09-22T13:15:00-04:00`.
 */
export const momentOf = (date: CalendarDate, time: string, timeZone: string): string =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toString({ timeZoneName: 'never' });

/** Whether clocks in `timeZone` never show `time` on `date`, because they are put forward past it. */
export const isSkipped = (date: CalendarDate, time: string, timeZone: string): boolean => {
  const localTime = Temporal.PlainDateTime.from(`${date}T${time}`);
  return !localTime.toZonedDateTime(timeZone).toPlainDateTime().equals(localTime);
};

/** Returns the later of two days; `null` means “unbounded”, and the other day is returned. */
export const laterOf = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null ? b : b === null ? a : a < b ? b : a;
