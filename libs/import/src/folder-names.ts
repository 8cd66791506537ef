import { readdirSync } from 'node:fs';
import { FACTS, FACT_KINDS, problem } from '#domain';
import type { FileProblem } from './file-problem.js';
import { nearName } from './near-name.js';
import { REMOVED_FILE } from './removed-file.js';

export const REVISION_FILE = 'revision.yml';

const KNOWN: readonly string[] = [...new Set(FACT_KINDS.map((kind) => FACTS[kind].file)), REMOVED_FILE, REVISION_FILE];

/** Whether a file is one that people or desktops put beside the data: a README, or a hidden file. */
export const isBeside = (name: string): boolean => name === 'README.md' || name.startsWith('.');

/** Strips extensions and marks of copies: `acts` for `acts.csv`, `acts (1).csv`, `acts - Copy.csv`, `acts.csv.txt`. */
const stemOf = (name: string): string =>
  name
    .replace(/(?:\.[A-Za-z]{2,5})+$/, '')
    .replace(/\s*(?:\(\d+\)|- copy.*)$/i, '')
    .replace(/^copy of /i, '');

const stems = new Map(KNOWN.map((name) => [stemOf(name), name]));

const nearFile = (name: string): string | undefined => stems.get(nearName(stemOf(name), [...stems.keys()]) ?? '');

/** Lists what is in a log's directory but is no revision folder, such as `0002_second`: nothing would read it. */
export const strayIn = (directory: string, folders: readonly { readonly name: string }[]): readonly string[] =>
  readdirSync(directory)
    .filter((name) => !isBeside(name) && !folders.some((folder) => folder.name === name))
    .sort();

/** Returns the revision files in a folder, and a problem for everything else in it, which nothing would read. */
export const namesIn = (
  directory: string,
): { readonly known: ReadonlySet<string>; readonly problems: readonly FileProblem[] } => {
  const names = readdirSync(directory).sort();
  const others = names.filter((name) => !KNOWN.includes(name) && !isBeside(name));
  const problems = others.map((file): FileProblem => {
    const near = nearFile(file) ?? null;
    return { file, line: 1, column: 'file', ...problem('NOT_A_REVISION_FILE', { near }) };
  });
  return { known: new Set(names.filter((name) => KNOWN.includes(name))), problems };
};
