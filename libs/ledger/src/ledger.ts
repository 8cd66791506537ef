import { statSync } from 'node:fs';
import type { DataSource, QueryRunner } from 'typeorm';
import {
  type Change,
  type Dataset,
  FACT_KINDS,
  type FactKind,
  type FactVersion,
  type Facts,
  type Revision,
  type RevisionChange,
  describeProblem,
  linkDataset,
  newsOf,
  problemsOf,
} from '#domain';
import { createDataSource } from './data-source.js';
import { ConflictError, InvariantError, LedgerError, readable, unopened } from './errors.js';
import { type RevisionContent, revisionHash } from './revision-hash.js';
import { FACT_TABLES, type FactTable, type Row, factOf, rowOf } from './tables.js';
import { type Verdict, verifyChain } from './verify.js';

/** What is to be recorded as the next revision, and on which revision it was made (0: on an empty ledger). */
export interface Recording {
  readonly change: Change;
  readonly author: string;
  readonly reviewer?: string | null;
  readonly message: string;
  readonly basedOn: number;
  /** UTC, ISO 8601 with milliseconds; the clock's where it is left out. Never earlier than the parent's. */
  readonly recordedAt?: string;
}

export interface Ledger {
  /** The newest revision's number; 0 while nothing is recorded. */
  newestNumber(): Promise<number>;
  newest(): Promise<Revision | null>;
  /** The facts as of a revision, the newest where none is given; none for revision 0. */
  factsAt(revision?: number): Promise<Facts>;
  /** The linked dataset as of a revision. @throws LedgerError where there is no such revision */
  datasetAt(revision?: number): Promise<Dataset>;
  /**
   * Records a change in one transaction, after the whole next dataset has passed its invariants.
   * @throws ConflictError where `basedOn` is no longer the newest revision, or another writer was faster
   * @throws InvariantError where the next dataset would break an invariant; `problems` lists them all
   */
  record(recording: Recording): Promise<Revision>;
  /** Recomputes the hash chain. */
  verify(checkpoint?: { readonly number: number; readonly hash: string }): Promise<Verdict>;
  close(): Promise<void>;
}

interface RevisionRow {
  readonly number: number;
  readonly recorded_at: string;
  readonly author: string;
  readonly reviewer: string | null;
  readonly message: string;
  readonly parent_hash: string | null;
  readonly hash: string;
}

type StoredRow = Row & { readonly recorded_in: number; readonly superseded_in: number | null };

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const headOf = (row: RevisionRow): Omit<Revision, 'changes'> => ({
  number: row.number,
  recordedAt: row.recorded_at,
  author: row.author,
  reviewer: row.reviewer,
  message: row.message,
  parentHash: row.parent_hash,
  hash: row.hash,
});

/** The facts after a change: what is superseded goes, what is added comes. */
export const factsAfter = (facts: Facts, change: Change): Facts =>
  Object.fromEntries(
    FACT_KINDS.map((kind) => {
      const gone = new Set(change.superseded[kind]);
      const kept = gone.size === 0 ? facts[kind] : facts[kind].filter(({ id }) => !gone.has(id));
      return [kind, [...kept, ...(change.added[kind] ?? [])]];
    }),
  ) as unknown as Facts;

/** The facts that hold. */
const factsIn = (versions: readonly FactVersion[]): Facts => {
  const facts = new Map<FactKind, object[]>(FACT_KINDS.map((kind) => [kind, []]));
  for (const { kind, fact, supersededIn } of versions) if (supersededIn === null) facts.get(kind)?.push(fact);
  return Object.fromEntries(facts) as unknown as Facts;
};

/** The path of a ledger that is a SQLite file. */
const fileOf = ({ options }: DataSource): string | null =>
  options.type === 'better-sqlite3' && options.database !== ':memory:' ? options.database : null;

const inodeOf = (file: string | null): number | undefined =>
  file === null ? undefined : statSync(file, { throwIfNoEntry: false })?.ino;

const ROWS_AT_ONCE = 500;

class SqlLedger implements Ledger {
  /** TypeORM's SQLite driver shares one connection: whatever talks to the database waits for what came before. */
  private queue: Promise<unknown> = Promise.resolve();

  private readonly file: string | null;
  private readonly inode: number | undefined;

  constructor(private readonly dataSource: DataSource) {
    this.file = fileOf(dataSource);
    this.inode = inodeOf(this.file);
  }

  newestNumber(): Promise<number> {
    return this.inTurn(async (runner) => {
      const [row] = (await runner.query('SELECT MAX("number") AS "newest" FROM "revision"')) as {
        newest: number | null;
      }[];
      return row?.newest ?? 0;
    });
  }

