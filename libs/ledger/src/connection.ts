import { statSync } from 'node:fs';
import type { DataSource, QueryRunner } from 'typeorm';
import { LedgerError, readable } from './errors.js';
import type { DatabaseKind, Query } from './read.js';

/** The path of a ledger that is a SQLite file. */
const fileOf = ({ options }: DataSource): string | null =>
  options.type === 'better-sqlite3' && options.database !== ':memory:' ? options.database : null;

const inodeOf = (file: string | null): number | undefined =>
  file === null ? undefined : statSync(file, { throwIfNoEntry: false })?.ino;

/** The way to the database: one piece of work after the other. */
export class Connection {
  /** TypeORM's SQLite driver shares one connection: whatever talks to the database waits for what came before. */
  private queue: Promise<unknown> = Promise.resolve();

  private readonly file: string | null;
  private readonly inode: number | undefined;

  constructor(private readonly dataSource: DataSource) {
    this.file = fileOf(dataSource);
    this.inode = inodeOf(this.file);
  }

  /** Does the work once what came before is done. @throws LedgerError in words, where the driver's error is known */
  run<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
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

  /** Asks the database; the work is done once what came before is done. */
  query<T>(work: (query: Query, database: DatabaseKind) => Promise<T>): Promise<T> {
    const database = this.dataSource.options.type === 'postgres' ? 'postgres' : 'sqlite';
    return this.run((runner) => work((sql) => runner.query(sql), database));
  }

  /** Does the work in one transaction. */
  transaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.run(async (runner) => {
      await runner.startTransaction();
      try {
        const result = await work(runner);
        await runner.commitTransaction();
        return result;
      } catch (error) {
        // SQLite has rolled back by itself where the disk is full; what went wrong first is what is told.
        await runner.rollbackTransaction().catch(() => undefined);
        if (this.file !== null) await this.reopen();
        throw error;
      }
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
}
