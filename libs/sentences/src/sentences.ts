import { DomainError, type FactProblem, type Problem, type ProblemCode, type ProblemDetails } from '#domain';
import { FILE_SENTENCES } from './file-sentences.js';
import { INVARIANT_SENTENCES } from './invariant-sentences.js';
import { NOTE_SENTENCES } from './note-sentences.js';
import { QUESTION_SENTENCES } from './question-sentences.js';
import type { SentencesFor } from './sentences-for.js';
import { VALUE_SENTENCES } from './value-sentences.js';

const NOTE = ({ problems }: ProblemDetails['NOTE']): string =>
  problems
    .map((each) => (each.block === null ? sentenceOf(each) : `Block ${each.block}: ${sentenceOf(each)}`))
    .join(' ');

/** The codes of problems by what they are problems of. `docs/errors.md` lists them. */
export const PROBLEM_CODES = {
  values: Object.keys(VALUE_SENTENCES),
  facts: Object.keys(INVARIANT_SENTENCES),
  files: Object.keys(FILE_SENTENCES),
  questions: Object.keys(QUESTION_SENTENCES),
  notes: Object.keys(NOTE_SENTENCES),
};

/** The sentence for every code: what is wrong, and what would be right. */
const SENTENCES: SentencesFor<ProblemDetails> = {
  ...VALUE_SENTENCES,
  ...INVARIANT_SENTENCES,
  ...FILE_SENTENCES,
  ...QUESTION_SENTENCES,
  ...NOTE_SENTENCES,
  NOTE,
};

/**
 * A problem in an English sentence for its reader; of a field of a fact, one that follows the field's name.
 * @example sentenceOf(problem('NOT_A_DAY', { text: 'today' })) // “today” is not a day of the calendar: write YYYY-MM-DD…
 */
export const sentenceOf = <Code extends ProblemCode>({ code, details }: Problem<Code>): string =>
  SENTENCES[code](details);

/** @example describeProblem(found) // act x-1, date: “2016-13” is no date of precision MONTH: write YYYY-MM. */
export const describeProblem = (found: FactProblem): string =>
  `${found.kind} ${found.id}, ${found.field}: ${sentenceOf(found)}`;

/** What an error tells whoever caused it: the problem of a `DomainError` in its sentence, the message of any other. */
export const describeError = (error: Error): string =>
  error instanceof DomainError ? sentenceOf(error.problem as Problem) : error.message;
