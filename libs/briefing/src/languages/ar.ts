import { type LanguageData, pluralOf } from './define-language.js';

/** The months as the United Nations writes them: the Levantine name, then that of the Nile valley and the Maghreb. */
const MONTHS: Readonly<Record<string, string>> = {
  يناير: 'كانون الثاني/يناير',
  فبراير: 'شباط/فبراير',
  مارس: 'آذار/مارس',
  أبريل: 'نيسان/أبريل',
  مايو: 'أيار/مايو',
  يونيو: 'حزيران/يونيه',
  يوليو: 'تموز/يوليه',
  أغسطس: 'آب/أغسطس',
  سبتمبر: 'أيلول/سبتمبر',
  أكتوبر: 'تشرين الأول/أكتوبر',
  نوفمبر: 'تشرين الثاني/نوفمبر',
  ديسمبر: 'كانون الأول/ديسمبر',
};

/**
 * Isolates a text with Latin letters, such as a symbol, a name or an address, from the Arabic around it
 * (U+2068 … U+2069), so that punctuation and digits keep their order. A text without Latin letters is unchanged.
 * @example isolate('S/2016/846') // \u2068S/2016/846\u2069
 */
export const isolate = (text: string): string => (/\p{Script=Latin}/u.test(text) ? `\u2068${text}\u2069` : text);

export const ar: LanguageData = {
  endonym: 'العربية',
  // Western digits, as in the addresses and document symbols next to them.
  locale: 'ar-u-nu-latn',
  direction: 'rtl',
  openGraph: 'ar_AR',
  tex: 'arabic',
  comma: '، ',
  semicolon: '؛ ',
  languageNames: { en: 'الإنكليزية' },
  apart: isolate,
  dated: (written) =>
    written
      .replace(/\p{L}+/gu, (word) => MONTHS[word] ?? word)
      // `Intl` abbreviates dates to digits only: 02/09/2016.
      .replace(/(\d{2})\u200f?\/(\d{2})\u200f?\/(\d{4})/g, (_, day: string, month: string, year: string) =>
        [Number(day), Object.values(MONTHS)[Number(month) - 1], year].join(' '),
      ),
};

/** Arabic has separate forms for 0, 1, 2, numbers ending in 03 to 10, numbers ending in 11 to 99, and all others. */
export const plural = pluralOf<'zero' | 'one' | 'two' | 'few' | 'many'>(ar.locale);