  newest(): Promise<Revision | null> {
    return this.inTurn(async (runner) => (await this.revisions(runner)).at(-1) ?? null);
  }

  factsAt(revision?: number): Promise<Facts> {
    return this.inTurn(async (runner) => this.facts(runner, revision ?? Number.MAX_SAFE_INTEGER));
  }

  datasetAt(revision?: number): Promise<Dataset> {
    return this.inTurn(async (runner) => {
      const revisions = await this.revisions(runner);
      const wanted = revision ?? revisions.length;
      if (wanted < 1 || wanted > revisions.length) {
        throw new LedgerError(
          revisions.length === 0
            ? 'The ledger is empty: import the seeds with “npm run import”.'
            : `There is no revision ${wanted}: the ledger holds revisions 1 to ${revisions.length}.`,
        );
      }
      const versions = await this.versions(runner, wanted);
      return linkDataset(factsIn(versions), revisions.slice(0, wanted), newsOf(versions));
    });
  }

  record(recording: Recording): Promise<Revision> {
    return this.inTurn(async (runner) => {
      await runner.startTransaction();
      try {
        const revision = await this.write(runner, recording);
        await runner.commitTransaction();
        return revision;
      } catch (error) {
        // SQLite has rolled back by itself where the disk is full; what went wrong first is what is told.
        await runner.rollbackTransaction().catch(() => undefined);
        if (this.file !== null) await this.reopen();
        throw error;
      }
    });
  }

  verify(checkpoint?: { readonly number: number; readonly hash: string }): Promise<Verdict> {
    return this.inTurn(async (runner) => {
      const revisions = (await this.revisionRows(runner)).map(headOf);
      const rows = new Map<FactTable, readonly StoredRow[]>();
      for (const table of FACT_TABLES) rows.set(table, await this.rows(runner, table, ''));
      return verifyChain(revisions, rows, checkpoint);
    });
  }

  async close(): Promise<void> {
    await this.queue;
    // libsql leaves the log beside the file, and a copy of the file alone would lack what is in it.
    if (this.file !== null) await this.dataSource.query('PRAGMA wal_checkpoint(TRUNCATE)');
    await this.dataSource.destroy();
  }

  /** libsql leaves a statement that failed open, and with it the connection on an old view of the file. */
  private async reopen(): Promise<void> {
    await this.dataSource.destroy();
    await this.dataSource.initialize();
  }

  private inTurn<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const result = this.queue.then(async () => {
      // What is written to a file without a name is lost when the process ends.
      if (inodeOf(this.file) !== this.inode) {
        throw new LedgerError('The database file was removed or replaced: start again.');
      }
      const runner = this.dataSource.createQueryRunner();
      try {
        return await work(runner);
      } catch (error) {
        throw readable(error);
      } finally {
        await runner.release();
      }
    });
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async revisionRows(runner: QueryRunner): Promise<readonly RevisionRow[]> {
    return (await runner.query('SELECT * FROM "revision" ORDER BY "number"')) as RevisionRow[];
  }

  private async revisions(runner: QueryRunner): Promise<readonly Revision[]> {
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
    return (await this.revisionRows(runner)).map((row) => ({ ...headOf(row), changes: changesOf(row.number) }));
  }

  private async rows(runner: QueryRunner, table: FactTable, where: string): Promise<readonly StoredRow[]> {
    const columns = quoted([...table.columns.map(({ name }) => name), 'recorded_in', 'superseded_in']);
    return (await runner.query(`SELECT ${columns} FROM "${table.name}" ${where}`)) as StoredRow[];
  }

  private async facts(runner: QueryRunner, revision: number): Promise<Facts> {
    return factsIn(await this.versions(runner, revision));
  }

  /** All that was recorded up to a revision, as it knew it: what was superseded later still holds. */
  private async versions(runner: QueryRunner, revision: number): Promise<readonly FactVersion[]> {
    const number = Math.min(Math.trunc(revision), 2 ** 31 - 1);
    const versions: FactVersion[] = [];
    for (const table of FACT_TABLES) {
      for (const row of await this.rows(
        runner,
        table,
        `WHERE "recorded_in" <= ${number} ORDER BY "recorded_in", "id"`,
      )) {
        const { recorded_in: recordedIn, superseded_in: superseded } = row;
        const supersededIn = superseded !== null && superseded <= number ? superseded : null;
        versions.push({ kind: table.kind, fact: factOf(table, row), recordedIn, supersededIn } as FactVersion);
      }
    }
    return versions;
  }

