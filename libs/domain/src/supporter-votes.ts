import { yearOf } from './calendar-date.js';
import { type DraftCriteria, draftResolutionsWhere } from './criteria.js';
import type { Dataset, Initiative } from './model.js';
import { positionOn } from './position.js';
import { timelineFrom } from './timeline.js';
import type { VoteChoice } from './vocabulary.js';

/** How Council members that had endorsed an initiative by the day of the vote voted in one year. */
export interface VoteTally {
  readonly year: number;
  /** All drafts put to the vote, even with no supporter on the Council. */
  readonly drafts: number;
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly notVoting: number;
  /** Votes of supporters that no source gives. */
  readonly unknown: number;
}

/**
 * Counts the votes of an initiative’s supporters on the drafts that meet the conditions, for each year since it opened.
 * Only endorsements that are certain on the day of the vote count; a vote recorded twice counts once. This is a plain
 * count without judgement: abstaining is not voting against, and whether a draft was credible is not recorded.
 */
export const supporterVotes = (
  dataset: Dataset,
  initiative: Initiative,
  criteria: DraftCriteria,
): readonly VoteTally[] => {
  const opened = timelineFrom(initiative);
  if (opened === null) return [];
  const from = criteria.from && opened < criteria.from ? criteria.from : opened;
  const to = criteria.to && criteria.to < dataset.asOf ? criteria.to : dataset.asOf;
  if (to < from) return [];
  const drafts = draftResolutionsWhere(dataset, { ...criteria, from, to });
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => {
    const year = yearOf(from) + index;
    const ofYear = drafts.filter(({ date }) => yearOf(date) === year);
    const votes = ofYear
      .flatMap((draft) => draft.votes)
      .filter(({ state, draftResolution: { date } }) => positionOn(initiative, state, date).status === 'ENDORSED');
    const countVotes = (expected: VoteChoice): number => votes.filter(({ choice }) => choice === expected).length;
    return {
      year,
      drafts: ofYear.length,
      inFavour: countVotes('YES'),
      against: countVotes('NO'),
      abstaining: countVotes('ABSTAIN'),
      notVoting: countVotes('NOT_VOTING'),
      unknown: countVotes('UNKNOWN'),
    };
  });
};
