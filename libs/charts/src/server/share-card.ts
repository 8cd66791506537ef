import { type SKRSContext2D, createCanvas } from '@napi-rs/canvas';
import { CARD_SIZE } from '../card-size.js';
import { type Theme, THEMES, placeInPalette } from '../theme.js';
import { registerFonts, wrapped } from './lettering.js';
import { type MarkStatus, drawBar, drawMark } from './marks.js';

/** A number, a word or a status, with its label. */
export interface CardFigure {
  /** The place of the initiative whose colour and mark the figure has, from 1; `null` for none. */
  readonly place: number | null;
  /** Drawn in large letters. */
  readonly value: string;
  readonly text: string;
  /** The mark before the value. */
  readonly status?: MarkStatus;
  /** A bar under the value: the number of States with each status. */
  readonly parts?: readonly (readonly [status: MarkStatus, count: number])[];
}

/** The content of a share card, the picture of a shared page. */
export interface ShareCard {
  /** The name of the site. */
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly CardFigure[];
  /** The day and the revision, and the host of the site. */
  readonly foot: readonly [day: string, host: string];
  /** `rtl` if the card is read from right to left: it is mirrored. */
  readonly direction?: 'rtl';
}

const PAD = 64;
const WIDTH = CARD_SIZE.width - 2 * PAD;
const SERIF = '"Source Serif 4", Vazirmatn, "Noto Sans SC", serif';

/** Breaks a text into at most `max` lines; if there are more, the last one is cut. */
const linesOf = (context: SKRSContext2D, text: string, width: number, max: number): readonly string[] => {
  const lines = wrapped(context, text, width);
  if (lines.length <= max) return lines;
  let last = `${lines[max - 1] ?? ''} …`;
  while (context.measureText(last).width > width && last.includes(' ')) last = last.replace(/\s+\S+ …$/, ' …');
  return [...lines.slice(0, max - 1), last];
};

/** Draws a text below `top`. @returns where it ends */
const write = (
  context: SKRSContext2D,
  text: string,
  at: { readonly x: number; readonly top: number; readonly width: number },
  { font, size, max }: { readonly font: string; readonly size: number; readonly max: number },
): number => {
  context.font = font.replace('*', `${size}px`);
  const leading = Math.round(size * 1.25);
  const lines = linesOf(context, text, at.width, max);
  const start = context.direction === 'rtl' ? at.x + at.width : at.x;
  for (const [index, line] of lines.entries()) context.fillText(line, start, at.top + size + index * leading);
  return at.top + lines.length * leading;
};

/** Returns the largest font size at which a title fits in two lines, else the smallest size. */
const titleSize = (context: SKRSContext2D, title: string): number =>
  [60, 52, 46].find((size) => {
    context.font = `600 ${size}px ${SERIF}`;
    return wrapped(context, title, WIDTH).length <= 2;
  }) ?? 40;

/** Returns the left edge of a box, mirrored if the card is read from right to left. */
const mirroredLeft = (context: SKRSContext2D, x: number, width: number): number =>
  context.direction === 'rtl' ? CARD_SIZE.width - x - width : x;

const drawHead = (context: SKRSContext2D, site: string, theme: Theme): void => {
  const box = mirroredLeft(context, PAD, 40);
  context.fillStyle = theme.ink;
  context.beginPath();
  context.roundRect(box, 48, 40, 40, 8);
  context.fill();
  context.fillStyle = theme.paper;
  context.font = `600 28px ${SERIF}`;
  const start = context.textAlign;
  context.textAlign = 'left';
  context.fillText(site.charAt(0), box + 11, 78);
  context.textAlign = start;
  context.fillStyle = theme.ink;
  context.fillText(site, mirroredLeft(context, PAD + 56, 0), 78);
};

