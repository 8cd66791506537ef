import { existsSync, statSync } from 'node:fs';
import {
  FACTS,
  FACT_KINDS,
  type FactKind,
  type FactProblem,
  type Facts,
  NO_FACTS,
  type Problem,
  type StateFact,
  type StateNameFact,
  calendarDate,
  formProblemsOf,
  problem,
  problemsOf,
  readInTheFuture,
  webAddressProblem,
} from '#domain';
import { type FileContent, type Written, readCsv } from './csv-file.js';
import { contentOf } from './file-content.js';
import type { FileProblem } from './file-problem.js';
import { REVISION_FILE, namesIn } from './folder-names.js';
import { REMOVED_FILE, type Removal, readRemoved } from './removed-file.js';
import { columnInFile, isCsv, resolveFact } from './resolve-fact.js';
import { stateResolver } from './state-resolver.js';
import { type RevisionHead, readRevisionHead, readYaml } from './yaml-file.js';

export interface ReadFacts {
  /** All facts of the kinds that the files change, as they are after the revision. */
  readonly facts: Partial<Facts>;
  readonly head: RevisionHead | null;
  readonly problems: readonly FileProblem[];
}

export interface ReadOptions {
  /** Each file is the complete list of its kind; otherwise it adds facts, and replaces those with known ids. */
  readonly whole?: boolean | undefined;
}

/** Returns the kind whose facts are nested in the entries of this one. */
const withinEntriesOf = (kind: FactKind): FactKind | undefined =>
  FACT_KINDS.find((candidate) => FACTS[candidate].within === kind);

const readKind = (kind: FactKind, content: string): FileContent => {
  const { file, within } = FACTS[kind];
  if (isCsv(kind)) return readCsv(file, content, kind);
  if (within) return readYaml(file, content, within, kind).inner;
  return readYaml(file, content, kind, withinEntriesOf(kind)).outer;
};

interface Files {
  readonly written: ReadonlyMap<FactKind, readonly Written[]>;
  /** Kinds whose file cannot be read to its end. */
  readonly incomplete: ReadonlySet<FactKind>;
  readonly removals: readonly Removal[];
  readonly head: RevisionHead | null;
  readonly problems: readonly FileProblem[];
}

const readFiles = (directory: string): Files => {
  const names = namesIn(directory);
  // Not every file system distinguishes `Acts.csv` from `acts.csv`.
  const contentIn = (file: string) => (names.known.has(file) ? contentOf(directory, file) : null);
  const problems = [...names.problems];
  const written = new Map<FactKind, readonly Written[]>();
  const incomplete = new Set<FactKind>();
  for (const kind of FACT_KINDS) {
    const content = contentIn(FACTS[kind].file);
    if (content === null) continue;
    const { facts, complete, ...file } =
      typeof content === 'string' ? readKind(kind, content) : { facts: [], problems: [content], complete: false };
    // Kinds nested in the entries of another kind share its file, whose problems are listed once.
    if (!FACTS[kind].within) problems.push(...file.problems);
    written.set(kind, facts);
    if (!complete) incomplete.add(kind);
  }
  const optional = <T extends { readonly problems: readonly FileProblem[] }>(
    file: string,
    read: (content: string) => T,
  ): T | null => {
    const content = contentIn(file);
    const result = typeof content === 'string' ? read(content) : null;
    problems.push(...(result?.problems ?? (content === null || typeof content === 'string' ? [] : [content])));
    return result;
  };
  const removed = optional(REMOVED_FILE, readRemoved);
  const revision = optional(REVISION_FILE, (content) => readRevisionHead(REVISION_FILE, content));
  return { written, incomplete, removals: removed?.removals ?? [], head: revision?.head ?? null, problems };
};

type Fact = { readonly id: string };

/** Returns the facts of a kind after the import: those of a whole file alone, otherwise also those it does not name. */
const factsAfterFiles = (
  before: readonly Fact[],
  fromFile: readonly Fact[] | undefined,
  removed: ReadonlySet<string>,
  whole: boolean,
): readonly Fact[] => {
  const named = new Set(fromFile?.map(({ id }) => id));
  const retained = whole && fromFile ? [] : before.filter(({ id }) => !named.has(id));
  return [...retained, ...(fromFile ?? [])].filter(({ id }) => !removed.has(id));
};

const nowhere = (directory: string, what: Problem): ReadFacts => ({
  facts: {},
  head: null,
  problems: [{ file: directory, line: 1, column: 'directory', ...what }],
});

/**
 * Reads the facts of a folder on top of `current`: those that it adds, and those that replace known ids. All problems
 * of all files are listed, each with its line; use the facts only if there are none.
 */
