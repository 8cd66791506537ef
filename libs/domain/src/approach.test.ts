import { type ActKind, type CalendarDate, approachOn, partialDate, startedBy, statusSpans } from './index.js';

const OPENED = '2015-09-01' as CalendarDate;
const act = (kind: ActKind, date: string, precision: 'DAY' | 'YEAR' | 'ON_OR_BEFORE' | 'BETWEEN' = 'DAY') => ({
  kind,
  date: partialDate(date, precision),
});
type Act = ReturnType<typeof act>;

/** Returns how a State with these acts is approached on a day, using the status that follows from them. */
const approached = (acts: readonly Act[], on: string) => {
  const span = startedBy(statusSpans(OPENED, acts), on as CalendarDate);
  return approachOn({ ...span, acts }, on, OPENED);
};

describe('how a State is approached', () => {
  it('asks nothing of a State that has endorsed, endorses later, or cannot endorse yet', () => {
    const endorsed = act('ENDORSED', '2016-03-01');
    expect(approached([endorsed], '2016-03-01')).toBeNull();
    expect(approached([endorsed], '2016-02-29')).toBeNull();
    expect(approached([], '2015-08-31')).toBeNull();
  });

  it('says that nothing was found where no source says anything', () => {
    expect(approached([], '2015-09-01')).toEqual({ kind: 'NOTHING_FOUND', act: null });
  });

  it('names the newest of what was said by the day: support, or being outside', () => {
    const [outside, spoke] = [act('NAMED_AS_OUTSIDE', '2015-10-24'), act('SPOKE_IN_SUPPORT', '2018-10-05')];
    expect(approached([outside, spoke], '2018-10-05')).toEqual({ kind: 'SPOKE_IN_SUPPORT', act: spoke });
    expect(approached([spoke, outside], '2018-10-04')).toEqual({ kind: 'NAMED_AS_OUTSIDE', act: outside });
    expect(approached([spoke], '2018-10-04')).toEqual({ kind: 'NOTHING_FOUND', act: null });
    const later = act('NAMED_AS_OUTSIDE', '2019-01-01');
    expect(approached([later, outside, spoke], '2020-01-01')).toEqual({ kind: 'NAMED_AS_OUTSIDE', act: later });
  });

  it('names a source that settles the day as outside, and only once the initiative is open', () => {
    const outside = act('NAMED_AS_OUTSIDE', '2015-10-24');
    expect(approached([outside], '2015-10-24')).toEqual({ kind: 'NAMED_AS_OUTSIDE', act: outside });
    expect(approached([outside], '2015-08-31')).toBeNull();
    const span = { status: 'NOT_ENDORSED', latest: null, acts: [outside] } as const;
    expect(approachOn(span, '2015-08-31', null)).toEqual({ kind: 'NAMED_AS_OUTSIDE', act: outside });
  });

  it('asks for the day where an endorsement is known, and for none of what is open between two bounds', () => {
    const listed = act('ENDORSED', '2015-10-02', 'ON_OR_BEFORE');
    expect(approached([listed], '2015-10-01')).toEqual({ kind: 'CONFIRM_DAY', act: listed });
    expect(approached([listed], '2015-10-02')).toBeNull();
  });

  it('asks for the day of the act that is open, whatever the State did later', () => {
    const between = act('ENDORSED', '2016-01-01/2018-12-31', 'BETWEEN');
    const acts = [between, act('WITHDREW', '2019-06-01'), act('ENDORSED', '2021-03-01')];
    expect(approached(acts, '2017-06-01')).toEqual({ kind: 'CONFIRM_DAY', act: between });
  });

  it('names the withdrawal on a day before it where no source gives the endorsement', () => {
    const withdrew = act('WITHDREW', '2016-03-01');
    expect(approached([withdrew], '2015-12-01')).toEqual({ kind: 'CONFIRM_DAY', act: withdrew });
  });

  it('asks a State that withdrew to endorse again, and before the end of that year which day it was', () => {
    const withdrew = act('WITHDREW', '2020', 'YEAR');
    const acts = [act('ENDORSED', '2016-03-01'), withdrew];
    expect(approached(acts, '2021-01-01')).toEqual({ kind: 'ENDORSE_AGAIN', act: withdrew });
    expect(approached(acts, '2020-06-01')).toEqual({ kind: 'CONFIRM_DAY', act: withdrew });
  });
});
