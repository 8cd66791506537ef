import type { CalendarDate } from './calendar-date.js';
import { votesNeededOn } from './council.js';
import type { DraftResolution } from './model.js';
import type { DraftOutcome, VoteChoice } from './vocabulary.js';

/**
 * Returns the outcome that follows from the votes alone on a matter of substance, Charter Art. 27(3). Without the votes
 * needed, a draft is short of votes, however many permanent members vote against; with them, one such vote is a veto.
 */
export const outcomeByVotes = (on: CalendarDate, inFavour: number, permanentAgainst: number): DraftOutcome =>
  inFavour < votesNeededOn(on) ? 'SHORT_OF_VOTES' : permanentAgainst > 0 ? 'VETOED' : 'ADOPTED';

/** Whether a vote is a veto. A permanent member’s no is one only if the draft failed by it. */
export const isVeto = (outcome: DraftOutcome, permanent: boolean, choice: VoteChoice): boolean =>
  outcome === 'VETOED' && permanent && choice === 'NO';

/**
 * Returns a sentence that says why the recorded outcome differs from the votes, or that no source gives their numbers;
 * `null` if the two agree.
 */
export const outcomeRemark = (
  draft: Pick<DraftResolution, 'date' | 'outcome' | 'inFavour' | 'notVoting'>,
  permanentAgainst: number,
): string | null => {
  if (draft.inFavour === null) return 'No source gives the numbers of this vote.';
  const byVotes = outcomeByVotes(draft.date, draft.inFavour, permanentAgainst);
  if (byVotes === draft.outcome) return null;
  if (draft.outcome === 'ADOPTED' && draft.inFavour === 0 && (draft.notVoting ?? 0) > 0)
    return 'Adopted without a vote.';
  if (draft.outcome === 'ADOPTED' && byVotes === 'VETOED') {
    return 'Adopted although a permanent member voted against: possible only on a question of procedure (Charter Art. 27(2)).';
  }
  return `The source records this vote as ${WORDS[draft.outcome]}; its numbers alone would make it ${WORDS[byVotes]}.`;
};

const WORDS: Record<DraftOutcome, string> = { ADOPTED: 'adopted', VETOED: 'vetoed', SHORT_OF_VOTES: 'short of votes' };

/**
 * Returns a sentence that says that the source’s title has the number of another resolution; `null` if it does not.
 * @example titleRemark('S/RES/2808(2025)', 'Security Council resolution 2806 (2025) [on …]') // The source’s title has …
 */
export const titleRemark = (symbol: string | null, title: string): string | null => {
  const number = /^S\/RES\/(\d+)/.exec(symbol ?? '')?.[1];
  const titleNumber = /^Security Council resolution (\d+)\b/.exec(title)?.[1];
  if (number === undefined || titleNumber === undefined || number === titleNumber) return null;
  return `The source’s title has the number ${titleNumber} of another resolution; the vote is on resolution ${number}.`;
};

/** The period in which votes are recorded, not necessarily all of them; `null` where there is no vote of the kind. */
export interface VotesOnRecord {
  readonly failedFrom: CalendarDate | null;
  readonly adoptedFrom: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/**
 * Returns the days of the first draft that failed, of the first that was adopted, and of the last vote.
 * @param draftResolutions newest first
 */
export const votesOnRecord = (
  draftResolutions: readonly Pick<DraftResolution, 'outcome' | 'date'>[],
): VotesOnRecord => {
  const first = (adopted: boolean): CalendarDate | null =>
    draftResolutions.findLast(({ outcome }) => (outcome === 'ADOPTED') === adopted)?.date ?? null;
  return { failedFrom: first(false), adoptedFrom: first(true), to: draftResolutions[0]?.date ?? null };
};

/**
 * Normalises a symbol for comparison: symbols are written with and without spaces (`S/4733/Rev. 1`) and in any case.
 */
export const symbolKey = (symbol: string): string => symbol.replace(/\s+/g, '').toUpperCase();
