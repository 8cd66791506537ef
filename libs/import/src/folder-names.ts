import { readdirSync } from 'node:fs';
import { FACTS, FACT_KINDS, problem } from '#domain';
import type { FileProblem } from './file-problem.js';
import { nearName } from './near-name.js';
import { REMOVED_FILE } from './removed-file.js';

export const REVISION_FILE = 'revision.yml';

const KNOWN: readonly string[] = [...new Set(FACT_KINDS.map((kind) => FACTS[kind].file)), REMOVED_FILE, REVISION_FILE];

/** What people and desktops lay beside files: a note on them, and files that stay hidden. */
export const isBeside = (name: string): boolean => name === 'README.md' || name.startsWith('.');

/** `acts` of `acts.csv`, `Acts (1).csv`, `acts - Copy.csv` and `acts.csv.txt`. */
const stemOf = (name: string): string =>
  name
    .replace(/(?:\.[A-Za-z]{2,5})+$/, '')
    .replace(/\s*(?:\(\d+\)|- copy.*)$/i, '')
    .replace(/^copy of /i, '');

const stems = new Map(KNOWN.map((name) => [stemOf(name), name]));

const nearFile = (name: string): string | undefined => stems.get(nearName(stemOf(name), [...stems.keys()]) ?? '');

/** What lies beside the folders of a log and is none of them, such as `0002_second`; nobody would read it. */
export const strayIn = (directory: string, folders: readonly { readonly name: string }[]): readonly string[] =>
  readdirSync(directory)
    .filter((name) => !isBeside(name) && !folders.some((folder) => folder.name === name))
    .sort();

/** The files of a revision that a folder holds, and everything else in it, which nobody would read. */
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
