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

/** Dashes lines in the legend as in the drawing: Chart.js does not do so for legends with point styles. */
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
 * Draws a chart with only the parts of Chart.js that `CHARTS` use. They are registered here and not when the module is
 * loaded: the main process of the service, which draws in workers, does not need them.
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
