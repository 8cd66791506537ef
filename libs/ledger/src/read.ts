import type { QueryRunner } from 'typeorm';
import { FACT_KINDS, type FactKind, type FactVersion, type Facts, type Revision, type RevisionChange } from '#domain';
import { FACT_TABLES, type FactTable, type Row, factOf } from './tables.js';

interface RevisionRow {
  readonly number: number;
  readonly recorded_at: string;
  readonly author: string;
  readonly reviewer: string | null;
  readonly message: string;
  readonly parent_hash: string | null;
  readonly hash: string;
  readonly format: number;
}

/** A row with the revision that recorded it, and the one that superseded it. */
export type StoredRow = Row & { readonly recorded_in: number; readonly superseded_in: number | null };

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const headOf = (row: RevisionRow): Omit<Revision, 'changes'> => ({
  number: row.number,
  recordedAt: row.recorded_at,
  author: row.author,
  reviewer: row.reviewer,
  message: row.message,
  parentHash: row.parent_hash,
  hash: row.hash,
  format: row.format,
});

/** The facts that hold. */
export const factsIn = (versions: readonly FactVersion[]): Facts => {
  const facts = new Map<FactKind, object[]>(FACT_KINDS.map((kind) => [kind, []]));
  for (const { kind, fact, supersededIn } of versions) if (supersededIn === null) facts.get(kind)?.push(fact);
  return Object.fromEntries(facts) as unknown as Facts;
};

/** The revisions without what they changed, oldest first. */
export const readHeads = async (runner: QueryRunner): Promise<readonly Omit<Revision, 'changes'>[]> =>
  ((await runner.query('SELECT * FROM "revision" ORDER BY "number"')) as RevisionRow[]).map(headOf);

/** The revisions with what they changed, oldest first. */
export const readRevisions = async (runner: QueryRunner): Promise<readonly Revision[]> => {
  const changes = new Map<number, Map<FactKind, { added: number; superseded: number }>>();
  for (const { kind, name } of FACT_TABLES) {
    for (const [column, counter] of [
      ['recorded_in', 'added'],
      ['superseded_in', 'superseded'],
    ] as const) {
      const counts = (await runner.query(
        `SELECT "${column}" AS "revision", COUNT(*) AS "facts" FROM "${name}" WHERE "${column}" IS NOT NULL GROUP BY "${column}"`,
      )) as { revision: number; facts: number | string }[];
      for (const { revision, facts } of counts) {
        const ofRevision = changes.get(revision) ?? new Map<FactKind, { added: number; superseded: number }>();
        changes.set(revision, ofRevision);
        const ofKind = ofRevision.get(kind) ?? { added: 0, superseded: 0 };
        ofKind[counter] = Number(facts);
        ofRevision.set(kind, ofKind);
      }
    }
  }
  const changesOf = (number: number): readonly RevisionChange[] =>
    [...(changes.get(number) ?? [])].map(([kind, counts]) => ({ kind, ...counts }));
  return (await readHeads(runner)).map((head) => ({ ...head, changes: changesOf(head.number) }));
};

export const readRows = async (runner: QueryRunner, table: FactTable, where: string): Promise<readonly StoredRow[]> => {
  const columns = quoted([...table.columns.map(({ name }) => name), 'recorded_in', 'superseded_in']);
  return (await runner.query(`SELECT ${columns} FROM "${table.name}" ${where}`)) as StoredRow[];
};

/** All that was recorded up to a revision, as it knew it: what was superseded later still holds. */
export const readVersions = async (runner: QueryRunner, revision: number): Promise<readonly FactVersion[]> => {
  const number = Math.min(Math.trunc(revision), 2 ** 31 - 1);
  const versions: FactVersion[] = [];
  for (const table of FACT_TABLES) {
    for (const row of await readRows(runner, table, `WHERE "recorded_in" <= ${number} ORDER BY "recorded_in", "id"`)) {
      const { recorded_in: recordedIn, superseded_in: superseded } = row;
      const supersededIn = superseded !== null && superseded <= number ? superseded : null;
      versions.push({ kind: table.kind, fact: factOf(table, row), recordedIn, supersededIn } as FactVersion);
    }
  }
  return versions;
};
