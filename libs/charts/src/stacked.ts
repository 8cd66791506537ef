import { axis, counting, number } from './axes.js';
import { type ChartTable, columnOf, labelOf } from './chart-table.js';
import type { Theme } from './theme.js';

/** Makes the parts of stacked bars, each a column of the table. */
export const partsOf =
  (table: ChartTable, stack: string) =>
  (key: string, style: object = {}) => ({
    label: labelOf(table, key),
    data: columnOf(table, key).map(number),
    stack,
    pointStyle: 'rect',
    ...style,
  });

/** What is possible, beside what is certain in the full colour. */
export const faint = (colour: string) => ({
  backgroundColor: `${colour}40`,
  borderColor: colour,
  borderWidth: 1.5,
});

/** Has a part anything to show? */
export const isSeen = ({ data }: { readonly data: readonly (number | null)[] }): boolean =>
  data.some((value) => value !== null && value > 0);

/** The names of bars that lie: each keeps its own, however low the drawing is. */
export const names = (theme: Theme) => ({
  ...axis(theme, false),
  stacked: true,
  ticks: { ...axis(theme, false).ticks, color: theme.ink, autoSkip: false },
});

/** Bars that lie, with their counts along the foot. */
export const lying = (theme: Theme) => ({
  indexAxis: 'y' as const,
  scales: { x: { ...counting(theme), stacked: true }, y: names(theme) },
});
