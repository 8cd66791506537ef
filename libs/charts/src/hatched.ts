import type { BarElement, Plugin } from 'chart.js';

/** Pixels between two strokes. */
const GAP = 6;

/** Hatches the vertical bars of one dataset: what no source settles looks the same in charts, maps and meters. */
export const hatched = (dataset: number, colour: string): Plugin => ({
  id: 'hatched',
  afterDatasetDraw: (chart, { index, meta }) => {
    if (index !== dataset) return;
    const { ctx } = chart;
    for (const bar of meta.data as BarElement[]) {
      const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true);
      if (x === null || y === null) continue;
      const [left, top, height] = [x - width / 2, Math.min(y, base), Math.abs(base - y)];
      ctx.save();
      ctx.beginPath();
      ctx.rect(left, top, width, height);
      ctx.clip();
      ctx.strokeStyle = colour;
      ctx.lineWidth = 2;
      // Strokes are counted from the corner of the picture, so that those of neighbouring bars meet.
      for (let at = Math.floor((left + top) / GAP) * GAP; at < left + top + width + height; at += GAP) {
        ctx.beginPath();
        ctx.moveTo(at - top, top);
        ctx.lineTo(at - top - height, top + height);
        ctx.stroke();
      }
      ctx.restore();
    }
  },
});
