import type { Facts } from '#domain';
import { HASH_FORMAT, type RevisionContent, revisionHash } from './hash/revision-hash.js';
import { FACT_TABLES, type FactTable, rowOf } from './tables.js';
import { verifyChain } from './verify.js';
import { seedFacts } from '../../../test/seeds.js';

type Rows = Parameters<typeof verifyChain>[1];
type Heads = Parameters<typeof verifyChain>[0];

const facts: Facts = seedFacts();
const added = (table: FactTable, from: number, to: number) =>
  facts[table.kind].slice(from, to).map((fact) => rowOf(table, fact));
/** For each kind, two facts of revision 1: one that revision 2 supersedes, and one that still holds. */
const rows: Rows = new Map(
  FACT_TABLES.map((table) => [
    table,
    [
      ...added(table, 0, 2).map((row, index) => ({ ...row, recorded_in: 1, superseded_in: index === 0 ? 2 : null })),
      ...added(table, 0, 1).map((row) => ({ ...row, recorded_in: 2, superseded_in: null })),
    ],
  ]),
);
const contents: readonly RevisionContent[] = [
  { added: new Map(FACT_TABLES.map((table) => [table, added(table, 0, 2)])), superseded: new Map() },
  {
    added: new Map(FACT_TABLES.map((table) => [table, added(table, 0, 1)])),
    superseded: new Map(FACT_TABLES.map((table) => [table, added(table, 0, 1).map(({ id }) => `${id}@1`)])),
  },
];
const heads: Heads = contents.reduce<Heads>((before, content, index) => {
  const head = {
    number: index + 1,
    recordedAt: `2026-11-2${index + 4}T00:00:00.000Z`,
    author: 'A. Keeper',
    reviewer: null,
    message: 'Record facts',
    parentHash: before.at(-1)?.hash ?? null,
    format: HASH_FORMAT,
  };
  return [...before, { ...head, hash: revisionHash(head, content) }];
}, []);

/** Returns the value with one byte changed. */
const flipped = (value: string | number | null): string | number =>
  value === null
    ? 1
    : typeof value === 'number'
      ? value ^ 4
      : `${String.fromCharCode(value.charCodeAt(0) ^ 1)}${value.slice(1)}`;

it('finds a chain that nobody touched to fit', () => {
  expect(verifyChain(heads, rows)).toMatchObject({ ok: true, revisions: 2 });
});

it.each(FACT_TABLES.map((table) => [table.name, table] as const))(
  'names the revision of a byte that was flipped in any column of any row of %s',
  (_, table) => {
    const stored = rows.get(table) ?? [];
    for (const [place, row] of stored.entries()) {
      for (const [column, value] of Object.entries(row)) {
        const tampered = stored.map((other, index) =>
          index === place ? { ...other, [column]: flipped(value) } : other,
        );
        const verdict = verifyChain(heads, new Map(rows).set(table, tampered));
        // The superseding revision changes, too; the verdict names the first revision that does not match.
        const first = column === 'superseded_in' ? (row.superseded_in ?? 1) : row.recorded_in;
        expect({ column, place, verdict }).toMatchObject({ verdict: { ok: false, revision: first } });
      }
    }
  },
);

it('names the revision whose head was changed, in any column', () => {
  for (const [place, head] of heads.entries()) {
    for (const [column, value] of Object.entries(head)) {
      const tampered = heads.map((other, index) => (index === place ? { ...other, [column]: flipped(value) } : other));
      const revision = column === 'number' ? flipped(value) : head.number;
      expect({ column, verdict: verifyChain(tampered, rows) }).toMatchObject({ verdict: { ok: false, revision } });
    }
  }
});

it('notices a row that was removed, a revision that was cut out, and with a checkpoint a tail that was cut off', () => {
  const [table] = FACT_TABLES;
  if (!table) throw new Error('There are tables.');
  const without = new Map(rows).set(table, (rows.get(table) ?? []).slice(1));
  expect(verifyChain(heads, without)).toMatchObject({ ok: false, revision: 1 });
  expect(verifyChain(heads.slice(1), rows)).toMatchObject({ ok: false });
  const before = new Map(
    [...rows].map(([kind, list]) => [
      kind,
      list.filter(({ recorded_in }) => recorded_in === 1).map((row) => ({ ...row, superseded_in: null })),
    ]),
  );
  expect(verifyChain(heads.slice(0, 1), before)).toMatchObject({ ok: true, revisions: 1 });
  const checkpoint = { number: 2, hash: heads[1]?.hash ?? '' };
  expect(verifyChain(heads.slice(0, 1), before, checkpoint)).toMatchObject({ ok: false, revision: 2 });
  expect(verifyChain(heads, rows, checkpoint)).toMatchObject({ ok: true });
});
