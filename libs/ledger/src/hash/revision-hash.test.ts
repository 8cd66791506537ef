import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { isKeptAsJson } from '#domain';
import { sqlite } from '../../../../test/databases.js';
import { openLedger } from '../index.js';
import { FACT_TABLES, type FactTable, type Row } from '../tables.js';
import { verifyChain } from '../verify.js';
import { type Json, canonicalJson, withoutNothing } from './canonical-json.js';
import { type RevisionContent, type RevisionHead, revisionHash, revisionHashSteps } from './revision-hash.js';

const tableNamed = (name: string): FactTable => {
  const table = FACT_TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
};

const head = (format: number, number = 1, parentHash: string | null = null): RevisionHead => ({
  number,
  recordedAt: `2026-11-2${number}T00:00:00.000Z`,
  author: 'A. Keeper',
  reviewer: null,
  message: 'Record a source',
  parentHash,
  format,
});

const source: Row = {
  id: 'S01',
  title: 'Note',
  publisher: 'UN',
  url: null,
  licence: null,
  published_on: '2015-09-01',
  retrieved_on: '2026-11-24',
  read: 'whole',
};
const content = (table: FactTable, row: Row): RevisionContent => ({
  added: new Map([[table, [row]]]),
  superseded: new Map(),
});

it('gives the revisions of the seeds the hashes by which they are cited', async () => {
  const { url, stop } = await sqlite('seeds');
  const ledger = await openLedger(url);
  expect((await ledger.heads()).map(({ number, hash }) => [number, hash]).sort()).toEqual([
    [1, '44a32e63d726e39ae70f81944be65a0ae0d82785275b255272596bea5de875da'],
    [2, '22266a37cc303e7c1653775b6c53475a5ceecec36004fea1c4ac45a8f2428646'],
  ]);
  await ledger.close();
  await stop();
});

it.each([
  [1, '0d5185032f99e15313577b7e323098bd37d457a66c8b3c26aeb39ce79e9ae993'],
  [2, '594d8cad74f164f6fb45b9d1d4c21475e30b89e4e87ef59b285b886740d51251'],
])('makes of a small revision in format %i for ever the same hash', (format, hash) => {
  expect(revisionHash(head(format), content(tableNamed('source'), source))).toBe(hash);
});

/** Computes a hash of format 2 straight from the definition. */
const asDefined = (
  { number, recordedAt, author, reviewer, message, parentHash, format }: RevisionHead,
  revisionContent: RevisionContent,
) => {
  const rows = (table: FactTable, list: readonly Row[]): Json =>
    [...list]
      .sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
      .map((row) =>
        Object.fromEntries(
          table.columns.map(({ name, kept }): [string, Json] => {
            const value = row[name] ?? null;
            return [name, isKeptAsJson(kept) && value !== null ? (JSON.parse(String(value)) as Json) : value];
          }),
        ),
      );
  const added = Object.fromEntries([...revisionContent.added].map(([table, list]) => [table.name, rows(table, list)]));
  const superseded = Object.fromEntries(
    [...revisionContent.superseded].map(([table, ids]) => [table.name, [...ids].sort()]),
  );
  const head = { number, recordedAt, author, reviewer, message, parentHash, format };
  return createHash('sha256')
    .update(canonicalJson(withoutNothing({ ...head, added, superseded })))
    .digest('hex');
};

it('hashes in format 2 what RFC 8785 makes of head and rows, whatever they hold', () => {
  const jsons = fc.oneof(fc.constantFrom('[]', 'null', '{}'), fc.json());
  const rowsOf = (table: FactTable): fc.Arbitrary<readonly Row[]> => {
    const values = table.columns.map(({ name, kept }) => {
      const text = fc.string({ unit: 'binary', maxLength: 12 });
      const value: fc.Arbitrary<string | number> = isKeptAsJson(kept)
        ? jsons
        : kept.startsWith('integer')
          ? fc.integer()
          : text;
      return [name, name === 'id' ? fc.constant('x') : fc.option(value)] as const;
    });
    return fc
      .array(fc.record(Object.fromEntries(values)), { maxLength: 4 })
      .map((rows) => rows.map((row, index): Row => ({ ...row, id: `${(index * 7) % 5}é` })));
  };
  const tables = ['source', 'vote', 'event'].map(tableNamed);
  fc.assert(
    fc.property(fc.tuple(...tables.map(rowsOf)), fc.array(fc.string(), { maxLength: 3 }), (lists, ids) => {
      const nonEmpty = tables
        .map((table, place) => [table, lists[place] ?? []] as const)
        .filter(([, { length }]) => length);
      const [first] = tables;
      const superseded = new Map(first && ids.length > 0 ? [[first, ids]] : []);
      const random = { added: new Map(nonEmpty), superseded };
      expect(revisionHash(head(2), random)).toBe(asDefined(head(2), random));
    }),
  );
});

