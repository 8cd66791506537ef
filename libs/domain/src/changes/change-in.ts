import { type Change, FACT_KINDS, type FactKind } from '../facts.js';
import type { History } from '../history.js';

/** Returns what one revision of a history added and superseded, by kind and id; empty if there is no such revision. */
export const changeIn = (history: History, number: number): Change => {
  const versions = history.versions.filter(
    (version) => version.recordedIn === number || version.supersededIn === number,
  );
  const lists = <Item>(of: (kind: FactKind) => readonly Item[]): Partial<Record<FactKind, readonly Item[]>> =>
    Object.fromEntries(FACT_KINDS.map((kind) => [kind, of(kind)] as const).filter(([, list]) => list.length > 0));
  return {
    added: lists((kind) =>
      versions.filter((version) => version.kind === kind && version.recordedIn === number).map(({ fact }) => fact),
    ),
    superseded: lists((kind) =>
      versions.filter((version) => version.kind === kind && version.supersededIn === number).map(({ fact }) => fact.id),
    ),
  } as Change;
};
