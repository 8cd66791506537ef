import type { Dataset } from '../model.js';
import type { SearchEntry } from './search-index.js';
import { searchKey } from './search-key.js';
import { type TextQuery, searchableText, matches, textQuery } from './text-query.js';

/** Texts of up to this many words are not cut. */
const SHORT = 16;
/** Number of words of a longer text that are shown before the first match and from the last match on. */
const BEFORE = 4;
const AFTER = 8;

/** Returns the index of the first word from which on the words start with one of the phrasings; -1 if there is none. */
const placeOf = (words: readonly string[], phrasings: readonly string[]): number =>
  words.findIndex((_, at) => {
    const rest = searchableText(words.slice(at, at + AFTER).join(' '));
    return phrasings.some((phrasing) => rest.startsWith(` ${phrasing}`));
  });

/** Cuts a text to the words around those that match the parts of a query. */
const excerptOf = (text: string, query: TextQuery): string => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length <= SHORT) return text;
  const places = query.map((phrasings) => placeOf(words, phrasings)).filter((place) => place >= 0);
  const [start, end] = [Math.max(0, Math.min(...places) - BEFORE), Math.max(...places) + AFTER];
  if (places.length === 0) return text;
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
};

/** Returns the name of a State that equals the text, starts with it, or has a word that does. */
const matchingName = ({ texts }: SearchEntry, text: string): string | null => {
  const key = searchKey(text);
  const keys = texts.map(searchKey);
  const at = [
    keys.indexOf(key),
    keys.findIndex((name) => name.startsWith(key)),
    keys.findIndex((name) => ` ${name}`.includes(` ${key}`)),
  ].find((place) => place >= 0);
  return at === undefined ? null : (texts[at] ?? null);
};

/**
 * Returns why an entry was found: those of its words that match the text, such as a former name of a State or a part of
 * a draft’s title in its source. `null` if no single name or text of the entry matches.
 * @example passages(dataset, 'DNK')(entry) // Letter dated 21 August 1968 from Canada, Denmark, France, Paraguay, …
 */
export const passages = (dataset: Dataset, text: string): ((entry: SearchEntry) => string | null) => {
  const query = textQuery(dataset, text);
  return (entry) => {
    if (entry.kind === 'STATE') return matchingName(entry, text);
    // The id of a source is for clients; pages do not show it.
    const id = entry.kind === 'SOURCE' && 'id' in entry.hit ? entry.hit.id : null;
    const holding = entry.texts.find((candidate) => candidate !== id && matches(query, searchableText(candidate)));
    return holding === undefined ? null : excerptOf(holding, query);
  };
};
