import { type Language, catalogue } from '../language.js';
import type { NamedSource } from '../named-sources.js';
import type { PageContext } from '../page-context.js';

/** What is said of sources wherever they stand. */
export const SOURCE_WORDS = catalogue(
  {
    UN_DOCUMENT: 'Documents of the United Nations',
    STATEMENT_OF_A_STATE: 'Statements of States',
    GOVERNMENT_PAGE: 'Pages of governments',
    SCHOLARLY: 'Scholarly works',
    DATASET: 'Datasets',
    REFERENCE: 'Works of reference',
    NGO: 'Civil society',
    PRESS: 'Press',
    OTHER: 'Other',
    noKind: 'Of no recorded kind',
    WHOLE: 'Read whole',
    EXCERPT: 'Read in part (an excerpt)',
    PART: 'Read in part',
    LISTING: 'The whole list was read',
    DATASET_FILE: 'Read as a file of data',
    source: (label: string) => `Source: ${label}`,
    more: (count: string) => `${count} more sources`,
    andMore: (count: string) => `and ${count} more`,
    undated: 'undated',
    between: '; ',
    inLanguage: (language: string) => `in ${language}`,
    readInPartOn: (day: string) => `read in part on ${day}`,
    readIn: (extent: string, day: string) => `${extent}, ${day}`,
    fromCopy: 'in a copy',
    disagree: 'Where sources disagree, and what was decided',
  },
  {
    fr: {
      UN_DOCUMENT: 'Documents des Nations Unies',
      STATEMENT_OF_A_STATE: 'Déclarations d’États',
      GOVERNMENT_PAGE: 'Pages de gouvernements',
      SCHOLARLY: 'Travaux universitaires',
      DATASET: 'Jeux de données',
      REFERENCE: 'Ouvrages de référence',
      NGO: 'Société civile',
      PRESS: 'Presse',
      OTHER: 'Autres',
      noKind: 'Sans nature consignée',
      WHOLE: 'Lu en entier',
      EXCERPT: 'Lu en partie (un extrait)',
      PART: 'Lu en partie',
      LISTING: 'Liste lue en entier',
      DATASET_FILE: 'Lu comme fichier de données',
      source: (label) => `Source : ${label}`,
      more: (count) => `${count} autres sources`,
      andMore: (count) => `et ${count} autres`,
      undated: 'sans date',
      between: ' ; ',
      inLanguage: (language) => `en ${language}`,
      readInPartOn: (day) => `consulté en partie le ${day}`,
      readIn: (extent, day) => `${extent}, ${day}`,
      fromCopy: 'dans une copie',
      disagree: 'Où les sources divergent, et ce qui a été décidé (en anglais)',
    },
    es: {
      UN_DOCUMENT: 'Documentos de las Naciones Unidas',
      STATEMENT_OF_A_STATE: 'Declaraciones de Estados',
      GOVERNMENT_PAGE: 'Páginas de gobiernos',
      SCHOLARLY: 'Trabajos académicos',
      DATASET: 'Conjuntos de datos',
      REFERENCE: 'Obras de referencia',
      NGO: 'Sociedad civil',
      PRESS: 'Prensa',
      OTHER: 'Otras',
      noKind: 'Sin clase registrada',
      WHOLE: 'Leído entero',
      EXCERPT: 'Leído en parte (un extracto)',
      PART: 'Leído en parte',
      LISTING: 'Lista leída entera',
      DATASET_FILE: 'Leído como archivo de datos',
      source: (label) => `Fuente: ${label}`,
      more: (count) => `${count} fuentes más`,
      andMore: (count) => `y ${count} más`,
      undated: 'sin fecha',
      between: '; ',
      inLanguage: (language) => `en ${language}`,
      readInPartOn: (day) => `consultado en parte el ${day}`,
      readIn: (extent, day) => `${extent}, ${day}`,
      fromCopy: 'en una copia',
      disagree: 'Dónde discrepan las fuentes, y qué se decidió (en inglés)',
    },
  },
);

const LANGUAGE_NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  fr: new Intl.DisplayNames('fr', { type: 'language' }),
  es: new Intl.DisplayNames('es', { type: 'language' }),
};

/** The language of a document by its name, where it is not that of the page; `null` where it is, or was not recorded. */
export const otherLanguage = ({ language }: Pick<NamedSource, 'language'>, context: PageContext): string | null =>
  language === null || language === context.language
    ? null
    : (LANGUAGE_NAMES[context.language].of(language) ?? language);

/** The language of a title: that of its document, or English where it stands in brackets, for then it is ours. */
export const titleLanguage = ({ title, language }: Pick<NamedSource, 'title' | 'language'>): string =>
  title.startsWith('[') ? 'en' : (language ?? 'en');

/** When a source was published, as a reader writes it; `null` where it shows no date. */
export const publishedText = (
  {
    publishedOn,
    publishedOnText,
  }: Pick<NamedSource, 'publishedOnText'> & {
    readonly publishedOn: { readonly earliest: string | null; readonly latest: string } | null;
  },
  context: PageContext,
): string | null => {
  if (publishedOnText === null) return null;
  const [first = '', last] = publishedOnText.split('/');
  // Early revisions have spans whose end leaves out what it shares with their start.
  const isCut = publishedOn !== null && last !== undefined && last.length !== first.length;
  return context.day(isCut ? `${publishedOn.earliest}/${publishedOn.latest}` : publishedOnText);
};

/** Title, publisher, date and how it was read, as a footnote has it after the label. */
export const citationWords = (source: NamedSource, isCopy: boolean, context: PageContext): string => {
  const t = SOURCE_WORDS[context.language];
  const { title, publisher, extentRead, retrievedOn } = source;
  const language = otherLanguage(source, context);
  const day = context.day(retrievedOn);
  const isPart = extentRead === 'EXCERPT' || extentRead === 'PART';
  const read = isPart ? t.readInPartOn(day) : context.t.readOn(day);
  const how = [language && t.inLanguage(language), isCopy ? `${read}, ${t.fromCopy}` : read]
    .filter(Boolean)
    .join(t.between);
  return `${title}. ${publisher}, ${publishedText(source, context) ?? t.undated} (${how})`;
};
