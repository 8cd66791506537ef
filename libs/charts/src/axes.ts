import type { ChartConfiguration, ChartOptions, ScriptableTooltipContext } from 'chart.js';
import { type ChartTable, columnOf, dayAt } from './chart-table.js';
import type { Theme } from './theme.js';

/** Makes the chart of a table. Pure, so that server and browser draw the same. */
export type Drawing = (table: ChartTable, theme: Theme) => ChartConfiguration;

export const number = (cell: unknown): number | null => (typeof cell === 'number' ? cell : null);

const text = (theme: Theme) => ({ color: theme.ink, font: { family: theme.font, size: 14 } });

export const options = <Kind extends 'line' | 'bar'>(theme: Theme): ChartOptions<Kind> =>
  ({
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'nearest', intersect: false, axis: 'xy' },
    layout: { padding: { top: 6, right: 14, bottom: 2, left: 2 } },
    plugins: {
      legend: {
        position: 'top',
        align: 'start',
        labels: { ...text(theme), usePointStyle: true, boxHeight: 9, padding: 14 },
      },
      tooltip: {
        backgroundColor: theme.ink,
        titleColor: theme.paper,
        bodyColor: theme.paper,
        titleFont: { family: theme.font, size: 14 },
        bodyFont: { family: theme.font, size: 14 },
        footerColor: theme.paper,
        footerFont: { family: theme.font, size: 13, weight: 'normal' },
        usePointStyle: true,
        caretPadding: 8,
      } satisfies Partial<Record<string, unknown>> & { position?: ScriptableTooltipContext<Kind>['tooltip'] },
    },
  }) as unknown as ChartOptions<Kind>;

export const axis = (theme: Theme, grid: boolean) => ({
  grid: { color: theme.rule, display: grid, drawTicks: false },
  border: { display: !grid, color: theme.quiet },
  ticks: { color: theme.quiet, font: { family: theme.font, size: 13 }, padding: 6 },
});

export const counting = (theme: Theme) => ({
  ...axis(theme, true),
  beginAtZero: true,
  ticks: { ...axis(theme, true).ticks, precision: 0 },
});

const yearsOf = (points: readonly number[]) => {
  const [first, last] = [Math.floor(Math.min(...points)), Math.ceil(Math.max(...points))];
  return { min: first, max: Math.max(last, first + 1) };
};

export const years = (theme: Theme, points: readonly number[]) => ({
  ...axis(theme, false),
  type: 'linear' as const,
  ...yearsOf(points),
  ticks: { ...axis(theme, false).ticks, stepSize: 1, maxRotation: 0, autoSkipPadding: 14, callback: String },
});

/** Returns the sources of the published totals in a table, a text for each row; none without a column `source`. */
export const sourceTexts = (table: ChartTable): readonly string[] =>
  table.columns.some(({ key }) => key === 'source') ? columnOf(table, 'source').map((cell) => String(cell ?? '')) : [];

/** The tooltip of a point: its day, as the reader writes it, and the source of its total. */
export const pointTooltip = ({ days = {} }: ChartTable) => ({
  callbacks: {
    footer: (items: readonly { readonly raw: unknown }[]): string =>
      (items[0]?.raw as { readonly source?: string } | undefined)?.source ?? '',
    title: (items: readonly { readonly parsed: { readonly x: number | null } }[]): string => {
      const day = dayAt(items[0]?.parsed.x ?? 0);
      return days[day] ?? day;
    },
  },
});

const MAX_LABEL_LENGTH = 18;

/** Breaks a long label into lines, so that it is not cut off on a narrow screen. */
export const broken = (label: string): string[] => {
  // A Chinese character is as wide as two letters, and a line can break after any of them.
  if (/\p{Script=Han}/u.test(label)) return label.match(/.{1,9}/gsu) ?? [];
  const lines = [''];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (longer.length <= MAX_LABEL_LENGTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.filter((line) => line !== '');
};
