import { calendarDate, webAddressProblem } from '#domain';
import type { FormLimits, PostedForm } from '../../forms/posted-form.js';
import type { RevisionInfo } from '../../page-context.js';
import { badFilter, orBadFilter } from '../../request-parameters.js';

/** Limits for the posted form: a text of `MAX_TEXT` letters, each of up to 9 bytes, and an answer to every name. */
export const FORM_LIMITS: FormLimits = { fieldBytes: 1_000_000, fields: 500, fileBytes: 5 * 2 ** 20 };
export const MAX_TEXT = 100_000;
const MAX_LINE = 300;

/** The form in which a reader requests the result of the comparison. */
export type ResultFormat = 'page' | 'csv' | 'zip';

/** The form of the page as a reader filled it in. */
export interface ListForm {
  readonly text: string;
  readonly initiative: string;
  readonly on: string;
  /** Entries like `NAME=CODE`, or `NAME=` for a text that is not a name. */
  readonly answers: readonly string[];
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly publishedOn: string;
    readonly retrievedOn: string;
  };
  readonly format: ResultFormat;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** Returns an empty form with the initiative and the day of an address, and today as the day of reading the source. */
export const emptyForm = (query: URLSearchParams, on: string, { initiatives }: RevisionInfo): ListForm => ({
  text: '',
  initiative: query.get('initiative') || (initiatives[0]?.slug ?? ''),
  on,
  answers: [],
  source: { title: '', publisher: '', url: '', publishedOn: '', retrievedOn: today() },
  format: 'page',
});

/** Reads a single-line field, without line breaks and control characters, cut at `MAX_LINE` characters. */
const lineIn = (fields: URLSearchParams, name: string): string =>
  (fields.get(name) ?? '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, MAX_LINE);

/** Reads the posted form. Missing fields have the values of an empty form. */
export const listFormOf = ({ fields }: PostedForm, on: string, revision: RevisionInfo): ListForm => {
  const empty = emptyForm(fields, on, revision);
  const take = fields.get('take');
  return {
    text: (fields.get('text') ?? '').replace(/\r\n?/g, '\n'),
    initiative: empty.initiative,
    on: lineIn(fields, 'on') || on,
    answers: fields.getAll('as').filter((answer) => answer.lastIndexOf('=') > 0),
    source: {
      title: lineIn(fields, 'title'),
      publisher: lineIn(fields, 'publisher'),
      url: lineIn(fields, 'url'),
      publishedOn: lineIn(fields, 'published'),
      retrievedOn: lineIn(fields, 'read') || empty.source.retrievedOn,
    },
    format: take === 'csv' || take === 'zip' ? take : 'page',
  };
};

const dayIn = (day: string): string => orBadFilter(() => calendarDate(day));

/** Returns the document that a list is recorded from. @throws Error that says what is missing or wrong in the form */
export const sourceOf = ({ source }: ListForm) => {
  const { title, publisher, url, publishedOn, retrievedOn } = source;
  if (title === '' || publisher === '') {
    throw badFilter('SOURCE_NOT_NAMED', {});
  }
  const problem = url === '' ? null : webAddressProblem(url);
  if (problem) throw badFilter(problem.code, problem.details);
  const published = publishedOn === '' ? null : dayIn(publishedOn);
  const retrieved = dayIn(retrievedOn);
  if (published !== null && retrieved < published) {
    throw badFilter('SOURCE_READ_BEFORE', {});
  }
  return { title, publisher, url: url === '' ? null : url, publishedOn: published, retrievedOn: retrieved };
};
