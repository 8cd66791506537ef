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

/** Runs work that is cut into steps: all at once, or with pauses for other work. */
export type Pace = <T>(steps: Generator<undefined, T>) => T | Promise<T>;

export interface Ledger {
  /** Returns the number of the newest revision; 0 while nothing is recorded. */
  newestNumber(): Promise<number>;
  /** Returns number and hash of the newest revision; `null` while there is none. Never waits behind other reads. */
  look(): Promise<Newest | null>;
  /** Calls back when a revision is recorded, also by another process, if the database can notify (PostgreSQL). */
  onRecorded(callback: () => void): void;
  newest(): Promise<Revision | null>;
  /**
   * Returns a history with everything that was recorded since the known one, read in one statement; by default all.
   * @param pace runs the work on the rows that were read; without pauses if left out
   * @throws LedgerError if the stored data does not match its hashes, or does not follow the known history
   */
  history(known?: History, pace?: Pace): Promise<History>;
  /** Returns the heads of all revisions, oldest first. */
  heads(): Promise<readonly Omit<Revision, 'changes'>[]>;
  /** Returns the facts as of a revision, by default the newest; none for revision 0. */
  factsAt(revision?: number): Promise<Facts>;
  /** Returns the linked dataset as of a revision, by default the newest. @throws LedgerError if there is none */
  datasetAt(revision?: number): Promise<Dataset>;
  /**
   * Records a change in one transaction, after checking the invariants of the whole next dataset.
   * @throws ConflictError if `basedOn` is no longer the newest revision, or another writer was faster
   * @throws InvariantError if the next dataset would break invariants; `problems` lists every violation
   */
  record(recording: Recording): Promise<Revision>;
  /** Recomputes the hash chain. */
  verify(checkpoint?: { readonly number: number; readonly hash: string }): Promise<Verdict>;
  /** Lists what the database finds wrong with its storage of the ledger, one sentence each. */
  storageProblems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const queryOf =
  (runner: QueryRunner): Query =>
  async (sql) =>
    (await runner.query(sql)) as readonly unknown[];

/** Verifies the revisions that were read, and returns the known history with them. */
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
    const number = revision ?? newest;
    if (number < 1 || number > newest) {
      throw new LedgerError(
        newest === 0 ? EMPTY_LEDGER : `There is no revision ${number}: the ledger holds revisions 1 to ${newest}.`,
      );
    }
    return datasetOf(history, number);
  }

  record(recording: Recording): Promise<Revision> {
    return this.connection.transaction(async (runner) => {
      // SQLite checks a ledger of the seeds in about 20 milliseconds; a server is checked by its operators.
      if (this.readers.database === 'sqlite') await refuseDamaged(queryOf(runner));
      const revision = await record(runner, recording);
      // PostgreSQL notifies the listeners when the transaction is committed.
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
