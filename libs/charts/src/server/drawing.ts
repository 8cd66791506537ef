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

/** What is written around a drawing that stands for itself. */
export interface Labels {
  readonly title: string;
  /** What it shows in words, for those who do not see it. */
  readonly description: string;
  /** Lines under the drawing: what one must know to read it, day, revision, sources, licence. */
  readonly foot: readonly string[];
  /** `rtl` where they are read from right to left. */
  readonly direction?: 'rtl';
}

/** A chart by its name, with the numbers that it is drawn from. */
export interface DrawnChart {
  readonly chart: ChartName;
  readonly table: ChartTable;
}

const PAD = 18;
const LINE = 19;

/** Writes title and foot; @returns how much room they take above and below */
const framed = (context: SKRSContext2D, labels: Labels | null, frame: Frame): { top: number; bottom: number } => {
  // In a page the drawing has the page's own ground.
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

const painted = (
  context: SKRSContext2D,
  { chart, table }: DrawnChart,
  frame: Frame,
  labels: Labels | null,
  ratio: number,
): Chart => {
  const config = chartOfTable(chart, table, THEMES[frame.theme]);
  const own = config.options?.layout?.padding as ChartArea;
  return newChart(context as unknown as CanvasRenderingContext2D, {
    ...config,
    options: { ...config.options, responsive: false, devicePixelRatio: ratio, events: [] },
    plugins: [
      ...(config.plugins ?? []),
      {
        id: 'frame',
        beforeLayout: (drawn) => {
          const { top, bottom } = framed(context, labels, frame);
          const sides = labels ? { left: PAD, right: PAD } : {};
          drawn.options.layout = { padding: { ...own, ...sides, top: own.top + top, bottom: own.bottom + bottom } };
        },
        beforeDraw: () => {
          context.direction = table.direction ?? 'ltr';
          framed(context, labels, frame);
        },
      },
    ],
  });
};

/** The parts of a drawing numbered from 1: the library counts on from drawing to drawing, and the same drawing would have other bytes. */
const numbered = (svg: Buffer): string => {
  const numbers = new Map<string, number>();
  return svg.toString().replace(/\bcl_[0-9a-f]+\b/g, (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return `cl_${numbers.get(id)}`;
  });
};

/** Gives an SVG a name and a description, since its letters are outlines. @param role a group where its parts have names of their own */
const named = (svg: string, { title, description }: Labels, role: 'img' | 'group'): string =>
  svg.replace(
    /<svg\b[^>]*/,
    (start) => `${start} role="${role}"><title>${markupText(title)}</title><desc>${markupText(description)}</desc`,
  );

/** A chart as SVG, its letters as outlines, so that it looks the same everywhere. Without labels it stands in a page. */
export const chartSvg = (drawn: DrawnChart, frame: Frame, labels: Labels | null = null): string => {
  registerFonts();
  const canvas = createCanvas(frame.width, frame.height, SvgExportFlag.ConvertTextToPaths);
  const chart = painted(canvas.getContext('2d'), drawn, frame, labels, 1);
  const svg = numbered(canvas.getContent());
  chart.destroy();
  return labels ? named(svg, labels, 'img') : svg;
};

/** A chart as PNG, two points for one. */
export const chartPng = (drawn: DrawnChart, frame: Frame, labels: Labels | null = null): Buffer => {
  registerFonts();
  const canvas = createCanvas(frame.width, frame.height);
  const chart = painted(canvas.getContext('2d'), drawn, frame, labels, 2);
  const png = canvas.toBuffer('image/png');
  chart.destroy();
  return png;
};

/** A picture that came as SVG, framed: with its title, day, revision, sources and licence in the file. */
export const pictureSvg = (svg: string, frame: Frame, labels: Labels): string => {
  registerFonts();
  const canvas = createCanvas(frame.width, frame.height, SvgExportFlag.ConvertTextToPaths);
  const { top, bottom } = framed(canvas.getContext('2d'), labels, frame);
  const place = ` y="${top}" width="${frame.width}" height="${frame.height - top - bottom}"`;
  const inner = svg.replace(/ width="\d+" height="\d+"/, place);
  const whole = numbered(canvas.getContent()).replace(/<\/svg>\s*$/, () => `${inner}</svg>`);
  return named(whole, labels, 'group');
};

/** A picture that came as SVG, framed, as PNG. */
export const picturePng = async (svg: string, frame: Frame, labels: Labels | null = null): Promise<Buffer> => {
  registerFonts();
  const canvas = createCanvas(frame.width * 2, frame.height * 2);
  const context = canvas.getContext('2d');
  context.scale(2, 2);
  const { top, bottom } = framed(context, labels, frame);
  const image = await loadImage(Buffer.from(svg));
  const scale = Math.min(frame.width / image.width, (frame.height - top - bottom) / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  context.drawImage(image, (frame.width - width) / 2, top, width, height);
  return canvas.toBuffer('image/png');
};