it('hashes a large revision as one text, in steps', () => {
  const table = tableNamed('source');
  const rows = Array.from({ length: 2_000 }, (_, index) => ({ ...source, id: `S${(index * 7919) % 2_000}` }));
  const large = { added: new Map([[table, rows]]), superseded: new Map() };
  const steps = revisionHashSteps(head(2), large);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses += 1;
  expect(step.value).toBe(asDefined(head(2), large));
  expect(pauses).toBe(40);
});

it('refuses a format that it does not know', () => {
  expect(() => revisionHash(head(3), content(tableNamed('source'), source))).toThrow('hashed in format 3');
});

it('takes records with a further field that is null, and members in another order, for the same', () => {
  const event = (organisers: unknown): RevisionContent =>
    content(tableNamed('event'), { id: 'e', organisers: JSON.stringify(organisers), panelists: '[]' });
  const hash = revisionHash(head(2), event([{ name: 'A', state: 'FRA' }]));
  expect(revisionHash(head(2), event([{ state: 'FRA', name: 'A', translations: null }]))).toBe(hash);
  expect(revisionHash(head(2), event([{ state: 'FRA', name: 'B' }]))).not.toBe(hash);
});

it.each([1, 2])('finds revisions in format %i to fit after a column and a kind of fact were added', (format) => {
  const before = tableNamed('source');
  const first = { ...head(format), hash: revisionHash(head(format), content(before, source)) };
  const after: FactTable = {
    ...before,
    columns: [
      ...before.columns,
      { field: 'label', name: 'label', kept: 'text?' },
      { field: 'furtherUrls', name: 'further_urls', kept: 'json?' },
    ],
  };
  const speech: FactTable = { kind: 'source', name: 'speech', columns: before.columns };
  const old = { ...source, label: null, further_urls: null, recorded_in: 1, superseded_in: 2 };
  const corrected = { ...source, label: 'UN, Sept 2015', further_urls: null };
  const second = head(2, 2, first.hash);
  const hash = revisionHash(second, {
    added: new Map([
      [after, [corrected]],
      [speech, [{ ...source, id: 'speech-1' }]],
    ]),
    superseded: new Map([[after, ['S01@1']]]),
  });
  const stored = (label: string | null) =>
    new Map([
      [
        after,
        [
          { ...old, label },
          { ...corrected, recorded_in: 2, superseded_in: null },
        ],
      ],
      [speech, [{ ...source, id: 'speech-1', recorded_in: 2, superseded_in: null }]],
    ]);
  expect(verifyChain([first, { ...second, hash }], stored(null))).toMatchObject({ ok: true, revisions: 2, facts: 3 });
  // A value written into the new column of an old row is detected.
  expect(verifyChain([first, { ...second, hash }], stored('x'))).toMatchObject({ ok: false, revision: 1 });
});

it('names a revision that fell back to the older format, and one in a format that is still to come', () => {
  const table = tableNamed('source');
  const first = { ...head(2), hash: revisionHash(head(2), content(table, source)) };
  const back = head(1, 2, first.hash);
  const rows = new Map([[table, [{ ...source, recorded_in: 1, superseded_in: null }]]]);
  const empty = { added: new Map(), superseded: new Map() };
  expect(verifyChain([first, { ...back, hash: revisionHash(back, empty) }], rows)).toMatchObject({
    revision: 2,
    problem: 'its hash has an older format than that of the revision before it',
  });
  expect(verifyChain([first, { ...back, format: 3, hash: 'x' }], rows)).toMatchObject({
    revision: 2,
    problem: expect.stringContaining('which a newer version made') as string,
  });
});
