import { type Change, FACT_KINDS, type Facts } from '../facts.js';

/** The facts after a change: what is superseded goes, what is added comes. */
export const factsAfter = (facts: Facts, change: Change): Facts =>
  Object.fromEntries(
    FACT_KINDS.map((kind) => {
      const gone = new Set(change.superseded[kind]);
      const kept = gone.size === 0 ? facts[kind] : facts[kind].filter(({ id }) => !gone.has(id));
      return [kind, [...kept, ...(change.added[kind] ?? [])]];
    }),
  ) as unknown as Facts;
