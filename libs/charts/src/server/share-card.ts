import { type SKRSContext2D, createCanvas } from '@napi-rs/canvas';
import { CARD_SIZE } from '../card-size.js';
import { type Theme, THEMES, placeInPalette } from '../theme.js';
import { registerFonts, wrapped } from './lettering.js';
import { type MarkStatus, drawBar, drawMark } from './marks.js';

/** A number, a word or a status, with what it is of. */
export interface CardFigure {
  /** The place of the initiative whose colour and mark it has, from 1; `null` for none. */
  readonly place: number | null;
  /** Set large. */
  readonly value: string;
  readonly text: string;
  /** The mark before the value. */
  readonly status?: MarkStatus;
  /** A bar under it: how many States stand where. */
  readonly parts?: readonly (readonly [status: MarkStatus, count: number])[];
}

/** What stands on the picture of a page where it is shared. */
export interface ShareCard {
  /** The name of the site. */
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly CardFigure[];
  /** The day and the revision, and where the site is. */
  readonly foot: readonly [day: string, host: string];
  /** `rtl` where it is read from right to left: the card is mirrored. */
  readonly direction?: 'rtl';
}

const PAD = 64;
const WIDTH = CARD_SIZE.width - 2 * PAD;
const SERIF = '"Source Serif 4", Vazirmatn, "Noto Sans SC", serif';

/** The lines of a text, the last one cut where there are more than fit. */
const linesOf = (context: SKRSContext2D, text: string, width: number, max: number): readonly string[] => {
  const lines = wrapped(context, text, width);
  if (lines.length <= max) return lines;
  let last = `${lines[max - 1] ?? ''} …`;
  while (context.measureText(last).width > width && last.includes(' ')) last = last.replace(/\s+\S+ …$/, ' …');
  return [...lines.slice(0, max - 1), last];
};

/** Writes a text under `top`. @returns where it ends */
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

/** The largest size at which a title takes two lines, else the smallest. */
const titleSize = (context: SKRSContext2D, title: string): number =>
  [60, 52, 46].find((size) => {
    context.font = `600 ${size}px ${SERIF}`;
    return wrapped(context, title, WIDTH).length <= 2;
  }) ?? 40;

/** Where a box begins from the left: as it is, or as far from the right. */
const placed = (context: SKRSContext2D, x: number, width: number): number =>
  context.direction === 'rtl' ? CARD_SIZE.width - x - width : x;

const drawHead = (context: SKRSContext2D, site: string, theme: Theme): void => {
  const box = placed(context, PAD, 40);
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
  context.fillText(site, placed(context, PAD + 56, 0), 78);
};

const drawFoot = (context: SKRSContext2D, [day, host]: ShareCard['foot'], theme: Theme): void => {
  const top = CARD_SIZE.height - 84;
  context.fillStyle = theme.rule;
  context.fillRect(PAD, top, WIDTH, 2);
  context.fillStyle = theme.quiet;
  context.font = `400 24px ${theme.font}`;
  const width = context.measureText(host).width;
  context.fillText(day, placed(context, PAD, 0), top + 44);
  context.fillText(host, placed(context, CARD_SIZE.width - PAD - width, 0), top + 44);
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
  // A status is words, a number is digits: both keep to one line where they can.
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

/** The picture of a page where it is shared: its name, its answer, the day and the site. */
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
  const kept = Math.min(max, figures.length > 0 ? 2 : 7);
  if (kept > 0 && text !== '') {
    write(context, text, { ...whole, top: under + 12 }, { font: `400 * ${theme.font}`, size: 29, max: kept });
  }
  const gap = 36;
  const width = (WIDTH - gap * (figures.length - 1)) / figures.length;
  for (const [index, figure] of figures.entries()) {
    const at = { x: placed(context, PAD + index * (width + gap), width), top, width };
    drawFigure(context, figure, at, theme);
  }
  drawFoot(context, foot, theme);
  return canvas.toBuffer('image/png');
};
