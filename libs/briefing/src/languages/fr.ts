import { type LanguageData, pluralOf } from './define-language.js';

export const fr: LanguageData = {
  endonym: 'Français',
  locale: 'fr',
  direction: 'ltr',
  openGraph: 'fr_FR',
  tex: 'french',
  comma: ', ',
  semicolon: '\u00a0; ',
  lowersLabels: true,
  // No-break spaces before two-part punctuation and inside quotation marks.
  spaced: (text) => text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0'),
  // The first of a month is an ordinal.
  dated: (written) => written.replace(/(^|– )1 (?=\p{L})/gu, '$11er '),
  typeset: (text, er = 'ᵉʳ') => text.replace(/\b1er(?=[\s\u00a0])/g, `1${er}`),
};

/** French uses the singular for 0 and 1. @example plural(0, { one: 'membre', other: 'membres' }) // membre */
export const plural = pluralOf<'one'>(fr.locale);
