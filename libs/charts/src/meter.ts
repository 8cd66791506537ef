import type { ChartConfiguration, Plugin } from 'chart.js';
import { type Drawing, axis, broken, number, options } from './axes.js';
import { type ChartTable, columnOf, labelOf } from './chart-table.js';
import { names } from './stacked.js';
import { type Theme, styleAt } from './theme.js';

interface Bounds {
  readonly members: number;
  readonly majority: number;
  readonly needed: number;
}

const MAJORITY_DASH = [3, 3];

const shaded = (colour: string): string => `${colour}40`;

/** Divides the bars into cells, and draws lines through all of them at a majority and at the votes needed. */
const linesAt = ({ members, majority, needed }: Bounds, theme: Theme): Plugin => ({
  id: 'lines',
  afterDatasetsDraw: ({ ctx, chartArea: { top, bottom }, scales }) => {
    const draw = (count: number, colour: string, dash: number[] = []): void => {
      const x = scales['x']?.getPixelForValue(count) ?? 0;
      ctx.strokeStyle = colour;
      ctx.lineWidth = 2;
      ctx.setLineDash(dash);
      ctx.beginPath();
      ctx.moveTo(x, top);
      ctx.lineTo(x, bottom);
      ctx.stroke();
    };
    ctx.save();
    for (let count = 1; count < members; count += 1) draw(count, theme.paper);
    draw(majority, theme.ink, MAJORITY_DASH);
    draw(needed, theme.ink);
    ctx.restore();
  },
});

// Each bar has a different colour, so the legend explains the shades.
const keyOf = (table: ChartTable, theme: Theme): readonly object[] => {
  const key = (name: string, style: object) => ({ text: labelOf(table, name), fontColor: theme.ink, ...style });
  const line = (dash: readonly number[]) => ({
    pointStyle: 'line',
    strokeStyle: theme.ink,
    lineWidth: 2,
    lineDash: dash,
  });
  const box = (colour: string, edge = colour) => ({
    pointStyle: 'rect',
    fillStyle: colour,
    strokeStyle: edge,
    lineWidth: 1.5,
  });
  return [
    key('certain', box(theme.quiet)),
    key('possible', box(shaded(theme.quiet), theme.quiet)),
    key('others', box(theme.none)),
    key('majority', line(MAJORITY_DASH)),
    key('needed', line([])),
  ];
};

/**
 * How far the supporters of each initiative on the Council of a day reach: a bar per initiative, a cell per member, and
 * lines at a majority and at the votes needed. Columns `initiative`, `certain`, `possible`, `others`, `majority`,
 * `needed`.
 */
export const meterChart: Drawing = (table, theme) => {
  const colours = table.rows.map((_, index) => styleAt(theme, table.places?.[index] ?? index + 1).colour);
  const first = (key: string): number => number(columnOf(table, key)[0]) ?? 0;
  const [majority, needed] = [first('majority'), first('needed')];
  const members = first('certain') + first('possible') + first('others');
  const part = (key: string, style: object) => ({
    label: labelOf(table, key),
    data: columnOf(table, key).map(number),
    stack: 'members',
    barPercentage: 0.7,
    ...style,
  });
  const base = options<'bar'>(theme);
  return {
    type: 'bar',
    data: {
      labels: columnOf(table, 'initiative').map((cell) => broken(String(cell))),
      datasets: [
        part('certain', { backgroundColor: colours }),
        part('possible', {
          backgroundColor: colours.map(shaded),
          borderColor: colours,
          borderWidth: 1.5,
        }),
        part('others', { backgroundColor: theme.none }),
      ],
    },
    options: {
      ...base,
      indexAxis: 'y',
      plugins: {
        ...base.plugins,
        legend: {
          ...base.plugins?.legend,
          labels: { ...base.plugins?.legend?.labels, generateLabels: () => keyOf(table, theme) },
        },
      },
      scales: {
        x: {
          ...axis(theme, false),
          stacked: true,
          max: members,
          afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
            scale.ticks = [0, majority, needed, members].map((value) => ({ value }));
          },
        },
        y: names(theme),
      },
    },
    plugins: [linesAt({ members, majority, needed }, theme)],
  } as unknown as ChartConfiguration;
};
