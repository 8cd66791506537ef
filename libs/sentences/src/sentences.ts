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

/** The codes of problems by what they are problems of. `docs/errors.md` lists them. */
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

/** What is wrong with a note, block by block. */
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

/** The sentences of each language that has them. Whoever imports facts is told in English. */
const LANGUAGES: Readonly<Partial<Record<string, Told>>> = {
  en: ENGLISH_SENTENCES,
  fr: told(FRENCH),
  es: told(SPANISH),
  ar: told(ARABIC),
  ru: told(RUSSIAN),
  zh: told(CHINESE),
};

/** English sentences show days as they are written in addresses and files. */
const ENGLISH_WRITING: Writing = { day: (day) => day, number: (value) => value.toLocaleString('en') };

/**
 * A problem in an English sentence for its reader; of a field of a fact, one that follows the field's name.
 * @example sentenceOf(problem('NOT_A_DAY', { text: 'today' })) // “today” is not a day of the calendar: write YYYY-MM-DD…
 */
export const sentenceOf = <Code extends ProblemCode>({ code, details }: Problem<Code>): string =>
  ENGLISH_SENTENCES[code](details, ENGLISH_WRITING);

/**
 * A problem in a sentence of another language: what is wrong, and what would be right.
 * @param writing how that language writes days and numbers
 * @returns `null` where nobody wrote it in that language
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

/** What an error tells whoever caused it: the problem of a `DomainError` in its sentence, the message of any other. */
export const describeError = (error: Error): string =>
  error instanceof DomainError ? sentenceOf(error.problem) : error.message;
