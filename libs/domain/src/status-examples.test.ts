import fc from 'fast-check';
import { calendarDate } from './calendar-date.js';
import { startedBy, statusSpans } from './endorsement-status.js';
import { STATUS_RULES, type StatusRule, exampleOf } from './status-examples.js';
import { ACT_KINDS } from './vocabulary.js';

const opened = calendarDate('2024-02-01');
const on = (kind: (typeof ACT_KINDS)[number], latest: string, earliest: string | null = latest) => ({
  kind,
  date: { earliest: earliest === null ? null : calendarDate(earliest), latest: calendarDate(latest) },
});

it.each([
  ['ENDORSED', [on('ENDORSED', '2024-03-01')], '2024-03-01'],
  ['POSSIBLY_ENDORSED', [on('ENDORSED', '2024-03-31', '2024-03-01')], '2024-03-01'],
  ['POSSIBLY_ENDORSED', [on('ENDORSED', '2024-03-31', null)], '2024-02-01'],
  ['NOT_ENDORSED_OPEN', [on('ENDORSED', '2024-03-01')], '2024-01-31'],
  ['NOT_ENDORSED_BEFORE', [on('ENDORSED', '2024-03-01')], '2024-02-29'],
  ['NOT_ENDORSED_OUTSIDE', [on('NAMED_AS_OUTSIDE', '2024-05-01')], '2024-05-01'],
  ['WITHDRAWN', [on('ENDORSED', '2024-03-01'), on('WITHDREW', '2025-03-01')], '2025-03-01'],
  ['UNKNOWN_AFTER', [on('NAMED_AS_OUTSIDE', '2024-05-01')], '2024-05-02'],
  ['UNKNOWN_SPOKE', [on('SPOKE_IN_SUPPORT', '2024-06-01')], '2024-06-01'],
] as const)('finds a day that shows %s', (rule, acts, day) => {
  expect(exampleOf(rule, opened, acts)?.on).toBe(day);
});

it('finds none where an endorsement on the day of the opening leaves no day before it', () => {
  expect(exampleOf('NOT_ENDORSED_BEFORE', opened, [on('ENDORSED', opened)])).toBeNull();
  expect(exampleOf('NOT_ENDORSED_OPEN', null, [on('ENDORSED', '2024-03-01')])).toBeNull();
  expect(exampleOf('WITHDRAWN', opened, [on('ENDORSED', '2024-03-01')])).toBeNull();
});

it('never shows a rule by a day that has another status', () => {
  const days = fc.date({ min: new Date('2024-02-01'), max: new Date('2026-12-31'), noInvalidDate: true });
  const acts = fc.array(
    fc
      .tuple(fc.constantFrom(...ACT_KINDS), days, fc.boolean())
      .map(([kind, date, exact]) =>
        on(kind, date.toISOString().slice(0, 10), exact ? date.toISOString().slice(0, 10) : null),
      ),
    { maxLength: 4 },
  );
  let shown = 0;
  fc.assert(
    fc.property(acts, fc.constantFrom(...(Object.keys(STATUS_RULES) as StatusRule[])), (of, rule) => {
      const example = exampleOf(rule, opened, of);
      if (!example) return;
      shown += 1;
      expect(startedBy(statusSpans(opened, of), example.on).status).toBe(STATUS_RULES[rule]);
    }),
  );
  expect(shown).toBeGreaterThan(10);
});
