import { type Change, FACT_KINDS, type Facts } from '../facts.js';

/** Applies a change to facts: removes what it supersedes and adds what it adds. */
export const factsAfter = (facts: Facts, change: Change): Facts =>
  Object.fromEntries(
    FACT_KINDS.map((kind) => {
      const superseded = new Set(change.superseded[kind]);
      const retained = superseded.size === 0 ? facts[kind] : facts[kind].filter(({ id }) => !superseded.has(id));
      return [kind, [...retained, ...(change.added[kind] ?? [])]];
    }),
  ) as unknown as Facts;
