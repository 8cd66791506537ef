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
import { type Connection } from './connection.js';
import { LedgerError, UnsoundError } from './errors.js';
import { storageProblems } from './integrity.js';
import { type Newest, readHeads, readNewest, readSince, versionsOf } from './read.js';
import { CHANNEL, type Readers } from './readers.js';
import { type Recording, record } from './record.js';
import { type Verdict, verifyChain } from './verify.js';

export interface Ledger {
  /** The newest revision's number; 0 while nothing is recorded. */
  newestNumber(): Promise<number>;
  /** The newest revision's number and hash; `null` while nothing is recorded. Waits for nothing else that is read. */
  look(): Promise<Newest | null>;
  /** Calls back where another process recorded a revision, if the database can tell: PostgreSQL does. */
  onRecorded(callback: () => void): void;
  newest(): Promise<Revision | null>;
  /**
   * A history with all that was recorded since, read by one statement; all there is where none is given.
   * @throws LedgerError where what is stored does not fit its hashes, or does not follow the known history
   */
  history(known?: History): Promise<History>;
  /** The heads of its revisions, oldest first. */
  heads(): Promise<readonly Omit<Revision, 'changes'>[]>;
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
  /** What the database itself finds wrong with how it stores the ledger, a sentence each. */
  storageProblems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export class SqlLedger implements Ledger {
  constructor(
    private readonly connection: Connection,
    private readonly readers: Readers,
  ) {}

  async newestNumber(): Promise<number> {
    return (await this.look())?.number ?? 0;
  }

  look(): Promise<Newest | null> {
    return readNewest(this.readers.look);
  }

  onRecorded(callback: () => void): void {
    this.readers.onRecorded(callback);
  }

  async newest(): Promise<Revision | null> {
    return (await this.history()).revisions.at(-1) ?? null;
  }

  async history(known: History = NO_HISTORY): Promise<History> {
    const { read, database } = this.readers;
    const stored = await read((query) => readSince(query, database, known.revisions.length));
    const verdict = verifyChain(stored.heads, stored.rows, undefined, known.revisions.at(-1));
    if (!verdict.ok) throw new UnsoundError(verdict.revision, verdict.problem);
    return historyWith(known, stored.heads, versionsOf(stored));
  }

  heads(): Promise<readonly Omit<Revision, 'changes'>[]> {
    return this.readers.read(readHeads);
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
    return this.connection.transaction(async (runner) => {
      const revision = await record(runner, recording);
      // Whoever listens is told when the transaction is committed.
      if (this.readers.database === 'postgres')
        await runner.query(`SELECT pg_notify('${CHANNEL}', '${revision.number}')`);
      return revision;
    });
  }

  async verify(checkpoint?: { readonly number: number; readonly hash: string }): Promise<Verdict> {
    const { heads, rows } = await this.readers.read((query) => readSince(query, this.readers.database, 0));
    return verifyChain(heads, rows, checkpoint);
  }

  storageProblems(): Promise<readonly string[]> {
    return this.readers.read((query) => storageProblems(query, this.readers.database));
  }

  async close(): Promise<void> {
    this.readers.close();
    await this.connection.close();
  }
}
