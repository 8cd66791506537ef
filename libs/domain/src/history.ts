import { linkingSteps } from './link/dataset.js';
import {
  FACT_KINDS,
  type FactKind,
  type FactVersion,
  type Facts,
  type Revision,
  type RevisionChange,
} from './facts.js';
import type { Dataset } from './model.js';
import { type News, newsOf } from './news.js';
import { type Steps, runToEnd } from './steps.js';
import { compareText } from './text-order.js';

/** Everything that a ledger ever recorded. The dataset of any revision can be linked from it without the database. */
export interface History {
  /** Oldest first; revision N is at index N − 1. */
  readonly revisions: readonly Revision[];
  /** Every version of every fact; within a kind ordered by the revision that recorded it, then by id. */
  readonly versions: readonly FactVersion[];
  /** Newest first. */
  readonly news: readonly News[];
}

export const NO_HISTORY: History = { revisions: [], versions: [], news: [] };

const byRevisionAndId = (a: FactVersion, b: FactVersion): number =>
  a.recordedIn - b.recordedIn || compareText(a.fact.id, b.fact.id);

/** Counts the facts of each kind that a revision added and superseded. */
const changesIn = (number: number, versions: readonly FactVersion[]): readonly RevisionChange[] => {
  const counts = new Map<FactKind, { added: number; superseded: number }>(
    FACT_KINDS.map((kind) => [kind, { added: 0, superseded: 0 }]),
  );
  for (const { kind, recordedIn, supersededIn } of versions) {
    const count = counts.get(kind);
    if (count && recordedIn === number) count.added += 1;
    if (count && supersededIn === number) count.superseded += 1;
  }
  return [...counts]
    .filter(([, { added, superseded }]) => added + superseded > 0)
    .map(([kind, count]) => ({ kind, ...count }));
};

/**
 * Returns a history extended by the revisions that follow it. The facts that it had before are shared, not copied.
 * @param heads the revisions that follow, oldest first
 * @param touched every version that one of these revisions recorded or superseded
 */
export const historyWith = (
  history: History,
  heads: readonly Omit<Revision, 'changes'>[],
  touched: readonly FactVersion[],
): History => {
  if (heads.length === 0) return history;
  const before = history.revisions.length;
  const superseded = new Map<FactKind, Map<string, number | null>>(FACT_KINDS.map((kind) => [kind, new Map()]));
  for (const { kind, fact, recordedIn, supersededIn } of touched) {
    if (recordedIn <= before) superseded.get(kind)?.set(fact.id, supersededIn);
  }
  // At most one version of a fact holds at a time, so the id is enough to find the superseded one.
  const known = history.versions.map((version) => {
    const supersededIn = version.supersededIn === null ? superseded.get(version.kind)?.get(version.fact.id) : undefined;
    return supersededIn === undefined ? version : { ...version, supersededIn };
  });
  const added = touched.filter(({ recordedIn }) => recordedIn > before).sort(byRevisionAndId);
  const news = newsOf(touched).filter(({ revision }) => revision > before);
  return {
    revisions: [...history.revisions, ...heads.map((head) => ({ ...head, changes: changesIn(head.number, touched) }))],
    versions: [...known, ...added],
    news: [...news, ...history.news],
  };
};

/** Returns the facts that held in a revision; none in revision 0. */
export const factsIn = (history: History, number: number): Facts => {
  const facts = new Map<FactKind, object[]>(FACT_KINDS.map((kind) => [kind, []]));
  for (const { kind, fact, recordedIn, supersededIn } of history.versions) {
    if (recordedIn <= number && (supersededIn === null || supersededIn > number)) facts.get(kind)?.push(fact);
  }
  return Object.fromEntries(facts) as unknown as Facts;
};

/**
 * Links the dataset of a revision in steps (`linkingSteps`).
 * @param number from 1 to the number of revisions
 */
export function* linkingStepsOf(history: History, number: number): Steps<Dataset> {
  const facts = factsIn(history, number);
  yield;
  const news = history.news.filter(({ revision }) => revision <= number);
  return yield* linkingSteps(facts, history.revisions.slice(0, number), news);
}

/** Links the dataset of a revision in one go. */
export const datasetOf = (history: History, number: number): Dataset => runToEnd(linkingStepsOf(history, number));
