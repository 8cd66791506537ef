import { isUtf8 } from 'node:buffer';
import { extname } from 'node:path';
import { parse } from 'csv-parse/sync';
import { LIST_FILES, type NameIndex, type NamesInText, namesIn, namesInTable, namesInText } from '#domain';
import { htmlText } from './html-text.js';
import { ListRefused } from './list-refused.js';
import { pdfText } from './pdf-text.js';
import { safeZip } from './safe-zip.js';

/** Maximum size of a published list, in bytes. */
export const MAX_LIST_BYTES = 5 * 2 ** 20;
const MAX_ROWS = 5000;
const MAX_CELLS = 50;

// Libraries for foreign file formats are loaded with the first such file: the service itself reads none.

type Rows = readonly (readonly string[])[];

const bounded = <Cell>(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] =>
  rows.slice(0, MAX_ROWS).map((row) => row.slice(0, MAX_CELLS));

const textOf = (bytes: Buffer): string => {
  if (!isUtf8(bytes)) throw new ListRefused('LIST_NOT_UTF8', {});
  return bytes.toString('utf8').replace(/^\uFEFF/u, '');
};

/** Returns the separator that occurs most often in the first line. */
const separatorOf = (text: string): string => {
  const line = text.slice(0, 10_000).split('\n', 1)[0] ?? '';
  const count = (separator: string): number => line.split(separator).length;
  return [',', ';', '\t'].reduce((most, next) => (count(next) > count(most) ? next : most));
};

const csvRows = (text: string): Rows => {
  const options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: MAX_ROWS };
  try {
    return bounded(parse(text, { ...options, delimiter: separatorOf(text) }) as string[][]);
  } catch {
    throw new ListRefused('LIST_NOT_CSV', {});
  }
};

const sheetRows = async (bytes: Buffer): Promise<Rows> => {
  const safe = Buffer.from(safeZip(bytes));
  const { readSheet } = await import('read-excel-file/node');
  const rows = await readSheet(safe).catch(() => {
    throw new ListRefused('LIST_SHEET_UNREADABLE', {});
  });
  return bounded(rows).map((row) => row.map((cell) => (typeof cell === 'string' ? cell : '')));
};

const documentText = async (bytes: Buffer): Promise<string> => {
  const safe = Buffer.from(safeZip(bytes));
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: safe }).catch(() => {
    throw new ListRefused('LIST_DOCUMENT_UNREADABLE', {});
  });
  // Each paragraph becomes a line: mammoth separates paragraphs by an empty line.
  return value.replace(/\n\n/gu, '\n');
};

const pdfNames = async (index: NameIndex, bytes: Buffer): Promise<NamesInText> => {
  const { text, aside } = await pdfText(bytes);
  return namesIn(index, [text], aside);
};

/** Returns the names in the tables of a page, and in the text beside them. */
const pageNames = async (index: NameIndex, bytes: Buffer): Promise<NamesInText> => {
  const { text, tables } = await htmlText(bytes);
  return namesIn(index, [...tables.map(bounded), text]);
};

const READERS: Readonly<
  Record<(typeof LIST_FILES)[number], (index: NameIndex, bytes: Buffer) => NamesInText | Promise<NamesInText>>
> = {
  '.txt': (index, bytes) => namesInText(index, textOf(bytes)),
  '.md': (index, bytes) => namesInText(index, textOf(bytes)),
  '.csv': (index, bytes) => namesInTable(index, csvRows(textOf(bytes))),
  '.tsv': (index, bytes) => namesInTable(index, csvRows(textOf(bytes))),
  '.xlsx': async (index, bytes) => namesInTable(index, await sheetRows(bytes)),
  '.docx': async (index, bytes) => namesInText(index, await documentText(bytes)),
  '.pdf': pdfNames,
  '.html': pageNames,
  '.htm': pageNames,
};

/**
 * Reads the names of States in a published list, in the format of the file's extension.
 * @param bytes at most `MAX_LIST_BYTES`
 * @throws ListRefused if the file is too large, of another kind, or cannot be read
 */
export const readPublishedList = async (index: NameIndex, fileName: string, bytes: Buffer): Promise<NamesInText> => {
  if (bytes.length > MAX_LIST_BYTES) throw new ListRefused('LIST_TOO_LARGE', { most: MAX_LIST_BYTES / 2 ** 20 });
  const extension = LIST_FILES.find((candidate) => candidate === extname(fileName).toLowerCase());
  if (!extension) throw new ListRefused('LIST_OF_OTHER_KIND', { endings: LIST_FILES });
  return READERS[extension](index, bytes);
};
