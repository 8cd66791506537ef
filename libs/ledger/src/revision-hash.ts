import { createHash } from 'node:crypto';
import canonicalizeModule from 'canonicalize';
import type { Revision } from '#domain';
import type { Row } from './tables.js';

// The package is CommonJS with a default export, which Node's ES modules see as the module itself.
const canonicalize = canonicalizeModule as unknown as (input: unknown) => string | undefined;

/** What a revision holds, as it is hashed: rows by table, and the versions that it supersedes as `id@recordedIn`. */
export interface RevisionContent {
  readonly added: Readonly<Record<string, readonly Row[]>>;
  readonly superseded: Readonly<Record<string, readonly string[]>>;
}

const byId = (a: Row, b: Row): number => (String(a['id']) < String(b['id']) ? -1 : 1);

const sortedLists = <T>(
  lists: Readonly<Record<string, readonly T[]>>,
  order?: (a: T, b: T) => number,
): Readonly<Record<string, readonly T[]>> =>
  Object.fromEntries(
    Object.entries(lists)
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, [...list].sort(order)]),
  );

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a revision's head and content; 64 hexadecimal digits. It chains: the
 * head holds the hash of the revision before.
 */
export const revisionHash = (head: Omit<Revision, 'hash' | 'changes'>, content: RevisionContent): string => {
  const { number, recordedAt, author, reviewer, message, parentHash } = head;
  const canonical = canonicalize({
    number,
    recordedAt,
    author,
    reviewer,
    message,
    parentHash,
    added: sortedLists(content.added, byId),
    superseded: sortedLists(content.superseded),
  });
  return createHash('sha256')
    .update(canonical ?? '')
    .digest('hex');
};
