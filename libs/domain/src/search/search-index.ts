import type { Dataset, DiscussionQuestion, DraftResolution, Event, Initiative, Source, State } from '../model.js';
import { datasetNameSteps } from '../names/index.js';
import type { Steps } from '../steps.js';
import { searchKey } from './search-key.js';
import { searchableText } from './text-query.js';

export type SearchHit = State | Initiative | DraftResolution | Event | DiscussionQuestion | Source;

/** Kinds of search results, in the order of equally good ones. */
export const SEARCH_KINDS = ['STATE', 'INITIATIVE', 'QUESTION', 'EVENT', 'DRAFT_RESOLUTION', 'SOURCE'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchEntry {
  readonly kind: SearchKind;
  readonly hit: SearchHit;
  /** Its names as `searchKey` gives them. */
  readonly names: readonly string[];
  /** All names, in the form that `holds` searches. */
  readonly named: string;
  /** All names and texts, in the form that `holds` searches. */
  readonly held: string;
  /** All names and then all texts, as they are on record. */
  readonly texts: readonly string[];
}

/** Everything that can be searched, kind by kind. */
export type SearchIndex = readonly SearchEntry[];

interface Described {
  readonly kind: SearchKind;
  readonly hit: SearchHit;
  readonly names: readonly (string | null)[];
  readonly texts: readonly (string | null)[];
}

/** Collects the translations of the texts of each fact, in all languages, names and titles apart from other texts. */
const translationsOf = ({ translations }: Dataset) => {
  const names = new Map<string, string[]>();
  const texts = new Map<string, string[]>();
  for (const { of, fact, text } of translations) {
    if (fact === null) continue;
    const [kind = '', field = ''] = of.split('.');
    const into = /^(?:name|shortName|fullTitle|title)$/u.test(field) ? names : texts;
    const key = `${kind}/${fact}`;
    into.set(key, [...(into.get(key) ?? []), text]);
  }
  return {
    names: (kind: string, fact: string): readonly string[] => names.get(`${kind}/${fact}`) ?? [],
    texts: (kind: string, fact: string): readonly string[] => texts.get(`${kind}/${fact}`) ?? [],
  };
};

const described = (dataset: Dataset): readonly Described[] => {
  const translated = translationsOf(dataset);
  return [
    ...dataset.states.map((hit): Described => ({
      kind: 'STATE',
      hit,
      names: [...hit.names.map(({ name }) => name), hit.code, hit.iso2],
      texts: [],
    })),
    ...dataset.initiatives.map((hit): Described => ({
      kind: 'INITIATIVE',
      hit,
      names: [hit.name, hit.shortName, hit.slug, hit.fullTitle, ...translated.names('initiative', hit.slug)],
      texts: [hit.document, hit.pledges, ...translated.texts('initiative', hit.slug)],
    })),
    ...[...dataset.questionById.values()].map((hit): Described => ({
      kind: 'QUESTION',
      hit,
      names: [hit.id],
      texts: [...hit.parts, ...translated.texts('question', hit.id)],
    })),
    ...dataset.events.map((hit): Described => ({
      kind: 'EVENT',
      hit,
      names: [hit.title, hit.slug, ...translated.names('event', hit.slug)],
      texts: [hit.occasion, hit.location, ...translated.texts('event', hit.slug)],
    })),
    ...dataset.draftResolutions.map((hit): Described => ({
      kind: 'DRAFT_RESOLUTION',
      hit,
      names: [hit.symbol],
      texts: [hit.shortTitle, hit.title, hit.topic, hit.meetingRecord],
    })),
    ...dataset.sources.map((hit): Described => ({
      kind: 'SOURCE',
      hit,
      names: [hit.id, hit.label],
      texts: [hit.title, hit.publisher],
    })),
  ];
};

/** Number of entries indexed in one step. */
export const ENTRIES_PER_STEP = 100;

export function* indexSteps(dataset: Dataset): Steps<SearchIndex> {
  yield* datasetNameSteps(dataset);
  const entries: SearchEntry[] = [];
  for (const [id, { kind, hit, names, texts }] of described(dataset).entries()) {
    if (id % ENTRIES_PER_STEP === 0) yield;
    const keys = [...new Set(names.filter((name) => name !== null).map(searchKey))];
    const named = searchableText(...names);
    const recorded = [...names, ...texts].filter((text) => text !== null);
    entries.push({ kind, hit, names: keys, named, held: `${named}${searchableText(...texts)}`, texts: recorded });
  }
  return entries;
}
