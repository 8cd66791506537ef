import type { FileProblems, ProblemDetails } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

type Shaped = ProblemDetails['ENTRY_SHAPE'];

/** What is wrong with an entry, and what would be right. */
const shapeWords = ({ wanted, word = 'fact', fields: [first = 'id', second = 'name'] = [] }: Shaped) => {
  switch (wanted) {
    case 'MOMENT':
      return ['this is no moment', 'write one in UTC, such as 2026-11-24T00:00:00.000Z'] as const;
    case 'HEAD':
      return ['this is no head of a revision', 'write author and message'] as const;
    case 'TEXT':
      return ['this is no text', 'write one, with numbers and days in quotation marks'] as const;
    case 'INTEGER':
      return ['this is no whole number', 'write digits only'] as const;
    case 'TEXTS':
      return ['this is no list', 'write one: [one, two]'] as const;
    case 'ENTRIES':
      return ['this is no list', 'write one of entries'] as const;
    case 'RECORD':
      return ['this is no entry of its list', `write one with its ${first}: { ${first}: … }`] as const;
    case 'FACT':
      return [`this is no ${word}`, `write its entries: “${first}: …”, “${second}: …”`] as const;
    case 'FACTS':
      return ['this is no list', `write one of ${word}s, each beginning with “- id: …”`] as const;
  }
};

const SEPARATORS = { SEMICOLON: 'semicolons', TAB: 'tabs', BAR: 'bars' } as const;

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Sentences about the files of a revision. They follow the place of the problem. */
export const FILE_SENTENCES: SentencesFor<FileProblems> = {
  NO_DIRECTORY: () => 'there is no such directory; give the one that holds the files.',
  NO_FILES: ({ files }) => `it holds none of the files ${files.join(', ')}.`,
  NOT_A_REVISION_FILE: ({ near }) =>
    `this is none of the files of a revision; ${near === null ? 'take it' : `rename it to ${near}, or take it`} out of the folder.`,
  FILE_MISSING: () => 'there is no such file, and nothing of its kind is recorded; put it back.',
  FILE_IS_ARCHIVE: () => 'the file is a workbook or an archive, not text; save its sheet as “CSV UTF-8”.',
  FILE_IS_UTF16: () => 'the file is UTF-16; save it as UTF-8.',
  FILE_NOT_UTF8: ({ perhapsWindows1252 }) =>
    `the file is not UTF-8 from this line on${perhapsWindows1252 ? ' but, it seems, Windows-1252' : ''}; save it as UTF-8 (“CSV UTF-8” in spreadsheets).`,
  FILE_UNREADABLE: () => 'the file cannot be read; check that it is a file and may be read.',
  FILE_EMPTY: ({ columns }) => `the file is empty; begin it with the header ${columns.join(',')}`,
  SEPARATOR_LINE: ({ line }) =>
    `the first line is “${line}”, which only some spreadsheets read; remove it, and divide the cells by commas.`,
  OTHER_SEPARATOR: ({ separator }) =>
    `the cells are divided by ${SEPARATORS[separator]}; divide them by commas (“CSV UTF-8 (comma delimited)” in spreadsheets).`,
  QUOTE_NOT_CLOSED: () => 'a quotation mark is opened and never closed; close it, or double those inside a cell.',
  QUOTE_INSIDE_CELL: () => 'a quotation mark stands inside a cell that does not begin with one; quote the whole cell.',
  TEXT_AFTER_QUOTE: () => 'something follows a closing quotation mark; double those inside a cell.',
  BAD_CSV: ({ reason }) => reason,
  COLUMNS_MISSPELLED: ({ written, meant }) => `the header has ${quoted(written)}; write ${meant.join(', ')}.`,
  COLUMN_MISSING: () => 'the header has no such column; add it.',
  COLUMN_TWICE: () => 'the header has this column twice; keep one.',
  COLUMN_WITHOUT_NAME: ({ place }) => `the ${place}th column has no name; name it or take it out.`,
  UNKNOWN_COLUMN: ({ columns }) => `no such column; the columns are ${columns.join(', ')}.`,
  NEW_FACT_WITHOUT_COLUMN: ({ id }) => `the file has no such column, and “${id}” is new; add it.`,
  ROW_LENGTH: ({ cells, columns }) =>
    `the row has ${cells} cells and the header ${columns}; quote cells that hold commas.`,
  CELL_EMPTY: () => 'the cell is empty; it must say something.',
  CELL_NOT_A_NUMBER: ({ text }) => `“${text}” is no whole number; write digits only.`,
  LIST_PART_EMPTY: () => 'the list has an empty part; write “;” only between two items.',
  LIST_PART_TWICE: ({ item }) => `the list has “${item}” twice; keep one.`,
  STATE_AMBIGUOUS: ({ text, candidates }) => `“${text}” can mean ${candidates.join(' or ')}; write the code.`,
  NOT_A_STATE: ({ text }) => `“${text}” is none of the States on record; write the code of one, such as FRA.`,
  NO_SUCH_STATE: ({ text, candidates }) =>
    `“${text}” names no State; write its code, such as FRA${candidates.length === 0 ? '' : `. Perhaps ${candidates.join(', ')}`}.`,
  BAD_YAML: ({ reason }) => `this is not how YAML is written: ${reason}.`,
  UNKNOWN_ENTRY: () => 'there is no such entry; remove it or mend its name.',
  ENTRY_MISSING: (shape) => `it is missing; ${shapeWords(shape)[1]}.`,
  ENTRY_SHAPE: (shape) => `${shapeWords(shape).join('; ')}.`,
  ENTRY_EMPTY: () => 'it is empty; it must say something.',
  BAD_HASH: () => 'this is no hash; write its 64 hexadecimal digits, or leave it out.',
  REMOVED_HEADER: ({ columns }) => `begin it with the header ${columns.join(',')}`,
  UNKNOWN_KIND: ({ kind, kinds }) => `“${kind}” is no kind of fact; write one of ${kinds.join(', ')}.`,
  REMOVED_WITHOUT_ID: () => 'the cell is empty; write the id of the fact.',
  REMOVED_WITHOUT_REASON: () => 'the cell is empty; say why the fact no longer holds.',
  REMOVED_NOTHING: ({ word, id }) => `there is no ${word} “${id}” to take back; remove the line or mend the id.`,
};
