import { type Steps, partsOf } from '#domain';
import { type Workbook, csvOf } from '#exports';
import { languageData } from '../language.js';
import type { PageContext } from '../page-context.js';
import { csvOnTheWeb } from './csv-on-the-web.js';
import { labelsOf } from '../named-sources.js';
import type { FileCell, TableFile } from './table-file.js';
import { FILES_MESSAGES } from './messages/index.js';

/** Returns the permanent address of a file, with day and revision. */
export const addressOfFile = (context: PageContext): string =>
  context.origin + context.here({ on: context.request.on, revision: String(context.revision.number) });

const plain = (cell: FileCell): string | number | boolean | null =>
  typeof cell === 'object' && cell !== null ? cell.join(';') : cell;

const ROWS_A_STEP = 200;

/** Joins the labels of sources by the language’s semicolon, since labels contain commas. */
const sourcesText = (sources: readonly string[], { revision, language }: PageContext): string =>
  labelsOf(revision.sources, sources).join(languageData(language).semicolon);

/** Header lines that begin with `#`, which every CSV file had before descriptions became separate files. */
const headerLines = ({ title, note, sources }: TableFile, context: PageContext): readonly string[] =>
  [
    title,
    [
      context.t.asOf(context.request.on),
      context.t.revision(context.revision.number),
      `SHA-256 ${context.revision.hash}`,
    ].join(languageData(context.language).semicolon),
    context.t.pair(context.t.sources, sourcesText(sources, context)),
    addressOfFile(context),
    context.t.licence,
    ...(note === '' ? [] : [note]),
  ].map((line) => `# ${line.replace(/\s+/g, ' ')}\r\n`);

/**
 * Writes CSV in UTF-8, with a byte order mark only where the address requests one (`bom=1`) or the former header lines
 * (`header=1`). Cells are escaped so that spreadsheets do not read them as formulas.
 */
function* csv(table: TableFile, context: PageContext): Steps<string> {
  const { columns, rows } = table;
  const [hasHeader, hasBom] = ['header', 'bom'].map((name) => context.request.query.get(name) === '1');
  const lines = (some: readonly (readonly FileCell[])[]): string =>
    csvOf(
      some.map((row) => row.map(plain)),
      { escape_formulas: true, cast: { boolean: String } },
    );
  const written = [
    hasBom || hasHeader ? '\uFEFF' : '',
    ...(hasHeader ? headerLines(table, context) : []),
    lines([columns.map(({ label }) => label)]),
  ];
  for (const part of partsOf(rows, ROWS_A_STEP)) {
    yield;
    written.push(lines(part));
  }
  return written.join('');
}

/** Writes the same JSON as `JSON.stringify` with an indent of 1, but in steps of some rows. */
function* json({ title, note, columns, rows, sources }: TableFile, context: PageContext): Steps<string> {
  const metadata = {
    title,
    note,
    on: context.request.on,
    revision: context.revision.number,
    hash: context.revision.hash,
    sources,
    source_labels: labelsOf(context.revision.sources, sources),
    address: addressOfFile(context),
    licence: context.t.licence,
    columns,
    rows: [],
  };
  const whole = JSON.stringify(metadata, null, 1);
  if (rows.length === 0) return whole;
  const written: string[] = [];
  for (const part of partsOf(rows, ROWS_A_STEP)) {
    yield;
    const objects = part.map((row) => Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null])));
    // Strips the brackets of this part. Line breaks inside texts are escaped, so every line here is a line of the file.
    written.push(JSON.stringify(objects, null, 1).slice(2, -2).replace(/^/gm, ' '));
  }
  return whole.replace(/\[\]\n\}$/, () => `[\n${written.join(',\n')}\n ]\n}`);
}

/** Returns the content of a workbook as plain data: the rows on one sheet, their metadata on another. */
export const workbookOf = ({ title, note, columns, rows, sources }: TableFile, context: PageContext): Workbook => {
  const t = FILES_MESSAGES[context.language];
  return {
    labels: columns.map(({ label }) => label),
    rows: rows.map((row) => row.map(plain)),
    about: [
      [t.title, title],
      [context.t.day, context.request.on],
      [t.revision, context.revision.number],
      ['SHA-256', context.revision.hash],
      [t.rows, rows.length],
      [context.t.sources, sourcesText(sources, context)],
      [t.address, addressOfFile(context)],
      [t.licence, context.t.licence],
      ...(note === '' ? [] : [[t.note, note] as const]),
      ...columns.flatMap(({ label, meaning }) => (meaning ? [[label, meaning] as const] : [])),
    ],
  };
};

function* description(table: TableFile, context: PageContext): Steps<string> {
  return yield* csvOnTheWeb(table, addressOfFile(context), labelsOf(context.revision.sources, table.sources), context);
}

/**
 * The file formats of a table, and the description of its CSV, all written in steps. Packing a workbook takes long, so
 * a worker does it (`Renderer`).
 */
export const FILES = {
  csv: { type: 'text/csv; charset=utf-8', write: csv },
  json: { type: 'application/json; charset=utf-8', write: json },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: null },
  'meta.json': { type: 'application/csvm+json; charset=utf-8', write: description },
} as const;
export type FileFormat = keyof typeof FILES;
/** The formats that contain the rows. */
export const FILE_FORMATS = ['csv', 'json', 'xlsx'] as const satisfies readonly FileFormat[];
export const isFileFormat = (format: string | undefined): format is FileFormat =>
  format !== undefined && Object.hasOwn(FILES, format);

/** The file formats of the whole dataset. */
export const BUNDLES = [
  { format: 'zip', type: 'application/zip' },
  { format: 'sqlite', type: 'application/vnd.sqlite3' },
] as const;
export type BundleFormat = (typeof BUNDLES)[number]['format'];
