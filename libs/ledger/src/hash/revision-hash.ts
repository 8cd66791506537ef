import { createHash } from 'node:crypto';
import { type Revision, runToEnd } from '#domain';
import type { FactTable, Row } from '../tables.js';
import { type Json, canonicalJson, withoutNothing } from './canonical-json.js';
import { rowWriterOne } from './format-one.js';
import { rowWriterTwo } from './format-two.js';

/** The format in which revisions are hashed from now on; each revision says in its head which one its hash has. */
export const HASH_FORMAT = 2;

/** What a revision holds: rows by table, and the versions that it supersedes as `id@recordedIn`. */
export interface RevisionContent {
  readonly added: ReadonlyMap<FactTable, readonly Row[]>;
  readonly superseded: ReadonlyMap<FactTable, readonly string[]>;
}

export type RevisionHead = Omit<Revision, 'hash' | 'changes'>;

/** Rows are written in groups of so many between two steps. */
const ROWS_A_STEP = 50;

/** Updates of a hash cost less in pieces of this many characters than one for each row. */
const PIECE = 16_384;

const byId = (a: Row, b: Row): number => (String(a['id']) < String(b['id']) ? -1 : 1);

const byName = ([a]: readonly [FactTable, unknown], [b]: readonly [FactTable, unknown]): number =>
  a.name < b.name ? -1 : 1;

/** The tables of which there is something to say, as the members of an object: sorted by name. */
const filled = <T>(lists: ReadonlyMap<FactTable, readonly T[]>): readonly (readonly [FactTable, readonly T[]])[] =>
  [...lists].filter(([, list]) => list.length > 0).sort(byName);

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
 * SHA-256 over the canonical JSON (RFC 8785) of a revision's head and content; 64 hexadecimal digits. It chains: the
 * head holds the hash of the revision before. The text is hashed while it is written, and never held as a whole.
 * @returns steps, since a revision may hold many rows
 * @throws RangeError where the head names a format that is not known here
 */
export function* revisionHashSteps(head: RevisionHead, content: RevisionContent): Generator<undefined, string> {
  const format = formatOf(head);
  const hash = createHash('sha256');
  let text = '{"added":{';
  for (const [place, [table, rows]] of filled(content.added).entries()) {
    const write = format.rowWriter(table);
    text += `${place > 0 ? ',' : ''}${JSON.stringify(table.name)}:[`;
    for (const [index, row] of [...rows].sort(byId).entries()) {
      text += index > 0 ? `,${write(row)}` : write(row);
      if (text.length > PIECE) {
        hash.update(text);
        text = '';
      }
      if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    }
    text += ']';
  }
  const superseded = Object.fromEntries(
    filled(content.superseded).map(([table, ids]): [string, Json] => [table.name, [...ids].sort()]),
  );
  // By their names, the members of every head stand between `added` and `superseded`.
  text += `},${canonicalJson(format.head).slice(1, -1)},"superseded":${canonicalJson(superseded)}}`;
  return hash.update(text).digest('hex');
}

/** The hash of a revision without a pause (`revisionHashSteps`). */
export const revisionHash = (head: RevisionHead, content: RevisionContent): string =>
  runToEnd(revisionHashSteps(head, content));
