import { declareKind, list, optionalText, text } from './column.js';

export const groupMembership = declareKind({
  file: 'group-memberships.csv',
  word: 'group membership',
  description: 'Membership in groups and treaties. It endorses no initiative for anyone.',
  news: null,
  columns: {
    id: text('Stable id: group and code.'),
    group: text('`ACT`, `Friends of R2P` or another group or treaty, as written in the file.'),
    state: text('The State.', { refersTo: 'state' }),
    asOf: text('The day or period for which the source says so, in its words.'),
    status: text('`member`, or what else the source says.'),
    note: optionalText('A note: what must be known to read the rest rightly.'),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
