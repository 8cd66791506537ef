import MiniSearch from 'minisearch';
import type { Dataset } from './dataset.js';
import type { DraftResolution } from './draft-resolution.js';
import type { DiscussionQuestion, Event } from './event.js';
import { groupedBy } from './grouping.js';
import type { Initiative } from './initiative.js';
import { matchName, nameIndexOf } from './names/index.js';
import type { Source } from './source.js';
import type { State } from './state.js';

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

interface Index {
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
    (draft) => [draft, draft.symbol === null ? [] : [draft.symbol], `${draft.title} ${draft.topic ?? ''}`] as const,
  ),
  ...dataset.sources.map((source) => [source, [source.id], `${source.title} ${source.publisher}`] as const),
];

const indexOf = (dataset: Dataset): Index => {
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
  words.addAll(entries.map(([, names, text], id) => ({ id, names: names.join(' '), text })));
  const named = entries.flatMap(([hit, names]) => [...new Set(names.map(searchKey))].map((key) => ({ key, hit })));
  const byName = new Map(
    [...groupedBy(named, ({ key }) => key)].map(([key, found]) => [key, found.map(({ hit }) => hit)]),
  );
  return { hits: entries.map(([hit]) => hit), byName, words };
};

const remembered = new WeakMap<Dataset, Index>();

/**
 * What the text may mean, best first: what bears exactly this name in any language or period, then what holds its
 * words, beginnings of words and near misses. Empty for a text without letters or digits.
 * @example search(dataset, 'Swaziland')[0] // the State SWZ, Eswatini
 */
export const search = (dataset: Dataset, text: string): readonly SearchHit[] => {
  const key = searchKey(text);
  if (key === '') return [];
  let index = remembered.get(dataset);
  if (!index) remembered.set(dataset, (index = indexOf(dataset)));
  const { hits, byName, words } = index;
  const { kind, state, candidates } = matchName(nameIndexOf(dataset), text);
  // The nearest names of what names no State are an answer to a list of names, not to a search.
  const states = [state, ...(kind === 'UNMATCHED' ? [] : candidates)].flatMap((code) =>
    code ? (dataset.stateByCode.get(code) ?? []) : [],
  );
  const named = [...(byName.get(key) ?? []), ...states];
  const matching = words.search(key).flatMap(({ id }) => hits[id as number] ?? []);
  return [...new Set([...named, ...matching])];
};
