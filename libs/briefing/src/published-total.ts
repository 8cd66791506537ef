import type { CountQualifier } from '#domain';
import { type Language, dayText, numberText } from './language.js';
import { MESSAGES as PAGES, PUBLISHED_TOTAL_MESSAGES } from './messages/index.js';

/** A total as somebody published it, as it was read. */
export interface PublishedTotal {
  readonly value: number;
  readonly qualifier: CountQualifier;
  /** Observers that the text counts apart. */
  readonly observers: number;
  /** Does `value` include observers? `null` where the text does not say. */
  readonly includesObservers: boolean | null;
}

/** When it was published; `date` is `null` where it bears none. */
export interface PublishedOn {
  readonly date: {
    readonly text: string;
    readonly precision: string;
    readonly earliest: string | null;
    readonly latest: string;
    readonly approximate: boolean;
  } | null;
}

/** A published total, and whom its number counts together, where the text says so. */
export const totalParts = (
  language: Language,
  { value, qualifier, observers, includesObservers }: PublishedTotal,
): { readonly figure: string; readonly remark: string } => {
  const t = PUBLISHED_TOTAL_MESSAGES[language];
  const total = t[qualifier](numberText(language, value));
  if (observers > 0) return { figure: t.apart(total, numberText(language, observers), observers > 1), remark: '' };
  return { figure: total, remark: includesObservers ? t.together : '' };
};

/**
 * A published total in the reader's language, from its number, relation and observers.
 * @example totalText('fr', { value: 75, qualifier: 'MORE_THAN', observers: 0, includesObservers: null }) // plus de 75
 */
export const totalText = (language: Language, total: PublishedTotal): string => {
  const { figure, remark } = totalParts(language, total);
  return remark === '' ? figure : PUBLISHED_TOTAL_MESSAGES[language].remarked(figure, remark);
};

/** When a total was published, as far as its source says: a day, a month, a span, about a day, or undated. */
export const totalDay = (language: Language, { date }: PublishedOn): string => {
  const t = PUBLISHED_TOTAL_MESSAGES[language];
  if (!date) return t.undated;
  const { text, precision, earliest, latest, approximate } = date;
  // Older revisions mark it in the text itself: “2015-10-02 (approx.)”, “c. 2017”.
  const bare = text.replace(/\s*\(.*\)/, '').replace(/^c\. /, '');
  const day = dayText(language, bare);
  if (day === bare && precision === 'BETWEEN' && earliest !== null) {
    return PAGES[language].between(dayText(language, earliest), dayText(language, latest));
  }
  if (!approximate) return day;
  return /^\d{4}-\d{2}-\d{2}$/.test(bare) ? t.aboutDay(day) : t.about(day);
};
