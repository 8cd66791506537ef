import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import libsql from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/index.js';
import { LedgerError } from './errors.js';
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
    // Milliseconds for a lock. To wait longer is in vain: whoever held it has then recorded a newer revision.
    timeout: 2_000,
    prepareDatabase: (connection: SqliteConnection) => {
      connection.pragma('journal_mode = WAL');
      // NORMAL would lose what a power cut interrupts.
      connection.pragma('synchronous = FULL');
      connection.pragma('foreign_keys = ON');
    },
  };
};

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
    // A server that hangs would hold up the queue, and with it the end of the process.
    extra: { query_timeout: 60_000 },
  });
};
