import type { DataSource } from 'typeorm';
import type { Connection } from './connection.js';
import { readable } from './errors.js';
import { PostgresSession } from './postgres-session.js';
import type { DatabaseKind, Query } from './read.js';

/** Two ways to read a ledger: one for short queries, which never wait behind long ones, and one for rows. */
export interface Readers {
  readonly database: DatabaseKind;
  /** Runs a query that is answered at once. */
  readonly look: Query;
  /** Reads rows, on a separate connection if the database allows several. */
  read<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Calls back when a revision is recorded, if the database can notify (PostgreSQL). */
  onRecorded(callback: () => void): void;
  close(): void;
}

/** The PostgreSQL channel on which `SqlLedger.record` notifies the processes that follow the ledger. */
export const CHANNEL = 'pledgebook_revision';

const withReadableErrors =
  (query: Query): Query =>
  async (sql) => {
    try {
      return await query(sql);
    } catch (error) {
      throw readable(error);
    }
  };

/** Milliseconds that a short query can take, and a query for rows. */
const LOOK_MS = 3_000;
const READ_MS = 15_000;

const postgresReaders = (url: string): Readers => {
  let recorded: () => void = () => undefined;
  const watch = new PostgresSession(url, {
    answersWithin: LOOK_MS,
    channel: CHANNEL,
    onNotification: () => recorded(),
  });
  const readSessions = new Set<PostgresSession>();
  return {
    database: 'postgres',
    look: withReadableErrors((sql) => watch.query(sql)),
    // Rows are read seldom: a connection kept open for them would be dead by the time it is needed.
    read: async (work) => {
      const session = new PostgresSession(url, { answersWithin: READ_MS });
      readSessions.add(session);
      try {
        return await work(withReadableErrors((sql) => session.query(sql)));
      } finally {
        readSessions.delete(session);
        session.close();
      }
    },
    onRecorded: (callback) => (recorded = callback),
    close: () => {
      for (const session of [watch, ...readSessions]) session.close();
    },
  };
};

/** Reads over TypeORM's one SQLite connection, whose driver is synchronous: there is nothing to wait behind. */
const sqliteReaders = (connection: Connection): Readers => {
  const query: Query = (sql) => connection.run(async (runner) => (await runner.query(sql)) as readonly unknown[]);
  return {
    database: 'sqlite',
    look: query,
    read: (work) => work(query),
    onRecorded: () => undefined,
    close: () => undefined,
  };
};

export const readersOf = (dataSource: DataSource, connection: Connection): Readers =>
  dataSource.options.type === 'postgres' && dataSource.options.url !== undefined
    ? postgresReaders(dataSource.options.url)
    : sqliteReaders(connection);
