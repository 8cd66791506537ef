import fc from 'fast-check';
import { calendarDate } from './calendar-date.js';
import { startedBy, statusSpans } from './endorsement-status.js';
import type { Act } from './model.js';
import { partialDate } from './partial-date.js';
import { actsSettling, actsBehindStatus } from './position.js';
import { ACT_KINDS, type ActKind } from './vocabulary.js';

const opened = calendarDate('2015-09-01');
const act = (kind: ActKind, text: string, precision: 'DAY' | 'YEAR' | 'ON_OR_BEFORE' = 'DAY') =>
  ({ kind, date: partialDate(text, precision) }) as Act;
const settling = (acts: readonly Act[], day: string) => {
  const on = calendarDate(day);
  return actsSettling({ ...startedBy(statusSpans(opened, acts), on), acts }, on);
};

const endorsed = act('ENDORSED', '2015-10-23');
const spoke = act('SPOKE_IN_SUPPORT', '2019-05-02');
const again = act('ENDORSED', '2022-12-31', 'ON_OR_BEFORE');
const withdrew = act('WITHDREW', '2020-03-01');

it.each([
  [
    'an endorsement by that day, and nothing that was later',
    [endorsed, spoke, again, withdrew],
    '2016-10-08',
    [endorsed],
  ],
  ['what stands on the very day', [endorsed, spoke], '2019-05-02', [endorsed, spoke]],
  ['a withdrawal once it stands', [endorsed, withdrew, spoke], '2020-03-01', [endorsed, spoke, withdrew]],
  ['no speech of a later day where nothing is known', [spoke], '2016-10-08', []],
  [
    'a later endorsement of a known day: the State had not endorsed',
    [act('ENDORSED', '2019-01-01'), again],
    '2016-10-08',
    1,
  ],
  ['a later list where the State may have endorsed', [again, spoke], '2016-10-08', [again]],
  ['the list that names it as outside on a later day', [act('NAMED_AS_OUTSIDE', '2018-05-08'), spoke], '2016-10-08', 1],
  ['a withdrawal that may have come', [endorsed, act('WITHDREW', '2020-12-31', 'ON_OR_BEFORE')], '2016-10-08', 2],
] as const)('rests on %s', (_, acts, day, expected) => {
  const found = settling(acts, day);
  const first = typeof expected === 'number' ? acts.slice(0, expected) : expected;
  expect(new Set(found)).toEqual(new Set(first));
});

it('tells before the opening that a State endorsed later, and not that it was named as outside later', () => {
  const outside = act('NAMED_AS_OUTSIDE', '2015-10-20');
  const shown = (acts: readonly Act[], day: string) => {
    const on = calendarDate(day);
    return actsBehindStatus({ ...startedBy(statusSpans(opened, acts), on), acts }, { opensOn: opened }, on);
  };
  expect(shown([outside, endorsed], '2015-08-31')).toEqual([endorsed]);
  expect(shown([outside], '2015-08-31')).toEqual([]);
  expect(shown([outside], '2015-09-01')).toEqual([outside]);
});

it('settles each day on or after the opening as all acts of a State that never withdrew do', () => {
  const days = fc
    .date({ min: new Date('2015-09-01'), max: new Date('2019-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const acts = fc.array(
    fc
      .tuple(
        fc.constantFrom(...ACT_KINDS.filter((kind) => kind !== 'WITHDREW')),
        days,
        fc.constantFrom('DAY', 'YEAR', 'ON_OR_BEFORE'),
      )
      .map(([kind, day, precision]) => act(kind, precision === 'YEAR' ? day.slice(0, 4) : day, precision)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(acts, days, (of, day) => {
      const { status } = startedBy(statusSpans(opened, of), calendarDate(day));
      expect(startedBy(statusSpans(opened, settling(of, day)), calendarDate(day)).status).toBe(status);
    }),
    { numRuns: 2000 },
  );
});
