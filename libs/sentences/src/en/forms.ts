import type { FormProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

/** Sentences about a form that a reader sent. */
export const FORM_SENTENCES: SentencesFor<FormProblems> = {
  FIELDS_TOO_LONG: () => 'The fields of the form hold too much together; send a shorter text.',
  TOO_MANY_FIELDS: ({ fields, most }) => `The form has ${fields} fields; send at most ${most}.`,
  FORM_TOO_LARGE: ({ file, fields, text }) =>
    `The form is too large: send at most one file of ${file} MB, ${fields} fields, and ${text} MB of text.`,
  NOT_A_FORM: () => 'Send a form: application/x-www-form-urlencoded or multipart/form-data.',
  FORM_UNREADABLE: ({ reason }) => `The form cannot be read: ${reason}.`,
  LIST_TEXT_TOO_LONG: ({ characters, most }) =>
    `The text has ${characters} characters; send at most ${most}, or choose its file.`,
  NAMES_OPEN: () => 'Answer every open name first: a folder holds settled names alone.',
  LIST_WITHOUT_STATES: () => 'The list has no State that could be recorded.',
  SOURCE_NOT_NAMED: () => 'A revision folder needs its source: write the title of the document and who published it.',
  SOURCE_READ_BEFORE: () => 'The source was read before it was published; put one of the two days right.',
  NOTE_FILE_MISSING: () => 'Choose the file of a note first.',
  NOTE_FILE_UNREADABLE: () =>
    'The file holds no note. Open one that was saved here, or a document of a note as it was taken away: JSON, PDF, DOCX, Markdown or HTML.',
};
