import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartItem,
  Filler,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  type Plugin,
  Tooltip,
} from 'chart.js';

/** A line is dashed in the legend as it is in the drawing: of what is drawn with points, the library gives it none. */
export const dashedLegend: Plugin = {
  id: 'dashed-legend',
  beforeDraw: ({ legend, data }) => {
    for (const item of legend?.legendItems ?? []) {
      const { borderDash } = (data.datasets[item.datasetIndex ?? 0] ?? {}) as { borderDash?: number[] };
      if (item.pointStyle === 'line') item.lineDash = borderDash ?? [];
    }
  },
};

/**
 * Draws a chart with the parts of Chart.js that `CHARTS` use, and no other. They are registered here and not when the module is
 * loaded: the service, which draws in its workers, has no use for them.
 */
export const newChart = (canvas: ChartItem, configuration: ChartConfiguration): Chart => {
  Chart.register(
    BarController,
    BarElement,
    CategoryScale,
    Filler,
    Legend,
    LineController,
    LineElement,
    LinearScale,
    PointElement,
    Tooltip,
  );
  return new Chart(canvas, { ...configuration, plugins: [...(configuration.plugins ?? []), dashedLegend] });
};
