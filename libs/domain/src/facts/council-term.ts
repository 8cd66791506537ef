import { SEATS, REGIONAL_GROUPS } from '../vocabulary.js';
import { declareKind, list, optionalText, text } from './column.js';

export const councilTerm = declareKind({
  file: 'council-terms.csv',
  word: 'Council term',
  description: 'Terms on the Security Council since 1946.',
  news: 6,
  columns: {
    id: text('Stable id: code and first year.'),
    state: text('The member.', { refersTo: 'state' }),
    seat: text('`PERMANENT` or `ELECTED`.', { words: SEATS }),
    startsOn: text('First day of the term, inside.', { day: 'ANY' }),
    endsOn: optionalText('Last day of the term, inside; empty for permanent members.', { day: 'ANY' }),
    nameInSource: optionalText('The name that the source uses.'),
    seatGroup: optionalText('Regional group whose seat it is, where the source says so; words as in `states.csv`.', {
      words: REGIONAL_GROUPS,
    }),
    note: optionalText('A note: what must be known to read the rest rightly.'),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
