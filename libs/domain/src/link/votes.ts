import type { CalendarDate } from '../calendar-date.js';
import { covers } from '../council.js';
import { isVeto } from '../draft-resolution.js';
import type { VoteFact } from '../facts.js';
import type { DraftResolution, State } from '../model.js';
import { type Steps, partsOf } from '../steps.js';
import type { Seat, VoteChoice } from '../vocabulary.js';
import type { Linked } from './linked.js';
import type { LinkedStates } from './states.js';

/** Number of votes, and of drafts, linked in one step. */
const VOTES_A_STEP = 2_000;
const DRAFTS_A_STEP = 200;

const seatOn = (state: State, on: CalendarDate): Seat => {
  for (const term of state.councilTerms) if (term.seat === 'PERMANENT' && covers(term, on)) return 'PERMANENT';
  return 'ELECTED';
};

const addToDraft = (fact: VoteFact, draft: Linked<DraftResolution>, state: State): void => {
  const seat = seatOn(state, draft.date);
  const choice = fact.choice as VoteChoice;
  draft.votes.push({
    state,
    seat,
    choice,
    draftResolution: draft,
    veto: isVeto(draft.outcome, seat === 'PERMANENT', choice),
    correction: fact.correction,
  });
};

const addToStates = (draft: Linked<DraftResolution>): void => {
  if (draft.duplicateOf === null) for (const vote of draft.votes) (vote.state as Linked<State>).votes.push(vote);
  // Without a roll call, the vetoes that the source names remain.
  if (draft.votes.length > 0) draft.vetoes = draft.votes.filter((vote) => vote.veto).map((vote) => vote.state);
};

/**
 * Adds votes to their draft and, unless the draft is a duplicate record, to their State. The vetoes of a draft follow
 * from its votes.
 */
export function* linkVotes(
  facts: readonly VoteFact[],
  drafts: readonly Linked<DraftResolution>[],
  draftOf: (id: string) => Linked<DraftResolution>,
  { stateOf }: LinkedStates,
): Steps<void> {
  for (const part of partsOf(facts, VOTES_A_STEP)) {
    yield;
    for (const fact of part) addToDraft(fact, draftOf(fact.draft), stateOf(fact.state));
  }
  for (const part of partsOf(drafts, DRAFTS_A_STEP)) {
    yield;
    part.forEach(addToStates);
  }
}
