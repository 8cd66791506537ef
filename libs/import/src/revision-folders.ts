import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentOf } from './file-content.js';
import { REVISION_FILE } from './folder-names.js';
import { type RevisionHead, readRevisionHead } from './yaml-file.js';

/** A folder of a log: `0001-first-edition`, with the number of its revision. */
export interface RevisionFolder {
  readonly number: number;
  readonly name: string;
  readonly path: string;
}

const FORM = /^(\d{4,})-[a-z0-9][a-z0-9-]*$/;

/** The revisions that a directory holds as folders, in their order; none where it is a folder of one revision itself. */
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

/** The head of a folder's revision; `null` where there is none that can be read. */
export const headOfFolder = (path: string): RevisionHead | null => {
  const content = contentOf(path, REVISION_FILE);
  return typeof content === 'string' ? readRevisionHead(REVISION_FILE, content).head : null;
};
