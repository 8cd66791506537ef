import type { DataSource } from 'typeorm';
import { Connection } from './connection.js';
import { createDataSource, createReadOnlyDataSource, fileAt } from './data-source.js';
import { LedgerError, readable, unopened } from './errors.js';
import { type Ledger, SqlLedger } from './ledger.js';
import { migrate } from './migrate.js';
import { readersOf } from './readers.js';
import { hasLog, refuseHollow } from './sqlite-file.js';

const initialized = async (dataSource: DataSource): Promise<DataSource> => {
  await dataSource.initialize();
  try {
    await migrate(dataSource);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
};

const ledgerOn = (dataSource: DataSource): Ledger => {
  const connection = new Connection(dataSource);
  return new SqlLedger(connection, readersOf(dataSource, connection));
};

/** Driver errors that mean that a file cannot be written. */
const UNWRITABLE =
  /SQLITE_(?:READONLY|CANTOPEN|FULL|IOERR)|readonly database|unable to open|is full|disk I\/O|EROFS|ENOSPC/;

const isUnwritable = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return UNWRITABLE.test(`${code} ${message}`);
};

/**
 * Opens the ledger and brings its tables up to date.
 * @param databaseUrl `sqlite:PATH` or `postgres://…`
 * @param warn called with a sentence if the ledger is read-only, or a file is damaged
 * @throws LedgerError with a message for the operator that does not contain the address
 */
export const openLedger = async (
  databaseUrl: string,
  warn: (sentence: string) => void = () => undefined,
): Promise<Ledger> => {
  const file = fileAt(databaseUrl);
  try {
    if (file !== null) await refuseHollow(file);
    const ledger = ledgerOn(await initialized(createDataSource(databaseUrl)));
    if (file !== null) {
      await warnOfDamage(ledger, warn).catch(async (error: unknown) => {
        await ledger.close();
        throw error;
      });
    }
    return ledger;
  } catch (error) {
    if (file === null || !isUnwritable(error)) throw unopened(error);
    return openForReading(file, warn, unopened(error));
  }
};

/** Reports damage to the file. Rows are checked by their hashes when they are read; indexes and pages only here. */
const warnOfDamage = async (ledger: Ledger, warn: (sentence: string) => void): Promise<void> => {
  const [first] = await ledger.storageProblems();
  if (first === undefined) return;
  warn(
    `The database finds its own file damaged (${first}). What fits its hashes is served, but nothing can be recorded: restore a copy; “npm run verify” tells all that is found.`,
  );
};

const openForReading = async (file: string, warn: (sentence: string) => void, reason: LedgerError): Promise<Ledger> => {
  // The write-ahead log is part of the ledger, and SQLite can read it only if it can write.
  if (hasLog(file)) {
    throw new LedgerError(
      'The database file cannot be written (a full disk, or one that is read-only), and the newest revisions are still in the file ending in “-wal” beside it: start once where both can be written, or restore a copy.',
      { cause: reason },
    );
  }
  try {
    const ledger = ledgerOn(await initialized(createReadOnlyDataSource(file)));
    warn(
      'The database file cannot be written (a full disk, or one that is read-only): it is read as it is, and nothing can be recorded.',
    );
    return ledger;
  } catch (error) {
    throw readable(error) instanceof LedgerError && !isUnwritable(error) ? readable(error) : reason;
  }
};
