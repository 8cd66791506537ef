import {
  type Dataset,
  type Facts,
  type History,
  NO_HISTORY,
  type Recording,
  type Revision,
  factsIn,
  datasetOf,
  historyWith,
  runToEnd,
} from '#domain';
import { EMPTY_LEDGER } from '#sentences';
import type { QueryRunner } from 'typeorm';
import { type Connection } from './connection.js';
import { LedgerError, UnsoundError } from './errors.js';
import { refuseDamaged, storageProblems } from './integrity.js';
import {
  type Query,
  type Newest,
  type StoredText,
  parsingSteps,
  readHeads,
  readNewest,
  readSince,
  versionsSteps,
} from './read.js';
import { CHANNEL, type Readers } from './readers.js';
import { record } from './record.js';
import { type Verdict, verifyingSteps } from './verify.js';

/** How long work is done: at once, or with pauses for others. */
export type Pace = <T>(steps: Generator<undefined, T>) => T | Promise<T>;

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
   * @param pace does the work on what was read; without a pause where it is left out
   * @throws LedgerError where what is stored does not fit its hashes, or does not follow the known history
   */
  history(known?: History, pace?: Pace): Promise<History>;
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

const queryOf =
  (runner: QueryRunner): Query =>
  async (sql) =>
    (await runner.query(sql)) as readonly unknown[];

/** A history with what was read since, once it is found to fit. */
function* followingSteps(known: History, texts: readonly StoredText[]): Generator<undefined, History> {
  const stored = yield* parsingSteps(texts);
  const verdict = yield* verifyingSteps(stored.heads, stored.rows, undefined, known.revisions.at(-1));
  if (!verdict.ok) throw new UnsoundError(verdict.revision, verdict.problem);
  return historyWith(known, stored.heads, yield* versionsSteps(stored));
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

  async history(known: History = NO_HISTORY, pace: Pace = runToEnd): Promise<History> {
    const { read, database } = this.readers;
    const texts = await read((query) => readSince(query, database, known.revisions.length));
    return pace(followingSteps(known, texts));
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
        newest === 0 ? EMPTY_LEDGER : `There is no revision ${wanted}: the ledger holds revisions 1 to ${newest}.`,
      );
    }
    return datasetOf(history, wanted);
  }

  record(recording: Recording): Promise<Revision> {
    return this.connection.transaction(async (runner) => {
      // SQLite checks a ledger of the seeds within some 20 milliseconds; a server is checked by its own operators.
      if (this.readers.database === 'sqlite') await refuseDamaged(queryOf(runner));
      const revision = await record(runner, recording);
      // Whoever listens is told when the transaction is committed.
      if (this.readers.database === 'postgres')
        await runner.query(`SELECT pg_notify('${CHANNEL}', '${revision.number}')`);
      return revision;
    });
  }

  async verify(checkpoint?: { readonly number: number; readonly hash: string }): Promise<Verdict> {
    const texts = await this.readers.read((query) => readSince(query, this.readers.database, 0));
    const { heads, rows } = runToEnd(parsingSteps(texts));
    return runToEnd(verifyingSteps(heads, rows, checkpoint));
  }

  storageProblems(): Promise<readonly string[]> {
    return this.readers.read((query) => storageProblems(query, this.readers.database));
  }

  async close(): Promise<void> {
    this.readers.close();
    await this.connection.close();
  }
}
