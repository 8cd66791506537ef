import { CsvError, parse } from 'csv-parse/sync';
import { FACT_COLUMNS, type FactKind, columnName } from '#domain';
import type { FileProblem } from './file-problem.js';

/** A fact as a file holds it, with the line it starts on. Its values have the form of their columns, no more. */
export interface Written {
  readonly line: number;
  readonly lineOf: (field: string) => number;
  readonly fact: Readonly<Record<string, unknown>>;
}

export interface FileContent {
  readonly facts: readonly Written[];
  readonly problems: readonly FileProblem[];
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

const SENTENCES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed; close it, or double those inside a cell.',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one; quote the whole cell.',
  CSV_INVALID_CLOSING_QUOTE: 'something follows a closing quotation mark; double those inside a cell.',
};

const cellOf = (kept: string, text: string): { readonly value: unknown } | { readonly problem: string } => {
  switch (kept) {
    case 'json':
      return {
        value: text
          .split(';')
          .map((item) => item.trim())
          .filter((item) => item !== ''),
      };
    case 'integer':
    case 'integer?':
      if (text === '' && kept === 'integer?') return { value: null };
      return /^\d{1,9}$/.test(text)
        ? { value: Number(text) }
        : { problem: `“${text}” is no whole number; write digits only.` };
    case 'text?':
      return { value: text === '' ? null : text };
    default:
      return text === '' ? { problem: 'the cell is empty; it must say something.' } : { value: text };
  }
};

const headerProblems = (file: string, header: readonly string[], wanted: readonly string[]): readonly FileProblem[] => [
  ...wanted
    .filter((name) => !header.includes(name))
    .map((name) => ({ file, line: 1, column: name, message: 'the header has no such column; add it.' })),
  ...header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => ({ file, line: 1, column: name, message: 'the header has this column twice; keep one.' })),
  ...header
    .filter((name) => !wanted.includes(name))
    .map((name) => ({ file, line: 1, column: name, message: `no such column; the columns are ${wanted.join(', ')}.` })),
];

/** The columns of a kind's CSV file. Votes have no `id`: draft and State make it. */
export const csvColumns = (kind: FactKind): readonly string[] =>
  Object.keys(FACT_COLUMNS[kind])
    .filter((field) => !(kind === 'vote' && field === 'id'))
    .map(columnName);

/** Reads one CSV file (RFC 4180, header row, lists separated by `;`) into facts of one kind. */
export const readCsv = (file: string, text: string, kind: FactKind): FileContent => {
  const problems: FileProblem[] = [];
  const fields = Object.entries<string>(FACT_COLUMNS[kind]).map(([field, kept]) => ({
    field,
    kept,
    column: columnName(field),
  }));
  const wanted = csvColumns(kind);
  let rows: readonly ParsedRecord[];
  try {
    rows = parse(text, {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(Reflect.get(error, 'lines') ?? 1);
    return { facts: [], problems: [{ file, line, column: 'row', message: SENTENCES[error.code] ?? error.message }] };
  }
  const header = rows[0]?.record ?? [];
  problems.push(...headerProblems(file, header, wanted));
  if (problems.length > 0) return { facts: [], problems };

  const facts = rows.slice(1).flatMap(({ record, raw, info }): readonly Written[] => {
    // `lines` counts up to the end of the record; a cell may hold line breaks.
    const line = info.lines - (raw.trimEnd().match(/\n/g)?.length ?? 0);
    if (record.length !== header.length) {
      const message = `the row has ${record.length} cells and the header ${header.length}; quote cells that hold commas.`;
      problems.push({ file, line, column: 'row', message });
      return [];
    }
    const fact: Record<string, unknown> = {};
    for (const { field, kept, column } of fields) {
      const index = header.indexOf(column);
      if (index < 0) continue;
      const cell = cellOf(kept, (record[index] ?? '').trim());
      if ('problem' in cell) problems.push({ file, line, column, message: cell.problem });
      fact[field] = 'value' in cell ? cell.value : null;
    }
    return [{ line, lineOf: () => line, fact }];
  });
  return { facts, problems };
};
