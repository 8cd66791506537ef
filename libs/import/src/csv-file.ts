import { CsvError, parse } from 'csv-parse/sync';
import { type Column, FACTS, type FactKind, type Problem, columnName, columnsOf, emptyValue, problem } from '#domain';
import { headerOf, headerProblems, separatorProblem } from './csv-header.js';
import { type FileProblem, hiddenIn } from './file-problem.js';

/** A fact as a file holds it, with the line it starts on. Only the form of its values has been checked. */
export interface Written {
  readonly line: number;
  readonly lineOf: (field: string) => number;
  readonly fact: Readonly<Record<string, unknown>>;
  /** The fields that the file has; the others stay as they were. `null` if the file has all of them. */
  readonly given: ReadonlySet<string> | null;
}

export interface FileContent {
  readonly facts: readonly Written[];
  readonly problems: readonly FileProblem[];
  /** Whether every fact in the file could be read, at least in part. */
  readonly complete: boolean;
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const PARSER_PROBLEMS: Readonly<Record<string, Problem>> = {
  CSV_QUOTE_NOT_CLOSED: problem('QUOTE_NOT_CLOSED', {}),
  INVALID_OPENING_QUOTE: problem('QUOTE_INSIDE_CELL', {}),
  CSV_INVALID_CLOSING_QUOTE: problem('TEXT_AFTER_QUOTE', {}),
};

type Cell = { readonly value: unknown } | { readonly problem: Problem };

const listOf = (text: string): Cell => {
  const items = text === '' ? [] : text.split(';').map((item) => item.trim());
  if (items.includes('')) return { problem: problem('LIST_PART_EMPTY', {}) };
  const duplicate = items.find((item, index) => items.indexOf(item) !== index);
  return duplicate === undefined ? { value: items } : { problem: problem('LIST_PART_TWICE', { item: duplicate }) };
};

const cellOf = ({ kept, refersTo }: Column, text: string): Cell => {
  const hidden = hiddenIn(text, refersTo === 'state');
  if (hidden !== null) return { problem: hidden };
  if (kept.startsWith('json')) return listOf(text);
  if (text === '') {
    return kept.endsWith('?') ? { value: null } : { problem: problem('CELL_EMPTY', {}) };
  }
  if (!kept.startsWith('integer')) return { value: text };
  return /^\d{1,9}$/.test(text) ? { value: Number(text) } : { problem: problem('CELL_NOT_A_NUMBER', { text }) };
};

/** Returns the columns of a kind's CSV file, without an id that is composed of other columns. */
export const csvColumns = (kind: FactKind): readonly string[] =>
  columnsOf(kind)
    .filter(([field]) => !(FACTS[kind].idOf && field === 'id'))
    .map(([field]) => columnName(field));

/** Characters that old systems write at the end of a file: Ctrl-Z, or zero bytes up to the end of a block. */
const END_MARKS = '\u0000\u001a';

const withoutEndMarks = (text: string): string => {
  let end = text.length;
  while (end > 0 && END_MARKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

const OPTIONS = {
  bom: true,
  info: true,
  raw: true,
  // Files that went through several tools mix line ends, and spreadsheets leave rows of commas at the end.
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
};

/** Parses the rows of a file; `broken` says where and why the remaining rows cannot be parsed. */
const rowsOf = (
  text: string,
): {
  readonly rows: readonly ParsedRecord[];
  readonly broken?: { readonly line: number; readonly problem: Problem };
} => {
  const parsed = (to?: number): readonly ParsedRecord[] =>
    parse(text, { ...OPTIONS, ...(to !== undefined && { to }) }) as unknown as readonly ParsedRecord[];
  try {
    return { rows: parsed() };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser reports where it gave up; the mistake is in the row after the last complete one.
    const records = Number(Reflect.get(error, 'records'));
    const rows = records === 0 ? [] : parsed(records);
    return {
      rows,
      broken: {
        line: (rows.at(-1)?.info.lines ?? 0) + 1,
        problem: PARSER_PROBLEMS[error.code] ?? problem('BAD_CSV', { reason: error.message }),
      },
    };
  }
};

/** Reads one CSV file (RFC 4180, header row, lists separated by `;`) into facts of one kind. */
export const readCsv = (file: string, text: string, kind: FactKind): FileContent => {
  const fields = columnsOf(kind).map(([field, declared]) => ({ field, declared, column: columnName(field) }));
  const expected = csvColumns(kind);
  const wrongSeparator = separatorProblem(text, expected);
  if (wrongSeparator !== null) {
    return { facts: [], problems: [{ file, line: 1, column: 'row', ...wrongSeparator }], complete: false };
  }
  const { rows, broken } = rowsOf(withoutEndMarks(text));
  const problems: FileProblem[] = broken ? [{ file, line: broken.line, column: 'row', ...broken.problem }] : [];
  const header = headerOf(rows[0]?.record ?? []);
  if (header.length === 0) {
    const empty = { file, line: 1, column: 'file', ...problem('FILE_EMPTY', { columns: expected }) };
    return { facts: [], problems: broken ? problems : [empty], complete: false };
  }
  const wrong = headerProblems(file, header, expected, FACTS[kind].idOf ?? ['id']);
  if (wrong.length > 0) return { facts: [], problems: [...wrong, ...problems], complete: false };

  const present = fields.filter(({ column }) => header.includes(column));
  const given = present.length < expected.length ? new Set(present.map(({ field }) => field)) : null;
  const facts = rows.slice(1).flatMap(({ record, raw, info }): readonly Written[] => {
    // `lines` is the last line of the record; cells can contain line breaks, and `raw` can begin with empty lines.
    const line = info.lines - (raw.trim().match(/\n/g)?.length ?? 0);
    if (record.length < header.length || record.slice(header.length).some((cell) => cell.trim() !== '')) {
      const details = { cells: record.length, columns: header.length };
      problems.push({ file, line, column: 'row', ...problem('ROW_LENGTH', details) });
      return [];
    }
    const fact: Record<string, unknown> = {};
    for (const { field, declared, column } of present) {
      const index = header.indexOf(column);
      const cell = cellOf(declared, (record[index] ?? '').trim());
      if ('problem' in cell) problems.push({ file, line, column, ...cell.problem });
      fact[field] = 'value' in cell ? cell.value : emptyValue(declared.kept);
    }
    return [{ line, lineOf: () => line, fact, given }];
  });
  return { facts, problems, complete: !broken && facts.length === rows.length - 1 };
};
