import type { ChartConfiguration, ChartType, ScaleOptionsByType, TooltipItem } from 'chart.js';
import type { ChartTable } from './chart-table.js';
import { CHARTS, type ChartName } from './charts.js';
import type { Theme } from './theme.js';

type Scales = Readonly<Record<string, Partial<ScaleOptionsByType>>>;

/** Mirrors an axis: a horizontal one is reversed, a vertical one is placed on the right. */
const mirroredScale = (name: string, scale: Scales[string]): object =>
  name.startsWith('x') ? { ...scale, reverse: true } : { ...scale, position: 'right' };

/** Mirrors axes, legend and tooltips of a chart read from right to left. The canvas has the direction of its page. */
const mirrored = (configuration: ChartConfiguration): ChartConfiguration => {
  const { options = {} } = configuration;
  const { scales, plugins, layout } = options as {
    scales?: Scales;
    plugins?: { legend?: object; tooltip?: object };
    layout?: { padding?: { left?: number; right?: number } };
  };
  const { left = 0, right = 0, ...padding } = layout?.padding ?? {};
  return {
    ...configuration,
    options: {
      ...options,
      layout: { padding: { ...padding, left: right, right: left } },
      plugins: {
        ...plugins,
        legend: { ...plugins?.legend, rtl: true },
        tooltip: { ...plugins?.tooltip, rtl: true },
      },
      scales: Object.fromEntries(
        Object.entries(scales ?? {}).map(([name, scale]) => [name, mirroredScale(name, scale)]),
      ),
    },
  } as ChartConfiguration;
};

/** Formats a value in a tooltip: Chart.js writes a Latin colon in every language, and a 0 if there is no value. */
const valueLine =
  (colon: string) =>
  ({ dataset, formattedValue, raw }: TooltipItem<ChartType>): string =>
    [dataset.label, raw === null ? '–' : formattedValue].filter(Boolean).join(colon);

/** Gives a chart the reader's number format and punctuation. */
const localised = (
  configuration: ChartConfiguration,
  { locale, colon }: Pick<ChartTable, 'locale' | 'colon'>,
): ChartConfiguration => {
  const { options = {} } = configuration;
  const tooltip = options.plugins?.tooltip;
  const callbacks = colon !== undefined && { callbacks: { ...tooltip?.callbacks, label: valueLine(colon) } };
  return {
    ...configuration,
    options: {
      ...options,
      ...(locale !== undefined && { locale }),
      plugins: { ...options.plugins, tooltip: { ...tooltip, ...callbacks } },
    },
  };
};

/** Makes the chart of a table, in the direction of its words and with the reader's number format and punctuation. */
export const chartOfTable = (name: ChartName, table: ChartTable, theme: Theme): ChartConfiguration => {
  const chart = localised(CHARTS[name](table, theme), table);
  return table.direction === 'rtl' ? mirrored(chart) : chart;
};
