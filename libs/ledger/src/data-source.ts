import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import libsql from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/index.js';
import { LedgerError } from './errors.js';
import { immutableAddress } from './sqlite-file.js';
import { ENTITIES } from './tables.js';

/** Where the ledger is, where nothing says otherwise. */
export const DEFAULT_DATABASE_URL = 'sqlite:data/pledgebook.sqlite';

/** Which forms a database address may have, in words for whoever set it. */
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
  // One folder only: a mistyped path is not built, and Node 20 never returns from a recursive mkdir under /proc.
  if (path !== ':memory:' && !existsSync(folder)) mkdirSync(folder);
  return {
    ...shared,
    type: 'better-sqlite3',
    // The same interface as better-sqlite3, with its binaries inside npm packages (docs/decisions/0001).
    driver: libsql,
    database: path === ':memory:' ? path : resolve(path),
    // Milliseconds to wait for a lock. Waiting longer does not help: whoever holds it will have recorded a newer revision.
    timeout: 2_000,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma('journal_mode = WAL');
      // NORMAL would lose what a power cut interrupts.
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
    },
  };
};

/** The path of the file that an address names; `null` for PostgreSQL and for a ledger in memory. */
export const fileAt = (databaseUrl: string): string | null => {
  const path = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : ':memory:';
  return path === ':memory:' ? null : resolve(path);
};

/** A ledger that can be read and not written: its disk is full, or mounted read-only. */
export const createReadOnlyDataSource = (file: string): DataSource =>
  new DataSource({
    ...shared,
    type: 'better-sqlite3',
    // TypeORM would take the address for a folder to make, were it named as the database.
    driver: function Immutable() {
      return new libsql(immutableAddress(file));
    },
    database: file,
  });

/** @throws LedgerError where the address has none of the known forms; the message never holds the address. */
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
    // A statement is given up after half a minute; a connection at rest does not keep a command from ending.
    extra: { query_timeout: 30_000, keepAlive: true, keepAliveInitialDelayMillis: 10_000, allowExitOnIdle: true },
  });
};
