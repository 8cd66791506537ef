import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import libsql from 'libsql';
import { LedgerError } from './errors.js';

/** The first bytes of every SQLite file; the page size follows. */
const MAGIC = 'SQLite format 3\0';
/** Another process may be at its first start: the file is there before its tables are. */
const PATIENCE_MS = 3_000;

/** −1 where there is no such file, or something else than a file. */
const sizeOf = (path: string): number => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : -1;
};

/** Has the log that lies beside the file anything in it? */
export const hasLog = (file: string): boolean => sizeOf(`${file}-wal`) > 0;

const isSqlite = (file: string): boolean => {
  const bytes = Buffer.alloc(MAGIC.length);
  const descriptor = openSync(file, 'r');
  try {
    return readSync(descriptor, bytes) === MAGIC.length && bytes.toString('latin1') === MAGIC;
  } finally {
    closeSync(descriptor);
  }
};

/** The address under which SQLite reads a file that nobody can write, without files beside it. */
export const immutableAddress = (file: string): string =>
  `file:${encodeURI(file).replace(/[?#]/g, encodeURIComponent)}?immutable=1`;

const holdsTables = (file: string): boolean => {
  const database = new libsql(immutableAddress(file));
  try {
    return database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1").get() !== undefined;
  } finally {
    database.close();
  }
};

/** Is there a file that was a ledger or should be one, and is nothing in it? */
const isHollow = (file: string): boolean => {
  const size = sizeOf(file);
  if (size < 0 || hasLog(file)) return false;
  return size === 0 || (isSqlite(file) && !holdsTables(file));
};

/**
 * A file that is there and holds nothing was a ledger once, or lost the log beside it. To fill it anew would give the
 * numbers of cited revisions to others.
 * @throws LedgerError with what to do
 */
export const refuseHollow = async (file: string): Promise<void> => {
  const until = performance.now() + PATIENCE_MS;
  while (isHollow(file)) {
    if (performance.now() > until) {
      throw new LedgerError(
        'The database file is there, but there is nothing in it: it was emptied, or the file ending in “-wal” that lay beside it was lost. Restore a copy of both; to begin anew with an empty ledger, remove the file.',
      );
    }
    await setTimeout(100);
  }
};
