import type { Chart, ChartArea } from 'chart.js';
import { type SKRSContext2D, SvgExportFlag, createCanvas, loadImage } from '@napi-rs/canvas';
import type { ChartTable } from '../chart-table.js';
import { markupText } from '../markup-text.js';
import type { ChartName } from '../charts.js';
import { chartOfTable } from '../directed-chart.js';
import { newChart } from '../new-chart.js';
import { THEMES, type ThemeName } from '../theme.js';
import { registerFonts, wrapped } from './lettering.js';

export interface Frame {
  readonly theme: ThemeName;
  readonly width: number;
  readonly height: number;
}

/** The text around a drawing that is shown outside a page. */
export interface Labels {
  readonly title: string;
  /** A description in words, for people who do not see the drawing. */
  readonly description: string;
  /** Lines under the drawing: what a reader must know to read it, day, revision, sources, licence. */
  readonly foot: readonly string[];
  /** `rtl` if the labels are read from right to left. */
  readonly direction?: 'rtl';
}

/** The name of a chart, with the numbers that it is drawn from. */
export interface DrawnChart {
  readonly chart: ChartName;
  readonly table: ChartTable;
}

const PAD = 18;
const LINE = 19;

/** Draws background, title and foot. @returns the height that they take above and below the drawing */
const drawFrame = (context: SKRSContext2D, labels: Labels | null, frame: Frame): { top: number; bottom: number } => {
  // In a page, the drawing has the background of the page.
  if (!labels) return { top: 0, bottom: 0 };
  const theme = THEMES[frame.theme];
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, frame.width, frame.height);
  const width = frame.width - 2 * PAD;
  context.fillStyle = theme.ink;
  const isRightToLeft = labels.direction === 'rtl';
  const start = isRightToLeft ? frame.width - PAD : PAD;
  context.direction = isRightToLeft ? 'rtl' : 'ltr';
  context.textAlign = isRightToLeft ? 'right' : 'left';
  context.font = `600 20px ${theme.font}`;
  const title = wrapped(context, labels.title, width);
  for (const [index, line] of title.entries()) context.fillText(line, start, PAD + 20 + index * 26);
  context.font = `400 13px ${theme.font}`;
  context.fillStyle = theme.quiet;
  const foot = labels.foot.filter((line) => line !== '').flatMap((line) => wrapped(context, line, width));
  for (const [index, line] of foot.entries()) {
    context.fillText(line, start, frame.height - PAD + 4 - (foot.length - 1 - index) * LINE);
  }
  return { top: PAD + 12 + title.length * 26, bottom: PAD + 8 + foot.length * LINE };
};

const drawChart = (
  context: SKRSContext2D,
  { chart, table }: DrawnChart,
  frame: Frame,
  labels: Labels | null,
  ratio: number,
): Chart => {
  const config = chartOfTable(chart, table, THEMES[frame.theme]);
  const basePadding = config.options?.layout?.padding as ChartArea;
  return newChart(context as unknown as CanvasRenderingContext2D, {
    ...config,
    options: { ...config.options, responsive: false, devicePixelRatio: ratio, events: [] },
    plugins: [
      ...(config.plugins ?? []),
      {
        id: 'frame',
        beforeLayout: (chartInstance) => {
          const { top, bottom } = drawFrame(context, labels, frame);
          const sides = labels ? { left: PAD, right: PAD } : {};
          chartInstance.options.layout = {
            padding: { ...basePadding, ...sides, top: basePadding.top + top, bottom: basePadding.bottom + bottom },
          };
        },
        beforeDraw: () => {
          context.direction = table.direction ?? 'ltr';
          drawFrame(context, labels, frame);
        },
      },
    ],
  });
};

/** Numbers the ids in an SVG from 1: the library's counter runs on, so the same drawing would get different bytes. */
const withStableIds = (svg: Buffer): string => {
  const numbers = new Map<string, number>();
  return svg.toString().replace(/\bcl_[0-9a-f]+\b/g, (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `cl_${numbers.get(id)}`;
  });
};

/**
 * Adds a title and a description to an SVG, since its letters are outlines.
 * @param role `group` if parts of the SVG have names
 */
const withTitle = (svg: string, { title, description }: Labels, role: 'img' | 'group'): string =>
  svg.replace(
    /<svg\b[^>]*/,
    (start) => `${start} role="${role}"><title>${markupText(title)}</title><desc>${markupText(description)}</desc`,
  );

/** Draws a chart as SVG, with letters as outlines, so that it looks the same everywhere. In a page it has no labels. */
export const chartSvg = (drawn: DrawnChart, frame: Frame, labels: Labels | null = null): string => {
  registerFonts();
  const canvas = createCanvas(frame.width, frame.height, SvgExportFlag.ConvertTextToPaths);
  const chart = drawChart(canvas.getContext('2d'), drawn, frame, labels, 1);
  const svg = withStableIds(canvas.getContent());
  chart.destroy();
  return labels ? withTitle(svg, labels, 'img') : svg;
};

/** Draws a chart as PNG, at twice the resolution. */
export const chartPng = (drawn: DrawnChart, frame: Frame, labels: Labels | null = null): Buffer => {
  registerFonts();
  const canvas = createCanvas(frame.width, frame.height);
  const chart = drawChart(canvas.getContext('2d'), drawn, frame, labels, 2);
  const png = canvas.toBuffer('image/png');
  chart.destroy();
  return png;
};

/** Adds a frame to an SVG picture: its file then has the title, day, revision, sources and licence. */
export const pictureSvg = (svg: string, frame: Frame, labels: Labels): string => {
  registerFonts();
  const canvas = createCanvas(frame.width, frame.height, SvgExportFlag.ConvertTextToPaths);
  const { top, bottom } = drawFrame(canvas.getContext('2d'), labels, frame);
  const place = ` y="${top}" width="${frame.width}" height="${frame.height - top - bottom}"`;
  const inner = svg.replace(/ width="\d+" height="\d+"/, place);
  const whole = withStableIds(canvas.getContent()).replace(/<\/svg>\s*$/, () => `${inner}</svg>`);
  return withTitle(whole, labels, 'group');
};

/** Draws an SVG picture with its frame as PNG, at twice the resolution. */
export const picturePng = async (svg: string, frame: Frame, labels: Labels | null = null): Promise<Buffer> => {
  registerFonts();
  const canvas = createCanvas(frame.width * 2, frame.height * 2);
  const context = canvas.getContext('2d');
  context.scale(2, 2);
  const { top, bottom } = drawFrame(context, labels, frame);
  const image = await loadImage(Buffer.from(svg));
  const scale = Math.min(frame.width / image.width, (frame.height - top - bottom) / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  context.drawImage(image, (frame.width - width) / 2, top, width, height);
  return canvas.toBuffer('image/png');
};
