import { type LanguageData, pluralOf } from './define-language.js';

export const es: LanguageData = {
  endonym: 'Español',
  locale: 'es',
  direction: 'ltr',
  openGraph: 'es_ES',
  tex: 'spanish',
  comma: ', ',
  semicolon: '; ',
  lowersLabels: true,
  // Abbreviated months end with a full stop, which `Intl` omits.
  dated: (written) => written.replace(/\b(ene|feb|mar|abr|may|jun|jul|ago|sept|oct|nov|dic)\b(?!\.)/g, '$1.'),
};

/** @example plural(1, { one: 'miembro', other: 'miembros' }) // miembro */
export const plural = pluralOf<'one'>(es.locale);
