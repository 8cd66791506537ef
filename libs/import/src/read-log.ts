import { type Facts, NO_FACTS } from '#domain';
import { ImportError } from './file-problem.js';
import { readFacts } from './read-facts.js';
import { revisionFolders } from './revision-folders.js';

/** Returns the facts after all folders of a log. @throws ImportError if a folder has problems */
export const readLog = (directory: string): Facts =>
  revisionFolders(directory).reduce((facts: Facts, { path }) => {
    const read = readFacts(path, facts);
    if (read.problems.length > 0) throw new ImportError(read.problems);
    return { ...facts, ...read.facts };
  }, NO_FACTS);
