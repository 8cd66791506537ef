import { openLedger } from '#ledger';
import type { BundleEnding } from '../../../../briefing/src/downloads/files.js';
import { dataPackage } from '../../downloads/data-package.js';
import { sqliteFile } from '../../downloads/sqlite-file.js';
import { tablesOf } from '../../downloads/tables.js';
import type { CitedRevision } from '../../revisions/citation.js';

export interface BundleRequest {
  readonly databaseUrl: string;
  readonly cited: CitedRevision;
  readonly ending: BundleEnding;
}

/**
 * Packs all facts of a revision as one file. The facts are read from the ledger here: copied from the service they would
 * hold it up for longer than any other answer may wait.
 */
export const run = async ({ databaseUrl, cited, ending }: BundleRequest): Promise<Buffer> => {
  const ledger = await openLedger(databaseUrl);
  try {
    const tables = tablesOf(await ledger.factsAt(cited.revision.number));
    return ending === 'zip' ? dataPackage(cited, tables) : sqliteFile(cited, tables);
  } finally {
    await ledger.close();
  }
};
