import type { CalendarDate } from './calendar-date.js';
import { votesNeededOn } from './council.js';
import type { DraftResolution } from './model.js';
import type { DraftOutcome, VoteChoice } from './vocabulary.js';

/**
 * What the votes alone make of a draft on a matter of substance, Charter Art. 27(3): short of votes without the needed
 * number in favour, however many permanent members vote against; with it, vetoed if one of them does.
 */
export const outcomeByVotes = (on: CalendarDate, inFavour: number, permanentAgainst: number): DraftOutcome =>
  inFavour < votesNeededOn(on) ? 'SHORT_OF_VOTES' : permanentAgainst > 0 ? 'VETOED' : 'ADOPTED';

/** Is a vote a veto? A permanent member's no is one only where the draft failed by it. */
export const isVeto = (outcome: DraftOutcome, permanent: boolean, choice: VoteChoice): boolean =>
  outcome === 'VETOED' && permanent && choice === 'NO';

/** Why a recorded outcome and the votes can differ, in a sentence; `null` where they agree or the votes are unknown. */
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
 * That a source titles a resolution with the number of another, in a sentence; `null` where it does not.
 * @example titleRemark('S/RES/2808(2025)', 'Security Council resolution 2806 (2025) [on …]') // The source’s title has …
 */
export const titleRemark = (symbol: string | null, title: string): string | null => {
  const own = /^S\/RES\/(\d+)/.exec(symbol ?? '')?.[1];
  const titled = /^Security Council resolution (\d+)\b/.exec(title)?.[1];
  if (own === undefined || titled === undefined || own === titled) return null;
  return `The source’s title has the number ${titled} of another resolution; the vote is on resolution ${own}.`;
};

/** From when to when votes are recorded; `null` where there is none of the kind. Those between need not all be. */
export interface VotesOnRecord {
  readonly failedFrom: CalendarDate | null;
  readonly adoptedFrom: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** The days of the first draft that failed, of the first that was adopted, and of the last vote. @param draftResolutions newest first */
export const votesOnRecord = (
  draftResolutions: readonly Pick<DraftResolution, 'outcome' | 'date'>[],
): VotesOnRecord => {
  const first = (adopted: boolean): CalendarDate | null =>
    draftResolutions.findLast(({ outcome }) => (outcome === 'ADOPTED') === adopted)?.date ?? null;
  return { failedFrom: first(false), adoptedFrom: first(true), to: draftResolutions[0]?.date ?? null };
};

/** Symbols are written with and without spaces (`S/4733/Rev. 1`): compare them without, whatever the case. */
export const symbolKey = (symbol: string): string => symbol.replace(/\s+/g, '').toUpperCase();
