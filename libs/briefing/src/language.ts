import { LRUCache } from 'lru-cache';
import { LANGUAGES, type Language, languageData } from './languages/index.js';

export { LANGUAGES, type Language, languageData };

export type GraphqlLanguage = Uppercase<Language>;
export const graphqlLanguage = (language: Language): GraphqlLanguage => language.toUpperCase() as GraphqlLanguage;

/** Applies a language’s spacing to a text that comes from no catalogue, such as a recorded one. */
export const applySpacing = (language: Language, text: string): string => languageData(language).spaced?.(text) ?? text;

const formats = <Format>(make: (locale: string) => Format): Readonly<Record<Language, Format>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, make(languageData(language).locale)])) as Readonly<
    Record<Language, Format>
  >;

const DAY = formats((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const SHORT_DAY = formats((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
const MONTH = formats((locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
const NUMBER = formats((locale) => new Intl.NumberFormat(locale));
const PERCENT = formats((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const ORDER = formats((locale) => new Intl.Collator(locale));
const LISTS = {
  and: formats((locale) => new Intl.ListFormat(locale, { type: 'conjunction' })),
  or: formats((locale) => new Intl.ListFormat(locale, { type: 'disjunction' })),
};

const NAMES = formats((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

const instantOf = (day: string): Date => new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);

const SPAN = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/;

const dated = (language: Language, written: string): string => languageData(language).dated?.(written) ?? written;

/**
 * Caches formatted days: `Intl` takes some ten microseconds for each, and pages have hundreds, mostly the same ones.
 */
const memoized = (write: (language: Language, day: string) => string): typeof write => {
  const texts = new LRUCache<string, string>({ max: 5000 });
  return (language, day) => {
    const key = `${language}${day}`;
    const cached = texts.get(key);
    if (cached !== undefined) return cached;
    const text = write(language, day);
    texts.set(key, text);
    return text;
  };
};

/** Formats a span from one day, month or year to another of the same precision. */
const spanText = (language: Language, first: string, last: string): string => {
  if (first.length === 4) return `${first}–${last}`;
  const format = first.length === 7 ? MONTH[language] : DAY[language];
  const [from, to] = [instantOf(first), instantOf(last)];
  const { span } = languageData(language);
  return dated(language, span?.(format.format(from), format.format(to)) ?? format.formatRange(from, to));
};

/**
 * Formats a date for readers: `2016-09-22` as 22 September 2016, partial dates (`2016-09`, `2016`) as far as they go,
 * and spans such as `2018-09/2018-10`.
 */
export const dayText = memoized((language, day) => {
  const [, first = '', last = ''] = SPAN.exec(day) ?? [];
  if (last !== '' && first.length === last.length) return spanText(language, first, last);
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return dated(language, DAY[language].format(instantOf(day)));
  }
  if (/^\d{4}-\d{2}$/.test(day)) return dated(language, MONTH[language].format(instantOf(day)));
  return day;
});

/** Like `dayText` with the month abbreviated, for narrow places: 22 Sept 2016. */
export const shortDayText = memoized((language, day) =>
  /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? dated(language, SHORT_DAY[language].format(instantOf(day)))
    : dayText(language, day),
);

/** Adapts the case of a label to the middle of a sentence. @example withinSentence('fr', 'A souscrit') // a souscrit */
export const withinSentence = (language: Language, label: string): string => {
  const { lowersLabels, locale } = languageData(language);
  return lowersLabels ? label.charAt(0).toLocaleLowerCase(locale) + label.slice(1) : label;
};

export const numberText = (language: Language, value: number): string => NUMBER[language].format(value);
export const percentText = (language: Language, share: number): string => PERCENT[language].format(share);
/** Joins texts as a list. In a right-to-left language, items without Arabic letters are isolated. */
export const listText = (
  language: Language,
  items: readonly string[],
  conjunction: keyof typeof LISTS = 'and',
): string => {
  const { apart } = languageData(language);
  return LISTS[conjunction][language].format(
    apart ? items.map((item) => (/\p{Script=Arabic}/u.test(item) ? item : apart(item))) : items,
  );
};

/** Returns the separator between two parts of a sentence. @example clauseComma('zh') // ， */
export const clauseComma = (language: Language): string => {
  const { clauseComma: specific, comma } = languageData(language);
  return specific ?? comma;
};

/** Joins the non-empty parts of a sentence. @example clauses('zh', ['8个成员', '过半数']) // 8个成员，过半数 */
export const clauses = (language: Language, parts: readonly (string | false | null | undefined)[]): string =>
  parts.filter(Boolean).join(clauseComma(language));

/** Returns the full stop before another sentence, with its space. @example fullStop('zh') // 。 */
export const fullStop = (language: Language): string => languageData(language).fullStop ?? '. ';

/** Returns the space between a full stop and the next sentence: none where the stop is full-width. */
export const afterStop = (language: Language): string => fullStop(language).slice(finalStop(language).length);

/** Returns the full stop that no other sentence follows. @example finalStop('en') // . */
export const finalStop = (language: Language): string => fullStop(language).trimEnd();

/** Puts a remark in brackets, with the space before them. @example inBrackets('zh', '否决票') // （否决票） */
export const inBrackets = (language: Language, remark: string): string =>
  languageData(language).bracketed?.(remark) ?? ` (${remark})`;

/**
 * Returns the name of a language in another one.
 * @param tag of the language that is named
 * @example nameOfLanguage('fr', 'ar') // arabe
 */
export const nameOfLanguage = (language: Language, tag: string): string =>
  languageData(language).languageNames?.[tag] ?? NAMES[language].of(tag) ?? tag;

/** Sorts permanent members first, and each kind of seat by name in the order of the language. */
export const bySeatAndName = <Seat extends { readonly seat: string; readonly state: { readonly name: string } }>(
  seats: readonly Seat[],
  language: Language,
): readonly Seat[] =>
  [...seats].sort((a, b) => b.seat.localeCompare(a.seat) || byName(language, a.state.name, b.state.name));

/** Compares two names in the order of the language. */
export const byName = (language: Language, a: string, b: string): number => ORDER[language].compare(a, b);

/**
 * Returns the arrows to the previous and the next item, by the direction of the language.
 * @example arrowsOf('ar').next // ←
 */
export const arrowsOf = (language: Language): { readonly previous: string; readonly next: string } =>
  languageData(language).direction === 'rtl' ? { previous: '→', next: '←' } : { previous: '←', next: '→' };
