import type { PictureRequest } from '#briefing';
import { chartPng, chartSvg, picturePng, pictureSvg } from '#charts/server';

/** Draws a figure, with its title and foot where it stands for itself. */
export const run = ({ ending, drawing, frame, labels }: PictureRequest): Promise<Buffer> | Buffer | string => {
  if ('chart' in drawing) return (ending === 'svg' ? chartSvg : chartPng)(drawing, frame, labels);
  if (ending === 'png') return picturePng(drawing.svg, frame, labels);
  return labels ? pictureSvg(drawing.svg, frame, labels) : drawing.svg;
};
