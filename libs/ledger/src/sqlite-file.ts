import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import libsql from 'libsql';
import { LedgerError } from './errors.js';

/** The first bytes of every SQLite file; the page size follows. */
const MAGIC = 'SQLite format 3\0';
/** Milliseconds to wait for another process that starts for the first time: the file exists before its tables do. */
const MAX_WAIT_MS = 3_000;

/** Returns the size in bytes; −1 if nothing is at the path, or something that is not a file. */
const sizeOf = (path: string): number => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : -1;
};

/** Whether the write-ahead log beside the file holds anything. */
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

/** Returns the URI by which SQLite reads a file that nobody can write, without files beside it. */
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

/** Whether the file exists, has no log beside it, and is empty or a SQLite database without tables. */
const isHollow = (file: string): boolean => {
  const size = sizeOf(file);
  if (size < 0 || hasLog(file)) return false;
  return size === 0 || (isSqlite(file) && !holdsTables(file));
};

/**
 * Refuses a file that exists but is empty: it was a ledger once, or lost the log beside it. A new ledger in it would
 * reuse the numbers of revisions that are cited.
 * @throws LedgerError that says what to do
 */
export const refuseHollow = async (file: string): Promise<void> => {
  const deadline = performance.now() + MAX_WAIT_MS;
  while (isHollow(file)) {
    if (performance.now() > deadline) {
      throw new LedgerError(
        'The database file is there, but there is nothing in it: it was emptied, or the file ending in “-wal” that lay beside it was lost. Restore a copy of both; to begin anew with an empty ledger, remove the file.',
      );
    }
    await setTimeout(100);
  }
};
