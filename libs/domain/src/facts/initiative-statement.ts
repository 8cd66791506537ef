import { declareKind, integer, list, text } from './column.js';

export const initiativeStatement = declareKind({
  file: 'initiative-statements.csv',
  word: 'statement about an initiative',
  description: 'What an initiative is, in sentences of ours, each with its sources.',
  news: null,
  columns: {
    id: text('Initiative and number, such as `<slug>/1`.'),
    initiative: text('The initiative.', { refersTo: 'initiative' }),
    number: integer('Its place among the sentences, from 1.'),
    text: text('The sentence.'),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
