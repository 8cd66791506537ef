import { calendarDate } from '../calendar-date.js';
import { votesNeededOn } from '../council.js';
import { outcomeRemark, titleRemark } from '../draft-resolution.js';
import type { DraftResolutionFact, VoteFact } from '../facts.js';
import type { DraftResolution } from '../model.js';
import { couldTellOf } from '../source-day.js';
import type { Steps } from '../steps.js';
import type { AtrocityMark, DraftOutcome } from '../vocabulary.js';
import { compareText } from '../text-order.js';
import { type Linked, byKey, requireById } from './linked.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';
import type { LinkedStates } from './states.js';
import { linkVotes } from './votes.js';

export interface LinkedDrafts {
  /** Newest first, without duplicate records. */
  readonly standing: readonly Linked<DraftResolution>[];
  readonly draftById: ReadonlyMap<string, Linked<DraftResolution>>;
  readonly rests: { readonly draftResolution: Resting };
}

/** Compares draft ids as numbers where the source has numbers: 908 comes before 1647. */
const compareIds = (a: string, b: string): number => Number(a) - Number(b) || compareText(a, b);

const linkedDraft = (
  fact: DraftResolutionFact,
  { sourcesOf }: LinkedSources,
  { stateOf }: LinkedStates,
): Linked<DraftResolution> => {
  const date = calendarDate(fact.date);
  const namedSources = sourcesOf(fact.sources);
  const sources = namedSources.filter((source) => couldTellOf(source, date));
  return {
    id: fact.id,
    symbol: fact.symbol,
    date,
    title: fact.title,
    shortTitle: fact.shortTitle,
    titleSources: fact.titleSources.length > 0 ? sourcesOf(fact.titleSources) : sources,
    topic: fact.topic,
    meetingRecord: fact.meetingRecord,
    outcome: fact.outcome as DraftOutcome,
    votesNeeded: votesNeededOn(date),
    inFavour: fact.inFavour,
    against: fact.against,
    abstaining: fact.abstaining,
    notVoting: fact.notVoting,
    vetoes: fact.vetoedBy.map(stateOf),
    votes: [],
    voteKind: fact.voteKind,
    countedOnUnVetoList: fact.onUnVetoList === 'yes' ? true : fact.onUnVetoList === 'no' ? false : null,
    atrocityMark: fact.atrocityMark as AtrocityMark | null,
    atrocitySources: sourcesOf(fact.atrocitySources),
    duplicateOf: null,
    earlier: null,
    later: null,
    remarks: [],
    sources,
    earlierSources: namedSources.filter((source) => !couldTellOf(source, date)),
  };
};

/** Returns what a reader must know about a draft’s record. The votes must already be linked. */
const remarksOn = (draft: DraftResolution, fact: DraftResolutionFact): string[] => {
  const against = draft.votes.filter(({ seat, choice }) => seat === 'PERMANENT' && choice === 'NO').length;
  const remark = outcomeRemark(draft, draft.votes.length > 0 ? against : draft.vetoes.length);
  const titled = titleRemark(fact.symbol, fact.title);
  return [remark, titled, fact.dataQuality, fact.corrections].filter((text) => text !== null);
};

/**
 * Links draft resolutions with their votes and with the previous and next draft. Council terms must already be linked.
 */
export function* linkDrafts(
  facts: readonly DraftResolutionFact[],
  voteFacts: readonly VoteFact[],
  sources: LinkedSources,
  states: LinkedStates,
): Steps<LinkedDrafts> {
  const drafts = facts
    .map((fact) => linkedDraft(fact, sources, states))
    .sort((a, b) => compareText(b.date, a.date) || compareIds(b.id, a.id));
  yield;
  const draftById = byKey(drafts, (draft) => draft.id);
  const draftOf = (id: string): Linked<DraftResolution> => requireById('draft resolution', draftById, id);
  for (const { id, duplicateOf } of facts) {
    if (duplicateOf !== null) draftOf(id).duplicateOf = draftOf(duplicateOf);
  }
  const standing = drafts.filter(({ duplicateOf }) => duplicateOf === null);
  for (const [index, draft] of standing.entries()) {
    draft.later = standing[index - 1] ?? null;
    draft.earlier = standing[index + 1] ?? null;
  }
  yield;
  yield* linkVotes(voteFacts, drafts, draftOf, states);
  yield;
  for (const fact of facts) {
    const draft = draftOf(fact.id);
    draft.remarks = remarksOn(draft, fact);
  }
  const rests = sourceLinks<DraftResolution>(
    drafts,
    (source) => source.draftResolutions,
    // A duplicate record counts nowhere.
    (draft) => (draft.duplicateOf === null ? [...draft.sources, ...draft.titleSources, ...draft.atrocitySources] : []),
  );
  return { standing, draftById, rests: { draftResolution: rests } };
}
