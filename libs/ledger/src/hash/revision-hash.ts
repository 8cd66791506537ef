import { createHash } from 'node:crypto';
import { type Revision, runToEnd } from '#domain';
import type { FactTable, Row } from '../tables.js';
import { type Json, canonicalJson, withoutNothing } from './canonical-json.js';
import { rowWriterOne } from './format-one.js';
import { rowWriterTwo } from './format-two.js';

/** The hash format of new revisions; the head of each revision names the format of its hash. */
export const HASH_FORMAT = 2;

/** The content of a revision: the rows it adds, by table, and the versions it supersedes, as `id@recordedIn`. */
export interface RevisionContent {
  readonly added: ReadonlyMap<FactTable, readonly Row[]>;
  readonly superseded: ReadonlyMap<FactTable, readonly string[]>;
}

export type RevisionHead = Omit<Revision, 'hash' | 'changes'>;

/** Number of rows written between two steps. */
const ROWS_PER_STEP = 50;

/** Minimum characters per update of the hash: fewer updates cost less than one for each row. */
const MIN_UPDATE_LENGTH = 16_384;

const byId = (a: Row, b: Row): number => (String(a['id']) < String(b['id']) ? -1 : 1);

const byName = ([a]: readonly [FactTable, unknown], [b]: readonly [FactTable, unknown]): number =>
  a.name < b.name ? -1 : 1;

/** Returns the tables whose lists are not empty, sorted by name like the members of a canonical object. */
const nonEmptyByName = <T>(
  lists: ReadonlyMap<FactTable, readonly T[]>,
): readonly (readonly [FactTable, readonly T[]])[] => [...lists].filter(([, list]) => list.length > 0).sort(byName);

interface Format {
  readonly head: Json;
  readonly rowWriter: (table: FactTable) => (row: Row) => string;
}

const formatOf = ({ number, recordedAt, author, reviewer, message, parentHash, format }: RevisionHead): Format => {
  const head = { number, recordedAt, author, reviewer, message, parentHash };
  switch (format) {
    case 1:
      return { head, rowWriter: rowWriterOne };
    case 2:
      return { head: withoutNothing({ ...head, format }), rowWriter: rowWriterTwo };
    default:
      throw new RangeError(`Revision ${number} is hashed in format ${format}, which this version does not know.`);
  }
};

/**
 * Computes the SHA-256 of the canonical JSON (RFC 8785) of a revision's head and content, as 64 hexadecimal digits.
 * Hashes form a chain: the head holds the hash of the revision before. The text is hashed while it is written, and is
 * never in memory as a whole.
 * @returns steps, since a revision may hold many rows
 * @throws RangeError if the head names an unknown format
 */
export function* revisionHashSteps(head: RevisionHead, content: RevisionContent): Generator<undefined, string> {
  const format = formatOf(head);
  const hash = createHash('sha256');
  let text = '{"added":{';
  for (const [place, [table, rows]] of nonEmptyByName(content.added).entries()) {
    const write = format.rowWriter(table);
    text += `${place > 0 ? ',' : ''}${JSON.stringify(table.name)}:[`;
    for (const [index, row] of [...rows].sort(byId).entries()) {
      text += index > 0 ? `,${write(row)}` : write(row);
      if (text.length > MIN_UPDATE_LENGTH) {
        hash.update(text);
        text = '';
      }
      if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
    }
    text += ']';
  }
  const superseded = Object.fromEntries(
    nonEmptyByName(content.superseded).map(([table, ids]): [string, Json] => [table.name, [...ids].sort()]),
  );
  // The names of all members of a head sort between `added` and `superseded`.
  text += `},${canonicalJson(format.head).slice(1, -1)},"superseded":${canonicalJson(superseded)}}`;
  return hash.update(text).digest('hex');
}

/** Computes the hash of a revision without pauses (`revisionHashSteps`). */
export const revisionHash = (head: RevisionHead, content: RevisionContent): string =>
  runToEnd(revisionHashSteps(head, content));
