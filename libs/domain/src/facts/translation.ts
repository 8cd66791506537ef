import { TRANSLATION_LANGUAGES, TRANSLATION_STATUSES } from '../vocabulary.js';
import { declareKind, list, optionalText, text } from './column.js';

export const translation = declareKind({
  file: 'translations.csv',
  word: 'translation',
  description:
    'Recorded texts in other languages. A translation holds for the English text that it was made from: where that text was corrected since, it is shown in English until it is translated again.',
  news: null,
  columns: {
    id: text('Stable id: what it is of, and the language.'),
    of: text('Kind of fact and field that the text stands in, such as `initiative.pledges`.'),
    fact: optionalText(
      'Id of the one fact that it is for (of a participant: event and name); empty where it is for every fact with this text in this field.',
    ),
    english: text('The English text that it was made from, letter for letter.'),
    language: text('`FR`, `ES`, `AR`, `ZH` or `RU`.', { words: TRANSLATION_LANGUAGES }),
    text: text('The text in that language.'),
    status: optionalText(
      '`COURTESY` (ours, of words that are not ours), `USED_BY_A_STATE` or `OFFICIAL`; empty for ours of our own words.',
      { words: TRANSLATION_STATUSES },
    ),
    note: optionalText('What a reader must know of the translation, in its language.'),
    sources: list('Sources, of words that are not ours.', { refersTo: 'source' }),
  },
});