export const readFacts = (directory: string, current: Facts = NO_FACTS, options: ReadOptions = {}): ReadFacts => {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    return nowhere(directory, problem('NO_DIRECTORY', {}));
  }
  const whole = options.whole ?? false;
  const { written, removals, head, ...files } = readFiles(directory);
  const incomplete = new Set(files.incomplete);
  const problems = [...files.problems];
  const absent = FACT_KINDS.filter((kind) => !FACTS[kind].within && !written.has(kind));
  if (written.size === 0 && removals.length === 0 && problems.length === 0) {
    return nowhere(directory, problem('NO_FILES', { files: absent.map((kind) => FACTS[kind].file) }));
  }
  // If nothing is recorded yet, no kind of fact can stay as it is.
  if (whole && FACT_KINDS.every((kind) => current[kind].length === 0)) {
    for (const kind of absent) {
      problems.push({ file: FACTS[kind].file, line: 1, column: 'file', ...problem('FILE_MISSING', {}) });
      incomplete.add(kind);
    }
  }

  const knownOf = new Map(
    FACT_KINDS.map((kind) => [kind, new Map<string, Fact>(current[kind].map((fact) => [fact.id, fact]))]),
  );
  const named = <Of>(kind: FactKind): readonly Of[] => {
    const merged = written.get(kind)?.map(({ fact }) => ({ ...knownOf.get(kind)?.get(String(fact['id'])), ...fact }));
    return factsAfterFiles(current[kind], merged as readonly Fact[] | undefined, new Set(), whole) as readonly Of[];
  };
  const resolve = stateResolver(named<StateFact>('state'), named<StateNameFact>('stateName'));
  const resolved: Partial<Record<FactKind, readonly Fact[]>> = {};
  for (const [kind, list] of written) {
    const results = list.map((item) => resolveFact(kind, item, resolve, knownOf.get(kind) ?? new Map()));
    problems.push(...results.flatMap((result) => result.problems));
    resolved[kind] = results.map(({ fact }) => fact as Fact);
  }
  const removedOf = removedIds(removals, knownOf, problems);
  const facts = Object.fromEntries(
    FACT_KINDS.filter((kind) => written.has(kind) || removedOf.has(kind)).map((kind) => [
      kind,
      factsAfterFiles(current[kind], resolved[kind], removedOf.get(kind) ?? new Set(), whole),
    ]),
  ) as Partial<Facts>;
  const next: Facts = { ...current, ...facts };
  const placeOf = placesOf(written, resolved);
  const placed = new Set(problems.map(placeName));
  const found = problems.length === 0 ? problemsOf(next) : formProblemsOf(next, incomplete);
  problems.push(...found.map(placeOf).filter((located) => !placed.has(placeName(located))));
  // The files of a released folder can no longer be corrected: another address would give another hash.
  if (head?.hash === undefined) {
    for (const { id, url } of facts.source ?? []) {
      const before = current.source.find((source) => source.id === id);
      const wrong = url === null || url === before?.url ? null : webAddressProblem(url);
      if (wrong !== null) problems.push(placeOf({ kind: 'source', id, field: 'url', ...wrong }));
    }
  }
  // The files of a released revision can be read on a machine whose clock is behind.
  const now = [new Date().toISOString(), head?.recordedAt ?? ''].reduce((a, b) => (a > b ? a : b));
  problems.push(...[...readInTheFuture(next, calendarDate(now.slice(0, 10)))].map(placeOf));
  return { facts, head, problems };
};

/** Returns the ids that a revision removes, by kind; removing a fact that does not hold is a problem. */
const removedIds = (
  removals: readonly Removal[],
  knownOf: ReadonlyMap<FactKind, ReadonlyMap<string, Fact>>,
  problems: FileProblem[],
): ReadonlyMap<FactKind, ReadonlySet<string>> => {
  const removed = new Map<FactKind, Set<string>>();
  for (const { kind, id, line } of removals) {
    if (knownOf.get(kind)?.has(id)) removed.set(kind, (removed.get(kind) ?? new Set()).add(id));
    else {
      const what = problem('REMOVED_NOTHING', { word: FACTS[kind].word, id });
      problems.push({ file: REMOVED_FILE, line, column: 'id', ...what });
    }
  }
  return removed;
};

const placeName = ({ file, line, column }: FileProblem): string => `${file}:${line}:${column}`;

/** Locates a fact: in its file, or in the ledger if it was recorded before. */
const placesOf = (
  written: ReadonlyMap<FactKind, readonly Written[]>,
  facts: Partial<Record<FactKind, readonly Fact[]>>,
): ((found: FactProblem) => FileProblem) => {
  const places = new Map<string, Written>();
  for (const [kind, list] of written) {
    list.forEach((item, index) => places.set(`${kind} ${facts[kind]?.[index]?.id ?? ''}`, item));
  }
  return ({ kind, id, field, ...what }) => {
    const place = places.get(`${kind} ${id}`);
    const column = columnInFile(kind, field);
    return place
      ? { file: FACTS[kind].file, line: place.lineOf(field), column, ...what }
      : { file: 'ledger', line: 0, column, fact: `${kind} ${id}`, ...what };
  };
};
