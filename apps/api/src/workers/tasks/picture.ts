import type { PictureRequest } from '#briefing';
import { mapSvg } from '#briefing/workers';
import { chartPng, chartSvg, picturePng, pictureSvg } from '#charts/server';

/** Draws a figure, with its title and foot if it stands alone. */
export const run = ({ format, drawing, frame, labels }: PictureRequest): Promise<Buffer> | Buffer | string => {
  if ('chart' in drawing) return (format === 'svg' ? chartSvg : chartPng)(drawing, frame, labels);
  const svg = mapSvg(drawing.map);
  if (format === 'png') return picturePng(svg, frame, labels);
  return labels ? pictureSvg(svg, frame, labels) : svg;
};
