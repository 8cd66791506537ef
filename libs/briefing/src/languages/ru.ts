import { type LanguageData, pluralOf } from './define-language.js';

export const ru: LanguageData = {
  endonym: 'Русский',
  locale: 'ru',
  direction: 'ltr',
  openGraph: 'ru_RU',
  tex: 'russian',
  comma: ', ',
  semicolon: '; ',
  lowersLabels: true,
  // The year in full; a month cut short, such as *авг.*, stays.
  dated: (written) => written.replace(/(?<=\d\s)г\./gu, 'года'),
  initial: (name) => name.charAt(0),
};

/** 1, 21, 31 … are *one*; 2 to 4, 22 to 24 … *few*; 0, 5 to 20, 25 to 30 … *many*; fractions *other*. */
export const plural = pluralOf<'one' | 'few' | 'many'>(ru.locale);
