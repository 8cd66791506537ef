import { ImportError, ImportRefused } from '#import';
import { LedgerError } from '#ledger';

/** A sentence for whoever started the command, rather than a fault of it. */
const isForeseen = (error: unknown): error is Error =>
  error instanceof ImportError ||
  error instanceof ImportRefused ||
  error instanceof LedgerError ||
  (error instanceof TypeError && 'code' in error);

/** Runs a command: what was foreseen is told in its sentence, with exit code 1. */
export const command = async (run: () => Promise<void>): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!isForeseen(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
};
