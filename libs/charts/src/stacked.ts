import { axis, counting, number } from './axes.js';
import { type ChartTable, columnOf, labelOf } from './chart-table.js';
import type { Theme } from './theme.js';

/** Returns a function that makes parts of stacked bars, each from a column of the table. */
export const partsOf =
  (table: ChartTable, stack: string) =>
  (key: string, style: object = {}) => ({
    label: labelOf(table, key),
    data: columnOf(table, key).map(number),
    stack,
    pointStyle: 'rect',
    ...style,
  });

/** The style of what is possible, beside what is certain in the full colour. */
export const faint = (colour: string) => ({
  backgroundColor: `${colour}40`,
  borderColor: colour,
  borderWidth: 1.5,
});

/** Whether a part has anything to show. */
export const isSeen = ({ data }: { readonly data: readonly (number | null)[] }): boolean =>
  data.some((value) => value !== null && value > 0);

/** The axis with the names of horizontal bars: no name is skipped, however low the drawing is. */
export const names = (theme: Theme) => ({
  ...axis(theme, false),
  stacked: true,
  ticks: { ...axis(theme, false).ticks, color: theme.ink, autoSkip: false },
});

/** The axes of horizontal bars, with the counts at the bottom. */
export const lying = (theme: Theme) => ({
  indexAxis: 'y' as const,
  scales: { x: { ...counting(theme), stacked: true }, y: names(theme) },
});
