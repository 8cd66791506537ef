import type { ListProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

/** Sentences about a published list. */
export const LIST_SENTENCES: SentencesFor<ListProblems> = {
  LIST_TOO_LARGE: ({ most }) => `The file is larger than ${most} MB; save its text alone.`,
  LIST_OF_OTHER_KIND: ({ endings }) =>
    `Lists are read from files that end in ${endings.join(', ')}; or paste the text.`,
  LIST_NOT_UTF8: () => 'The file is not UTF-8; save it as UTF-8, or paste its text.',
  LIST_PAGE_UNDECODABLE: () =>
    'The page is not UTF-8, nor what it says that it is; save it as UTF-8, or paste its text.',
  LIST_PAGE_TOO_FULL: () => 'The page holds more than a list does; paste the list alone.',
  LIST_NOT_CSV: () => 'The file is no CSV: a quotation mark is left open. Save it again, or paste its text.',
  LIST_SHEET_UNREADABLE: () => 'The first sheet of the workbook cannot be read; save it as CSV, or paste its cells.',
  LIST_DOCUMENT_UNREADABLE: () => 'The document cannot be read; save it as text, or paste its text.',
  LIST_PDF_LOCKED: () => 'The PDF is locked with a password; save it without one, or paste its text.',
  LIST_PDF_UNREADABLE: () => 'The PDF cannot be read: it is damaged or no PDF. Save it again, or paste its text.',
  LIST_PDF_TOO_LONG: ({ pages, most }) =>
    `The PDF has ${pages} pages; lists are read up to ${most}. Save the pages of the list alone.`,
  LIST_PDF_TOO_FULL: () => 'The PDF holds more text than a list does; paste the list alone.',
  LIST_PDF_SCANNED: () =>
    'The PDF holds no text: it seems to be scanned. Let a program recognise its text (OCR), or type the names.',
  LIST_ARCHIVE_PARTS: ({ most }) => `The file has more than ${most} parts; save its text alone.`,
  LIST_ARCHIVE_GROWS: ({ most }) => `The file grows beyond ${most} MB when unpacked; save its text alone.`,
  LIST_ARCHIVE_UNREADABLE: () => 'The file cannot be unpacked; save it again, or paste its text.',
  LIST_DOCUMENT_TYPE: ({ part }) =>
    `The part ${part} has a document type, which office files have not; paste its text.`,
  LIST_BEFORE_OPENING: ({ opened, initiative, on }) =>
    `Before ${opened} nobody could endorse ${initiative}; write a day by which the listed States had endorsed, not ${on}.`,
  LIST_RECORDED: ({ title, publisher, id }) =>
    `The ledger holds this list already: each of its States, by the source “${title}” (${publisher}, /sources/${id}). Nothing is left to record.`,
  LIST_WITHOUT_NAMES: ({ file }) =>
    `No name of a State was found in ${file}. If it is the right file, copy the names into a .txt file, one a line.`,
};
