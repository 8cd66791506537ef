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
/** A table of so many rows at most is kept on one page. */
const MAX_ROWS_TOGETHER = 5;
/** So many rows at least stand where a longer one begins, and where it ends. */
const FIRST = 3;
const LAST = 2;
/** Letters of a cell: a row of longer ones may be broken over pages, for it might fit on none. */
const SHORT = 300;

/** Keeps tables apart from each other and from the text below. */
const end = (): Paragraph => new Paragraph({ style: 'TableEnd' });

const cell = (children: readonly Paragraph[], width: number, margins?: ITableCellOptions['margins']): TableCell =>
  new TableCell({ children, width: { size: width, type: WidthType.DXA }, ...(margins ? { margins } : {}) });

const fixed = ({ note }: Setting, rows: readonly TableRow[], columnWidths: readonly number[]) => ({
  // Its first column stands where reading begins.
  ...(isRightToLeft(note.language) && { visuallyRightToLeft: true }),
  rows,
  columnWidths,
  layout: TableLayoutType.FIXED,
  width: { size: TEXT_WIDTH, type: WidthType.DXA },
});

/** Up to four figures side by side, each with its label in one cell, so that they are read together. */
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

/** Widths for the columns: as their texts need, none so wide that it starves the others. */
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
  const short = (lines: readonly Line[]): boolean => lines.every((line) => lettersOf(line).length <= SHORT);
  const { length } = element.rows;
  const isKept = !element.compact && element.rows.every(short);
  const staysWithNext = (index: number): boolean =>
    isKept && index < length - 1 && (length <= MAX_ROWS_TOGETHER || index < FIRST - 1 || index >= length - LAST);
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
