export { EMPTY_LEDGER } from './empty-ledger.js';
export { matchSentence } from './match-sentence.js';
export { PROBLEM_CODES, describeError, describeProblem, sentenceIn, sentenceOf } from './sentences.js';
