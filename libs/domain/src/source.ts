import type { FactKind, FactKinds } from './facts.js';
import type { Source } from './model.js';

/** The kinds whose facts name their sources. */
type SourcedKind = { [Kind in FactKind]: 'sources' extends keyof FactKinds[Kind] ? Kind : never }[FactKind];

/** How many facts of one kind rest on a source. */
export interface SupportedFacts {
  readonly kind: FactKind;
  readonly count: number;
}

/** What rests on a source, by kind; kinds of which it supports nothing are left out. Votes rest on their draft's sources. */
export const supportedBy = (source: Source): readonly SupportedFacts[] => {
  const supported = {
    act: source.acts,
    publishedCount: source.publishedCounts,
    councilTerm: source.councilTerms,
    draftResolution: source.draftResolutions,
    groupMembership: source.groupMemberships,
    assemblyRecord: source.assemblyRecords,
    state: source.states,
    initiative: source.initiatives,
    event: source.events,
    question: source.questions,
    initiativeStatement: source.initiativeStatements,
    translation: source.translations,
  } satisfies Record<SourcedKind, readonly unknown[]>;
  return (Object.keys(supported) as (keyof typeof supported)[])
    .map((kind) => ({ kind, count: supported[kind].length }))
    .filter(({ count }) => count > 0);
};
