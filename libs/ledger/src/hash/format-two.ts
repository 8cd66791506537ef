import { isKeptAsJson } from '#domain';
import type { FactTable, Row } from '../tables.js';
import { type Json, canonicalJson, withoutNothing } from './canonical-json.js';

/** Parses stored JSON. Text that is no longer valid JSON is returned as it is, so that its revision fails to verify. */
const parsed = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};

/** Returns stored JSON in canonical form; an empty string for null and for an empty list. */
const canonical = (text: string): string => {
  const value = parsed(text);
  return value === null || (Array.isArray(value) && value.length === 0) ? '' : canonicalJson(withoutNothing(value));
};

/**
 * Writes rows in format 2: the columns that are not null or an empty list, with lists and records as JSON without their
 * null or empty members. The text is the `canonicalJson` of such a row. It is assembled from columns that are sorted
 * once, since every process writes every row of the ledger when it starts.
 */
export const rowWriterTwo = (table: FactTable): ((row: Row) => string) => {
  const columns = table.columns
    .map(({ name, kept }) => ({ name, opening: `${JSON.stringify(name)}:`, isJson: isKeptAsJson(kept) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // Thousands of rows cite the same few lists of sources.
  const cache = new Map<string, string>();
  const canonicalCached = (text: string): string => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const result = canonical(text);
    cache.set(text, result);
    return result;
  };
  return (row) => {
    let members = '';
    for (const { name, opening, isJson } of columns) {
      const value = row[name] ?? null;
      const text = value === null ? '' : isJson ? canonicalCached(String(value)) : canonicalJson(value);
      if (text !== '') members += (members === '' ? '' : ',') + opening + text;
    }
    return `{${members}}`;
  };
};
