import type { SKRSContext2D } from '@napi-rs/canvas';
import { type Theme, placeInPalette } from '../theme.js';

/** The status of a State, by the names of the domain, which this library cannot import. */
export type MarkStatus = 'ENDORSED' | 'POSSIBLY_ENDORSED' | 'NOT_ENDORSED' | 'WITHDRAWN' | 'UNKNOWN';

interface Mark {
  readonly status: MarkStatus;
  /** The place of the initiative, from 1, which determines the shape. */
  readonly place: number;
  /** The centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Corners of each shape relative to its centre, in radii; none for a circle. */
const SHAPES: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [],
  [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  [
    [0, -1.1],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [-0.6, -1],
    [0.6, -1],
    [1.1, 0.2],
    [0, 1.1],
    [-1.1, 0.2],
  ],
  [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
];

const outline = (context: SKRSContext2D, { place, x, y, radius }: Mark): void => {
  const corners = SHAPES[placeInPalette(place) - 1] ?? [];
  context.beginPath();
  if (corners.length === 0) context.arc(x, y, radius, 0, 2 * Math.PI);
  for (const [dx, dy] of corners) context.lineTo(x + dx * radius, y + dy * radius);
  context.closePath();
};

const hatch = (context: SKRSContext2D, { x, y, width, height }: Box, colour: string): void => {
  context.strokeStyle = colour;
  context.lineWidth = 4;
  for (let from = x - height; from < x + width; from += 10) {
    context.beginPath();
    context.moveTo(from, y + height);
    context.lineTo(from + height, y);
    context.stroke();
  }
};

/** Draws the mark of a status, with the same meaning as on the pages: full, half, hatched, dashed, grey. */
export const drawMark = (context: SKRSContext2D, mark: Mark, colour: string, theme: Theme): void => {
  const { status, x, y, radius } = mark;
  const around = { x: x - 1.2 * radius, y: y - 1.2 * radius, width: 2.4 * radius, height: 2.4 * radius };
  context.save();
  outline(context, mark);
  context.clip();
  if (status === 'ENDORSED' || status === 'UNKNOWN') {
    context.fillStyle = status === 'ENDORSED' ? colour : theme.none;
    context.fillRect(around.x, around.y, around.width, around.height);
  }
  if (status === 'POSSIBLY_ENDORSED') {
    context.fillStyle = colour;
    context.fillRect(around.x, around.y, around.width / 2, around.height);
  }
  if (status === 'NOT_ENDORSED') hatch(context, around, theme.ink);
  context.restore();
  context.save();
  outline(context, mark);
  context.lineWidth = 4;
  context.strokeStyle = { NOT_ENDORSED: theme.ink, UNKNOWN: theme.none }[status as string] ?? colour;
  if (status === 'WITHDRAWN') context.setLineDash([7, 5]);
  context.stroke();
  context.restore();
};

/** Draws a bar with parts in proportion to their counts: hatched if no source settles it, empty if not endorsed. */
export const drawBar = (
  context: SKRSContext2D,
  parts: readonly (readonly [status: MarkStatus, count: number])[],
  { x, y, width, height }: Box,
  colour: string,
  theme: Theme,
): void => {
  const total = parts.reduce((sum, [, count]) => sum + count, 0) || 1;
  let from = x;
  // The first part is on the side where reading begins.
  for (const [status, count] of context.direction === 'rtl' ? parts.toReversed() : parts) {
    const box = { x: from, y, width: (width * count) / total, height };
    from += box.width;
    context.save();
    context.beginPath();
    context.rect(box.x, box.y, box.width, box.height);
    context.clip();
    if (status === 'ENDORSED') {
      context.fillStyle = colour;
      context.fillRect(box.x, box.y, box.width, box.height);
    } else if (status === 'POSSIBLY_ENDORSED') hatch(context, box, colour);
    else if (status === 'UNKNOWN') hatch(context, box, theme.none);
    context.restore();
  }
  context.strokeStyle = theme.quiet;
  context.lineWidth = 2;
  context.strokeRect(x, y, width, height);
};
