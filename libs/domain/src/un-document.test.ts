import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { symbolsIn, unDocumentUrl } from './un-document.js';

it.each([
  ['S/2016/846', ['S/2016/846']],
  ['S/4733/Rev. 1', ['S/4733/Rev.1']],
  ['S/RES/2808(2025)', ['S/RES/2808(2025)']],
  ['A/70/621–S/2015/978', ['A/70/621', 'S/2015/978']],
  ['A/RES/76/262', ['A/RES/76/262']],
  ['S/2024/3;S/2024/4', ['S/2024/3', 'S/2024/4']],
  ['S/1752 and S/1752/Add.1', ['S/1752', 'S/1752/Add.1']],
  ['S/10805/Rev.1 (as amended)', ['S/10805/Rev.1']],
  ['S/PV.7539 (Resumption 1)', ['S/PV.7539']],
  ['S/PV.7539(Resumption1)', ['S/PV.7539(Resumption1)']],
  ['S/44 and S/44.', ['S/44']],
  ['Oral amendment', []],
  ['', []],
])('finds in “%s” the symbols %j', (text, symbols) => {
  expect(symbolsIn(text)).toEqual(symbols);
});

it.each([
  ['S/2016/846', 'https://undocs.org/S/2016/846'],
  ['S/PV.7785', 'https://undocs.org/S/PV.7785'],
  ['S/RES/2808(2025)', 'https://undocs.org/S/RES/2808(2025)'],
  ['S/PV.7539(Resumption1)', 'https://undocs.org/S/PV.7539(Resumption1)'],
])('leads from %s to %s', (symbol, address) => {
  expect(unDocumentUrl(symbol)).toBe(address);
});

it('makes the addresses that the second edition has of its sources', () => {
  const sources = parse(readFileSync('seeds/0002-second-edition/sources.csv', 'utf8'), { columns: true }) as {
    original_url: string;
  }[];
  const recorded = sources.map(({ original_url: url }) => url).filter((url) => url.startsWith('https://undocs.org/'));
  expect(recorded.length).toBeGreaterThan(50);
  for (const url of recorded) {
    expect(symbolsIn(url.slice('https://undocs.org/'.length)).map(unDocumentUrl)).toEqual([url]);
  }
});

it('finds a symbol for all drafts but those that have none', () => {
  const drafts = parse(readFileSync('seeds/0001-first-edition/draft-resolutions.csv', 'utf8'), { columns: true }) as {
    symbol: string;
  }[];
  const without = drafts.map(({ symbol }) => symbol).filter((symbol) => symbolsIn(symbol).length === 0);
  expect(new Set(without)).toEqual(new Set(['', 'Oral amendment']));
});
