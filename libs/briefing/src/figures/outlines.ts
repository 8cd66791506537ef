import { readFileSync } from 'node:fs';

/** Without Antarctica, which no State's position colours. */
export const MAP = { width: 960, height: 412 } as const;

/** Where the build writes the outlines. */
export const OUTLINES_FILE = 'dist/libs/briefing/outlines.json';

export interface Outline {
  /** UN M49 code; `null` for areas whose status is disputed, and for what is no State. */
  readonly m49: string | null;
  /** The path of an SVG; empty for what is too small for the scale. */
  readonly path: string;
  /** Where a dot stands for what is too small to be seen. */
  readonly dot: readonly [number, number] | null;
}

let read: readonly Outline[] | null = null;

/** The outlines of the world, read at the first map. */
export const outlines = (): readonly Outline[] =>
  (read ??= JSON.parse(readFileSync(OUTLINES_FILE, 'utf8')) as readonly Outline[]);
