import { declareKind, list, optionalText, text } from './column.js';

export const assemblyRecord = declareKind({
  file: 'assembly-records.csv',
  word: 'General Assembly record',
  description: 'What States did on the General Assembly resolutions 63/308, 75/277 and 76/262, as far as found.',
  news: null,
  columns: {
    id: text('Stable id: resolution and code.'),
    resolution: text('Symbol of the resolution.'),
    date: text('Day of its adoption.', { day: 'PAST' }),
    state: text('The State.', { refersTo: 'state' }),
    role: text('What it did, in the words of the source: `sponsor`, a vote.'),
    note: optionalText('A note: what must be known to read the rest rightly.'),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
