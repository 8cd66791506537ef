import type { QuestionProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

/** Sentences about a reader's question. */
export const QUESTION_SENTENCES: SentencesFor<QuestionProblems> = {
  NO_FACT: ({ kind, id }) => `No ${kind} has the id “${id}”.`,
  NO_REVISION: () => 'A dataset needs a revision: the ledger is empty.',
  UNKNOWN_INITIATIVE: ({ slug, slugs }) => `There is no initiative “${slug}”; write one of ${slugs.join(', ')}.`,
  NOT_ENDORSED_BY_STATES: ({ slug, slugs }) => `States do not endorse “${slug}”; write one of ${slugs.join(', ')}.`,
  UNKNOWN_STATE: ({ code }) => `“${code}” is the code of no State; write one such as URY.`,
  TOO_MANY_POINTS: ({ most }) => `A timeline holds at most ${most} points: take a longer step or fewer years.`,
  TIMELINE_ENDS_BEFORE_START: ({ from, to }) => `A timeline runs forward: “to” (${to}) lies before “from” (${from}).`,
  YEARS_END_BEFORE_START: ({ from, to }) => `“to” (${to}) comes before “from” (${from}): give the earlier year first.`,
  PERIOD_ENDS_BEFORE_START: ({ from, to }) => `“to” (${to}) lies before “from” (${from}): turn them round.`,
  COUNCIL_NOT_KNOWN: ({ from, to, on }) =>
    `All members of the Security Council are known from ${from} to ${to}; ${on} lies outside.`,
  COUNCIL_YEARS_NOT_KNOWN: ({ from, to }) => `Councils are known for the years ${from} to ${to}.`,
  NO_ANSWER: ({ text }) => `An answer is NAME=CODE, such as "Congo=COG"; “${text}” has no “=”.`,
  NAME_NOT_IN_LIST: ({ name }) => `The list has no name “${name}” to answer for.`,
  TOO_MANY_NAMES: ({ names, most }) => `The list has ${names} names; at most ${most} can be compared.`,
};
