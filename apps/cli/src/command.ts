import { DomainError } from '#domain';
import { ImportError, ImportRefused } from '#import';
import { LedgerError } from '#ledger';
import { describeError } from '#sentences';
import { OptionRefused } from './option-refused.js';

/** A sentence for whoever started the command, rather than a fault of it. */
const isForeseen = (error: unknown): error is Error =>
  error instanceof ImportError ||
  error instanceof ImportRefused ||
  error instanceof OptionRefused ||
  error instanceof DomainError ||
  error instanceof LedgerError ||
  // An option that is none, and what the file system refuses.
  (error instanceof TypeError && 'code' in error) ||
  (error instanceof Error && 'syscall' in error);

/** Runs a command: what was foreseen is told in its sentence, with exit code 1. */
export const command = async (run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!isForeseen(error)) throw error;
    console.error(describeError(error));
    process.exitCode = 1;
  }
};
