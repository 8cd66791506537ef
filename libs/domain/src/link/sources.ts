import { calendarDate } from '../calendar-date.js';
import type { SourceFact } from '../facts.js';
import type { Source } from '../model.js';
import { publishedDate } from '../partial-date.js';
import { type Steps, partsOf } from '../steps.js';
import type { ExtentRead, SourceKind } from '../vocabulary.js';
import { type Linked, byKey, requireById } from './linked.js';

export interface LinkedSources {
  readonly sources: readonly Linked<Source>[];
  readonly sourceById: ReadonlyMap<string, Linked<Source>>;
  readonly sourceOf: (id: string) => Linked<Source>;
  readonly sourcesOf: (ids: readonly string[]) => Linked<Source>[];
}

/** Number of sources linked in one step. */
const SOURCES_A_STEP = 200;

/**
 * Makes a source on which nothing rests yet. It is written field by field, because copying this many fields with `...`
 * takes V8 ten times the memory.
 */
const linkedSource = (fact: SourceFact): Linked<Source> => ({
  id: fact.id,
  title: fact.title,
  publisher: fact.publisher,
  url: fact.url,
  licence: fact.licence,
  publishedOn: fact.publishedOn === null ? null : publishedDate(fact.publishedOn),
  publishedOnText: fact.publishedOn,
  retrievedOn: calendarDate(fact.retrievedOn),
  read: fact.read,
  label: fact.label,
  kind: fact.kind as SourceKind | null,
  language: fact.language,
  extentRead: fact.extentRead as ExtentRead | null,
  originalUrl: fact.originalUrl,
  furtherUrls: [...fact.furtherUrls],
  dateNote: fact.dateNote,
  acts: [],
  publishedCounts: [],
  councilTerms: [],
  draftResolutions: [],
  groupMemberships: [],
  assemblyRecords: [],
  states: [],
  initiatives: [],
  initiativeStatements: [],
  events: [],
  questions: [],
  translations: [],
  supports: [],
});

/** Links sources, ordered by publisher, then by title. */
export function* linkSources(facts: readonly SourceFact[]): Steps<LinkedSources> {
  const sources: Linked<Source>[] = [];
  for (const part of partsOf(facts, SOURCES_A_STEP)) {
    yield;
    for (const fact of part) sources.push(linkedSource(fact));
  }
  sources.sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'));
  const sourceById = byKey(sources, (source) => source.id);
  const sourceOf = (id: string): Linked<Source> => requireById('source', sourceById, id);
  return { sources, sourceById, sourceOf, sourcesOf: (ids) => ids.map(sourceOf) };
}
