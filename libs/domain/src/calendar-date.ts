import { Temporal } from 'temporal-polyfill';
import { DomainError } from './domain-error.js';

/** A day of the Gregorian calendar as `YYYY-MM-DD`, years 0001–9999. Two of them compare with `<`. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const FORM = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Is `text` a day that exists, written `YYYY-MM-DD`? `2016-02-29` is; `2015-02-29` and `2016-2-29` are not. */
export const isCalendarDate = (text: string): text is CalendarDate => {
  if (!FORM.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month);
};

/**
 * The day that `text` names.
 * @throws DomainError where `text` is no day of the calendar.
 * @example calendarDate('2016-09-22')
 */
export const calendarDate = (text: string): CalendarDate => {
  if (isCalendarDate(text)) return text;
  throw new DomainError('NOT_A_DAY', { text: text.slice(0, 40) });
};

const lengths = new Map<number, number>();

/** Days of a month, 28–31; remembered, since every date that is read asks. */
export const daysInMonth = (year: number, month: number): number => {
  const key = year * 12 + month;
  let days = lengths.get(key);
  if (days === undefined) lengths.set(key, (days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth));
  return days;
};

export const firstDayOfYear = (year: number): CalendarDate => calendarDate(`${String(year).padStart(4, '0')}-01-01`);

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** Months since the year 0. */
const monthOf = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** How many months the month of `to` comes after that of `from`, whatever the days. */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => monthOf(to) - monthOf(from);

/** Months are counted from the year 0. @throws DomainError outside the years 0001–9999. */
const dayIn = (months: number, day: number): CalendarDate => {
  const year = Math.floor(months / 12);
  if (year < 1 || year > 9999) throw new DomainError('OUTSIDE_CALENDAR', {});
  return `${String(year).padStart(4, '0')}-${pad((months % 12) + 1)}-${pad(day)}` as CalendarDate;
};

const lengthOf = (months: number): number => daysInMonth(Math.floor(months / 12), (months % 12) + 1);

/**
 * The day `days` after `date` (before it, where negative). Worked out by hand: linking a dataset asks hundreds of times.
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
 * The same day of the month `months` later, or that month's last day where it is shorter. Worked out by hand: a
 * timeline asks a hundred times. @throws DomainError outside the years 0001–9999.
 */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const count = monthOf(date) + months;
  return dayIn(count, count < 12 || count >= 120_000 ? 1 : Math.min(Number(date.slice(8)), lengthOf(count)));
};

const pad = (value: number): string => String(value).padStart(2, '0');

/** The moment at which clocks in `timeZone` show `time` on `date`, with its offset: `2016-09-22T13:15:00-04:00`. */
export const momentOf = (date: CalendarDate, time: string, timeZone: string): string =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).toString({ timeZoneName: 'never' });

/** Do the clocks in `timeZone` never show `time` on `date`, since they are put forward over it? */
export const isSkipped = (date: CalendarDate, time: string, timeZone: string): boolean => {
  const shown = Temporal.PlainDateTime.from(`${date}T${time}`);
  return !shown.toZonedDateTime(timeZone).toPlainDateTime().equals(shown);
};

/** The later of two days; `null` stands for “unbounded” and loses. */
export const laterOf = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null ? b : b === null ? a : a < b ? b : a;
