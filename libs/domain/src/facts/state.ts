import { MEMBERSHIPS, REGIONAL_GROUPS } from '../vocabulary.js';
import { declareKind, list, optionalText, text } from './column.js';

export const state = declareKind({
  file: 'states.csv',
  word: 'State',
  description:
    'Members of the United Nations, non-member observer States, and former States that occur in old Council terms and votes.',
  news: null,
  columns: {
    id: text('ISO 3166-1 alpha-3 code (former States: the code they had).'),
    iso2: optionalText('ISO 3166-1 alpha-2 code.'),
    m49: optionalText('UN M49 code, three digits.'),
    membership: text('`MEMBER`, `OBSERVER` or `FORMER`.', { words: MEMBERSHIPS }),
    regionalGroup: optionalText(
      '`AFRICAN`, `ASIA_PACIFIC`, `EASTERN_EUROPEAN`, `GRULAC` or `WEOG`; empty for a State in none.',
      { words: REGIONAL_GROUPS },
    ),
    admittedOn: optionalText('Day of admission to the United Nations; empty for observers and former States.', {
      day: 'PAST',
    }),
    nameEn: text('UN name in English.'),
    nameFr: optionalText('UN name in French.'),
    nameEs: optionalText('UN name in Spanish.'),
    nameAr: optionalText('UN name in Arabic.'),
    nameZh: optionalText('UN name in Chinese.'),
    nameRu: optionalText('UN name in Russian.'),
    displayEn: optionalText('Everyday name in English (Unicode CLDR).'),
    displayFr: optionalText('Everyday name in French.'),
    displayEs: optionalText('Everyday name in Spanish.'),
    displayAr: optionalText('Everyday name in Arabic.'),
    displayZh: optionalText('Everyday name in Chinese.'),
    displayRu: optionalText('Everyday name in Russian.'),
    note: optionalText('A note: what must be known to read the rest rightly.'),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
