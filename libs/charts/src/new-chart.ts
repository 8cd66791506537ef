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
  Tooltip,
} from 'chart.js';

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
  return new Chart(canvas, configuration);
};
