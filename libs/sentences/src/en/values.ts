import type { ProblemDetails, ValueProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const ADDRESS_FAULTS: Readonly<Record<ProblemDetails['BAD_WEB_ADDRESS']['fault'], string>> = {
  SCHEME: 'it does not begin with https:// or http://',
  CHARACTER: 'it holds a blank or another character that addresses do not have',
  HOST: 'its host or port is none',
  CREDENTIALS: 'it holds a user’s name or password',
  DOMAIN: 'its host has no domain',
};

const DATE_FORMS: Readonly<Record<ProblemDetails['DATE_UNLIKE_PRECISION']['precision'], string>> = {
  DAY: 'write YYYY-MM-DD',
  MONTH: 'write YYYY-MM',
  YEAR: 'write YYYY',
  ON_OR_BEFORE: 'write the last possible day as YYYY-MM-DD',
  BETWEEN: 'write the first and the last possible day as YYYY-MM-DD/YYYY-MM-DD',
};

const place = (after: string): string => (after === '' ? 'at the beginning' : `after “${after}”`);

/** Sentences about single values: a name, an address, a date. */
export const VALUE_SENTENCES: SentencesFor<ValueProblems> = {
  CONTROL_CHARACTER: () => 'there is a control character in it, which nobody sees; remove it.',
  UNSEEN_CHARACTER: ({ codePoint, after }) =>
    `there is ${codePoint} ${place(after)}, a character that nobody sees; remove it.`,
  LOST_LETTER: ({ codePoint, after }) =>
    `there is ${codePoint} ${place(after)}, where a letter was lost; write the letter.`,
  BAD_WEB_ADDRESS: ({ text, fault }) =>
    `“${text}” is no address of the web: ${ADDRESS_FAULTS[fault]}; write a whole one, such as https://example.org/list.`,
  NOT_A_DAY: ({ text }) => `“${text}” is not a day of the calendar: write YYYY-MM-DD, such as 2016-09-22.`,
  OUTSIDE_CALENDAR: () => 'The calendar runs from the year 0001 to 9999.',
  DATE_UNLIKE_PRECISION: ({ text, precision }) =>
    `“${text}” is no date of precision ${precision}: ${DATE_FORMS[precision]}.`,
  NO_TOTAL: ({ text }) =>
    `“${text}” holds no total that can be read: write 104, more than 75, almost 40, or 103 States + 1 observer.`,
};
