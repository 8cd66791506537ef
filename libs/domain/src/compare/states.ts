import type { CalendarDate } from '../calendar-date.js';
import { isMember } from '../group.js';
import { endorsableInitiatives } from '../initiative.js';
import type { Dataset, State, Vote } from '../model.js';
import { positionOn } from '../position.js';
import { type PositionPair, positionPair } from './positions.js';

/** One draft on which both States had a vote. */
export interface VotePair {
  readonly a: Vote;
  readonly b: Vote;
}

/** Two States on one day. */
export interface StateComparison {
  readonly a: State;
  readonly b: State;
  readonly on: CalendarDate;
  /** Towards each initiative that States endorse, those with another status first. */
  readonly positions: readonly PositionPair[];
  /** Groups and treaties that a source names only one of them in, and those that it names both in. */
  readonly aGroups: readonly string[];
  readonly bGroups: readonly string[];
  readonly sharedGroups: readonly string[];
  /** Drafts of that day and before on which both had a vote, and sources say how both voted. */
  readonly votedTogether: number;
  /** Of these, the ones on which they voted otherwise, newest first. */
  readonly votedOtherwise: readonly VotePair[];
}

const groupsOfState = ({ groupMemberships }: State): readonly string[] => [
  ...new Set(groupMemberships.filter(isMember).map(({ group }) => group)),
];

const isKnown = ({ choice }: Vote): boolean => choice !== 'UNKNOWN';

/** Votes are compared by what was voted, not judged: an abstention is another vote than a no. */
const votePairs = (a: State, b: State, on: CalendarDate): readonly VotePair[] => {
  const others = new Map(b.votes.filter(isKnown).map((vote) => [vote.draftResolution, vote]));
  return a.votes
    .filter((vote) => isKnown(vote) && vote.draftResolution.date <= on)
    .flatMap((vote) => {
      const other = others.get(vote.draftResolution);
      return other ? [{ a: vote, b: other }] : [];
    });
};

/** Compares where two States stood on a day, and how they had voted by then. */
export const compareStates = (dataset: Dataset, a: State, b: State, on: CalendarDate): StateComparison => {
  const pairs = endorsableInitiatives(dataset).map((initiative) =>
    positionPair(positionOn(initiative, a, on), positionOn(initiative, b, on)),
  );
  const [own, other] = [groupsOfState(a), groupsOfState(b)];
  const votes = votePairs(a, b, on);
  return {
    a,
    b,
    on,
    positions: [...pairs.filter(({ differs }) => differs), ...pairs.filter(({ differs }) => !differs)],
    aGroups: own.filter((group) => !other.includes(group)),
    bGroups: other.filter((group) => !own.includes(group)),
    sharedGroups: own.filter((group) => other.includes(group)),
    votedTogether: votes.length,
    votedOtherwise: votes.filter((pair) => pair.a.choice !== pair.b.choice),
  };
};
