import {
  type Dataset,
  type Facts,
  type History,
  NO_HISTORY,
  type Revision,
  factsIn,
  historyWith,
  datasetOf,
} from '#domain';
import { Connection } from './connection.js';
import { createDataSource } from './data-source.js';
import { LedgerError, unopened } from './errors.js';
import { migrate } from './migrate.js';
import { readNewest, readSince, versionsOf } from './read.js';
import { type Recording, record } from './record.js';
import { type Verdict, verifyChain } from './verify.js';

export interface Ledger {
  /** The newest revision's number; 0 while nothing is recorded. */
  newestNumber(): Promise<number>;
  newest(): Promise<Revision | null>;
  /** A history with all that was recorded since, read by one statement; all there is where none is given. */
  history(known?: History): Promise<History>;
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

  async newestNumber(): Promise<number> {
    return (await this.connection.query(readNewest))?.number ?? 0;
  }

  async newest(): Promise<Revision | null> {
    return (await this.history()).revisions.at(-1) ?? null;
  }

  async history(known: History = NO_HISTORY): Promise<History> {
    const stored = await this.connection.query((query, database) => readSince(query, database, known.revisions.length));
    return historyWith(known, stored.heads, versionsOf(stored));
  }

  async factsAt(revision = Number.MAX_SAFE_INTEGER): Promise<Facts> {
    return factsIn(await this.history(), revision);
  }

  async datasetAt(revision?: number): Promise<Dataset> {
    const history = await this.history();
    const newest = history.revisions.length;
    const wanted = revision ?? newest;
    if (wanted < 1 || wanted > newest) {
      throw new LedgerError(
        newest === 0
          ? 'The ledger is empty: import the seeds with “npm run import”.'
          : `There is no revision ${wanted}: the ledger holds revisions 1 to ${newest}.`,
      );
    }
    return datasetOf(history, wanted);
  }

  record(recording: Recording): Promise<Revision> {
    return this.connection.transaction((runner) => record(runner, recording));
  }

  async verify(checkpoint?: { readonly number: number; readonly hash: string }): Promise<Verdict> {
    const { heads, rows } = await this.connection.query((query, database) => readSince(query, database, 0));
    return verifyChain(heads, rows, checkpoint);
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
