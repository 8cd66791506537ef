import type { Change, Facts, Revision } from '#domain';
import { describeDifference, differenceBetween, isEmpty, withdrawnBy } from './difference.js';
import { ImportError } from './file-problem.js';
import { readFacts } from './read-facts.js';

/** What an import needs of the ledger. */
export interface FactStore {
  newestNumber(): Promise<number>;
  factsAt(revision?: number): Promise<Facts>;
  record(recording: {
    readonly change: Change;
    readonly author: string;
    readonly message: string;
    readonly basedOn: number;
    readonly recordedAt?: string;
  }): Promise<Revision>;
}

export interface ImportOptions {
  /** Who imports, and why. Into an empty ledger the directory's own `revision.yml` answers both. */
  readonly author?: string | undefined;
  readonly message?: string | undefined;
  /** Find the difference and record nothing. */
  readonly dryRun?: boolean | undefined;
  /** Facts that the files no longer hold are superseded; without this, they stop the import. */
  readonly supersedeMissing?: boolean | undefined;
}

export interface Imported {
  /** `null`: nothing had changed, or it was a dry run. */
  readonly revision: Revision | null;
  /** The difference between the ledger and the files, a line each. */
  readonly difference: readonly string[];
}

/** The import cannot go on, in a sentence for whoever started it. */
export class ImportRefused extends Error {}

/**
 * Brings the ledger to what the files of a directory hold, as one revision; none where nothing differs.
 * @throws ImportError where a file holds what cannot be right; every problem is in it, and nothing was recorded
 * @throws ImportRefused where facts would vanish unasked, or nobody says who imports and why
 */
export const importFacts = async (
  store: FactStore,
  directory: string,
  options: ImportOptions = {},
): Promise<Imported> => {
  const basedOn = await store.newestNumber();
  const current = await store.factsAt(basedOn);
  const { facts, head, problems } = readFacts(directory, current);
  if (problems.length > 0) throw new ImportError(problems);

  const change = differenceBetween(current, facts);
  const difference = describeDifference(current, change);
  if (isEmpty(change) || options.dryRun) return { revision: null, difference };

  const gone = withdrawnBy(change);
  if (gone.length > 0 && !options.supersedeMissing) {
    throw new ImportRefused(
      `The ledger holds facts that the files do not: ${gone.slice(0, 5).join(', ')}${gone.length > 5 ? ` and ${gone.length - 5} more` : ''}. ` +
        'Nothing was recorded. Put them back, or pass --supersede-missing if they are wrong.',
    );
  }
  // The head of the seeds belongs to the first revision: its hash is then the same on every installation.
  const founding = basedOn === 0 ? head : null;
  const author = options.author ?? founding?.author;
  const message = options.message ?? founding?.message;
  if (!author || !message) {
    throw new ImportRefused('Say who imports, and why: --author "…" --message "…". Nothing was recorded.');
  }
  const recordedAt = founding ? { recordedAt: founding.recordedAt } : {};
  return { revision: await store.record({ change, author, message, basedOn, ...recordedAt }), difference };
};
