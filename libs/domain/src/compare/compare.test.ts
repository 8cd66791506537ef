import { calendarDate } from '../calendar-date.js';
import { INVENTED, inventedDataset } from '../testing/invented.builders.js';
import { endorsableInitiatives } from '../initiative.js';
import { compareDays, compareInitiatives, compareStates } from './index.js';

const dataset = inventedDataset();
const state = (code: string) => {
  const found = dataset.stateByCode.get(code);
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};
const day = calendarDate(INVENTED.asOf);

it('says which positions two States share, and which differ, the differing ones first', () => {
  const { positions } = compareStates(dataset, state('AVA'), state('HLM'), day);
  const differing = positions.map(({ differs }) => differs);
  expect(differing).toEqual([...differing].sort((a, b) => Number(b) - Number(a)));
  expect(positions).toHaveLength(3);
});

it('counts the drafts on which both voted, and tells those on which they voted otherwise', () => {
  const { votedTogether, votedOtherwise } = compareStates(dataset, state('RUS'), state('FRA'), day);
  expect(votedTogether).toBeGreaterThan(0);
  for (const { a, b } of votedOtherwise) {
    expect(a.draftResolution).toBe(b.draftResolution);
    expect(a.choice).not.toBe(b.choice);
  }
  const before = compareStates(dataset, state('RUS'), state('FRA'), calendarDate('2024-01-19'));
  expect([before.votedTogether, before.votedOtherwise]).toEqual([0, []]);
});

it('tells who joined and left the Council between two days, and who stayed', () => {
  const [codes, other] = [
    compareDays(dataset, calendarDate('2024-06-01'), calendarDate('2025-06-01')),
    compareDays(dataset, calendarDate('2025-06-01'), calendarDate('2024-06-01')),
  ].map(({ joined, left, stayed }) => [joined, left, stayed].map((list) => list?.length));
  expect(codes).toEqual([5, 5, 10]);
  expect(other).toEqual([5, 5, 10]);
});

it('tells who is named for one initiative and not the other, and of whom it is settled', () => {
  const [a, b] = endorsableInitiatives(dataset);
  if (!a || !b) throw new Error('There are no two initiatives.');
  const { aOnly, bOnly, both, neither } = compareInitiatives(dataset, a, b, day);
  const back = compareInitiatives(dataset, b, a, day);
  const codes = (pairs: typeof aOnly) => pairs.map((pair) => pair.state.code);
  expect(codes(back.bOnly)).toEqual(codes(aOnly));
  expect(codes(back.aOnly)).toEqual(codes(bOnly));
  expect(aOnly.length + both.length).toBeGreaterThan(0);
  for (const pair of aOnly) expect([pair.a.status, pair.b.status === 'ENDORSED']).toEqual(['ENDORSED', false]);
  for (const pair of both) expect([pair.a.status, pair.b.status, pair.settled]).toEqual(['ENDORSED', 'ENDORSED', true]);
  const settled = aOnly.map((pair) => Number(pair.settled));
  expect(settled).toEqual([...settled].sort().reverse());
  for (const pair of aOnly)
    expect(pair.settled).toBe(pair.b.status === 'NOT_ENDORSED' || pair.b.status === 'WITHDRAWN');
  const alike = compareInitiatives(dataset, a, a, day);
  expect([alike.aOnly, alike.bOnly, alike.both.length + alike.neither]).toEqual([
    [],
    [],
    aOnly.length + bOnly.length + both.length + neither,
  ]);
});
