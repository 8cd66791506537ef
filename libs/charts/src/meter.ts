import type { ChartConfiguration, Plugin } from 'chart.js';
import { type Drawing, axis, broken, number, options } from './axes.js';
import { columnOf, labelOf } from './chart-table.js';
import { names } from './stacked.js';
import { styleAt } from './theme.js';

/** How far the supporters of each initiative on the Council of a day reach: a bar each, a cell a member, lines at a majority and at the votes needed. Columns `initiative`, `certain`, `possible`, `others`, `majority`, `needed`. */
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
  const lines: Plugin = {
    id: 'lines',
    afterDatasetsDraw: ({ ctx, chartArea: { top, bottom }, scales }) => {
      const draw = (count: number, colour: string, width: number, dash: number[] = []): void => {
        const x = scales['x']?.getPixelForValue(count) ?? 0;
        ctx.strokeStyle = colour;
        ctx.lineWidth = width;
        ctx.setLineDash(dash);
        ctx.beginPath();
        ctx.moveTo(x, top);
        ctx.lineTo(x, bottom);
        ctx.stroke();
      };
      ctx.save();
      for (let count = 1; count < members; count += 1) draw(count, theme.paper, 2);
      draw(majority, theme.ink, 2, [3, 3]);
      draw(needed, theme.ink, 2);
      ctx.restore();
    },
  };
  const base = options<'bar'>(theme);
  return {
    type: 'bar',
    data: {
      labels: columnOf(table, 'initiative').map((cell) => broken(String(cell))),
      datasets: [
        part('certain', { backgroundColor: colours }),
        part('possible', {
          backgroundColor: colours.map((colour) => `${colour}40`),
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
        // Each bar has its own colour: the key tells the shades apart.
        legend: {
          ...base.plugins?.legend,
          labels: {
            ...base.plugins?.legend?.labels,
            generateLabels: () => [
              key('certain', box(theme.quiet)),
              key('possible', box(`${theme.quiet}40`, theme.quiet)),
              key('others', box(theme.none)),
              key('majority', line([3, 3])),
              key('needed', line([])),
            ],
          },
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
    plugins: [lines],
  } as unknown as ChartConfiguration;
};
