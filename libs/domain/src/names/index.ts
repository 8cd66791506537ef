export * from './dataset-names.js';
export * from './match-name.js';
export * from './name-index.js';
export * from './normalise.js';
export * from './not-states.js';
export * from './reconciliation.js';
export * from './names-in-text.js';
export { spellingIndex } from './spelling.js';
export * from './answers.js';
