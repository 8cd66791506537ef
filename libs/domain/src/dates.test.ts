import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  type DatePrecision,
  addDays,
  addMonths,
  calendarDate,
  daysOf,
  isCalendarDate,
  laterOf,
  liesAfter,
  momentOf,
  partialDate,
  publishedDate,
} from './index.js';
import { telling } from '../../sentences/src/telling.builders.js';

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));

describe('days of the calendar', () => {
  it.each(['2016-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  it.each([
    '2016-02-30',
    '2015-02-29',
    '1900-02-29',
    '2016-2-9',
    '2016-13-01',
    '2016-00-10',
    '0000-01-01',
    '',
    '22/9/2016',
  ])('refuses %j with what would be right', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(telling(() => calendarDate(text))).toThrow(/write YYYY-MM-DD, such as 2016-09-22/);
  });

  it('agrees with the Gregorian calendar on every day, and counts days there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (date, days) => {
        fc.pre(date > '0002-01-01');
        const there = addDays(date, days);
        expect(there).toBe(Temporal.PlainDate.from(date).add({ days }).toString());
        expect(addDays(there, -days)).toBe(date);
        expect(Math.sign(days)).toBe(there > date ? 1 : there < date ? -1 : 0);
      }),
    );
    expect(telling(() => addDays(calendarDate('9999-12-31'), 1))).toThrow(/0001 to 9999/);
    expect(telling(() => addDays(calendarDate('0001-01-01'), -1))).toThrow(/0001 to 9999/);
  });

  it('keeps to the last day of a shorter month', () => {
    expect(addMonths(calendarDate('2016-01-31'), 1)).toBe('2016-02-29');
    expect(addMonths(calendarDate('2016-11-30'), 3)).toBe('2017-02-28');
  });

  it('adds months as the Gregorian calendar of Temporal does, and ends with the year 9999', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20, max: 20 }), (date, months) => {
        fc.pre(date > '0003-01-01' && date < '9997-01-01');
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    );
    expect(telling(() => addMonths(calendarDate('9999-12-31'), 1))).toThrow(/0001 to 9999/);
  });

  it('gives a moment the offset that held in that place on that day', () => {
    expect(momentOf(calendarDate('2016-09-22'), '13:15', 'America/New_York')).toBe('2016-09-22T13:15:00-04:00');
    expect(momentOf(calendarDate('2016-12-22'), '13:15', 'America/New_York')).toBe('2016-12-22T13:15:00-05:00');
    expect(() => momentOf(calendarDate('2016-09-22'), '25:00', 'America/New_York')).toThrow();
    expect(() => momentOf(calendarDate('2016-09-22'), '13:15', 'Europe/Atlantis')).toThrow();
  });

  it('takes the later of two days, and any day before none', () => {
    const [early, late] = [calendarDate('2015-09-01'), calendarDate('2016-09-22')];
    expect([laterOf(early, late), laterOf(late, early), laterOf(null, early), laterOf(late, null)]).toEqual([
      late,
      late,
      early,
      late,
    ]);
    expect(laterOf(null, null)).toBeNull();
  });
});

describe('dates as sources give them', () => {
  it.each<[string, DatePrecision, string, boolean]>([
    ['2015-10-24', 'DAY', '2015-10-24', false],
    ['2015-10-25', 'DAY', '2015-10-24', true],
    ['2016', 'YEAR', '2016-01-01', false],
    ['2017', 'YEAR', '2016-12-31', true],
    ['2016-02', 'MONTH', '2016-02-01', false],
    ['2016-02-02', 'ON_OR_BEFORE', '2016-02-01', true],
    ['2015-09-28/2016-10-03', 'BETWEEN', '2016-02-01', true],
    ['2015-09-28/2016-10-03', 'BETWEEN', '2016-10-03', false],
  ])('tell whether %s (%s) lies after %s: %s', (text, precision, on, after) => {
    expect(liesAfter(partialDate(text, precision), on)).toBe(after);
  });

  it.each([
    ['2015-10-23', 'DAY', '2015-10-23', '2015-10-23', false],
    ['2016-02', 'MONTH', '2016-02-01', '2016-02-29', false],
    ['2017', 'YEAR', '2017-01-01', '2017-12-31', false],
    ['c. 2017', 'YEAR', '2017-01-01', '2017-12-31', true],
    ['2018-09/10', 'BETWEEN', '2018-09-01', '2018-10-31', false],
    ['2017-03/2018', 'BETWEEN', '2017-03-01', '2018-12-31', false],
    ['2015-09-28/10-03', 'BETWEEN', '2015-09-28', '2015-10-03', false],
    ['2016-2018', 'BETWEEN', '2016-01-01', '2018-12-31', false],
    ['2015-10-02 (approx.)', 'MONTH', '2015-10-01', '2015-10-31', true],
    ['2015-10-23 (on the day)', 'DAY', '2015-10-23', '2015-10-23', false],
  ])('reads %s as %s from %s to %s', (text, precision, earliest, latest, approximate) => {
    expect(publishedDate(text)).toEqual({ text, precision, earliest, latest, approximate });
  });

  it.each([
    '',
    '?',
    '2026?',
    'undated',
    'undated (probably 2017-09)',
    '2016-13',
    '2018/2017',
    '2016/2017/2018',
    '0000',
  ])('finds no date in %j', (text) => {
    expect(publishedDate(text)).toBeNull();
  });

  it.each([
    ['2011', '2011-01-01', '2011-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2011-05-23', '2011-05-23', '2011-05-23'],
  ])('takes %s, as a reader asks for it, from %s to %s', (text, earliest, latest) => {
    expect(daysOf(text)).toMatchObject({ earliest, latest });
  });

  it.each(['', '201', '2011-13', '2016-02-30', '2011/2012', 'c. 2011'])('asks for no days with %j', (text) => {
    expect(daysOf(text)).toBeNull();
  });

  it('bounds an act dated “on or before” from above alone', () => {
    expect(partialDate('2015-10-02', 'ON_OR_BEFORE')).toMatchObject({ earliest: null, latest: '2015-10-02' });
  });

  it.each<[string, DatePrecision, RegExp]>([
    ['2016-09', 'DAY', /write YYYY-MM-DD/],
    ['2016-09-22', 'MONTH', /write YYYY-MM/],
    ['2016', 'ON_OR_BEFORE', /last possible day/],
    ['2016', 'BETWEEN', /first and the last possible day/],
    ['soon', 'YEAR', /write YYYY/],
  ])('refuses %s where a date of precision %s is recorded', (text, precision, sentence) => {
    expect(telling(() => partialDate(text, precision))).toThrow(sentence);
  });

  it('never reads an interval that ends before it begins', () => {
    const written = fc.oneof(
      day,
      day.map((date) => date.slice(0, 7)),
      fc.tuple(day, day).map((days) => days.join('/')),
      fc.string(),
    );
    fc.assert(
      fc.property(written, (text) => {
        const date = publishedDate(text);
        if (date) expect((date.earliest ?? '') <= date.latest).toBe(true);
      }),
    );
  });
});
