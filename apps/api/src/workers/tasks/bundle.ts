import type { BundleFormat } from '#briefing';
import type { Facts } from '#domain';
import type { CitedRevision } from '#exports';
import { dataPackage, sqliteFile, tablesOf } from '#exports/workers';
import { LedgerError, openLedger } from '#ledger';

export interface BundleRequest {
  readonly databaseUrl: string;
  readonly cited: CitedRevision;
  readonly format: BundleFormat;
}

const factsOf = async ({ databaseUrl, cited }: BundleRequest): Promise<Facts | null> => {
  try {
    const ledger = await openLedger(databaseUrl);
    try {
      // A database that was lost and created anew does not hold the revision.
      const { number } = cited;
      return (await ledger.newestNumber()) < number ? null : await ledger.factsAt(number);
    } finally {
      await ledger.close();
    }
  } catch (error) {
    if (error instanceof LedgerError) return null;
    throw error;
  }
};

/**
 * Packs all facts of a revision into one file. The facts are read from the ledger here: copying them from the service
 * would block it for longer than any other response may wait.
 * @returns `null` if the ledger does not answer, or does not hold the revision
 */
export const run = async (request: BundleRequest): Promise<Buffer | null> => {
  const facts = await factsOf(request);
  if (!facts) return null;
  const tables = tablesOf(facts);
  return request.format === 'zip' ? dataPackage(request.cited, tables) : sqliteFile(request.cited, tables);
};
