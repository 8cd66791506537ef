import type { DataSource } from 'typeorm';
import type { Connection } from './connection.js';
import { readable } from './errors.js';
import { PostgresSession } from './postgres-session.js';
import type { DatabaseKind, Query } from './read.js';

/** The ways to read a ledger: a short one that never waits behind a long one, and one for rows. */
export interface Readers {
  readonly database: DatabaseKind;
  /** Asks what is answered at once. */
  readonly look: Query;
  /** Reads rows, on a connection of its own where there can be several. */
  read<T>(work: (query: Query) => Promise<T>): Promise<T>;
  /** Calls back where a revision was recorded, if the database can tell (PostgreSQL). */
  onRecorded(callback: () => void): void;
  close(): void;
}

/** What `record` says on PostgreSQL, and those who follow listen to. */
export const CHANNEL = 'pledgebook_revision';

const inWords =
  (query: Query): Query =>
  async (sql) => {
    try {
      return await query(sql);
    } catch (error) {
      throw readable(error);
    }
  };

/** Milliseconds that a look may take, and the reading of rows. */
const LOOK_MS = 3_000;
const READ_MS = 15_000;

const postgresReaders = (url: string): Readers => {
  let recorded: () => void = () => undefined;
  const watch = new PostgresSession(url, {
    answersWithin: LOOK_MS,
    channel: CHANNEL,
    onNotification: () => recorded(),
  });
  const reading = new Set<PostgresSession>();
  return {
    database: 'postgres',
    look: inWords((sql) => watch.query(sql)),
    // Rows are read seldom: a connection kept for it would be found dead when it is needed.
    read: async (work) => {
      const session = new PostgresSession(url, { answersWithin: READ_MS });
      reading.add(session);
      try {
        return await work(inWords((sql) => session.query(sql)));
      } finally {
        reading.delete(session);
        session.close();
      }
    },
    onRecorded: (callback) => (recorded = callback),
    close: () => {
      for (const session of [watch, ...reading]) session.close();
    },
  };
};

/** TypeORM's SQLite driver has one connection, which answers before it returns: there is nothing to wait behind. */
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