  private async write(runner: QueryRunner, recording: Recording): Promise<Revision> {
    const { change, author, message, basedOn, reviewer = null } = recording;
    if (author.trim() === '' || message.trim() === '')
      throw new LedgerError('A revision needs an author and a message that says why.');
    const parent = (await this.revisionRows(runner)).at(-1);
    if ((parent?.number ?? 0) !== basedOn) throw new ConflictError(basedOn, parent?.number ?? 0);
    const now = recording.recordedAt ?? new Date().toISOString();
    if (parent && recording.recordedAt !== undefined && now < parent.recorded_at) {
      throw new LedgerError(`A revision is never earlier than the one before it (${parent.recorded_at}): ${now} is.`);
    }

    const current = await this.facts(runner, basedOn);
    const problems = [...missing(current, change), ...problemsOf(factsAfter(current, change)).map(describeProblem)];
    if (problems.length > 0) throw new InvariantError(problems);

    const versions = new Map<FactTable, ReadonlyMap<string, number>>();
    for (const table of FACT_TABLES) {
      if (change.superseded[table.kind]?.length) {
        const rows = await this.rows(runner, table, 'WHERE "superseded_in" IS NULL');
        versions.set(table, new Map(rows.map((row) => [String(row['id']), row.recorded_in])));
      }
    }
    const content: RevisionContent = {
      added: Object.fromEntries(
        FACT_TABLES.map((table) => [table.name, (change.added[table.kind] ?? []).map((fact) => rowOf(table, fact))]),
      ),
      superseded: Object.fromEntries(
        [...versions].map(([table, byId]) => [
          table.name,
          (change.superseded[table.kind] ?? []).map((id) => `${id}@${byId.get(id)}`),
        ]),
      ),
    };
    if (![...Object.values(content.added), ...Object.values(content.superseded)].some((list) => list.length > 0)) {
      throw new LedgerError('There is nothing to record: the change is empty.');
    }
    const head = {
      number: basedOn + 1,
      recordedAt: parent && now < parent.recorded_at ? parent.recorded_at : now,
      author,
      reviewer,
      message,
      parentHash: parent?.hash ?? null,
    };
    const hash = revisionHash(head, content);
    await this.insert(runner, 'revision', [
      {
        number: head.number,
        recorded_at: head.recordedAt,
        author,
        reviewer,
        message,
        parent_hash: head.parentHash,
        hash,
      },
    ]);
    for (const [table] of versions) {
      for (const id of change.superseded[table.kind] ?? []) {
        await runner.manager
          .createQueryBuilder()
          .update(table.name)
          .set({ superseded_in: head.number })
          .where('id = :id AND superseded_in IS NULL', { id })
          .execute();
      }
    }
    for (const table of FACT_TABLES) {
      const rows = content.added[table.name] ?? [];
      await this.insert(
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
  }

  private async insert(runner: QueryRunner, table: string, rows: readonly Row[]): Promise<void> {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      const values = rows.slice(start, start + ROWS_AT_ONCE).map((row) => ({ ...row }));
      await runner.manager.createQueryBuilder().insert().into(table).values(values).updateEntity(false).execute();
    }
  }
}

/** Superseding what does not hold is a mistake in the change. */
const missing = (facts: Facts, change: Change): readonly string[] =>
  FACT_KINDS.flatMap((kind) => {
    const known = new Set(facts[kind].map(({ id }) => id));
    return (change.superseded[kind] ?? [])
      .filter((id) => !known.has(id))
      .map((id) => `${kind} ${id}: cannot be superseded, since no such fact holds.`);
  });

/**
 * Opens the ledger and brings its tables up to date.
 * @param databaseUrl `sqlite:PATH` or `postgres://…`
 * @throws LedgerError in words for an operator, without the address
 */
export const openLedger = async (databaseUrl: string): Promise<Ledger> => {
  try {
    const dataSource = await createDataSource(databaseUrl).initialize();
    await migrate(dataSource).catch(async (error: unknown) => {
      await dataSource.destroy();
      throw error;
    });
    return new SqlLedger(dataSource);
  } catch (error) {
    throw unopened(error);
  }
};

/** Two processes may start at once: the second waits until the first has migrated. */
const migrate = async (dataSource: DataSource): Promise<void> => {
  const runner = dataSource.createQueryRunner();
  try {
    if ((await runner.hasTable('migrations')) && !(await dataSource.showMigrations())) return;
    if (dataSource.options.type === 'postgres') {
      await runner.query('BEGIN');
      await runner.query('SELECT pg_advisory_xact_lock($1)', [0x9ed6eb00]);
      await dataSource.runMigrations();
    } else {
      await runner.query('BEGIN IMMEDIATE');
      await dataSource.runMigrations({ transaction: 'none' });
    }
    await runner.query('COMMIT');
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
};
