import { act } from './act.js';
import { assemblyRecord } from './assembly-record.js';
import type { ColumnKind, Columns, FactDeclaration, RecordOf } from './column.js';
import { councilTerm } from './council-term.js';
import { draftResolution } from './draft-resolution.js';
import { event } from './event.js';
import { groupMembership } from './group-membership.js';
import { initiativeStatement } from './initiative-statement.js';
import { initiative } from './initiative.js';
import { FACT_KINDS, type FactKind } from './kinds.js';
import { publishedCount } from './published-count.js';
import { question } from './question.js';
import { source } from './source.js';
import { stateName } from './state-name.js';
import { state } from './state.js';
import { translation } from './translation.js';
import { vote } from './vote.js';

const DECLARED = {
  source,
  state,
  stateName,
  initiative,
  initiativeStatement,
  act,
  publishedCount,
  councilTerm,
  draftResolution,
  vote,
  groupMembership,
  assemblyRecord,
  event,
  question,
  translation,
} satisfies Readonly<Record<FactKind, unknown>>;

/** The shape of a fact of each kind: flat, with references by id and `null` for an empty value. */
export type FactKinds = {
  readonly [Kind in FactKind]: (typeof DECLARED)[Kind] extends FactDeclaration<infer Of> ? RecordOf<Of> : never;
};

/** The declaration of each kind of fact: file, columns, references, words. All generic code is driven by it. */
export const FACTS: Readonly<Record<FactKind, FactDeclaration>> = DECLARED;

export const columnsOf = (kind: FactKind): readonly (readonly [field: string, column: Columns[string]])[] =>
  Object.entries(FACTS[kind].columns);

/** The kinds whose new facts are news, in order of interest to readers. */
export const NEWS_KINDS: readonly FactKind[] = FACT_KINDS.filter((kind) => FACTS[kind].news !== null).sort(
  (a, b) => (FACTS[a].news ?? 0) - (FACTS[b].news ?? 0),
);

/** The kinds whose facts name their sources. */
export type SourcedKind = { [Kind in FactKind]: 'sources' extends keyof FactKinds[Kind] ? Kind : never }[FactKind];

const isSourced = (kind: FactKind): kind is SourcedKind => 'sources' in FACTS[kind].columns;

/** All kinds, in order of interest to readers. */
export const KINDS_BY_INTEREST: readonly FactKind[] = [
  ...NEWS_KINDS,
  ...FACT_KINDS.filter((kind) => FACTS[kind].news === null),
];

/** The kinds whose facts name their sources, in order of interest to readers. */
export const SOURCED_KINDS: readonly SourcedKind[] = KINDS_BY_INTEREST.filter(isSourced);

/** Whether the column is stored as JSON text: lists and records are. */
export const isKeptAsJson = (kept: ColumnKind): boolean => kept.startsWith('json') || kept === 'record?';

/** Converts the name of a kind or field to its form in SQL and in the files: `publishedCount` to `published_count`. */
export const columnName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Returns the value of an empty field. */
export const emptyValue = (kept: ColumnKind): null | readonly never[] => (kept.startsWith('json') ? [] : null);
