import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type History, changeIn, factsAfter, factsIn } from '#domain';
import { EMPTY_LEDGER } from '#sentences';
import { ImportRefused } from './import-facts.js';
import { folderName, writeRevision, writeState } from './write-folder.js';

/** The part of the ledger that an export needs. */
export interface ExportStore {
  history(): Promise<History>;
}

/** @throws ImportRefused if the directory is not empty, or is a file */
export const emptyDirectory = (directory: string): void => {
  if (!existsSync(directory)) return;
  if (!statSync(directory).isDirectory())
    throw new ImportRefused(`${directory} is a file; give a new directory, or an empty one.`);
  if (readdirSync(directory).length > 0) {
    throw new ImportRefused(`${directory} is not empty, and was left as it is; give a new directory, or an empty one.`);
  }
};

/**
 * Writes each revision as a folder in the directory, so that they can be replayed.
 * @throws ImportRefused if the ledger has none of these revisions, or the directory is not empty
 * @returns the paths of the folders
 */
export const exportRevisions = async (
  store: ExportStore,
  directory: string,
  from = 1,
  to = Number.MAX_SAFE_INTEGER,
): Promise<readonly string[]> => {
  emptyDirectory(directory);
  const history = await store.history();
  const selected = history.revisions.filter(({ number }) => from <= number && number <= to);
  if (selected.length === 0) {
    throw new ImportRefused(
      history.revisions.length === 0
        ? EMPTY_LEDGER
        : `The ledger holds revisions 1 to ${history.revisions.length}; there is none of those wanted.`,
    );
  }
  let facts = factsIn(history, from - 1);
  const paths: string[] = [];
  for (const revision of selected) {
    const change = changeIn(history, revision.number);
    facts = factsAfter(facts, change);
    const path = join(directory, folderName(revision));
    writeRevision(path, revision, change, facts);
    paths.push(path);
  }
  return paths;
};

/** Writes all facts as of a revision, by default the newest, as the files of one folder. */
export const exportState = async (store: ExportStore, directory: string, revision?: number): Promise<void> => {
  emptyDirectory(directory);
  const history = await store.history();
  const number = revision ?? history.revisions.length;
  if (history.revisions.length === 0) throw new ImportRefused(EMPTY_LEDGER);
  if (number < 1 || number > history.revisions.length) {
    throw new ImportRefused(
      `The ledger holds ${history.revisions.length} revisions; there is none of number ${number}.`,
    );
  }
  writeState(directory, factsIn(history, number));
};
