import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import libsql from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/index.js';
import { LedgerError } from './errors.js';
import { immutableAddress } from './sqlite-file.js';
import { ENTITIES } from './tables.js';

/** The address of the ledger if none is configured. */
export const DEFAULT_DATABASE_URL = 'sqlite:data/pledgebook.sqlite';

/** The forms that a database address can have, worded for the operator who sets it. */
export const DATABASE_URL_FORM = `sqlite:PATH, such as ${DEFAULT_DATABASE_URL}, or postgres://USER:PASSWORD@HOST/DATABASE with special characters as %XX`;

export const isDatabaseUrl = (url: string): boolean =>
  /^sqlite:.+$/.test(url) ||
  (/^postgres(?:ql)?:\/\/.+$/.test(url) && URL.canParse(url) && !/%(?![0-9a-f]{2})/i.test(url));

const shared = {
  entities: [...ENTITIES],
  migrations: [...MIGRATIONS],
  migrationsTransactionMode: 'all' as const,
};

interface SqliteConnection {
  pragma(source: string): unknown;
}

const sqliteOptions = (path: string): DataSourceOptions => {
  const folder = dirname(resolve(path));
  // One folder only: a mistyped path is not created, and Node 20 never returns from a recursive mkdir under /proc.
  if (path !== ':memory:' && !existsSync(folder)) mkdirSync(folder);
  return {
    ...shared,
    type: 'better-sqlite3',
    // libsql has the interface of better-sqlite3, and its binaries come in npm packages (docs/decisions/0001).
    driver: libsql,
    database: path === ':memory:' ? path : resolve(path),
    // Milliseconds to wait for a lock. Waiting longer does not help: its holder will have recorded a newer revision.
    timeout: 2_000,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma('journal_mode = WAL');
      // With NORMAL, a power cut can lose the last commits.
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
    },
  };
};

/** Returns the path of the SQLite file at an address; `null` for PostgreSQL and for a ledger in memory. */
export const fileAt = (databaseUrl: string): string | null => {
  const path = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : ':memory:';
  return path === ':memory:' ? null : resolve(path);
};

/** Creates a data source for a SQLite file that can only be read: its disk is full, or mounted read-only. */
export const createReadOnlyDataSource = (file: string): DataSource =>
  new DataSource({
    ...shared,
    type: 'better-sqlite3',
    // If the URI were the `database`, TypeORM would take it for a path and create its folder.
    driver: function Immutable() {
      return new libsql(immutableAddress(file));
    },
    database: file,
  });

/** @throws LedgerError if the address has none of the known forms; the message never contains the address */
export const createDataSource = (databaseUrl: string): DataSource => {
  if (!isDatabaseUrl(databaseUrl))
    throw new LedgerError(`DATABASE_URL is of no known form; write ${DATABASE_URL_FORM}.`);
  if (databaseUrl.startsWith('sqlite:')) return new DataSource(sqliteOptions(databaseUrl.slice('sqlite:'.length)));
  return new DataSource({
    ...shared,
    type: 'postgres',
    url: databaseUrl,
    poolSize: 4,
    connectTimeoutMS: 10_000,
    // A statement times out after 30 seconds; an idle connection does not keep a command from ending.
    extra: { query_timeout: 30_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000, allowExitOnIdle: true },
  });
};
