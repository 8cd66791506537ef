import type { Dataset } from '../model.js';
import { nameIndexOf } from '../names/dataset-names.js';
import type { NameTarget } from '../names/name-index.js';
import { oncePer } from '../once.js';
import { searchKey } from './search-key.js';
import { topicWords } from './topic-words.js';

/**
 * What a text has to hold: each part, in one of its phrasings. A phrasing that ends in a blank has to end with a word
 * there; the others are beginnings of words.
 */
export type TextQuery = readonly (readonly string[])[];

/** No name of a State and no topic has more words; texts with more parts are cut. */
const MAX_RUN = 8;
const MAX_WORDS = 24;
/** Shorter names are words of their own in other texts: “us” begins “use”. */
const MIN_PREFIX = 4;

/** Names that begin other States' names, such as Niger: texts on Nigeria are not meant. */
const namesThatBeginOthers = oncePer((dataset: Dataset): ReadonlySet<string> => {
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

/** What one run of words may also be called; `null` where it is neither a topic nor the name of anything. */
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
 * What texts have to hold for a reader who wrote this: all its words or beginnings of words, in any order; the names of
 * States by any of their names, topics in any language of the pages.
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

/** @param key a text as `searchKey` gives it, with a blank before and after */
export const holds = (query: TextQuery, key: string): boolean =>
  query.length > 0 && query.every((part) => part.some((phrasing) => key.includes(` ${phrasing}`)));

/** A text in the form that `holds` takes. */
export const heldText = (...texts: readonly (string | null)[]): string =>
  ` ${searchKey(texts.filter((text) => text !== null).join(' '))} `;
