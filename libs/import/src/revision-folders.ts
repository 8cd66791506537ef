import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from './file-content.js';
import { REVISION_FILE } from './folder-names.js';
import { type RevisionHead, readRevisionHead } from './yaml-file.js';

/** A folder of a log, such as `0001-first-edition`, with the number of its revision. */
export interface RevisionFolder {
  readonly number: number;
  readonly name: string;
  readonly path: string;
}

const FORM = /^(\d{4,})-[a-z0-9][a-z0-9-]*$/;

/** Returns the revision folders in a directory, in order; none if the directory is itself the folder of a revision. */
export const revisionFolders = (directory: string): readonly RevisionFolder[] => {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry): readonly RevisionFolder[] => {
      const number = FORM.exec(entry.name)?.[1];
      return entry.isDirectory() && number !== undefined
        ? [{ number: Number(number), name: entry.name, path: join(directory, entry.name) }]
        : [];
    })
    .sort((a, b) => a.number - b.number);
};

/** Reads the head of a folder's revision; `null` if there is none, or it cannot be read. */
export const headOfFolder = (path: string): RevisionHead | null => {
  const content = contentOf(path, REVISION_FILE);
  return typeof content === 'string' ? readRevisionHead(REVISION_FILE, content).head : null;
};
