/** Every kind of fact, by the name it has in the ledger. What each one is, its own file says; `declarations.ts` gathers them. */
export const FACT_KINDS = [
  'source',
  'state',
  'stateName',
  'initiative',
  'initiativeStatement',
  'act',
  'publishedCount',
  'councilTerm',
  'draftResolution',
  'vote',
  'groupMembership',
  'assemblyRecord',
  'event',
  'question',
  'translation',
] as const;

export type FactKind = (typeof FACT_KINDS)[number];
