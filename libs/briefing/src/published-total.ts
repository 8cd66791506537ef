import type { CountQualifier } from '#domain';
import { type Language, dayText, numberText } from './language.js';
import { MESSAGES as PAGES, PUBLISHED_TOTAL_MESSAGES } from './messages/index.js';

/** A published total, as it was parsed. */
export interface PublishedTotal {
  readonly value: number;
  readonly qualifier: CountQualifier;
  /** The observers that the text counts separately. */
  readonly observers: number;
  /** Whether `value` includes observers; `null` where the text does not say. */
  readonly includesObservers: boolean | null;
}

/** When a total was published; `date` is `null` where it is undated. */
export interface PublishedOn {
  readonly date: {
    readonly text: string;
    readonly precision: string;
    readonly earliest: string | null;
    readonly latest: string;
    readonly approximate: boolean;
  } | null;
}

/** Formats a published total, with a remark where the text says that it counts Members and observers together. */
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
 * Formats a published total in the reader’s language, from its number, relation and observers.
 * @example totalText('fr', { value: 75, qualifier: 'MORE_THAN', observers: 0, includesObservers: null }) // plus de 75
 */
export const totalText = (language: Language, total: PublishedTotal): string => {
  const { figure, remark } = totalParts(language, total);
  return remark === '' ? figure : PUBLISHED_TOTAL_MESSAGES[language].remarked(figure, remark);
};

/** Says when a total was published, as precisely as the source says: a day, month or span, about a day, or undated. */
export const totalDay = (language: Language, { date }: PublishedOn): string => {
  const t = PUBLISHED_TOTAL_MESSAGES[language];
  if (!date) return t.undated;
  const { text, precision, earliest, latest, approximate } = date;
  // Older revisions mark an approximate date in the text itself: “2015-10-02 (approx.)”, “c. 2017”.
  const bare = text.replace(/\s*\(.*\)/, '').replace(/^c\. /, '');
  const day = dayText(language, bare);
  if (day === bare && precision === 'BETWEEN' && earliest !== null) {
    return PAGES[language].between(dayText(language, earliest), dayText(language, latest));
  }
  if (!approximate) return day;
  return /^\d{4}-\d{2}-\d{2}$/.test(bare) ? t.aboutDay(day) : t.about(day);
};
