import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  FACT_KINDS,
  type FactKind,
  type Facts,
  NO_FACTS,
  type ParticipantFact,
  type StateFact,
  type StateNameFact,
  calendarDate,
  columnName,
  formProblemsOf,
  problemsOf,
  readInTheFuture,
} from '#domain';
import { type FileContent, type Written, readCsv } from './csv-file.js';
import type { FileProblem } from './file-problem.js';
import { type Resolution, stateResolver } from './state-resolver.js';
import { type RevisionHead, readEvents, readInitiatives, readRevisionHead } from './yaml-file.js';

/** The file that holds each kind of fact. */
export const FACT_FILES: Readonly<Record<FactKind, string>> = {
  source: 'sources.csv',
  state: 'states.csv',
  stateName: 'state-names.csv',
  initiative: 'initiatives.yml',
  act: 'acts.csv',
  publishedCount: 'published-counts.csv',
  councilTerm: 'council-terms.csv',
  draftResolution: 'draft-resolutions.csv',
  vote: 'votes.csv',
  groupMembership: 'group-memberships.csv',
  assemblyRecord: 'assembly-records.csv',
  event: 'events.yml',
  question: 'events.yml',
};

const REVISION_FILE = 'revision.yml';

export interface ReadFacts {
  /** The kinds whose file is there; each file is the whole of its kind. */
  readonly facts: Partial<Facts>;
  readonly head: RevisionHead | null;
  readonly problems: readonly FileProblem[];
}

const contentOf = (directory: string, file: string): string | FileProblem | null => {
  const path = join(directory, file);
  if (!existsSync(path)) return null;
  const problem = (line: number, message: string): FileProblem => ({ file, line, column: 'file', message });
  try {
    const bytes = readFileSync(path);
    if (isUtf8(bytes)) return bytes.toString('utf8');
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
    return problem(line, 'the file is not UTF-8 from this line on; save it as UTF-8.');
  } catch {
    return problem(1, 'the file cannot be read; check that it is a file and may be read.');
  }
};

/** A field's name in its file: `recorded_on` in CSV, `recordedOn` in YAML. */
const columnOf = (kind: FactKind, field: string): string =>
  FACT_FILES[kind].endsWith('.csv') ? columnName(field) : field;

const readKind = (kind: FactKind, content: string): FileContent => {
  const file = FACT_FILES[kind];
  switch (kind) {
    case 'initiative':
      return readInitiatives(file, content);
    case 'event':
      return readEvents(file, content).events;
    case 'question':
      return readEvents(file, content).questions;
    default:
      return readCsv(file, content, kind);
  }
};

/** Names of States become codes; a vote gets its id from draft and State. */
const resolved = (
  kind: FactKind,
  { fact, lineOf }: Written,
  resolve: (text: string) => Resolution,
): { readonly fact: object; readonly problems: readonly FileProblem[] } => {
  const problems: FileProblem[] = [];
  const codeOf = (field: string, text: string): string => {
    const result = resolve(text);
    if ('code' in result) return result.code;
    problems.push({
      file: FACT_FILES[kind],
      line: lineOf(field),
      column: columnOf(kind, field),
      message: result.problem,
    });
    return text;
  };
  const next: Record<string, unknown> = { ...fact };
  if (typeof next['state'] === 'string') next['state'] = codeOf('state', next['state']);
  for (const field of ['vetoedBy', 'ledByStates']) {
    if (field in next) next[field] = (next[field] as readonly string[]).map((text) => codeOf(field, text));
  }
  for (const field of ['organisers', 'moderators', 'panelists']) {
    if (field in next) {
      next[field] = (next[field] as readonly ParticipantFact[]).map((person) => ({
        ...person,
        state: person.state === null ? null : codeOf(field, person.state),
      }));
    }
  }
  if (kind === 'vote') next['id'] = `${String(next['draft'])}/${String(next['state'])}`;
  return { fact: next, problems };
};

/**
 * Reads the facts of a directory: every file that is there is the whole of its kind, and stands beside the other kinds
 * of `current`. All problems of all files are listed, each with its line; facts are only worth using without any.
 */
