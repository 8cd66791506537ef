import type { CalendarDate } from './calendar-date.js';
import { type Seat, votesNeededOn } from './council.js';
import type { Source } from './source.js';
import type { State } from './state.js';

export const DRAFT_OUTCOMES = ['ADOPTED', 'VETOED', 'SHORT_OF_VOTES'] as const;
export type DraftOutcome = (typeof DRAFT_OUTCOMES)[number];

export const VOTE_CHOICES = ['YES', 'NO', 'ABSTAIN', 'NOT_VOTING', 'UNKNOWN'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

export const ATROCITY_MARKS = ['VETO', 'SITUATION', 'ABUSES'] as const;
/** What a source marks as concerning atrocity crimes: the veto itself, the situation at hand, or abuses in it. */
export type AtrocityMark = (typeof ATROCITY_MARKS)[number];

export interface Vote {
  readonly state: State;
  /** The seat it held on the day of the vote. */
  readonly seat: Seat;
  readonly choice: VoteChoice;
  readonly draftResolution: DraftResolution;
  /** Is this vote a veto: a permanent member's no on a draft that failed by it? */
  readonly veto: boolean;
  readonly correction: string | null;
}

/** How the members voted; `null` where no source gives the number. */
export interface VoteCounts {
  readonly inFavour: number | null;
  readonly against: number | null;
  readonly abstaining: number | null;
  readonly notVoting: number | null;
}

/** A draft resolution put to the vote in the Security Council (or a part or amendment of one, voted on apart). */
export interface DraftResolution extends VoteCounts {
  readonly id: string;
  readonly symbol: string | null;
  readonly date: CalendarDate;
  readonly title: string;
  /** Its subject in plain words; `null` where none is recorded. */
  readonly shortTitle: string | null;
  readonly titleSources: readonly Source[];
  readonly topic: string | null;
  readonly meetingRecord: string | null;
  /** As the source records it. `remarks` says so where the recorded votes alone would read otherwise. */
  readonly outcome: DraftOutcome;
  readonly votesNeeded: number;
  readonly vetoes: readonly State[];
  readonly votes: readonly Vote[];
  readonly voteKind: string | null;
  /** Is it counted on the UN library's list of vetoes? `null`: no veto, or the list is older. */
  readonly countedOnUnVetoList: boolean | null;
  /** `null`: no source marks it; this does not say that it was about something else. */
  readonly atrocityMark: AtrocityMark | null;
  readonly atrocitySources: readonly Source[];
  /** The same vote under another id, of which this is a second record. */
  readonly duplicateOf: DraftResolution | null;
  /** The vote next before it in time. */
  readonly earlier: DraftResolution | null;
  /** The vote next after it in time. */
  readonly later: DraftResolution | null;
  /** What a reader must know of the record: known flaws of the source, corrections made, readings that differ. */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
}

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
