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

/** How large a chart is drawn in a note, in CSS pixels: the meter has two bars alone. */
export const noteSize = (figure: string): Size => ({ width: 680, height: figure === 'meter' ? 190 : 210 });

/** How large it is where its address is shared, in the proportions of a card. */
const CARD: Size = { width: 840, height: 440 };
/** The same in pixels, two for each point. */
export const FIGURE_CARD_PIXELS: Size = { width: 2 * CARD.width, height: 2 * CARD.height };

/** How large a chart is drawn where an address wants it: in a page, on a narrow screen, in a note, where it is shared, or as a file. */
const sizeIn = ({ request: { query } }: PageContext, figure: string): Size => {
  if (query.get('size') === 'narrow') return { width: 380, height: 400 };
  if (query.get('size') === 'card') return CARD;
  if (query.get('in') === 'note') return noteSize(figure);
  return query.get('in') === 'page' ? { width: 800, height: 400 } : { width: 960, height: 600 };
};

/** What a picture is drawn from, as plain data. Without labels it stands in a page or a note, which has them itself. */
export interface PictureRequest {
  readonly format: 'svg' | 'png';
  readonly drawing: DrawnChart | { readonly map: WorldMap };
  readonly frame: Frame;
  readonly labels: Labels | null;
}

/** A figure's chart with the numbers that it is drawn from; `null` where it has none. */
export const chartOf = ({ chart, table: { columns, rows, places, direction } }: RenderedFigure): DrawnChart | null =>
  chart && { chart, table: { columns, rows, ...(places && { places }), ...(direction && { direction }) } };

/** How many sources a picture names; the page of its figure lists all of them. */
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

/** A figure in words: its summary, and of a chart each row, since its marks are outlines without names. */
const inWords = ({ table, chart }: RenderedFigure, { language, t }: PageContext): string => {
  const { columns, rows, summary } = table;
  const { semicolon } = languageData(language);
  const told = (cell: Cell, index: number): string =>
    columns[index]?.kind === 'day'
      ? dayText(language, String(cell))
      : typeof cell === 'number'
        ? numberText(language, cell)
        : String(cell);
  const lines = rows.map((row) => {
    const [head = '', ...values] = row.map((cell, index) => (cell === null || cell === '' ? '' : told(cell, index)));
    const parts = values.map((value, index) => value && t.pair(columns[index + 1]?.label ?? '', value));
    return t.pair(head, parts.filter((part) => part !== '').join(semicolon));
  });
  return [summary, ...(chart ? lines : [])].join('\n');
};

/** A figure as a picture: in a page or a note the drawing alone; as a file with its title, day, revision, sources and licence. */
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

/** What a file of a figure holds: exactly its rows. */
export const figureFile = ({ name, table: { title, note, columns, rows, sources } }: RenderedFigure): TableFile => ({
  name,
  title,
  note,
  columns: columns.map(({ key, label }) => ({ key, label })),
  rows,
  sources,
});
