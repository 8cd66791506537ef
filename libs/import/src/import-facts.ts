import { type Facts, type Recording, type Revision, factsAfter } from '#domain';
import { EMPTY_LEDGER, sentenceOf } from '#sentences';
import { describeDifference, differenceBetween, isEmpty, withdrawnBy } from './difference.js';
import { ImportError, hiddenIn } from './file-problem.js';
import { readFacts } from './read-facts.js';
import type { RevisionHead } from './yaml-file.js';

/** What an import needs of the ledger. */
export interface FactStore {
  /** The heads of its revisions, oldest first. */
  heads(): Promise<readonly Omit<Revision, 'changes'>[]>;
  factsAt(revision?: number): Promise<Facts>;
  record(recording: Recording): Promise<Revision>;
}

export interface ImportOptions {
  /** Who imports, and why, where the folder's own `revision.yml` does not say so, or says otherwise. */
  readonly author?: string | undefined;
  readonly message?: string | undefined;
  /** Find the difference and record nothing. */
  readonly dryRun?: boolean | undefined;
  /** The revision must get the hash that its folder names. */
  readonly sealed?: boolean | undefined;
  /** Each file is the whole of its kind: what it does not hold no longer holds. */
  readonly whole?: boolean | undefined;
  /** Facts that the files no longer hold are superseded; without this, they stop an import of whole files. */
  readonly supersedeMissing?: boolean | undefined;
  /** Told of each folder of a log before it is read: its path, which one it is, from 1, and of how many. */
  readonly onFolder?: ((path: string, place: number, of: number) => void) | undefined;
}

export interface Imported {
  /** `null`: nothing had changed, or it was a dry run. */
  readonly revision: Revision | null;
  /** The difference between the ledger and the files, a line each. */
  readonly difference: readonly string[];
  /** The facts after the change. */
  readonly facts: Facts;
}

/** The import cannot go on, in a sentence for whoever started it. */
export class ImportRefused extends Error {}

/**
 * Records what the files of a folder change as one revision; none where nothing differs.
 * @throws ImportError where a file holds what cannot be right; every problem is in it, and nothing was recorded
 * @throws ImportRefused where facts would vanish unasked, nobody says who imports and why, or the ledger is still empty
 */
export const importFolder = async (
  store: FactStore,
  directory: string,
  options: ImportOptions = {},
  current?: Facts,
): Promise<Imported> => {
  const heads = await store.heads();
  const basedOn = heads.length;
  const before = current ?? (await store.factsAt(basedOn));
  const { facts, head, problems } = readFacts(directory, before, { whole: options.whole });
  // Every State that the files name would be unknown, and each of them be a problem.
  if (basedOn === 0 && problems.length > 0 && !before.state.length && !facts.state?.length) {
    throw new ImportRefused(`${EMPTY_LEDGER} ${directory} brings no State of its own. Nothing was recorded.`);
  }
  if (problems.length > 0) throw new ImportError(problems, basedOn === 0 ? EMPTY_LEDGER : undefined);

  const change = differenceBetween(before, facts);
  const difference = describeDifference(before, change);
  const after = factsAfter(before, change);
  if (isEmpty(change) || options.dryRun) return { revision: null, difference, facts: after };

  const gone = options.whole ? withdrawnBy(change) : [];
  if (gone.length > 0 && !options.supersedeMissing) {
    throw new ImportRefused(
      `The ledger holds facts that the files do not: ${gone.slice(0, 5).join(', ')}${gone.length > 5 ? ` and ${gone.length - 5} more` : ''}. ` +
        'Nothing was recorded. Put them back, or pass --supersede-missing if they are wrong.',
    );
  }
  const said = headOf(head, options, heads);
  return { revision: await store.record({ ...said, change, basedOn }), difference, facts: after };
};

/** What the command line says of a revision, which stays for ever. */
const given = (option: string, text: string | undefined): string | undefined => {
  const hidden = hiddenIn(text ?? '');
  if (hidden !== null) throw new ImportRefused(`${option}: ${sentenceOf(hidden)} Nothing was recorded.`);
  return text?.trim();
};

/** Who records, when and why: as the folder says, so that its revision has the same hash everywhere. */
const headOf = (
  head: RevisionHead | null,
  options: ImportOptions,
  heads: readonly Omit<Revision, 'changes'>[],
): Omit<Recording, 'change' | 'basedOn'> => {
  const author = given('--author', options.author) ?? head?.author;
  const message = given('--message', options.message) ?? head?.message;
  if (!author || !message) {
    throw new ImportRefused('Say who imports, and why: --author "…" --message "…". Nothing was recorded.');
  }
  const alike = heads.find((each) => each.author === author && each.message === message);
  if (alike && options.message === undefined) {
    throw new ImportRefused(
      `revision.yml says what revision ${alike.number} says already: write who changed what and why, or pass --author and --message. Nothing was recorded.`,
    );
  }
  const own = options.author !== undefined || options.message !== undefined;
  const recordedAt = own || (heads.at(-1)?.recordedAt ?? '') > (head?.recordedAt ?? '') ? undefined : head?.recordedAt;
  return {
    author,
    message,
    reviewer: head?.reviewer ?? null,
    ...(recordedAt !== undefined && { recordedAt }),
    ...(options.sealed && head?.hash !== undefined && head.format !== 1 && { hash: head.hash }),
  };
};
