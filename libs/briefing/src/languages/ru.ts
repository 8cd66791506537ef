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
  // Writes the word for “year” in full; an abbreviated month, such as *авг.*, stays.
  dated: (written) => written.replace(/(?<=\d\s)г\./gu, 'года'),
  initial: (name) => name.charAt(0),
};

/**
 * Forms: *one* for 1, 21, 31 …; *few* for 2 to 4, 22 to 24 …; *many* for 0, 5 to 20, 25 to 30 …; *other* for fractions.
 */
export const plural = pluralOf<'one' | 'few' | 'many'>(ru.locale);