export const readFacts = (directory: string, current: Facts = NO_FACTS): ReadFacts => {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    const message = 'there is no such directory; give the one that holds the files.';
    return { facts: {}, head: null, problems: [{ file: directory, line: 1, column: 'directory', message }] };
  }
  const problems: FileProblem[] = [];
  const written = new Map<FactKind, readonly Written[]>();
  const incomplete = new Set<FactKind>();
  for (const kind of FACT_KINDS) {
    const content = contentOf(directory, FACT_FILES[kind]);
    if (content === null) continue;
    const { facts, complete, ...file } =
      typeof content === 'string' ? readKind(kind, content) : { facts: [], problems: [content], complete: false };
    // Questions stand in the file of events, whose problems are listed once.
    if (kind !== 'question') problems.push(...file.problems);
    written.set(kind, facts);
    if (!complete) incomplete.add(kind);
  }
  const absent = FACT_KINDS.filter((kind) => kind !== 'question' && !written.has(kind));
  if (written.size === 0) {
    const message = `it holds none of the files ${absent.map((kind) => FACT_FILES[kind]).join(', ')}.`;
    return { facts: {}, head: null, problems: [{ file: directory, line: 1, column: 'directory', message }] };
  }
  // Where nothing is recorded yet, no kind of fact can stay as it is.
  if (FACT_KINDS.every((kind) => current[kind].length === 0)) {
    for (const kind of absent) {
      const message = 'there is no such file, and nothing of its kind is recorded; put it back.';
      problems.push({ file: FACT_FILES[kind], line: 1, column: 'file', message });
      incomplete.add(kind);
    }
  }

  const factsOf = <Fact>(kind: FactKind): readonly Fact[] =>
    (written.get(kind)?.map(({ fact }) => fact) ?? current[kind]) as readonly Fact[];
  const resolve = stateResolver(factsOf<StateFact>('state'), factsOf<StateNameFact>('stateName'));
  const facts: Partial<Record<FactKind, readonly object[]>> = {};
  for (const [kind, list] of written) {
    const results = list.map((item) => resolved(kind, item, resolve));
    problems.push(...results.flatMap((result) => result.problems));
    facts[kind] = results.map(({ fact }) => fact);
  }
  const next = { ...current, ...facts } as Facts;
  const placeOf = placesOf(written, facts);
  const named = new Set(problems.map(placeName));
  const found = problems.length === 0 ? problemsOf(next) : formProblemsOf(next, incomplete);
  problems.push(
    ...found
      .map(({ kind, id, field, message }) => placeOf(kind, id, field, message))
      .filter((problem) => !named.has(placeName(problem))),
  );

  const revision = contentOf(directory, REVISION_FILE);
  const head = typeof revision === 'string' ? readRevisionHead(REVISION_FILE, revision) : null;
  problems.push(...(head?.problems ?? []));
  if (revision !== null && typeof revision !== 'string') problems.push(revision);
  // The files of a first edition may be read where the clock is behind.
  const now = [new Date().toISOString(), head?.head?.recordedAt ?? ''].reduce((a, b) => (a > b ? a : b));
  for (const { kind, id, field, message } of readInTheFuture(next, calendarDate(now.slice(0, 10)))) {
    problems.push(placeOf(kind, id, field, message));
  }
  return { facts: facts as Partial<Facts>, head: head?.head ?? null, problems };
};

const placeName = ({ file, line, column }: FileProblem): string => `${file}:${line}:${column}`;

/** Where a fact stands: in its file, or, where it was recorded before, in the ledger. */
const placesOf = (
  written: ReadonlyMap<FactKind, readonly Written[]>,
  facts: Partial<Record<FactKind, readonly object[]>>,
): ((kind: FactKind, id: string, field: string, message: string) => FileProblem) => {
  const places = new Map<string, Written>();
  for (const [kind, list] of written) {
    list.forEach((item, index) => places.set(`${kind} ${String(Reflect.get(facts[kind]?.[index] ?? {}, 'id'))}`, item));
  }
  return (kind, id, field, message) => {
    const place = places.get(`${kind} ${id}`);
    return place
      ? { file: FACT_FILES[kind], line: place.lineOf(field), column: columnOf(kind, field), message }
      : { file: 'ledger', line: 0, column: columnOf(kind, field), message: `${kind} ${id}: ${message}` };
  };
};
