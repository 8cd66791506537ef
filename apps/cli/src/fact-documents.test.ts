import { readFileSync } from 'node:fs';
import { FACTS, FACT_KINDS, columnName, columnsOf } from '#domain';
import { withFactSections, withGrants } from './fact-documents.js';

/** Normalises whitespace and table rules, which formatting changes. */
const words = (text: string): string => text.replace(/-{3,}/g, '---').replace(/\s+/g, ' ');

it('docs/codebook.md says of each kind of fact what its declaration says: npm run codebook writes it', () => {
  const codebook = readFileSync('docs/codebook.md', 'utf8');
  expect(words(codebook).split(' ## ')).toEqual(words(withFactSections(codebook)).split(' ## '));
});

it('docs/operations.md grants the update of every table of facts', () => {
  const operations = readFileSync('docs/operations.md', 'utf8');
  expect(words(operations)).toBe(words(withGrants(operations)));
  for (const kind of FACT_KINDS) expect(operations).toContain(columnName(kind));
});

it.each(FACT_KINDS)('a %s says of each column what it means, in a sentence', (kind) => {
  for (const [field, { meaning }] of columnsOf(kind))
    expect({ field, meaning }).toEqual({ field, meaning: expect.stringMatching(/\.$/) as string });
  expect(FACTS[kind].description).toMatch(/\.$/);
});

it('has records in YAML alone, since a cell of CSV cannot hold them', () => {
  const inCsv = FACT_KINDS.filter((kind) => FACTS[kind].file.endsWith('.csv'));
  expect(inCsv.flatMap((kind) => columnsOf(kind).filter(([, { shape }]) => shape))).toEqual([]);
});
