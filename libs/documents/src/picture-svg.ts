import { chartSvg } from '#charts/server';
import type { Picture } from './written-note.js';

/**
 * A picture as a whole SVG document of its width and height: a chart is drawn now, with its letters as outlines and without
 * title or foot, since the note says both; what came as SVG is returned as it is.
 * @throws Error where the chart cannot be drawn from its table
 */
export const pictureSvg = ({ drawing, width, height }: Picture): string =>
  'svg' in drawing ? drawing.svg : chartSvg(drawing, { theme: 'light', width, height });
