import { COUNT_QUALIFIERS } from '../vocabulary.js';
import { declareKind, list, optionalInteger, optionalText, text } from './column.js';

export const publishedCount = declareKind({
  file: 'published-counts.csv',
  word: 'published count',
  description: 'Totals of supporters that somebody published, as published. Conflicts are kept.',
  news: 2,
  columns: {
    id: text('Stable id.'),
    initiative: optionalText(
      'The initiative; empty where the total counts States that endorsed at least one of several.',
      { refersTo: 'initiative' },
    ),
    date: text('The date as published: a day, `2016-09`, `2018-09/10`, `c. 2017`, `undated`.'),
    count: text('The total as published: `104`, `more than 75`, `103 States + 1 observer`.'),
    councilMembers: optionalText(
      'How many of them sat on the Council, 0 to 15; words where the source gives no number.',
    ),
    note: optionalText('A remark for readers.'),
    precision: optionalText(
      '`DAY`, `MONTH`, `BETWEEN`, `ABOUT` (the date is approximate) or `UNDATED`; empty where the date alone says it.',
      { words: ['DAY', 'MONTH', 'BETWEEN', 'ABOUT', 'UNDATED'] },
    ),
    number: optionalInteger('The number in `count`; empty where it holds none.'),
    relation: optionalText(
      'How the total relates to that number: `EXACT`, `MORE_THAN`, `AT_LEAST`, `ALMOST` or `ABOUT`.',
      {
        words: COUNT_QUALIFIERS,
      },
    ),
    observers: optionalInteger('Observers that it counts apart.'),
    councilNumber: optionalInteger('The number in `council_members`.'),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
