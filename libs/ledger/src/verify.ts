import { groupedBy, runToEnd } from '#domain';
import { HASH_FORMAT, type RevisionContent, revisionHashSteps } from './hash/revision-hash.js';
import type { Head, StoredRow } from './read.js';
import type { FactTable } from './tables.js';

/** The result of verification: the whole chain is sound, or `revision` is the first that is not; `problem` says why. */
export type Verdict =
  | { readonly ok: true; readonly revisions: number; readonly facts: number }
  | { readonly ok: false; readonly revision: number; readonly problem: string };

/**
 * Recomputes the hash of every revision from the stored data, or of the revisions that follow a known one.
 * @param checkpoint a revision's number and hash, noted elsewhere: also detects a tail that was cut off
 * @param previous the revision before the first one, unless that is revision 1
 * @returns steps, between which other requests can be answered
 */
export function* verifyingSteps(
  revisions: readonly Head[],
  stored: ReadonlyMap<FactTable, readonly StoredRow[]>,
  checkpoint?: { readonly number: number; readonly hash: string },
  previous: Head | null = null,
): Generator<undefined, Verdict> {
  const added = new Map<FactTable, Map<number, StoredRow[]>>();
  const superseded = new Map<FactTable, Map<number | null, StoredRow[]>>();
  for (const [table, rows] of stored) {
    added.set(
      table,
      groupedBy(rows, (row) => row.recorded_in),
    );
    superseded.set(
      table,
      groupedBy(rows, (row) => row.superseded_in),
    );
  }
  const contentOf = (number: number): RevisionContent => ({
    added: new Map([...added].map(([table, rows]) => [table, rows.get(number) ?? []])),
    superseded: new Map(
      [...superseded].map(([table, rows]) => [
        table,
        (rows.get(number) ?? []).map((row) => `${row['id']}@${row.recorded_in}`),
      ]),
    ),
  });

  const before = previous?.number ?? 0;
  let parent = previous;
  for (const [index, head] of revisions.entries()) {
    const problem = yield* problemOf(head, before + index + 1, parent, contentOf);
    if (problem) return { ok: false, revision: head.number, problem };
    parent = head;
  }
  const known = new Set<number | null>([null, ...revisions.map(({ number }) => number)]);
  for (const rows of [...added.values(), ...superseded.values()]) {
    for (const number of rows.keys()) {
      if (number !== null && number > before && !known.has(number)) {
        return { ok: false, revision: number, problem: 'facts name a revision that is not in the ledger' };
      }
    }
  }
  if (checkpoint && revisions.find(({ number }) => number === checkpoint.number)?.hash !== checkpoint.hash) {
    return {
      ok: false,
      revision: checkpoint.number,
      problem: 'the ledger does not hold the revision of the checkpoint',
    };
  }
  return {
    ok: true,
    revisions: revisions.length,
    facts: [...stored.values()].reduce((sum, rows) => sum + rows.length, 0),
  };
}

/** Recomputes the hashes without pauses (`verifyingSteps`). */
export const verifyChain = (...parameters: Parameters<typeof verifyingSteps>): Verdict =>
  runToEnd(verifyingSteps(...parameters));

function* problemOf(
  head: Head,
  expected: number,
  parent: Head | null,
  contentOf: (number: number) => RevisionContent,
): Generator<undefined, string | null> {
  if (head.number !== expected) return `revision ${expected} is missing before it`;
  if (head.parentHash !== (parent?.hash ?? null)) return 'its parent hash is not the hash of the revision before it';
  if (parent && head.recordedAt < parent.recordedAt) return 'it is recorded earlier than the revision before it';
  if (head.format < (parent?.format ?? 1)) return 'its hash has an older format than that of the revision before it';
  if (head.format > HASH_FORMAT)
    return `its hash has format ${head.format}, which a newer version made: verify with that`;
  const hash = yield* revisionHashSteps(head, contentOf(head.number));
  return hash === head.hash ? null : 'its hash does not fit what it holds';
}
