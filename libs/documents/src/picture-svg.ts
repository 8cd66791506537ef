import { chartSvg } from '#charts/server';
import type { Picture } from './written-note.js';

/**
 * Returns a picture as a complete SVG document of its width and height. A chart is drawn now, with letters as outlines
 * and without title or foot, since the note has both; an SVG is returned as it is.
 * @throws Error if the chart cannot be drawn from its table
 */
export const pictureSvg = ({ drawing, width, height }: Picture): string =>
  'svg' in drawing ? drawing.svg : chartSvg(drawing, { theme: 'light', width, height });
