import type { QueryRunner } from 'typeorm';
import { type Change, FACT_KINDS, type Facts, type Recording, type Revision, factsAfter, problemsOf } from '#domain';
import { describeProblem } from '#sentences';
import { ConflictError, InvariantError, LedgerError } from './errors.js';
import { HASH_FORMAT, type RevisionContent, type RevisionHead, revisionHash } from './hash/revision-hash.js';
import { type Head, type Query, readFacts, readHeads, readRows } from './read.js';
import { FACT_TABLES, type FactTable, type Row, rowOf } from './tables.js';

/** Returns a problem for each fact that a change supersedes although it does not hold. */
const unknownSuperseded = (facts: Facts, change: Change): readonly string[] =>
  FACT_KINDS.flatMap((kind) => {
    const known = new Set(facts[kind].map(({ id }) => id));
    return (change.superseded[kind] ?? [])
      .filter((id) => !known.has(id))
      .map((id) => `${kind} ${id}: cannot be superseded, since no such fact holds.`);
  });

const ROWS_PER_STATEMENT = 500;

const insert = async (runner: QueryRunner, table: string, rows: readonly Row[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const values = rows.slice(start, start + ROWS_PER_STATEMENT).map((row) => ({ ...row }));
    await runner.manager.createQueryBuilder().insert().into(table).values(values).updateEntity(false).execute();
  }
};

const supersededIn = ({ superseded }: Change, { kind }: FactTable): readonly string[] => superseded[kind] ?? [];

/** Returns the rows that a change adds and the versions that it supersedes, as they enter the revision's hash. */
const contentOf = async (query: Query, change: Change): Promise<RevisionContent> => {
  const added = new Map(
    FACT_TABLES.map((table) => [table, (change.added[table.kind] ?? []).map((fact) => rowOf(table, fact))]),
  );
  const superseded = new Map<FactTable, readonly string[]>();
  for (const table of FACT_TABLES) {
    const ids = supersededIn(change, table);
    if (ids.length === 0) continue;
    const rows = await readRows(query, table, 'WHERE "superseded_in" IS NULL');
    const recordedIn = new Map(rows.map((row) => [String(row['id']), row.recorded_in]));
    superseded.set(
      table,
      ids.map((id) => `${id}@${recordedIn.get(id)}`),
    );
  }
  return { added, superseded };
};

/** @throws ConflictError, LedgerError if a recording cannot follow the newest revision */
const headAfter = (parent: Head | undefined, recording: Recording): RevisionHead => {
  const { author, message, basedOn, reviewer = null } = recording;
  if ((parent?.number ?? 0) !== basedOn) throw new ConflictError(basedOn, parent?.number ?? 0);
  const now = recording.recordedAt ?? new Date().toISOString();
  const isEarlier = parent !== undefined && now < parent.recordedAt;
  if (isEarlier && recording.recordedAt !== undefined) {
    throw new LedgerError(`A revision is never earlier than the one before it (${parent.recordedAt}): ${now} is.`);
  }
  return {
    number: basedOn + 1,
    recordedAt: isEarlier ? parent.recordedAt : now,
    author,
    reviewer,
    message,
    parentHash: parent?.hash ?? null,
    format: HASH_FORMAT,
  };
};

/** Writes a revision whose head, content and change are known to match. */
const write = async (
  runner: QueryRunner,
  { recordedAt, parentHash, ...head }: Head,
  { added }: RevisionContent,
  change: Change,
): Promise<void> => {
  await insert(runner, 'revision', [{ ...head, recorded_at: recordedAt, parent_hash: parentHash }]);
  for (const table of FACT_TABLES) {
    const ids = supersededIn(change, table);
    for (let start = 0; start < ids.length; start += ROWS_PER_STATEMENT) {
      await runner.manager
        .createQueryBuilder()
        .update(table.name)
        .set({ superseded_in: head.number })
        .where('id IN (:...ids) AND superseded_in IS NULL', { ids: ids.slice(start, start + ROWS_PER_STATEMENT) })
        .execute();
    }
  }
  for (const [table, rows] of added) {
    const stored = rows.map((row) => ({ ...row, recorded_in: head.number, superseded_in: null }));
    await insert(runner, table.name, stored);
  }
};

/**
 * Writes a change as the next revision; the caller holds the transaction.
 * @throws ConflictError, InvariantError, LedgerError as `Ledger.record` does
 */
export const record = async (runner: QueryRunner, recording: Recording): Promise<Revision> => {
  const { change, author, message } = recording;
  if (author.trim() === '' || message.trim() === '')
    throw new LedgerError('A revision needs an author and a message that says why.');
  const query: Query = (sql) => runner.query(sql);
  const head = headAfter((await readHeads(query)).at(-1), recording);

  const current = await readFacts(query);
  const problems = [
    ...unknownSuperseded(current, change),
    ...problemsOf(factsAfter(current, change)).map(describeProblem),
  ];
  if (problems.length > 0) throw new InvariantError(problems);

  const content = await contentOf(query, change);
  if (![...content.added.values(), ...content.superseded.values()].some((list) => list.length > 0)) {
    throw new LedgerError('There is nothing to record: the change is empty.');
  }
  const hash = revisionHash(head, content);
  if (recording.hash !== undefined && recording.hash !== hash) {
    throw new LedgerError(
      `Revision ${head.number} would have the hash ${hash}, and not ${recording.hash} as its files say: they were changed after it was released. Nothing was recorded.`,
    );
  }
  await write(runner, { ...head, hash }, content, change);
  const changes = FACT_TABLES.map((table) => ({
    kind: table.kind,
    added: content.added.get(table)?.length ?? 0,
    superseded: content.superseded.get(table)?.length ?? 0,
  }));
  return { ...head, hash, changes: changes.filter(({ added, superseded }) => added + superseded > 0) };
};