const drawFoot = (context: SKRSContext2D, [day, host]: ShareCard['foot'], theme: Theme): void => {
  const top = CARD_SIZE.height - 84;
  context.fillStyle = theme.rule;
  context.fillRect(PAD, top, WIDTH, 2);
  context.fillStyle = theme.quiet;
  context.font = `400 24px ${theme.font}`;
  const width = context.measureText(host).width;
  context.fillText(day, mirroredLeft(context, PAD, 0), top + 44);
  context.fillText(host, mirroredLeft(context, CARD_SIZE.width - PAD - width, 0), top + 44);
};

const drawFigure = (
  context: SKRSContext2D,
  { place, value, text, status, parts }: CardFigure,
  at: { readonly x: number; readonly top: number; readonly width: number },
  theme: Theme,
): void => {
  const colour = place === null ? theme.ink : (theme.palette[placeInPalette(place) - 1] ?? theme.ink);
  const isMirrored = context.direction === 'rtl';
  const inner = { ...at, x: isMirrored ? at.x : at.x + 26, width: at.width - 26 };
  let { x } = inner;
  let room = inner.width;
  if (status) {
    const middle = isMirrored ? x + room - 18 : x + 18;
    drawMark(context, { status, place: place ?? 1, x: middle, y: at.top + 32, radius: 17 }, colour, theme);
    if (!isMirrored) x += 52;
    room -= 52;
  }
  context.fillStyle = theme.ink;
  // A status consists of words, a number of digits: the size keeps either on one line if possible.
  const size = /\p{L}/u.test(value) ? 38 : 60;
  let top = write(context, value, { ...inner, x, width: room }, { font: `600 * ${SERIF}`, size, max: 2 });
  if (parts) {
    drawBar(context, parts, { x: inner.x, y: top + 8, width: inner.width, height: 22 }, colour, theme);
    top += 36;
  }
  context.fillStyle = theme.quiet;
  const bottom = write(
    context,
    text,
    { ...inner, top: top + 4 },
    { font: `400 * ${theme.font}`, size: 26, max: parts ? 3 : 4 },
  );
  context.fillStyle = colour;
  context.fillRect(isMirrored ? at.x + at.width - 6 : at.x, at.top, 6, bottom - at.top + 8);
};

/** Draws the share card of a page: its name, its answer, the day and the site. */
export const shareCardPng = ({ site, title, text, figures, foot, direction }: ShareCard): Buffer => {
  registerFonts();
  const canvas = createCanvas(CARD_SIZE.width, CARD_SIZE.height);
  const context = canvas.getContext('2d');
  const theme = THEMES.light;
  context.direction = direction ?? 'ltr';
  context.textAlign = direction === 'rtl' ? 'right' : 'left';
  context.fillStyle = theme.paper;
  context.fillRect(0, 0, CARD_SIZE.width, CARD_SIZE.height);
  drawHead(context, site, theme);
  context.fillStyle = theme.ink;
  const whole = { x: PAD, top: 112, width: WIDTH };
  const size = titleSize(context, title);
  const under = write(context, title, whole, { font: `600 * ${SERIF}`, size, max: 3 });
  context.fillStyle = theme.quiet;
  const hasBars = figures.some(({ parts }) => parts);
  const top = CARD_SIZE.height - 100 - (figures.length === 0 ? 0 : hasBars ? 236 : 190);
  const room = top - 10 - under;
  const max = Math.max(0, Math.floor(room / 36));
  const lineLimit = Math.min(max, figures.length > 0 ? 2 : 7);
  if (lineLimit > 0 && text !== '') {
    write(context, text, { ...whole, top: under + 12 }, { font: `400 * ${theme.font}`, size: 29, max: lineLimit });
  }
  const gap = 36;
  const width = (WIDTH - gap * (figures.length - 1)) / figures.length;
  for (const [index, figure] of figures.entries()) {
    const at = { x: mirroredLeft(context, PAD + index * (width + gap), width), top, width };
    drawFigure(context, figure, at, theme);
  }
  drawFoot(context, foot, theme);
  return canvas.toBuffer('image/png');
};
