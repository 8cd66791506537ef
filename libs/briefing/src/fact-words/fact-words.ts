import { type Column, type FactKind, columnName, columnsOf } from '#domain';
import { LANGUAGES, type Language, dayText, languageData, nameOfLanguage } from '../language.js';
import { type NamedSources, labelsOf, withSourceLabels } from '../named-sources.js';
import type { PageContext } from '../page-context.js';
import { MESSAGES } from '../messages/index.js';
import { MESSAGES as INITIATIVE } from '../pages/initiative/messages/index.js';
import { MESSAGES as QUESTIONS } from '../pages/questions/messages/index.js';
import { MESSAGES as STATE } from '../pages/state/messages/index.js';
import { KINDS, SOURCE_WORDS, VOTE_MESSAGES } from '../ui/messages/index.js';
import { FACT_WORDS, FIELDS_OF, FIELD_LABELS } from './messages/index.js';

/** Returns the label of a field of a fact. @example fieldLabel('fr', 'meetingRecord') // Procès-verbal de séance */
export const fieldLabel = (language: Language, field: string): string => {
  const labels: Readonly<Record<string, string>> = FIELD_LABELS[language];
  const of = FIELDS_OF[language];
  const [, part, tag = ''] = /^(name|display)([A-Z][a-z])$/.exec(field) ?? [];
  if (part) return of[part as 'name' | 'display'](nameOfLanguage(language, tag.toLowerCase()));
  const label = labels[field];
  if (label !== undefined) return label;
  return field.endsWith('Sources') ? of.sourcesOf(fieldLabel(language, field.slice(0, -'Sources'.length))) : field;
};

/**
 * The wording of enumerated values, by language. Where several tables have a key, the last one applies: that of facts.
 */
const WORDS = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    {
      ...QUESTIONS[language],
      ...INITIATIVE[language],
      ...STATE[language],
      ...VOTE_MESSAGES[language],
      ...SOURCE_WORDS[language],
      ...MESSAGES[language],
      ...FACT_WORDS[language],
    },
  ]),
) as unknown as Readonly<Record<Language, Readonly<Record<string, unknown>>>>;

/**
 * Returns the wording of an enumerated value of a fact.
 * @example factWord('en', 'ON_OR_BEFORE') // on or before that day
 */
export const factWord = (language: Language, word: string): string => {
  const label = WORDS[language][word];
  return typeof label === 'string' ? label : word;
};

/** Finds the name of a State or an initiative by its id. */
export type NameOf = (kind: FactKind, id: string) => string | null | undefined;

/** A value as readers see it, and whether it is a recorded text, which is in English. */
export interface ReadValue {
  readonly text: string;
  readonly isRecorded: boolean;
}

const DATED = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/;

/** Formats a list of records, as the files write it: the values of each record, separated by commas. */
const recordsText = (written: string): string =>
  (JSON.parse(`[${written.replaceAll('}; {', '},{')}]`) as readonly Readonly<Record<string, string | null>>[])
    .map((record) =>
      Object.values(record)
        .filter((value) => value !== null)
        .join(', '),
    )
    .join('; ');

/** Formats the kind and field of a translated text: `initiative.pledges`. */
const placeText = (language: Language, place: string): string => {
  const [kind = '', field = ''] = place.split('.');
  const kinds: Readonly<Record<string, string>> = KINDS[language];
  return MESSAGES[language].pair(kinds[kind] ?? kind, fieldLabel(language, field));
};

const referenceText = (kind: FactKind, id: string, sources: NamedSources, nameOf: NameOf): string =>
  kind === 'source' ? (labelsOf(sources, [id])[0] ?? id) : (nameOf(kind, id) ?? id);

/** Formats the value of a column for readers; `null` where it is a recorded text that stays as it is. */
const wordedText = (field: string, column: Column, written: string, context: PageContext, nameOf: NameOf) => {
  const { language } = context;
  const each = (read: (item: string) => string): string =>
    written.split('; ').map(read).join(languageData(language).semicolon);
  const { refersTo } = column;
  if (refersTo) return each((id) => referenceText(refersTo, id, context.revision.sources, nameOf));
  if (field === 'language') return nameOfLanguage(language, written.toLowerCase());
  // Both names and States may be `FORMER`, for which languages use different words.
  if (field === 'membership' && written === 'FORMER') return STATE[language].FORMER;
  if (column.words) return each((word) => factWord(language, word));
  if (field === 'of') return placeText(language, written);
  return DATED.test(written) && /date|(?:On|After|Before)$|^asOf$/i.test(field) ? dayText(language, written) : null;
};

/**
 * Formats a value of a fact, written as in the files of the facts, in the language of the page.
 * @param column the name in the codebook
 */
export const readValue = (
  kind: FactKind,
  column: string,
  written: string,
  context: PageContext,
  nameOf: NameOf,
): ReadValue => {
  const [field, declared] = columnsOf(kind).find(([name]) => columnName(name) === column) ?? [];
  if (!field || !declared || written === '') return { text: written, isRecorded: true };
  if (declared.shape) return { text: recordsText(written), isRecorded: true };
  const worded = wordedText(field, declared, written, context, nameOf);
  return worded === null
    ? { text: withSourceLabels(context.revision.sources, written), isRecorded: true }
    : { text: worded, isRecorded: false };
};

/** Returns the label of a column of a kind of fact, by its name in the codebook. */
export const columnLabel = (language: Language, kind: FactKind, column: string): string =>
  fieldLabel(language, columnsOf(kind).find(([name]) => columnName(name) === column)?.[0] ?? column);
