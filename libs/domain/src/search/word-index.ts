import MiniSearch from 'minisearch';
import type { Steps } from '../steps.js';
import { ENTRIES_PER_STEP, type SearchIndex } from './search-index.js';
import { searchKey } from './search-key.js';

/** The words of all entries for the search of similar spellings; `id` is the position in the `SearchIndex`. */
export type WordIndex = MiniSearch<{ readonly id: number; readonly names: string; readonly text: string }>;

export function* wordIndexSteps(index: SearchIndex): Steps<WordIndex> {
  const words: WordIndex = new MiniSearch({
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
  for (const [id, { named, held }] of index.entries()) {
    if (id % ENTRIES_PER_STEP === 0) yield;
    words.add({ id, names: named, text: held.slice(named.length) });
  }
  return words;
}
