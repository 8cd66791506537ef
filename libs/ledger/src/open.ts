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

/** What drivers say where a file cannot be written. */
const UNWRITABLE =
  /SQLITE_(?:READONLY|CANTOPEN|FULL|IOERR)|readonly database|unable to open|is full|disk I\/O|EROFS|ENOSPC/;

const isUnwritable = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  return UNWRITABLE.test(`${code} ${message}`);
};

/**
 * Opens the ledger and brings its tables up to date.
 * @param databaseUrl `sqlite:PATH` or `postgres://…`
 * @param say is told in a sentence where the ledger can be read only, or a file is damaged
 * @throws LedgerError in words for an operator, without the address
 */
export const openLedger = async (
  databaseUrl: string,
  say: (sentence: string) => void = () => undefined,
): Promise<Ledger> => {
  const file = fileAt(databaseUrl);
  try {
    if (file !== null) await refuseHollow(file);
    const ledger = ledgerOn(await initialized(createDataSource(databaseUrl)));
    if (file !== null) {
      await sayDamages(ledger, say).catch(async (error: unknown) => {
        await ledger.close();
        throw error;
      });
    }
    return ledger;
  } catch (error) {
    if (file === null || !isUnwritable(error)) throw unopened(error);
    return openForReading(file, say, unopened(error));
  }
};

/** Rows are checked by their hashes when they are read; indexes, and what is between rows, only here. */
const sayDamages = async (ledger: Ledger, say: (sentence: string) => void): Promise<void> => {
  const [first] = await ledger.storageProblems();
  if (first === undefined) return;
  say(
    `The database finds its own file damaged (${first}). What fits its hashes is served, but nothing can be recorded: restore a copy; “npm run verify” tells all that is found.`,
  );
};

const openForReading = async (file: string, say: (sentence: string) => void, why: LedgerError): Promise<Ledger> => {
  // What is in the log is part of the ledger, and can be read only where it can be written.
  if (hasLog(file)) {
    throw new LedgerError(
      'The database file cannot be written (a full disk, or one that is read-only), and the newest revisions are still in the file ending in “-wal” beside it: start once where both can be written, or restore a copy.',
      { cause: why },
    );
  }
  try {
    const ledger = ledgerOn(await initialized(createReadOnlyDataSource(file)));
    say(
      'The database file cannot be written (a full disk, or one that is read-only): it is read as it is, and nothing can be recorded.',
    );
    return ledger;
  } catch (error) {
    throw readable(error) instanceof LedgerError && !isUnwritable(error) ? readable(error) : why;
  }
};
