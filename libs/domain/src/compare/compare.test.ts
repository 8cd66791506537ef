import { calendarDate } from '../calendar-date.js';
import { INVENTED, inventedDataset } from '../testing/invented.builders.js';
import { compareDays, compareStates } from './index.js';

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
