import { type CalendarDate, calendarDate, partialDate, startedBy, statusSpans } from './index.js';

const opened = calendarDate('2015-09-01');
const by = (date: string) => ({ kind: 'ENDORSED' as const, date: partialDate(date, 'ON_OR_BEFORE') });
const statusOn = (spans: ReturnType<typeof statusSpans>, on: string) => startedBy(spans, on as CalendarDate).status;

describe('status on a day', () => {
  it('leaves a State without acts unknown once the initiative is open, and not endorsed before', () => {
    const spans = statusSpans(opened, []);
    expect(statusOn(spans, '2015-08-31')).toBe('NOT_ENDORSED');
    expect(statusOn(spans, '2015-09-01')).toBe('UNKNOWN');
  });

  it('takes an endorsement on or before 2 October 2015 as possible until then and certain from that day', () => {
    const spans = statusSpans(opened, [by('2015-10-02')]);
    expect(statusOn(spans, '2015-09-15')).toBe('POSSIBLY_ENDORSED');
    expect(statusOn(spans, '2015-10-01')).toBe('POSSIBLY_ENDORSED');
    expect(statusOn(spans, '2015-10-02')).toBe('ENDORSED');
  });

  it('lets a source that names the State as outside settle the days up to it and none after', () => {
    const spans = statusSpans(opened, [{ kind: 'NAMED_AS_OUTSIDE', date: partialDate('2018-05-08', 'DAY') }]);
    expect(statusOn(spans, '2018-05-08')).toBe('NOT_ENDORSED');
    expect(statusOn(spans, '2018-05-09')).toBe('UNKNOWN');
  });

  it('counts a State that withdrew in 2020 as endorsing in 2019', () => {
    const spans = statusSpans(opened, [by('2015-10-02'), { kind: 'WITHDREW', date: partialDate('2020', 'YEAR') }]);
    expect(statusOn(spans, '2019-12-31')).toBe('ENDORSED');
    expect(statusOn(spans, '2020-06-01')).toBe('POSSIBLY_ENDORSED');
    expect(statusOn(spans, '2020-12-31')).toBe('WITHDRAWN');
  });

  it.each([0, 1])('takes two reports of a withdrawal by the same day for one, in any order (%i)', (first) => {
    const reports = ['2016-12-31', '2016'].map((text, index) => ({
      kind: 'WITHDREW' as const,
      date: partialDate(text, index === 0 ? 'DAY' : 'YEAR'),
    }));
    const ordered = first === 0 ? reports : [...reports].reverse();
    const spans = statusSpans(opened, [by('2015-10-02'), ...ordered]);
    expect(statusOn(spans, '2016-12-30')).toBe('ENDORSED');
    expect(spans.map(({ status, startsOn }) => [status, startsOn])).toEqual([
      ['NOT_ENDORSED', null],
      ['POSSIBLY_ENDORSED', '2015-09-01'],
      ['ENDORSED', '2015-10-02'],
      ['WITHDRAWN', '2016-12-31'],
    ]);
  });

  it('does not take speaking in support for an endorsement', () => {
    const spans = statusSpans(opened, [{ kind: 'SPOKE_IN_SUPPORT', date: partialDate('2016-11-07', 'ON_OR_BEFORE') }]);
    expect(statusOn(spans, '2017-01-01')).toBe('UNKNOWN');
  });
});
