import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import { LedgerError, readable, unrecorded } from './errors.js';
import { serialQueue } from './serial-queue.js';

/** The path of the SQLite file; `null` in memory and on PostgreSQL. */
const fileOf = ({ options }: DataSource): string | null =>
  options.type === 'better-sqlite3' && options.database !== ':memory:' ? options.database : null;

const inodeOf = (file: string | null): number | undefined =>
  file === null ? undefined : statSync(file, { throwIfNoEntry: false })?.ino;

/** Milliseconds to wait for the connections to close; after that, the end of the process closes them. */
const CLOSE_MS = 3_000;
/** Milliseconds that PostgreSQL waits for the next statement of a transaction. */
const IDLE_MS = 30_000;

/** A connection to the database that runs one piece of work at a time. */
export class Connection {
  /** TypeORM's SQLite driver has one shared connection, so all work on the database waits for the work before it. */
  private readonly enqueue = serialQueue();

  private readonly postgres: boolean;
  private readonly file: string | null;
  private readonly inode: number | undefined;

  constructor(private readonly dataSource: DataSource) {
    this.postgres = dataSource.options.type === 'postgres';
    this.file = fileOf(dataSource);
    this.inode = inodeOf(this.file);
  }

  /** Runs the work after all earlier work. @throws LedgerError with a sentence if the driver's error is known */
  run<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.enqueue(async () => {
      // Whatever is written to a deleted file is lost when the process ends.
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
  }

  transaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.run(async (runner) => {
      await runner.startTransaction();
      try {
        // A writer that disappears in mid-transaction must not block the others.
        if (this.postgres) await runner.query(`SET LOCAL idle_in_transaction_session_timeout = '${IDLE_MS}ms'`);
        const result = await work(runner);
        await runner.commitTransaction();
        if (this.file !== null) await this.checkpointLog().catch(() => undefined);
        return result;
      } catch (error) {
        // On a full disk SQLite has already rolled back, and this fails: report the first error, not this one.
        await runner.rollbackTransaction().catch(() => undefined);
        if (this.file !== null) await this.reopen();
        throw unrecorded(error);
      }
    });
  }

  async close(): Promise<void> {
    // A server that does not answer must not delay the end of the process.
    await Promise.race([this.closeInOrder(), setTimeout(CLOSE_MS, undefined, { ref: false })]);
  }

  private async closeInOrder(): Promise<void> {
    await this.enqueue(async () => {
      // If the disk is full or read-only, the log stays beside the file and is read together with it.
      if (this.file !== null) await this.checkpointLog().catch(() => undefined);
      await this.dataSource.destroy();
    });
  }

  /** Moves SQLite's write-ahead log into the file: a copy of the file alone would lack what is in the log. */
  private async checkpointLog(): Promise<void> {
    await this.dataSource.query('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** Reconnects: libsql leaves a failed statement open, which pins the connection to an old snapshot of the file. */
  private async reopen(): Promise<void> {
    await this.dataSource.destroy();
    await this.dataSource.initialize();
  }
}
