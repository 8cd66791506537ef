import { type LanguageData, pluralOf } from './define-language.js';

export const en: LanguageData = {
  endonym: 'English',
  locale: 'en-GB',
  direction: 'ltr',
  openGraph: 'en_GB',
  tex: 'english',
  comma: ', ',
  semicolon: '; ',
};

/** @example plural(1, { one: 'member', other: 'members' }) // member */
export const plural = pluralOf<'one'>(en.locale);
