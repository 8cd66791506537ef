import { draftAddress, draftBySymbol } from './draft-address.js';
import { aDraftResolution } from './testing/facts.builders.js';
import { inventedDataset, inventedFacts } from './testing/invented.builders.js';

const drafts = [
  ['1', 'S/2016/846'],
  ['2', 'S/4733/Rev. 1'],
  ['3', 'S/2020/1'],
  ['4', 's/2020/ 1'],
  ['5', 'Oral amendment'],
  ['6', 'S/10805/Rev.1 (as amended)'],
  ['7', 'S/RES/2808(2025)'],
  ['8', null],
] as const;

const facts = inventedFacts();
const dataset = inventedDataset({
  ...facts,
  draftResolution: [
    ...facts.draftResolution,
    ...drafts.map(([id, symbol]) => aDraftResolution({ id, symbol, date: '2026-03-01' })),
    aDraftResolution({ id: '9', symbol: 'S/2016/846', date: '2026-03-01', duplicateOf: '1' }),
  ],
});
const addressOf = (id: string): string | undefined => {
  const draft = dataset.draftResolutionById.get(id);
  return draft && draftAddress(dataset, draft);
};

it.each([
  ['1', 'S/2016/846', 'a symbol of its own'],
  ['2', 'S/4733/Rev.1', 'a symbol with a blank'],
  ['3', '3', 'a symbol that another vote bears, too'],
  ['4', '4', 'the same in other letters'],
  ['5', '5', 'words in place of a symbol'],
  ['6', '6', 'a symbol with a remark'],
  ['7', 'S/RES/2808(2025)', 'the symbol of a resolution'],
  ['8', '8', 'no symbol'],
  ['9', '9', 'a record that repeats another'],
])('calls draft %s %s in addresses: %s', (id, address) => {
  expect(addressOf(id)).toBe(address);
});

it('finds a draft by the symbol that it alone bears, in any case and with blanks', () => {
  expect(draftBySymbol(dataset, 's/2016/846')?.id).toBe('1');
  expect(draftBySymbol(dataset, 'S/4733/REV. 1')?.id).toBe('2');
  expect(draftBySymbol(dataset, 'S/2020/1')).toBeNull();
  expect(draftBySymbol(dataset, 'S/2020/2')).toBeNull();
});
