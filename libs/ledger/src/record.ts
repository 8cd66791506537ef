import type { QueryRunner } from 'typeorm';
import { type Change, FACT_KINDS, type Facts, type Recording, type Revision, factsAfter, problemsOf } from '#domain';
import { describeProblem } from '#sentences';
import { ConflictError, InvariantError, LedgerError } from './errors.js';
import { HASH_FORMAT, type RevisionContent, revisionHash } from './hash/revision-hash.js';
import { type Query, readFacts, readHeads, readRows } from './read.js';
import { FACT_TABLES, type FactTable, type Row, rowOf } from './tables.js';

/** Superseding what does not hold is a mistake in the change. */
const missing = (facts: Facts, change: Change): readonly string[] =>
  FACT_KINDS.flatMap((kind) => {
    const known = new Set(facts[kind].map(({ id }) => id));
    return (change.superseded[kind] ?? [])
      .filter((id) => !known.has(id))
      .map((id) => `${kind} ${id}: cannot be superseded, since no such fact holds.`);
  });

const ROWS_AT_ONCE = 500;

const insert = async (runner: QueryRunner, table: string, rows: readonly Row[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const values = rows.slice(start, start + ROWS_AT_ONCE).map((row) => ({ ...row }));
    await runner.manager.createQueryBuilder().insert().into(table).values(values).updateEntity(false).execute();
  }
};

/**
 * Writes a change as the next revision; the caller holds the transaction.
 * @throws ConflictError, InvariantError, LedgerError as `Ledger.record` says
 */
export const record = async (runner: QueryRunner, recording: Recording): Promise<Revision> => {
  const { change, author, message, basedOn, reviewer = null } = recording;
  if (author.trim() === '' || message.trim() === '')
    throw new LedgerError('A revision needs an author and a message that says why.');
  const query: Query = (sql) => runner.query(sql);
  const parent = (await readHeads(query)).at(-1);
  if ((parent?.number ?? 0) !== basedOn) throw new ConflictError(basedOn, parent?.number ?? 0);
  const now = recording.recordedAt ?? new Date().toISOString();
  if (parent && recording.recordedAt !== undefined && now < parent.recordedAt) {
    throw new LedgerError(`A revision is never earlier than the one before it (${parent.recordedAt}): ${now} is.`);
  }

  const current = await readFacts(query);
  const problems = [...missing(current, change), ...problemsOf(factsAfter(current, change)).map(describeProblem)];
  if (problems.length > 0) throw new InvariantError(problems);

  const versions = new Map<FactTable, ReadonlyMap<string, number>>();
  for (const table of FACT_TABLES) {
    if (change.superseded[table.kind]?.length) {
      const rows = await readRows(query, table, 'WHERE "superseded_in" IS NULL');
      versions.set(table, new Map(rows.map((row) => [String(row['id']), row.recorded_in])));
    }
  }
  const content: RevisionContent = {
    added: new Map(
      FACT_TABLES.map((table) => [table, (change.added[table.kind] ?? []).map((fact) => rowOf(table, fact))]),
    ),
    superseded: new Map(
      [...versions].map(([table, byId]) => [
        table,
        (change.superseded[table.kind] ?? []).map((id) => `${id}@${byId.get(id)}`),
      ]),
    ),
  };
  if (![...content.added.values(), ...content.superseded.values()].some((list) => list.length > 0)) {
    throw new LedgerError('There is nothing to record: the change is empty.');
  }
  const head = {
    number: basedOn + 1,
    recordedAt: parent && now < parent.recordedAt ? parent.recordedAt : now,
    author,
    reviewer,
    message,
    parentHash: parent?.hash ?? null,
    format: HASH_FORMAT,
  };
  const hash = revisionHash(head, content);
  if (recording.hash !== undefined && recording.hash !== hash) {
    throw new LedgerError(
      `Revision ${head.number} would have the hash ${hash}, and not ${recording.hash} as its files say: they were changed after it was released. Nothing was recorded.`,
    );
  }
  await insert(runner, 'revision', [
    {
      number: head.number,
      recorded_at: head.recordedAt,
      author,
      reviewer,
      message,
      parent_hash: head.parentHash,
      hash,
      format: head.format,
    },
  ]);
  for (const [table] of versions) {
    const ids = change.superseded[table.kind] ?? [];
    for (let start = 0; start < ids.length; start += ROWS_AT_ONCE) {
      await runner.manager
        .createQueryBuilder()
        .update(table.name)
        .set({ superseded_in: head.number })
        .where('id IN (:...ids) AND superseded_in IS NULL', { ids: ids.slice(start, start + ROWS_AT_ONCE) })
        .execute();
    }
  }
  for (const table of FACT_TABLES) {
    const rows = content.added.get(table) ?? [];
    await insert(
      runner,
      table.name,
      rows.map((row) => ({ ...row, recorded_in: head.number, superseded_in: null })),
    );
  }
  return {
    ...head,
    hash,
    changes: FACT_TABLES.map(({ kind }) => ({
      kind,
      added: change.added[kind]?.length ?? 0,
      superseded: change.superseded[kind]?.length ?? 0,
    })).filter(({ added, superseded }) => added + superseded > 0),
  };
};
