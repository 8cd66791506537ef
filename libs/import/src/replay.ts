import type { Facts, Revision } from '#domain';
import { type FactStore, type ImportOptions, ImportRefused, type Imported, importFolder } from './import-facts.js';
import { type RevisionFolder, headOfFolder, revisionFolders } from './revision-folders.js';
import type { RevisionHead } from './yaml-file.js';

type Head = Omit<Revision, 'changes'>;

/** How a ledger compares with a log of revision folders. */
export interface LogStanding {
  /** Folders that can be recorded next, since the ledger's revisions are those of the folders before them. */
  readonly missing: readonly RevisionFolder[];
  /** Folders that are not recorded and not next either, since the ledger has local revisions. */
  readonly beside: readonly RevisionFolder[];
  /** The ledger's revisions from the first that differs from its folder, or has none. */
  readonly own: readonly Head[];
}

/** Whether a revision is that of a folder: by its hash or, if the folder names none, by its head. */
const isFolders = (revision: Head, folder: RevisionHead | null): boolean =>
  folder?.hash === undefined ? isAlike(revision, folder) : revision.hash === folder.hash;

/** Whether a revision has the author and message of a folder, and so records it under another number or hash. */
const isAlike = (revision: Head, folder: RevisionHead | null): boolean =>
  folder !== null && revision.author === folder.author && revision.message === folder.message;

/** Compares the heads of a ledger with those of the folders, without reading any facts. */
export const standingOf = (revisions: readonly Head[], folders: readonly RevisionFolder[]): LogStanding => {
  const heads = folders.map(({ path }) => headOfFolder(path));
  let shared = 0;
  for (const [index, revision] of revisions.entries()) {
    if (index >= folders.length || !isFolders(revision, heads[index] ?? null)) break;
    shared += 1;
  }
  const own = revisions.slice(shared);
  const further = folders.filter(
    (_, index) => index >= shared && !own.some((revision) => isAlike(revision, heads[index] ?? null)),
  );
  return own.length === 0 ? { missing: further, beside: [], own } : { missing: [], beside: further, own };
};

/** @throws ImportRefused if the folders are not numbered consecutively from 1 */
const foldersOf = (directory: string): readonly RevisionFolder[] => {
  const folders = revisionFolders(directory);
  const wrong = folders.find(({ number }, index) => number !== index + 1);
  if (wrong)
    throw new ImportRefused(`${wrong.path}: folders of revisions are numbered 0001, 0002 and so on, each once.`);
  return folders;
};

export interface RecordedFolder {
  readonly folder: RevisionFolder;
  readonly revision: Revision;
}

export interface Replayed {
  readonly recorded: readonly RecordedFolder[];
  /** The differences of all folders, for a dry run. */
  readonly difference: readonly string[];
  readonly standing: LogStanding;
}

/**
 * Records the folders of a log that the ledger lacks, each as a revision; none if the ledger has local revisions.
 * @param onRecorded called for each folder as soon as it is recorded: recording the next one throws if another process
 * is faster
 * @throws ImportRefused if a recorded hash is not the one that its folder names
 */
export const replay = async (
  store: FactStore,
  directory: string,
  options: ImportOptions = {},
  onRecorded: (recorded: RecordedFolder) => void = () => undefined,
): Promise<Replayed> => {
  const standing = standingOf(await store.heads(), foldersOf(directory));
  const recorded: RecordedFolder[] = [];
  const difference: string[] = [];
  let facts: Facts | undefined;
  for (const [index, folder] of standing.missing.entries()) {
    options.onFolder?.(folder.path, index + 1, standing.missing.length);
    const imported: Imported = await importFolder(store, folder.path, { dryRun: options.dryRun, sealed: true }, facts);
    facts = imported.facts;
    difference.push(...imported.difference);
    if (!imported.revision) continue;
    recorded.push({ folder, revision: imported.revision });
    onRecorded({ folder, revision: imported.revision });
  }
  return { recorded, difference, standing };
};

/** Returns what an operator should know about a ledger with local revisions, in sentences; empty if it has none. */
export const describeStanding = ({ own, beside }: LogStanding, directory: string): readonly string[] => {
  const [first] = own;
  if (!first) return [];
  const numbers =
    own.length === 1 ? `Revision ${first.number} is` : `Revisions ${first.number} to ${own.at(-1)?.number ?? 0} are`;
  const former = first.number === 1 && first.format === 1;
  return [
    former
      ? 'The ledger was begun by a former version, whose hashes have another format. All that it holds is kept, verified and served as it is.'
      : `${numbers} this installation’s own, beside ${directory}.`,
    ...beside.map(({ path }) => `Not recorded: ${path}. Record it with: npm run import -- ${path}`),
    ...(former
      ? [
          'To have the hashes that other installations have: stop, write its own revisions with “npm run export -- --from 2 OWN”, move the database aside, start, and record each folder of OWN with “npm run import -- OWN/…”.',
        ]
      : []),
  ];
};
