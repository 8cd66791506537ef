import { createHash } from 'node:crypto';
import { type Revision, isKeptAsJson } from '#domain';
import type { FactTable, Row } from '../tables.js';
import { type Json, canonicalJson, withoutNothing } from './canonical-json.js';
import { FORMAT_ONE_COLUMNS } from './format-one.js';

/** The format in which revisions are hashed from now on; each revision says in its head which one its hash has. */
export const HASH_FORMAT = 2;

/** What a revision holds: rows by table, and the versions that it supersedes as `id@recordedIn`. */
export interface RevisionContent {
  readonly added: ReadonlyMap<FactTable, readonly Row[]>;
  readonly superseded: ReadonlyMap<FactTable, readonly string[]>;
}

export type RevisionHead = Omit<Revision, 'hash' | 'changes'>;

type HashedRow = Readonly<Record<string, Json>>;

/** Format 1: every column of that time, lists as the JSON text that is stored, and whatever else is not null. */
const rowInFormatOne = (table: FactTable, row: Row): HashedRow => {
  const known = (FORMAT_ONE_COLUMNS[table.name] ?? []).map((name) => [name, row[name] ?? null] as const);
  const later = Object.entries(row).filter(([, value]) => value !== null);
  return { ...Object.fromEntries(known), ...Object.fromEntries(later) };
};

/** Format 2: what a row says; lists and records as JSON, without what is null or empty in them. */
const rowInFormatTwo = (table: FactTable, row: Row): HashedRow => {
  const values = table.columns.map(({ name, kept }): [string, Json] => {
    const value = row[name] ?? null;
    return [name, isKeptAsJson(kept) && value !== null ? parsed(String(value)) : value];
  });
  return withoutNothing(Object.fromEntries(values)) as HashedRow;
};

/** A text that is no JSON any more stands for itself, so that its revision does not fit. */
const parsed = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
};

const byId = (a: HashedRow, b: HashedRow): number => (String(a['id']) < String(b['id']) ? -1 : 1);

const listed = <T>(
  lists: ReadonlyMap<FactTable, readonly T[]>,
  write: (table: FactTable, list: readonly T[]) => readonly Json[],
): Json =>
  Object.fromEntries(
    [...lists].filter(([, list]) => list.length > 0).map(([table, list]) => [table.name, write(table, list)]),
  );

const sortedIds = (_table: FactTable, ids: readonly string[]): readonly Json[] => [...ids].sort();

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a revision's head and content; 64 hexadecimal digits. It chains: the
 * head holds the hash of the revision before.
 * @throws RangeError where the head names a format that is not known here
 */
export const revisionHash = (head: RevisionHead, content: RevisionContent): string => {
  const { number, recordedAt, author, reviewer, message, parentHash, format } = head;
  const rows = (write: (table: FactTable, row: Row) => HashedRow): Json =>
    listed(content.added, (table, list) => list.map((row) => write(table, row)).sort(byId));
  const superseded = listed(content.superseded, sortedIds);
  const named = { number, recordedAt, author, reviewer, message, parentHash };
  switch (format) {
    case 1:
      return sha256({ ...named, added: rows(rowInFormatOne), superseded });
    case 2:
      return sha256(withoutNothing({ ...named, format, added: rows(rowInFormatTwo), superseded }));
    default:
      throw new RangeError(`Revision ${number} is hashed in format ${format}, which this version does not know.`);
  }
};

const sha256 = (value: Json): string => createHash('sha256').update(canonicalJson(value)).digest('hex');
