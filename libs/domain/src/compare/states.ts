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

/** The comparison of two States on one day. */
export interface StateComparison {
  readonly a: State;
  readonly b: State;
  readonly on: CalendarDate;
  /** Positions towards each endorsable initiative, those with differing statuses first. */
  readonly positions: readonly PositionPair[];
  /** Groups and treaties of which a source names only `a`, only `b`, or both as members. */
  readonly aGroups: readonly string[];
  readonly bGroups: readonly string[];
  readonly sharedGroups: readonly string[];
  /** Number of drafts up to that day on which sources say how both voted. */
  readonly votedTogether: number;
  /** Those of the drafts on which they voted differently, newest first. */
  readonly votedOtherwise: readonly VotePair[];
}

const groupsOfState = ({ groupMemberships }: State): readonly string[] => [
  ...new Set(groupMemberships.filter(isMember).map(({ group }) => group)),
];

const isKnown = ({ choice }: Vote): boolean => choice !== 'UNKNOWN';

/**
 * Pairs the known votes of two States on the same drafts. Votes are compared, not judged: an abstention is not a no.
 */
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
  const [groupsOfA, groupsOfB] = [groupsOfState(a), groupsOfState(b)];
  const votes = votePairs(a, b, on);
  return {
    a,
    b,
    on,
    positions: [...pairs.filter(({ differs }) => differs), ...pairs.filter(({ differs }) => !differs)],
    aGroups: groupsOfA.filter((group) => !groupsOfB.includes(group)),
    bGroups: groupsOfB.filter((group) => !groupsOfA.includes(group)),
    sharedGroups: groupsOfA.filter((group) => groupsOfB.includes(group)),
    votedTogether: votes.length,
    votedOtherwise: votes.filter((pair) => pair.a.choice !== pair.b.choice),
  };
};
