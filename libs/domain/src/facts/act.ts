import { DATE_PRECISIONS } from '../partial-date.js';
import { ACT_KINDS } from '../vocabulary.js';
import { declareKind, list, optionalText, text } from './column.js';

export const act = declareKind({
  file: 'acts.csv',
  word: 'act',
  description:
    'What one source, or several, say of one State and one initiative. Several acts can stand for one State; a State without an act is unknown, not outside.',
  news: 1,
  columns: {
    id: text('Stable id.'),
    initiative: text('The initiative.', { refersTo: 'initiative' }),
    state: text('The State.', { refersTo: 'state' }),
    kind: text(
      '`ENDORSED`, `WITHDREW`, `SPOKE_IN_SUPPORT` (no endorsement) or `NAMED_AS_OUTSIDE` (settles the days up to it).',
      { words: ACT_KINDS },
    ),
    date: text('The date, in the form that `precision` asks for.'),
    precision: text(
      '`DAY` (`YYYY-MM-DD`), `MONTH` (`YYYY-MM`), `YEAR` (`YYYY`), `ON_OR_BEFORE` (a bound, as a day) or `BETWEEN` (`YYYY-MM-DD/YYYY-MM-DD`, both days inside).',
      { words: DATE_PRECISIONS },
    ),
    note: optionalText('A note: what must be known to read the rest rightly.'),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
