import type { CountQualifier } from '#domain';
import { type Language, catalogue, dayText, numberText } from './language.js';
import { MESSAGES as PAGES } from './messages.js';

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

const MESSAGES = catalogue(
  {
    EXACT: (number: string) => number,
    MORE_THAN: (number: string) => `more than ${number}`,
    AT_LEAST: (number: string) => `at least ${number}`,
    ALMOST: (number: string) => `almost ${number}`,
    ABOUT: (number: string) => `about ${number}`,
    apart: (states: string, observers: string, many: boolean) =>
      `${states} States and ${observers} ${many ? 'observers' : 'observer'}`,
    together: (number: string) => `${number} (Members of the UN and observers together)`,
    undated: 'undated',
    about: (day: string) => `about ${day}`,
    aboutDay: (day: string) => `about ${day}`,
  } satisfies Record<CountQualifier, (number: string) => string> & Record<string, unknown>,
  {
    fr: {
      EXACT: (number) => number,
      MORE_THAN: (number) => `plus de ${number}`,
      AT_LEAST: (number) => `au moins ${number}`,
      ALMOST: (number) => `près de ${number}`,
      ABOUT: (number) => `environ ${number}`,
      apart: (states, observers, many) => `${states} États et ${observers} ${many ? 'observateurs' : 'observateur'}`,
      together: (number) => `${number} (Membres de l’ONU et observateurs ensemble)`,
      undated: 'sans date',
      about: (day) => `vers ${day}`,
      aboutDay: (day) => `vers le ${day}`,
    },
    es: {
      EXACT: (number) => number,
      MORE_THAN: (number) => `más de ${number}`,
      AT_LEAST: (number) => `al menos ${number}`,
      ALMOST: (number) => `casi ${number}`,
      ABOUT: (number) => `cerca de ${number}`,
      apart: (states, observers, many) => `${states} Estados y ${observers} ${many ? 'observadores' : 'observador'}`,
      together: (number) => `${number} (Miembros de la ONU y observadores juntos)`,
      undated: 'sin fecha',
      about: (day) => `hacia ${day}`,
      aboutDay: (day) => `hacia el ${day}`,
    },
  },
);

/**
 * A published total in the reader's language, from its number, relation and observers.
 * @example totalText('fr', { value: 75, qualifier: 'MORE_THAN', observers: 0, includesObservers: null }) // plus de 75
 */
export const totalText = (language: Language, { value, qualifier, observers, includesObservers }: PublishedTotal) => {
  const t = MESSAGES[language];
  const total = t[qualifier](numberText(language, value));
  if (observers > 0) return t.apart(total, numberText(language, observers), observers > 1);
  return includesObservers ? t.together(total) : total;
};

/** When a total was published, as far as its source says: a day, a month, a span, about a day, or undated. */
export const totalDay = (language: Language, { date }: PublishedOn): string => {
  const t = MESSAGES[language];
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
