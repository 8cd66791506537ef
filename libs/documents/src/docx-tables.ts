import {
  type FileChild,
  type ITableCellOptions,
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { type Setting, isRightToLeft, paragraph, text } from './docx-line.js';
import { TEXT_WIDTH } from './docx-styles.js';
import type { KeyFigures, Line, Table } from './written-note.js';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BORDERLESS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };
/** Maximum number of rows in a table that is kept on one page. */
const MAX_ROWS_TOGETHER = 5;
/** Number of rows that stay together at the beginning of a longer table, and at its end. */
const FIRST_ROWS_TOGETHER = 3;
const LAST_ROWS_TOGETHER = 2;
/** Maximum letters per cell in a row that is kept on one page: a row with more might not fit on any page. */
const MAX_UNBROKEN_LETTERS = 300;

/** Returns a paragraph that keeps a table apart from the next one and from the text below. */
const end = (): Paragraph => new Paragraph({ style: 'TableEnd' });

const cell = (children: readonly Paragraph[], width: number, margins?: ITableCellOptions['margins']): TableCell =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, ...(margins ? { margins } : {}) });

const fixed = ({ note }: Setting, rows: readonly TableRow[], columnWidths: readonly number[]) => ({
  // The first column is on the side where reading begins.
  ...(isRightToLeft(note.language) && { visuallyRightToLeft: true }),
  rows,
  columnWidths,
  layout: TableLayoutType.FIXED,
  width: { size: TEXT_WIDTH, type: WidthType.DXA },
});

/** Lays out figures, up to four side by side; each is in one cell with its label, so that they are read together. */
export const keyFigures = (setting: Setting, { figures }: KeyFigures): FileChild[] => {
  if (figures.length === 0) return [];
  const across = figures.length <= 4 ? figures.length : 3;
  const width = Math.floor(TEXT_WIDTH / across);
  const cells = figures.map(({ value, label }) =>
    cell(
      [
        new Paragraph({ style: 'KeyFigure', children: [text(value)] }),
        paragraph(setting, label, { style: 'KeyFigureLabel' }),
      ],
      width,
      { left: 0, right: 200 },
    ),
  );
  while (cells.length % across) cells.push(cell([new Paragraph({ style: 'KeyFigureLabel' })], width));
  const rows = Array.from(
    { length: cells.length / across },
    (_, row) => new TableRow({ children: cells.slice(row * across, (row + 1) * across) }),
  );
  return [new WordTable({ ...fixed(setting, rows, Array(across).fill(width)), borders: BORDERLESS }), end()];
};

const lettersOf = (line: Line): string => line.map((part) => ('text' in part ? part.text : '00')).join('');

const longest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

/** Returns the widths of columns: as wide as their texts need, but none so wide that the others lack room. */
const widths = ({ columns, rows }: Table): readonly number[] => {
  const needs = columns.map(({ label }, column) => {
    const texts = [label, ...rows.map((row) => lettersOf(row[column] ?? []))];
    const word = longest(texts.flatMap((words) => words.split(/\s/)));
    return 3 + Math.min(40, Math.max(word, Math.min(longest(texts), 28)));
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => Math.floor((TEXT_WIDTH * need) / all));
};

export const table = (setting: Setting, element: Table): FileChild[] => {
  const caption =
    element.caption.length > 0 ? [paragraph(setting, element.caption, { style: 'Caption', keepNext: true })] : [];
  if (element.columns.length === 0) return caption;
  const columnWidths = widths(element);
  const row = (style: string, lines: readonly Line[]): TableCell[] =>
    element.columns.map(({ align }, column) =>
      cell(
        [
          paragraph(setting, lines[column] ?? [], {
            style,
            ...(align === 'end' ? { alignment: AlignmentType.END } : {}),
          }),
        ],
        columnWidths[column] ?? 0,
      ),
    );
  const short = (lines: readonly Line[]): boolean =>
    lines.every((line) => lettersOf(line).length <= MAX_UNBROKEN_LETTERS);
  const { length } = element.rows;
  const canKeepTogether = !element.compact && element.rows.every(short);
  const staysWithNext = (index: number): boolean =>
    canKeepTogether &&
    index < length - 1 &&
    (length <= MAX_ROWS_TOGETHER || index < FIRST_ROWS_TOGETHER - 1 || index >= length - LAST_ROWS_TOGETHER);
  const head = element.columns.map(({ label }) => [{ text: label }]);
  const rows = [
    new TableRow({ tableHeader: short(head), cantSplit: short(head), children: row('TableHeading', head) }),
    ...element.rows.map(
      (lines, index) =>
        new TableRow({
          cantSplit: short(lines),
          ...(staysWithNext(index) && { keepNext: true }),
          children: row(element.compact ? 'TableCompact' : 'TableText', lines),
        }),
    ),
  ];
  return [
    ...caption,
    new WordTable({
      ...fixed(setting, rows, columnWidths),
      style: 'NoteTable',
      tableLook: { firstRow: true, firstColumn: true, noVBand: true, noHBand: true },
    }),
    end(),
  ];
};
