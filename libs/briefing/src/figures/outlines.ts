import { readFileSync } from 'node:fs';

/** The size of the map, without Antarctica, which no State’s position colours. */
export const MAP = { width: 960, height: 412 } as const;

/** The file in which the build stores the outlines. */
export const OUTLINES_FILE = 'dist/libs/briefing/outlines.json';

export interface Outline {
  /** UN M49 code; `null` for disputed areas and for areas that are no State. */
  readonly m49: string | null;
  /** SVG path data; empty for areas that are too small for the scale. */
  readonly path: string;
  /** The position of the dot that represents an area too small to be seen. */
  readonly dot: readonly [number, number] | null;
}

let cached: readonly Outline[] | null = null;

/** Returns the outlines of the world, lazily loaded. */
export const outlines = (): readonly Outline[] =>
  (cached ??= JSON.parse(readFileSync(OUTLINES_FILE, 'utf8')) as readonly Outline[]);
