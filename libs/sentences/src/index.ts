export { matchSentence } from './match-sentence.js';
export { PROBLEM_CODES, describeError, describeProblem, sentenceOf } from './sentences.js';
