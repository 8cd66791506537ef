import type { Dataset } from '../model.js';
import { nameIndexOf } from '../names/dataset-names.js';
import type { NameTarget } from '../names/name-index.js';
import { memoize } from '../once.js';
import { searchKey } from './search-key.js';
import { topicWords } from './topic-words.js';

/**
 * What a text must contain: every part, in one of its phrasings. A phrasing that ends in a blank must match up to the
 * end of a word; any other may end inside a word.
 */
export type TextQuery = readonly (readonly string[])[];

/** Maximum number of words in the name of a State or a topic. */
const MAX_RUN = 8;
/** Maximum number of words of a query; further ones are ignored. */
const MAX_WORDS = 24;
/** Shorter names must match whole words, since they begin unrelated words: “us” begins “use”. */
const MIN_PREFIX = 4;

/** Names that begin the name of another State, such as Niger, which must not match texts on Nigeria. */
const namesThatBeginOthers = memoize((dataset: Dataset): ReadonlySet<string> => {
  const keys = dataset.states
    .flatMap(({ code, names }) => names.map(({ name }) => ({ code, key: searchKey(name) })))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const found = new Set<string>();
  for (const [at, { code, key }] of keys.entries()) {
    for (let next = at + 1; keys[next]?.key.startsWith(key); next++) {
      if (keys[next]?.code !== code) found.add(key);
    }
  }
  return found;
});

const LATIN = /^[\p{Script=Latin}\p{N} ]+$/u;

const phrasings = (dataset: Dataset, names: readonly string[]): readonly string[] => {
  const ambiguous = namesThatBeginOthers(dataset);
  const keys = [...new Set(names.map(searchKey))].filter((key) => LATIN.test(key));
  return keys
    .filter((key) => !keys.some((other) => other !== key && key.startsWith(`${other} `)))
    .map((key) => (key.length < MIN_PREFIX || ambiguous.has(key) ? `${key} ` : key));
};

const namesOf = (dataset: Dataset, target: NameTarget): readonly string[] => {
  switch (target.kind) {
    case 'STATE':
      return dataset.stateByCode.get(target.code)?.names.map(({ name }) => name) ?? [];
    case 'NOT_A_STATE':
      return [target.entry.name, ...target.entry.also];
    case 'AMBIGUOUS':
      return [];
  }
};

/** Returns the other names of a run of words; `null` if it is neither a topic nor a known name. */
const knownAs = (dataset: Dataset, run: string, isLast: boolean): readonly string[] | null => {
  const key = searchKey(run);
  const topic = topicWords(key, isLast);
  if (topic.length > 0) return [key, ...topic];
  const target = nameIndexOf(dataset).find(run);
  if (!target) return null;
  const names = phrasings(dataset, [...namesOf(dataset, target), run]);
  return names.length > 0 ? names : [key];
};

/**
 * Parses a reader’s text into what texts must contain: all its words, or words that start with them, in any order;
 * States under any of their names, and topics in any language of the pages.
 * @example textQuery(dataset, 'Syrie veto') // texts with “Syria” or “Syrian Arab Republic” and “veto”
 */
export const textQuery = (dataset: Dataset, text: string): TextQuery => {
  const words = text.split(/\s+/u).filter((word) => searchKey(word) !== '');
  const query: (readonly string[])[] = [];
  for (let at = 0; at < Math.min(words.length, MAX_WORDS);) {
    let length = Math.min(MAX_RUN, words.length - at);
    let names: readonly string[] | null = null;
    for (; length > 0; length--) {
      names = knownAs(dataset, words.slice(at, at + length).join(' '), at + length === words.length);
      if (names) break;
    }
    query.push(names ?? [searchKey(words[at] ?? '')]);
    at += Math.max(length, 1);
  }
  return query;
};

/** Whether a text matches a query. @param key the text as `searchKey` gives it, with a blank before and after */
export const matches = (query: TextQuery, key: string): boolean =>
  query.length > 0 && query.every((part) => part.some((phrasing) => key.includes(` ${phrasing}`)));

/** Joins texts in the form that `holds` takes. */
export const searchableText = (...texts: readonly (string | null)[]): string =>
  ` ${searchKey(texts.filter((text) => text !== null).join(' '))} `;
