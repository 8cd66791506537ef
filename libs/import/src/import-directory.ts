import { strayIn } from './folder-names.js';
import { type FactStore, type ImportOptions, ImportRefused, type Imported, importFolder } from './import-facts.js';
import { describeStanding, replay } from './replay.js';
import { revisionFolders } from './revision-folders.js';

/**
 * Imports a directory: the folders of a log that the ledger lacks, or the files of one revision.
 * @throws ImportError, ImportRefused as `importFolder` and `replay` do
 */
export const importFacts = async (
  store: FactStore,
  directory: string,
  options: ImportOptions = {},
): Promise<Omit<Imported, 'facts'>> => {
  const folders = revisionFolders(directory);
  if (folders.length === 0) return importFolder(store, directory, options);
  const [stray] = strayIn(directory, folders);
  if (stray !== undefined) {
    throw new ImportRefused(
      `${directory}: “${stray}” is no folder of a revision, whose name is like 0002-second-edition; rename it, or take it out. Nothing was recorded.`,
    );
  }
  const { recorded, difference, standing } = await replay(store, directory, options);
  if (standing.beside.length > 0) throw new ImportRefused(describeStanding(standing, directory).join('\n'));
  return { revision: recorded.at(-1)?.revision ?? null, difference };
};
