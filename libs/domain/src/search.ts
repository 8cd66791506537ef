import MiniSearch from 'minisearch';
import type { Dataset, DraftResolution, DiscussionQuestion, Event, Initiative, Source, State } from './model.js';
import { datasetNameSteps, matchName, nameIndexOf } from './names/index.js';
import { type Steps, runToEnd } from './steps.js';

export type SearchHit = State | Initiative | DraftResolution | Event | DiscussionQuestion | Source;

interface Entry {
  readonly id: number;
  /** Names, codes, symbols: what one would call the thing. */
  readonly names: string;
  readonly text: string;
}

/** Letters that stand for an apostrophe, as in `Côte dʼIvoire`. */
const LETTER_APOSTROPHES = /[\u02b9-\u02bd\u02c8]/gu;

/** Letters without accents, case, punctuation and what nobody sees, so that “Cote d’Ivoire” finds Côte d’Ivoire. */
export const searchKey = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(LETTER_APOSTROPHES, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();

/** All that can be searched, by name and by word. */
export interface SearchIndex {
  readonly hits: readonly SearchHit[];
  readonly byName: ReadonlyMap<string, readonly SearchHit[]>;
  readonly words: MiniSearch<Entry>;
}

const entriesOf = (dataset: Dataset): readonly (readonly [SearchHit, readonly string[], string])[] => [
  ...dataset.states.map(
    (state) =>
      [
        state,
        [...state.names.map(({ name }) => name), state.code, state.iso2].filter((name) => name !== null),
        '',
      ] as const,
  ),
  ...dataset.initiatives.map(
    (item) => [item, [item.name, item.slug], [item.fullTitle, item.document, item.pledges].join(' ')] as const,
  ),
  ...dataset.events.map((event) => [event, [event.title, event.slug], `${event.occasion} ${event.location}`] as const),
  ...[...dataset.questionById.values()].map((item) => [item, [item.id], item.parts.join(' ')] as const),
  ...dataset.draftResolutions.map(
    (draft) =>
      [
        draft,
        draft.symbol === null ? [] : [draft.symbol],
        [draft.shortTitle, draft.title, draft.topic].join(' '),
      ] as const,
  ),
  ...dataset.sources.map(
    (source) =>
      [
        source,
        [source.id, ...(source.label === null ? [] : [source.label])],
        `${source.title} ${source.publisher}`,
      ] as const,
  ),
];

/** How many things are read in one step. */
const ENTRIES_A_STEP = 100;

function* indexSteps(dataset: Dataset): Steps<SearchIndex> {
  yield* datasetNameSteps(dataset);
  const entries = entriesOf(dataset);
  const words = new MiniSearch<Entry>({
    fields: ['names', 'text'],
    tokenize: (text) => searchKey(text).split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: { names: 4 },
      combineWith: 'AND',
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  const byName = new Map<string, SearchHit[]>();
  for (const [id, [hit, names, text]] of entries.entries()) {
    if (id % ENTRIES_A_STEP === 0) yield;
    words.add({ id, names: names.join(' '), text });
    for (const key of new Set(names.map(searchKey))) {
      const named = byName.get(key);
      if (named) named.push(hit);
      else byName.set(key, [hit]);
    }
  }
  return { hits: entries.map(([hit]) => hit), byName, words };
}

const remembered = new WeakMap<Dataset, SearchIndex>();

/** Reads all that can be searched in steps, once for the life of the dataset. */
export function* searchingSteps(dataset: Dataset): Steps<SearchIndex> {
  let index = remembered.get(dataset);
  if (!index) remembered.set(dataset, (index = yield* indexSteps(dataset)));
  return index;
}

/**
 * What the text may mean, best first: what bears exactly this name in any language or period, then what holds its
 * words, beginnings of words and near misses. Empty for a text without letters or digits.
 * @example search(dataset, 'Swaziland')[0] // the State SWZ, Eswatini
 */
export const search = (dataset: Dataset, text: string): readonly SearchHit[] => {
  const key = searchKey(text);
  if (key === '') return [];
  const { hits, byName, words } = runToEnd(searchingSteps(dataset));
  const { kind, state, candidates } = matchName(nameIndexOf(dataset), text);
  // The nearest names of what names no State are an answer to a list of names, not to a search.
  const states = [state, ...(kind === 'UNMATCHED' ? [] : candidates)].flatMap((code) =>
    code ? (dataset.stateByCode.get(code) ?? []) : [],
  );
  const named = [...(byName.get(key) ?? []), ...states];
  const matching = words.search(key).flatMap(({ id }) => hits[id as number] ?? []);
  return [...new Set([...named, ...matching])];
};
