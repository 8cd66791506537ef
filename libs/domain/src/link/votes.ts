import type { CalendarDate } from '../calendar-date.js';
import { covers } from '../council.js';
import { isVeto } from '../draft-resolution.js';
import type { VoteFact } from '../facts.js';
import type { DraftResolution, State } from '../model.js';
import type { Steps } from '../steps.js';
import type { Seat, VoteChoice } from '../vocabulary.js';
import type { Linked } from './linked.js';
import type { LinkedStates } from './states.js';

/** How much of the long lists is linked in one step. */
const VOTES_A_STEP = 2_000;
const DRAFTS_A_STEP = 200;

const seatOn = (state: State, on: CalendarDate): Seat =>
  state.councilTerms.some((term) => term.seat === 'PERMANENT' && covers(term, on)) ? 'PERMANENT' : 'ELECTED';

/** Enters votes at their draft and, unless it repeats another, at their State; the vetoes of a draft follow from them. */
export function* linkVotes(
  facts: readonly VoteFact[],
  drafts: readonly Linked<DraftResolution>[],
  draftOf: (id: string) => Linked<DraftResolution>,
  { stateOf }: LinkedStates,
): Steps<void> {
  for (const [index, fact] of facts.entries()) {
    if (index % VOTES_A_STEP === 0) yield;
    const draft = draftOf(fact.draft);
    const state = stateOf(fact.state);
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
  }
  yield;
  for (const [index, draft] of drafts.entries()) {
    if (index % DRAFTS_A_STEP === 0) yield;
    if (draft.duplicateOf === null) for (const vote of draft.votes) (vote.state as Linked<State>).votes.push(vote);
    // Where the source has no roll call, the vetoes it names stand.
    if (draft.votes.length > 0) draft.vetoes = draft.votes.filter((vote) => vote.veto).map((vote) => vote.state);
  }
}
