import { type LanguageData, pluralOf } from './define-language.js';

export const es: LanguageData = {
  endonym: 'Español',
  locale: 'es',
  direction: 'ltr',
  openGraph: 'es_ES',
  tex: 'spanish',
  comma: ', ',
  semicolon: '; ',
};

/** @example plural(1, { one: 'miembro', other: 'miembros' }) // miembro */
export const plural = pluralOf<'one'>(es.locale);
