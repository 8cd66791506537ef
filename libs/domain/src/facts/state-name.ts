import { declareKind, optionalText, text } from './column.js';

export const stateName = declareKind({
  file: 'state-names.csv',
  word: 'name of a State',
  description: 'Former and alternative names, so that old documents and everyday language find their State.',
  news: null,
  columns: {
    id: text('Stable id: code and a form of the name.'),
    state: text('The State that bears or bore the name.', { refersTo: 'state' }),
    name: text('The name.'),
    kind: text('`FORMER` (used officially in the past) or `ALTERNATIVE` (used by others).', {
      words: ['FORMER', 'ALTERNATIVE'],
    }),
    note: optionalText('Years of use, or the language.'),
  },
});
