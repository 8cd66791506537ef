import { type Facts, type Recording, type Revision, factsAfter } from '#domain';
import { EMPTY_LEDGER, sentenceOf } from '#sentences';
import { describeDifference, differenceBetween, isEmpty, withdrawnBy } from './difference.js';
import { ImportError, hiddenIn } from './file-problem.js';
import { readFacts } from './read-facts.js';
import type { RevisionHead } from './yaml-file.js';

/** The part of the ledger that an import needs. */
export interface FactStore {
  /** Returns the heads of all revisions, oldest first. */
  heads(): Promise<readonly Omit<Revision, 'changes'>[]>;
  factsAt(revision?: number): Promise<Facts>;
  record(recording: Recording): Promise<Revision>;
}

export interface ImportOptions {
  /** Who imports, and why. Takes precedence over `revision.yml` in the folder. */
  readonly author?: string | undefined;
  readonly message?: string | undefined;
  /** Find the difference, but record nothing. */
  readonly dryRun?: boolean | undefined;
  /** Require that the revision gets the hash that its folder names. */
  readonly sealed?: boolean | undefined;
  /** Treat each file as the complete list of its kind: facts that it does not contain no longer hold. */
  readonly whole?: boolean | undefined;
  /** Supersede facts that are missing from whole files; without this option, they stop the import. */
  readonly supersedeMissing?: boolean | undefined;
  /** Called before each folder of a log is read, with its path, its place from 1, and the number of folders. */
  readonly onFolder?: ((path: string, place: number, total: number) => void) | undefined;
}

export interface Imported {
  /** `null` if nothing had changed, or in a dry run. */
  readonly revision: Revision | null;
  /** The difference between the ledger and the files, one line per fact. */
  readonly difference: readonly string[];
  /** The facts after the change. */
  readonly facts: Facts;
}

/** Thrown if an import cannot go on; the message is a sentence for the person who started it. */
export class ImportRefused extends Error {}

/**
 * Records the changes in a folder's files as one revision, or nothing if nothing differs.
 * @throws ImportError if files have problems: it lists them all, and nothing was recorded
 * @throws ImportRefused if facts would disappear unasked, author or message is missing or both repeat an earlier
 * revision, or the ledger is still empty
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
  // Without this check, each State that the files name would be reported as unknown.
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
  const recordingHead = headOf(head, options, heads);
  return { revision: await store.record({ ...recordingHead, change, basedOn }), difference, facts: after };
};

/** Checks and trims a text from the command line: as part of a revision, it stays for ever. */
const optionText = (option: string, text: string | undefined): string | undefined => {
  const hidden = hiddenIn(text ?? '');
  if (hidden !== null) throw new ImportRefused(`${option}: ${sentenceOf(hidden)} Nothing was recorded.`);
  return text?.trim();
};

/** Returns who records, when and why: as in the folder, so that its revision has the same hash everywhere. */
const headOf = (
  head: RevisionHead | null,
  options: ImportOptions,
  heads: readonly Omit<Revision, 'changes'>[],
): Omit<Recording, 'change' | 'basedOn'> => {
  const author = optionText('--author', options.author) ?? head?.author;
  const message = optionText('--message', options.message) ?? head?.message;
  if (!author || !message) {
    throw new ImportRefused('Say who imports, and why: --author "…" --message "…". Nothing was recorded.');
  }
  const alike = heads.find((revision) => revision.author === author && revision.message === message);
  if (alike && options.message === undefined) {
    throw new ImportRefused(
      `revision.yml says what revision ${alike.number} says already: write who changed what and why, or pass --author and --message. Nothing was recorded.`,
    );
  }
  const isOverridden = options.author !== undefined || options.message !== undefined;
  const recordedAt =
    isOverridden || (heads.at(-1)?.recordedAt ?? '') > (head?.recordedAt ?? '') ? undefined : head?.recordedAt;
  return {
    author,
    message,
    reviewer: head?.reviewer ?? null,
    ...(recordedAt !== undefined && { recordedAt }),
    ...(options.sealed && head?.hash !== undefined && head.format !== 1 && { hash: head.hash }),
  };
};
