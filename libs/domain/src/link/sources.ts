import { calendarDate } from '../calendar-date.js';
import type { SourceFact } from '../facts.js';
import type { Source } from '../model.js';
import { publishedDate } from '../partial-date.js';
import type { Steps } from '../steps.js';
import type { ExtentRead, SourceKind } from '../vocabulary.js';
import { type Linked, byKey, found } from './linked.js';

export interface LinkedSources {
  readonly sources: readonly Linked<Source>[];
  readonly sourceById: ReadonlyMap<string, Linked<Source>>;
  readonly sourceOf: (id: string) => Linked<Source>;
  readonly sourcesOf: (ids: readonly string[]) => Linked<Source>[];
}

/** How many are linked in one step. */
const SOURCES_A_STEP = 200;

/** A source on which nothing rests yet. */
const linkedSource = ({ publishedOn, retrievedOn, ...fact }: SourceFact): Linked<Source> => ({
  ...fact,
  publishedOn: publishedOn === null ? null : publishedDate(publishedOn),
  publishedOnText: publishedOn,
  retrievedOn: calendarDate(retrievedOn),
  kind: fact.kind as SourceKind | null,
  extentRead: fact.extentRead as ExtentRead | null,
  furtherUrls: [...fact.furtherUrls],
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

/** By publisher, then by title. */
export function* linkSources(facts: readonly SourceFact[]): Steps<LinkedSources> {
  const sources: Linked<Source>[] = [];
  for (const [index, fact] of facts.entries()) {
    if (index % SOURCES_A_STEP === 0) yield;
    sources.push(linkedSource(fact));
  }
  sources.sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'));
  const sourceById = byKey(sources, (source) => source.id);
  const sourceOf = (id: string): Linked<Source> => found('source', sourceById, id);
  return { sources, sourceById, sourceOf, sourcesOf: (ids) => ids.map(sourceOf) };
}
