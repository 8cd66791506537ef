import { type Dataset, type Facts, type Revision, linkDataset, newsOf } from '#domain';
import { Connection } from './connection.js';
import { createDataSource } from './data-source.js';
import { LedgerError, unopened } from './errors.js';
import { migrate } from './migrate.js';
import { factsIn, readHeads, readRevisions, readRows, readVersions, type StoredRow } from './read.js';
import { type Recording, record } from './record.js';
import { FACT_TABLES, type FactTable } from './tables.js';
import { type Verdict, verifyChain } from './verify.js';

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

class SqlLedger implements Ledger {
  constructor(private readonly connection: Connection) {}

  newestNumber(): Promise<number> {
    return this.connection.run(async (runner) => {
      const [row] = (await runner.query('SELECT MAX("number") AS "newest" FROM "revision"')) as {
        newest: number | null;
      }[];
      return row?.newest ?? 0;
    });
  }

  newest(): Promise<Revision | null> {
    return this.connection.run(async (runner) => (await readRevisions(runner)).at(-1) ?? null);
  }

  factsAt(revision?: number): Promise<Facts> {
    return this.connection.run(async (runner) =>
      factsIn(await readVersions(runner, revision ?? Number.MAX_SAFE_INTEGER)),
    );
  }

  datasetAt(revision?: number): Promise<Dataset> {
    return this.connection.run(async (runner) => {
      const revisions = await readRevisions(runner);
      const wanted = revision ?? revisions.length;
      if (wanted < 1 || wanted > revisions.length) {
        throw new LedgerError(
          revisions.length === 0
            ? 'The ledger is empty: import the seeds with “npm run import”.'
            : `There is no revision ${wanted}: the ledger holds revisions 1 to ${revisions.length}.`,
        );
      }
      const versions = await readVersions(runner, wanted);
      return linkDataset(factsIn(versions), revisions.slice(0, wanted), newsOf(versions));
    });
  }

  record(recording: Recording): Promise<Revision> {
    return this.connection.transaction((runner) => record(runner, recording));
  }

  verify(checkpoint?: { readonly number: number; readonly hash: string }): Promise<Verdict> {
    return this.connection.run(async (runner) => {
      const revisions = await readHeads(runner);
      const rows = new Map<FactTable, readonly StoredRow[]>();
      for (const table of FACT_TABLES) rows.set(table, await readRows(runner, table, ''));
      return verifyChain(revisions, rows, checkpoint);
    });
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}

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
    return new SqlLedger(new Connection(dataSource));
  } catch (error) {
    throw unopened(error);
  }
};
