import type { Cell, ThemeName } from '#charts';
import type { DrawnChart, Frame, Labels } from '#charts/server';
import type { TableFile } from '../downloads/table-file.js';
import { dayText, languageData, numberText, fullStop } from '../language.js';
import type { PageContext } from '../page-context.js';
import { SOURCE_WORDS } from '../ui/messages/index.js';
import type { Figure } from './define-figure.js';
import type { RenderedFigure } from './figure.js';
import type { WorldMap } from './map.js';
import { MAP } from './outlines.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Returns the size of a chart in a note, in CSS pixels; the meter has only two bars. */
export const noteSize = (figure: string): Size => ({ width: 680, height: figure === 'meter' ? 190 : 210 });

/** The size of a figure on a share card, in CSS pixels and the proportions of a card. */
const CARD: Size = { width: 840, height: 440 };
/** The size of that picture in device pixels, at a ratio of 2. */
export const FIGURE_CARD_PIXELS: Size = { width: 2 * CARD.width, height: 2 * CARD.height };

/** Returns the size of a chart for its use: on a narrow screen, on a share card, in a note, in a page, or as a file. */
const sizeIn = ({ request: { query } }: PageContext, figure: string): Size => {
  if (query.get('size') === 'narrow') return { width: 380, height: 400 };
  if (query.get('size') === 'card') return CARD;
  if (query.get('in') === 'note') return noteSize(figure);
  return query.get('in') === 'page' ? { width: 800, height: 400 } : { width: 960, height: 600 };
};

/** The input of a picture, as plain data. Labels are absent in a page or a note, which has them itself. */
export interface PictureRequest {
  readonly format: 'svg' | 'png';
  readonly drawing: DrawnChart | { readonly map: WorldMap };
  readonly frame: Frame;
  readonly labels: Labels | null;
}

/** Returns a figure’s chart with its numbers; `null` where it has none. */
export const chartOf = ({ chart, table: { columns, rows, places, direction } }: RenderedFigure): DrawnChart | null =>
  chart && { chart, table: { columns, rows, ...(places && { places }), ...(direction && { direction }) } };

/** Maximum number of sources that a picture names; the figure’s page lists all of them. */
const MAX_NAMED = 3;

const sourcesInPicture = (context: PageContext, ids: readonly string[]): string => {
  const { semicolon, apart = String } = languageData(context.language);
  const sources = context.sources(ids);
  const named = sources.slice(0, MAX_NAMED).map(({ label }) => apart(label));
  const more = sources.length - named.length;
  return [
    ...named,
    ...(more > 0 ? [SOURCE_WORDS[context.language].andMore(numberText(context.language, more))] : []),
  ].join(semicolon);
};

/**
 * Describes a figure in words: its summary and, for a chart, each row, since a chart’s marks are shapes without names.
 */
const inWords = ({ table, chart }: RenderedFigure, { language, t }: PageContext): string => {
  const { columns, rows, summary } = table;
  const { semicolon } = languageData(language);
  const valueText = (cell: Cell, index: number): string =>
    columns[index]?.kind === 'day'
      ? dayText(language, String(cell))
      : typeof cell === 'number'
        ? numberText(language, cell)
        : String(cell);
  const lines = rows.map((row) => {
    const [head = '', ...values] = row.map((cell, index) =>
      cell === null || cell === '' ? '' : valueText(cell, index),
    );
    const parts = values.map((value, index) => value && t.pair(columns[index + 1]?.label ?? '', value));
    return t.pair(head, parts.filter((part) => part !== '').join(semicolon));
  });
  return [summary, ...(chart ? lines : [])].join('\n');
};

/**
 * Builds the request for a figure’s picture: in a page or a note only the drawing; as a file with title, day, revision,
 * sources and licence.
 */
export const pictureRequest = (
  format: 'svg' | 'png',
  figure: Figure,
  drawn: RenderedFigure,
  context: PageContext,
): PictureRequest => {
  const { table } = drawn;
  const { request, t } = context;
  const inPage = ['page', 'note'].includes(request.query.get('in') ?? '');
  const theme: ThemeName = request.query.get('theme') === 'dark' ? 'dark' : 'light';
  const about = [
    `${t.asOf(context.day(request.on))} · ${t.revision(context.revision.number)} · Pledgebook`,
    `${t.pair(t.sources, sourcesInPicture(context, table.sources))} · ${t.licence}`,
  ];
  const direction = table.direction && { direction: table.direction };
  const labels = inPage
    ? null
    : { title: table.title, description: inWords(drawn, context), foot: [table.note, ...about], ...direction };
  const size = sizeIn(context, figure.name);
  const frame = { theme, ...size };
  const chart = chartOf(drawn);
  if (chart) return { format, drawing: chart, frame, labels };
  const link = (path: string) => (inPage ? '' : context.origin) + context.to(path);
  const alternative = [table.title, table.summary].join(fullStop(context.language));
  const map = figure.map?.(table, theme, { link, pair: t.pair, alternative, inPage });
  if (!map) throw new TypeError(`The figure “${figure.name}” has neither a chart nor a map.`);
  return { format, drawing: { map }, frame: size === CARD ? frame : { ...frame, height: MAP.height + 210 }, labels };
};

/** Returns the content of a figure’s file: exactly the rows of its table. */
export const figureFile = ({ name, table: { title, note, columns, rows, sources } }: RenderedFigure): TableFile => ({
  name,
  title,
  note,
  columns: columns.map(({ key, label }) => ({ key, label })),
  rows,
  sources,
});
