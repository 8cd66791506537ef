import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { DataSource, QueryRunner } from 'typeorm';
import { LedgerError, readable, unrecorded } from './errors.js';
import { serialQueue } from './serial-queue.js';

/** The path of a ledger that is a SQLite file. */
const fileOf = ({ options }: DataSource): string | null =>
  options.type === 'better-sqlite3' && options.database !== ':memory:' ? options.database : null;

const inodeOf = (file: string | null): number | undefined =>
  file === null ? undefined : statSync(file, { throwIfNoEntry: false })?.ino;

/** Milliseconds within which the connections are closed, or left to the end of the process. */
const CLOSE_MS = 3_000;
/** Milliseconds that PostgreSQL waits for the next statement of a change. */
const IDLE_MS = 30_000;

/** The way to the database: one piece of work after the other. */
export class Connection {
  /** TypeORM's SQLite driver shares one connection: whatever talks to the database waits for what came before. */
  private readonly enqueue = serialQueue();

  private readonly postgres: boolean;
  private readonly file: string | null;
  private readonly inode: number | undefined;

  constructor(private readonly dataSource: DataSource) {
    this.postgres = dataSource.options.type === 'postgres';
    this.file = fileOf(dataSource);
    this.inode = inodeOf(this.file);
  }

  /** Does the work once what came before is done. @throws LedgerError in words, where the driver's error is known */
  run<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.enqueue(async () => {
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
  }

  /** Does the work in one transaction. */
  transaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.run(async (runner) => {
      await runner.startTransaction();
      try {
        // A writer that vanishes in the middle does not hold up the others.
        if (this.postgres) await runner.query(`SET LOCAL idle_in_transaction_session_timeout = '${IDLE_MS}ms'`);
        const result = await work(runner);
        await runner.commitTransaction();
        if (this.file !== null) await this.emptyLog().catch(() => undefined);
        return result;
      } catch (error) {
        // SQLite has rolled back by itself where the disk is full; what went wrong first is what is told.
        await runner.rollbackTransaction().catch(() => undefined);
        if (this.file !== null) await this.reopen();
        throw unrecorded(error);
      }
    });
  }

  async close(): Promise<void> {
    // A server that does not answer does not hold up the end of the process.
    await Promise.race([this.closeInOrder(), setTimeout(CLOSE_MS, undefined, { ref: false })]);
  }

  private async closeInOrder(): Promise<void> {
    await this.enqueue(async () => {
      // Where the disk is full or read-only, the log stays beside the file, and is read with it.
      if (this.file !== null) await this.emptyLog().catch(() => undefined);
      await this.dataSource.destroy();
    });
  }

  /** Brings what is in SQLite's log into the file: a copy of the file alone would lack it. */
  private async emptyLog(): Promise<void> {
    await this.dataSource.query('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** libsql leaves a statement that failed open, and with it the connection on an old view of the file. */
  private async reopen(): Promise<void> {
    await this.dataSource.destroy();
    await this.dataSource.initialize();
  }
}
