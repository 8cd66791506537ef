import { isKeptAsJson } from '#domain';
import type { FactTable, Row } from '../tables.js';
import { type Json, canonicalJson, withoutNothing } from './canonical-json.js';

/** A text that is no JSON any more stands for itself, so that its revision does not fit. */
const parsed = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};

/** Stored JSON in its canonical form; nothing where it says nothing. */
const canonical = (text: string): string => {
  const value = parsed(text);
  return value === null || (Array.isArray(value) && value.length === 0) ? '' : canonicalJson(withoutNothing(value));
};

/**
 * Format 2: what a row says; lists and records as JSON, without what is null or empty in them. The text is that of
 * `canonicalJson` over such a row. It is put together from columns that are sorted beforehand, since every row of a
 * ledger is written whenever a process starts.
 */
export const rowWriterTwo = (table: FactTable): ((row: Row) => string) => {
  const columns = table.columns
    .map(({ name, kept }) => ({ name, opening: `${JSON.stringify(name)}:`, isJson: isKeptAsJson(kept) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  // Thousands of rows cite the same few lists of sources.
  const seen = new Map<string, string>();
  const written = (text: string): string => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const now = canonical(text);
    seen.set(text, now);
    return now;
  };
  return (row) => {
    let members = '';
    for (const { name, opening, isJson } of columns) {
      const value = row[name] ?? null;
      const text = value === null ? '' : isJson ? written(String(value)) : canonicalJson(value);
      if (text !== '') members += (members === '' ? '' : ',') + opening + text;
    }
    return `{${members}}`;
  };
};
