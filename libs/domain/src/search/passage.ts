import type { Dataset } from '../model.js';
import type { SearchEntry } from './search-index.js';
import { searchKey } from './search-key.js';
import { type TextQuery, heldText, holds, textQuery } from './text-query.js';

/** Shorter texts are not cut. */
const SHORT = 16;
/** How many words of a longer text stand before and after those that hold what was looked for. */
const BEFORE = 4;
const AFTER = 8;

/** The place of the first of some words from which on they begin with a phrasing; -1 where none do. */
const placeOf = (words: readonly string[], phrasings: readonly string[]): number =>
  words.findIndex((_, at) => {
    const rest = heldText(words.slice(at, at + AFTER).join(' '));
    return phrasings.some((phrasing) => rest.startsWith(` ${phrasing}`));
  });

/** The words of a text about those that the parts of a query are at. */
const about = (text: string, query: TextQuery): string => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length <= SHORT) return text;
  const places = query.map((phrasings) => placeOf(words, phrasings)).filter((place) => place >= 0);
  const [start, end] = [Math.max(0, Math.min(...places) - BEFORE), Math.max(...places) + AFTER];
  if (places.length === 0) return text;
  return `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`;
};

/** The name of a State that is what was written, begins so, or has a word that does. */
const nameHeld = ({ texts }: SearchEntry, text: string): string | null => {
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
 * Why something was found: the words of it that hold what was looked for, such as a former name of a State or a part of a
 * draft’s title in its source. `null` where no single name or text of it does.
 * @example passages(dataset, 'DNK')(entry) // Letter dated 21 August 1968 from Canada, Denmark, France, Paraguay, …
 */
export const passages = (dataset: Dataset, text: string): ((entry: SearchEntry) => string | null) => {
  const query = textQuery(dataset, text);
  return (entry) => {
    if (entry.kind === 'STATE') return nameHeld(entry, text);
    // The id of a source is a word for clients, which pages do not show.
    const id = entry.kind === 'SOURCE' && 'id' in entry.hit ? entry.hit.id : null;
    const holding = entry.texts.find((each) => each !== id && holds(query, heldText(each)));
    return holding === undefined ? null : about(holding, query);
  };
};
