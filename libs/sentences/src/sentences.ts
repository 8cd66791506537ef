import { DomainError, type FactProblem, type Problem, type ProblemCode, type ProblemDetails } from '#domain';
import { ARABIC } from './ar/index.js';
import { ADDRESS_SENTENCES } from './en/addresses.js';
import { INVARIANT_SENTENCES } from './en/facts.js';
import { FILE_SENTENCES } from './en/files.js';
import { FORM_SENTENCES } from './en/forms.js';
import { ENGLISH } from './en/index.js';
import { LIST_SENTENCES } from './en/lists.js';
import { NOTE_SENTENCES } from './en/notes.js';
import { QUESTION_SENTENCES } from './en/questions.js';
import { VALUE_SENTENCES } from './en/values.js';
import { WAIT_SENTENCES } from './en/waits.js';
import { SPANISH } from './es/index.js';
import { FRENCH } from './fr/index.js';
import { RUSSIAN } from './ru/index.js';
import type { Sentences, SentencesFor, Writing } from './sentences-for.js';
import { CHINESE } from './zh/index.js';

/** The codes of problems, by their subject. `docs/errors.md` lists them. */
export const PROBLEM_CODES = {
  values: Object.keys(VALUE_SENTENCES),
  facts: Object.keys(INVARIANT_SENTENCES),
  files: Object.keys(FILE_SENTENCES),
  questions: Object.keys(QUESTION_SENTENCES),
  notes: Object.keys(NOTE_SENTENCES),
  addresses: Object.keys(ADDRESS_SENTENCES),
  forms: Object.keys(FORM_SENTENCES),
  lists: Object.keys(LIST_SENTENCES),
  waits: Object.keys(WAIT_SENTENCES),
};

type Told = { readonly [Code in ProblemCode]?: (details: ProblemDetails[Code], writing: Writing) => string };

const tell = <Code extends ProblemCode>(
  told: Told,
  { code, details }: Problem<Code>,
  writing: Writing,
): string | null => told[code]?.(details, writing) ?? null;

/** Returns the sentence that lists what is wrong with a note, block by block. */
const noteIn =
  ({ of, block }: Sentences): NonNullable<Told['NOTE']> =>
  ({ problems }, writing) =>
    problems
      .map((each) => {
        const sentence = tell(of, each as Problem, writing) ?? sentenceOf(each);
        return each.block === null ? sentence : `${block(each.block)} ${sentence}`;
      })
      .join(' ');

const ENGLISH_SENTENCES: SentencesFor<ProblemDetails> = {
  ...ENGLISH.of,
  ...INVARIANT_SENTENCES,
  ...FILE_SENTENCES,
  NOTE: noteIn(ENGLISH),
};

const told = (sentences: Sentences): Told => ({ ...sentences.of, NOTE: noteIn(sentences) });

/** The sentences of each language that has them. Problems of an import are always in English. */
const LANGUAGES: Readonly<Partial<Record<string, Told>>> = {
  en: ENGLISH_SENTENCES,
  fr: told(FRENCH),
  es: told(SPANISH),
  ar: told(ARABIC),
  ru: told(RUSSIAN),
  zh: told(CHINESE),
};

/** Writing for English sentences, which show days as in addresses and files. */
const ENGLISH_WRITING: Writing = { day: (day) => day, number: (value) => value.toLocaleString('en') };

/**
 * Describes a problem in an English sentence for the reader; for a field of a fact, it follows the field's name.
 * @example sentenceOf(problem('NOT_A_DAY', { text: 'today' })) // “today” is not a day of the calendar: write YYYY-MM-DD…
 */
export const sentenceOf = <Code extends ProblemCode>({ code, details }: Problem<Code>): string =>
  ENGLISH_SENTENCES[code](details, ENGLISH_WRITING);

/**
 * Describes a problem in a sentence of another language: what is wrong, and what would be right.
 * @param writing how that language writes days and numbers
 * @returns `null` if the language does not have the sentence
 * @example sentenceIn('fr', problem('OUTSIDE_CALENDAR', {}), writing) // Le calendrier va de l’an 0001 à l’an 9999.
 */
export const sentenceIn = <Code extends ProblemCode>(
  language: string,
  found: Problem<Code>,
  writing: Writing,
): string | null => tell(LANGUAGES[language] ?? {}, found, writing);

/** @example describeProblem(found) // act x-1, date: “2016-13” is no date of precision MONTH: write YYYY-MM. */
export const describeProblem = (found: FactProblem): string =>
  `${found.kind} ${found.id}, ${found.field}: ${sentenceOf(found)}`;

/** Describes an error for the person who caused it: a `DomainError` by its problem, other errors by their message. */
export const describeError = (error: Error): string =>
  error instanceof DomainError ? sentenceOf(error.problem) : error.message;
