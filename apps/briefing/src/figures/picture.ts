import type { ThemeName } from '#charts';
import type { Filed } from '../downloads/files.js';
import type { Drawn, FigureUse, View } from '../view.js';
import { MAP } from './map.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a chart is drawn in a note, in CSS pixels: the meter has two bars alone. */
export const noteSize = (figure: string): Size => ({ width: 680, height: figure === 'meter' ? 190 : 210 });

/** How large a chart is drawn where an address wants it: in a page, on a narrow screen, in a note, or as a file. */
const sizeIn = ({ asked: { query } }: View, figure: string): Size => {
  if (query.get('size') === 'narrow') return { width: 380, height: 400 };
  if (query.get('in') === 'note') return noteSize(figure);
  return query.get('in') === 'page' ? { width: 800, height: 400 } : { width: 960, height: 600 };
};

/** A figure as a picture: in a page or a note the drawing alone; as a file with its title, day, revision, sources and licence. */
export const figurePicture = async (
  ending: 'svg' | 'png',
  figure: FigureUse['figure'],
  { table, chart }: Drawn,
  view: View,
): Promise<string | Buffer> => {
  const { asked, t } = view;
  const inPage = ['page', 'note'].includes(asked.query.get('in') ?? '');
  const theme: ThemeName = asked.query.get('theme') === 'dark' ? 'dark' : 'light';
  const about = [
    `${t.asOf(view.day(asked.on))} · ${t.revision(view.shown.number)} · Pledgebook`,
    `${t.pair(t.sources, table.sources.slice(0, 12).join(', '))}${table.sources.length > 12 ? ' …' : ''} · ${t.licence}`,
  ];
  const frame = { theme, ...sizeIn(view, figure.name), foot: inPage ? [] : about };
  const { chartPng, chartSvg, picturePng, pictureSvg } = await import('./drawing.js');
  if (chart) return ending === 'svg' ? chartSvg(chart, table, frame) : chartPng(chart, table, frame);
  const link = (path: string) => (inPage ? '' : view.origin) + view.to(path);
  const picture = figure.picture?.(table, theme, { link, pair: t.pair, inPage }) ?? '';
  const pictureFrame = { ...frame, height: MAP.height + 210 };
  if (ending === 'png') return picturePng(picture, table, pictureFrame);
  return inPage ? picture : pictureSvg(picture, table, pictureFrame);
};

/** Columns that only tell a drawing what to do. */
const SILENT = new Set(['hue']);

/** What a file of a figure holds: exactly its rows. */
export const figureFile = ({ name, table }: Drawn): Filed => {
  const kept = table.columns.map((column, index) => ({ ...column, index })).filter(({ key }) => !SILENT.has(key));
  return {
    name,
    title: table.title,
    note: table.note,
    columns: kept.map(({ key, label }) => ({ key, label })),
    rows: table.rows.map((row) => kept.map(({ index }) => row[index] ?? null)),
    sources: table.sources,
  };
};
