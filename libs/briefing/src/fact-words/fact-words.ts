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

/** What a part of a fact is called. @example fieldLabel('fr', 'meetingRecord') // Procès-verbal de séance */
export const fieldLabel = (language: Language, field: string): string => {
  const labels: Readonly<Record<string, string>> = FIELD_LABELS[language];
  const of = FIELDS_OF[language];
  const [, part, tag = ''] = /^(name|display)([A-Z][a-z])$/.exec(field) ?? [];
  if (part) return of[part as 'name' | 'display'](nameOfLanguage(language, tag.toLowerCase()));
  const told = labels[field];
  if (told !== undefined) return told;
  return field.endsWith('Sources') ? of.sourcesOf(fieldLabel(language, field.slice(0, -'Sources'.length))) : field;
};

/** Words of facts as the pages say them, by language; where several tables have one, that of facts is right for all. */
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

/** A word that facts may have, as pages say it. @example factWord('en', 'ON_OR_BEFORE') // on or before that day */
export const factWord = (language: Language, word: string): string => {
  const told = WORDS[language][word];
  return typeof told === 'string' ? told : word;
};

/** What finds the name of a State or an initiative by its id. */
export type NameOf = (kind: FactKind, id: string) => string | null | undefined;

/** A value as readers meet it, and whether it is one of the recorded texts, which are in English. */
export interface ReadValue {
  readonly text: string;
  readonly isRecorded: boolean;
}

const DATED = /^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/;

/** The records of a list, as the files write them: the values of each with commas between them. */
const recordsText = (written: string): string =>
  (JSON.parse(`[${written.replaceAll('}; {', '},{')}]`) as readonly Readonly<Record<string, string | null>>[])
    .map((record) =>
      Object.values(record)
        .filter((value) => value !== null)
        .join(', '),
    )
    .join('; ');

/** The kind and the field that a translation is of: `initiative.pledges`. */
const placeText = (language: Language, place: string): string => {
  const [kind = '', field = ''] = place.split('.');
  const kinds: Readonly<Record<string, string>> = KINDS[language];
  return MESSAGES[language].pair(kinds[kind] ?? kind, fieldLabel(language, field));
};

const referenceText = (kind: FactKind, id: string, sources: NamedSources, nameOf: NameOf): string =>
  kind === 'source' ? (labelsOf(sources, [id])[0] ?? id) : (nameOf(kind, id) ?? id);

/** How the value of a column reads whose words are not the recorded ones; `null` where they are. */
const ownText = (field: string, column: Column, written: string, context: PageContext, nameOf: NameOf) => {
  const { language } = context;
  const each = (read: (item: string) => string): string =>
    written.split('; ').map(read).join(languageData(language).semicolon);
  const { refersTo } = column;
  if (refersTo) return each((id) => referenceText(refersTo, id, context.revision.sources, nameOf));
  if (field === 'language') return nameOfLanguage(language, written.toLowerCase());
  // Names and States may both be `FORMER`: languages have another word for each.
  if (field === 'membership' && written === 'FORMER') return STATE[language].FORMER;
  if (column.words) return each((word) => factWord(language, word));
  if (field === 'of') return placeText(language, written);
  return DATED.test(written) && /date|(?:On|After|Before)$|^asOf$/i.test(field) ? dayText(language, written) : null;
};

/**
 * A value of a fact in the words of the page, as the files of the facts write it.
 * @param column as the codebook names it
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
  const own = ownText(field, declared, written, context, nameOf);
  return own === null
    ? { text: withSourceLabels(context.revision.sources, written), isRecorded: true }
    : { text: own, isRecorded: false };
};

/** What a column of a kind of fact is called, by its name in the codebook. */
export const columnLabel = (language: Language, kind: FactKind, column: string): string =>
  fieldLabel(language, columnsOf(kind).find(([name]) => columnName(name) === column)?.[0] ?? column);
