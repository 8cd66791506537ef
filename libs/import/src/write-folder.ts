import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { stringify as yaml } from 'yaml';
import { type Change, FACTS, FACT_KINDS, type FactKind, type Facts, type Revision, columnsOf } from '#domain';
import { csvColumns } from './csv-file.js';
import { withdrawnFacts } from './difference.js';
import { REVISION_FILE } from './folder-names.js';
import { REMOVED_COLUMNS, REMOVED_FILE } from './removed-file.js';
import { isCsv } from './resolve-fact.js';

type Fact = { readonly id: string };

/** Writes CSV (RFC 4180) with line ends that git does not change; a cell that contains any line end is quoted. */
export const csvText = (rows: readonly (readonly unknown[])[]): string =>
  stringify([...rows], { quoted_match: /[\r\n]/ });

const cellOf = (value: unknown): string | number | null =>
  Array.isArray(value) ? value.join(';') : (value as string | number | null);

const csvOf = (kind: FactKind, facts: readonly Fact[]): string => {
  const columns = csvColumns(kind);
  const { idOf } = FACTS[kind];
  const fields = columnsOf(kind)
    .map(([field]) => field)
    .filter((field) => !(idOf && field === 'id'));
  return csvText([columns, ...facts.map((fact) => fields.map((field) => cellOf(Reflect.get(fact, field))))]);
};

/** Returns an entry as a person would write it: without null fields and empty lists. */
const entryOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(entryOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && !(Array.isArray(part) && part.length === 0))
      .map(([name, part]) => [name, entryOf(part)]),
  );
};

/** Writes facts as a list in YAML, with those of the kind `inner` nested in their entries. */
const yamlOf = (
  kind: FactKind,
  facts: readonly Fact[],
  inner: FactKind | undefined,
  innerFacts: readonly Fact[],
): string => {
  const entries = facts.map((fact) => {
    if (!inner) return entryOf(fact);
    const parts = innerFacts
      .filter((part) => Reflect.get(part, kind) === fact.id)
      .map((part) => entryOf(Object.fromEntries(Object.entries(part).filter(([field]) => field !== kind))));
    return { ...(entryOf(fact) as object), [`${inner}s`]: parts };
  });
  return yaml(entries, { lineWidth: 0 });
};

const byId = (a: Fact, b: Fact): number => (a.id < b.id ? -1 : 1);
const byNumber = (a: Fact, b: Fact): number => Number(Reflect.get(a, 'number')) - Number(Reflect.get(b, 'number'));

/**
 * Writes facts as the files of a folder: those that a change adds, or all.
 * @param all the facts after the change, to look up the entries in which added facts are nested
 */
const writeFacts = (directory: string, added: Partial<Facts>, all: Facts): void => {
  for (const kind of FACT_KINDS) {
    if (FACTS[kind].within) continue;
    const addedFacts = (added[kind] ?? []) as readonly Fact[];
    const inner = FACT_KINDS.find((candidate) => FACTS[candidate].within === kind);
    const innerFacts = inner ? [...(all[inner] as readonly Fact[])].sort(byNumber) : [];
    // If a nested fact changed, the whole entry is written again.
    const touched = new Set(inner ? (added[inner] ?? []).map((fact) => String(Reflect.get(fact, kind))) : []);
    const entries = [
      ...addedFacts,
      ...(all[kind] as readonly Fact[]).filter(
        ({ id }) => touched.has(id) && !addedFacts.some((fact) => fact.id === id),
      ),
    ];
    if (entries.length === 0) continue;
    const sorted = entries.sort(byId);
    writeFileSync(
      join(directory, FACTS[kind].file),
      isCsv(kind) ? csvOf(kind, sorted) : yamlOf(kind, sorted, inner, innerFacts),
    );
  }
};

const slugOf = (message: string): string =>
  message
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '') || 'revision';

/** Returns the name of a revision's folder, from its number and message: `0002-correct-a-date`. */
export const folderName = ({ number, message }: Pick<Revision, 'number' | 'message'>): string =>
  `${String(number).padStart(4, '0')}-${slugOf(message)}`;

/** Writes one revision as a folder that can be imported. @param after the facts after the revision */
export const writeRevision = (
  directory: string,
  revision: Omit<Revision, 'changes'>,
  change: Change,
  after: Facts,
): void => {
  mkdirSync(directory, { recursive: true });
  writeFacts(directory, change.added as Partial<Facts>, after);
  const removed = withdrawnFacts(change);
  if (removed.length > 0) {
    const rows = removed.map(({ kind, id }) => [kind, id, revision.message]);
    writeFileSync(join(directory, REMOVED_FILE), csvText([[...REMOVED_COLUMNS], ...rows]));
  }
  const { number, recordedAt, author, reviewer, message, format, hash } = revision;
  const head = { number, recordedAt, author, ...(reviewer !== null && { reviewer }), message, format, hash };
  writeFileSync(join(directory, REVISION_FILE), yaml(head, { lineWidth: 0 }));
};

/** Writes all facts as the files of one folder, to be edited and imported as whole files. */
export const writeState = (directory: string, facts: Facts): void => {
  mkdirSync(directory, { recursive: true });
  writeFacts(directory, facts, facts);
};
