/**
 * Every kind of fact, by its name in the ledger. Each is declared in a file of its own; `declarations.ts` gathers them.
 */
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
