import { DomainError } from '#domain';
import { ImportError, ImportRefused } from '#import';
import { LedgerError } from '#ledger';
import { describeError } from '#sentences';
import { OptionRefused } from './option-refused.js';

/** Whether an error is a message for the user of the command rather than a bug. */
const isExpected = (error: unknown): error is Error =>
  error instanceof ImportError ||
  error instanceof ImportRefused ||
  error instanceof OptionRefused ||
  error instanceof DomainError ||
  error instanceof LedgerError ||
  // An unknown option, or an error of the file system.
  (error instanceof TypeError && 'code' in error) ||
  (error instanceof Error && 'syscall' in error);

/** Runs a command. Expected errors are printed as their message, with exit code 1; others are thrown. */
export const command = async (run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!isExpected(error)) throw error;
    console.error(describeError(error));
    process.exitCode = 1;
  }
};
