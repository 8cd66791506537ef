import type { ChartConfiguration, ChartData, ChartOptions, LegendItem, Plugin } from 'chart.js';
import { type Drawing, axis, broken, counting, number, options, pointTooltip, sourceTexts, years } from './axes.js';
import { type Cell, type ChartTable, columnOf, labelOf, yearPoint } from './chart-table.js';
import { hatched } from './hatched.js';
import { meterChart } from './meter.js';
import { faint, isSeen, lying, partsOf } from './stacked.js';
import { type Theme, styleAt } from './theme.js';

const pointsOf = (table: ChartTable, key: string) => {
  const [days, sources] = [columnOf(table, 'on'), key === 'published' ? sourceTexts(table) : []];
  return columnOf(table, key).flatMap((cell, index) => {
    const [day, value, source] = [days[index], number(cell), sources[index]];
    if (typeof day !== 'string' || value === null) return [];
    return [{ x: yearPoint(day), y: value, ...(source && { source }) }];
  });
};

const withTooltip = (base: ChartOptions<'line'>, extra: object): ChartOptions<'line'> => ({
  ...base,
  plugins: { ...base.plugins, tooltip: { ...base.plugins?.tooltip, ...extra } },
});

/** Returns the style of the only initiative in a table. */
const styleOf = ({ places = [] }: ChartTable, theme: Theme) => styleAt(theme, places[0] ?? 1);

/** Whether a published total gives a number: “more than 75” does not begin with a digit in any language. */
const isExact = (words: unknown): boolean => typeof words !== 'string' || /^\d/.test(words);

/**
 * Published totals over time: a point for each, and for each initiative a line through the totals that are a number.
 * The other points are hollow, and the line leaves them out. Columns `on`, `initiative`, `published`, `words` if some
 * totals are not a plain number, and `source`.
 */
export const publishedChart: Drawing = (table, theme) => {
  const names = columnOf(table, 'initiative');
  const words = table.columns.some(({ key }) => key === 'words') ? columnOf(table, 'words') : [];
  const points = (name: Cell, exact: boolean) =>
    pointsOf(
      { ...table, rows: table.rows.filter((_, row) => names[row] === name && isExact(words[row]) === exact) },
      'published',
    );
  const datasets = [...new Set(names)].flatMap((name, index) => {
    const { colour, pointStyle, borderDash } = styleAt(theme, table.places?.[index] ?? index + 1);
    const baseStyle = {
      label: String(name),
      borderColor: colour,
      borderWidth: 2,
      pointRadius: pointStyle === 'circle' ? 5 : 6,
      pointStyle,
    };
    const hollow = points(name, false);
    return [
      { ...baseStyle, data: points(name, true), backgroundColor: colour, stepped: 'before', borderDash },
      ...(hollow.length > 0 ? [{ ...baseStyle, data: hollow, backgroundColor: theme.paper, showLine: false }] : []),
    ];
  });
  const base = withTooltip(options<'line'>(theme), pointTooltip(table));
  return {
    type: 'line',
    data: { datasets },
    options: {
      ...base,
      plugins: {
        ...base.plugins,
        legend: {
          ...base.plugins?.legend,
          labels: {
            ...base.plugins?.legend?.labels,
            // Each initiative has one entry.
            filter: ({ text, datasetIndex }: LegendItem, { datasets: allDatasets }: ChartData) =>
              allDatasets.findIndex(({ label }) => label === text) === datasetIndex,
          },
        },
      },
      scales: {
        x: years(
          theme,
          datasets.flatMap(({ data }) => data.map(({ x }) => x)),
        ),
        y: counting(theme),
      },
    },
  } as unknown as ChartConfiguration;
};

/**
 * One initiative over time: published totals as points, the States that can be named as a band. Columns `on`,
 * `published`, `certain`, `possible`, and `source`.
 */
export const progressChart: Drawing = (table, theme) => {
  const { colour, pointStyle } = styleOf(table, theme);
  const [published, certain, possible] = ['published', 'certain', 'possible'].map((key) => pointsOf(table, key));
  const base = options<'line'>(theme);
  return {
    type: 'line',
    data: {
      datasets: [
        {
          label: labelOf(table, 'published'),
          data: published,
          showLine: false,
          borderColor: colour,
          backgroundColor: theme.paper,
          borderWidth: 2,
          pointRadius: 5,
          pointStyle,
        },
        {
          label: labelOf(table, 'certain'),
          data: certain,
          stepped: true,
          borderColor: colour,
          backgroundColor: colour,
          borderWidth: 3,
          pointRadius: 0,
          pointStyle: 'line',
        },
        {
          label: labelOf(table, 'possible'),
          data: possible,
          stepped: true,
          borderColor: colour,
          borderWidth: 1.5,
          borderDash: [4, 4],
          backgroundColor: `${colour}33`,
          fill: '-1',
          pointRadius: 0,
          pointStyle: 'line',
        },
      ],
    },
    options: {
      ...withTooltip(base, pointTooltip(table)),
      scales: {
        x: years(
          theme,
          [...(published ?? []), ...(certain ?? [])].map(({ x }) => x),
        ),
        y: counting(theme),
      },
    },
  } as ChartConfiguration;
};

/**
 * Council members in each year by status, stacked up to the size of the Council, and hatched where no source settles
 * the status; with a point for each published total, and lines at a majority of members and at the votes needed.
 * Columns `year`, `certain`, `possible`, `unknown`, `notEndorsed`, `withdrawn`, `published`, `majority`, `needed`, and
 * `source` if the totals have one.
 */
export const councilChart: Drawing = (table, theme) => {
  const { colour, pointStyle } = styleOf(table, theme);
  const part = partsOf(table, 'members');
  // Each line has a separate stack: on a stacked axis it would otherwise be drawn on top of the bars.
  const line = (key: string, style: object) => ({
    type: 'line' as const,
    label: labelOf(table, key),
    data: columnOf(table, key).map(number),
    stack: key,
    borderColor: theme.ink,
    borderWidth: 1.5,
    pointRadius: 0,
    pointStyle: 'line',
    ...style,
  });
  const point = { showLine: false, borderColor: colour, backgroundColor: theme.paper, pointRadius: 5, pointStyle };
  const unknown = part('unknown', { backgroundColor: theme.paper, borderColor: theme.none, borderWidth: 1.5 });
  const published = line('published', { ...point, borderWidth: 2 });
  const base = options<'bar'>(theme);
  const datasets = [
    published,
    line('majority', { borderDash: [3, 3] }),
    line('needed', {}),
    part('certain', { backgroundColor: colour }),
    part('possible', faint(colour)),
    unknown,
    part('notEndorsed', { backgroundColor: theme.paper, borderColor: theme.ink, borderWidth: 1 }),
    part('withdrawn', { backgroundColor: theme.quiet }),
  ].filter(isSeen);
  return {
    type: 'bar',
    data: { labels: columnOf(table, 'year').map(String), datasets },
    plugins: [hatched(datasets.indexOf(unknown), theme.none)],
    options: {
      ...base,
      plugins: {
        ...base.plugins,
        tooltip: {
          ...base.plugins?.tooltip,
          callbacks: {
            footer: ([item]: readonly { readonly datasetIndex: number; readonly dataIndex: number }[]) =>
              item && datasets[item.datasetIndex] === published ? (sourceTexts(table)[item.dataIndex] ?? '') : '',
          },
        },
      },
      scales: {
        x: { ...axis(theme, false), stacked: true },
        y: { ...counting(theme), stacked: true, max: 15, ticks: { ...counting(theme).ticks, stepSize: 3 } },
      },
    },
  } as unknown as ChartConfiguration;
};

/**
 * States by regional group and status, as stacked bars. Columns `group`, `endorsed`, `possiblyEndorsed`, `notEndorsed`,
 * `withdrawn`, `unknown`.
 */
export const groupsChart: Drawing = (table, theme) => {
  const { colour } = styleOf(table, theme);
  const part = partsOf(table, 'states');
  return {
    type: 'bar',
    data: {
      labels: columnOf(table, 'group').map((cell) => broken(String(cell))),
      datasets: [
        part('endorsed', { backgroundColor: colour }),
        part('possiblyEndorsed', { backgroundColor: `${colour}55`, borderColor: colour, borderWidth: 1.5 }),
        part('notEndorsed', { backgroundColor: theme.paper, borderColor: theme.ink, borderWidth: 1.5 }),
        part('withdrawn', { backgroundColor: theme.quiet }),
        part('unknown', { backgroundColor: theme.none }),
      ].filter((dataset) => isSeen(dataset) || dataset.label === ''),
    },
    options: { ...options<'bar'>(theme), ...lying(theme) },
  } as ChartConfiguration;
};

// Chart.js reads the direction of an axis from the first letter of its name.
const panelOf = (key: string): string => `y-${key}`;

/** Vetoes by year: a panel for each member, one below the other, on one scale. Columns `year`, and one per member. */
export const vetoesChart: Drawing = (table, theme) => {
  const members = table.columns.filter(({ key }) => key !== 'year');
  const isMirrored = table.direction === 'rtl';
  const counts = members.map(({ key }) => columnOf(table, key).map(number));
  const maxCount = Math.max(1, ...counts.flat().map((count) => count ?? 0));
  // In a stack of Chart.js, the first panel is the lowest.
  const panels = members.map(({ key }, index) => [
    panelOf(key),
    {
      ...counting(theme),
      stack: 'members',
      stackWeight: 1,
      weight: members.length - index,
      // Room above the bars for the member's name.
      max: Math.ceil(maxCount * (members.length > 1 ? 1.6 : 1.2)),
      ticks: { ...counting(theme).ticks, includeBounds: false, ...(members.length > 1 && { stepSize: maxCount }) },
    },
  ]);
  const names: Plugin = {
    id: 'names',
    afterDatasetsDraw: ({ ctx, chartArea, scales }) => {
      ctx.save();
      ctx.font = `600 14px ${theme.font}`;
      ctx.fillStyle = theme.ink;
      ctx.textAlign = isMirrored ? 'left' : 'right';
      ctx.textBaseline = 'bottom';
      // On the highest line of the panel, away from the lowest line of the panel above.
      for (const { key, label } of members)
        ctx.fillText(
          label,
          isMirrored ? chartArea.left : chartArea.right,
          (scales[panelOf(key)]?.getPixelForValue(maxCount) ?? 0) - 2,
          chartArea.width,
        );
      ctx.restore();
    },
  };
  const base = options<'bar'>(theme);
  return {
    type: 'bar',
    data: {
      labels: columnOf(table, 'year').map(String),
      datasets: members.map(({ key, label }, index) => ({
        label,
        data: counts[index],
        yAxisID: panelOf(key),
        backgroundColor: theme.ink,
        grouped: false,
      })),
    },
    options: {
      ...base,
      plugins: { ...base.plugins, legend: { display: false } },
      scales: {
        x: { ...axis(theme, false), ticks: { ...axis(theme, false).ticks, maxRotation: 0, autoSkipPadding: 12 } },
        ...Object.fromEntries(panels),
      },
    },
    plugins: [names],
  } as unknown as ChartConfiguration;
};

/** Votes by year and choice, stacked. Columns `year`, `inFavour`, `against`, `abstaining`, `notVoting`, `unknown`. */
export const choicesChart: Drawing = (table, theme) => {
  const { colour } = styleOf(table, theme);
  const part = partsOf(table, 'votes');
  return {
    type: 'bar',
    data: {
      labels: columnOf(table, 'year').map(String),
      datasets: [
        part('inFavour', { backgroundColor: colour }),
        part('abstaining', faint(colour)),
        part('against', { backgroundColor: theme.ink }),
        part('notVoting', { backgroundColor: theme.none }),
        part('unknown', { backgroundColor: theme.paper, borderColor: theme.quiet, borderWidth: 1.5 }),
      ].filter((dataset, index) => index < 3 || isSeen(dataset)),
    },
    options: {
      ...options<'bar'>(theme),
      scales: { x: { ...axis(theme, false), stacked: true }, y: { ...counting(theme), stacked: true } },
    },
  } as unknown as ChartConfiguration;
};

/** A comparison, each thing as a bar in parts. Columns: the name of the bar, then one for each part. */
export const comparedChart: Drawing = (table, theme) => {
  const { colour } = styleOf(table, theme);
  const [name, ...others] = table.columns;
  const part = partsOf(table, 'parts');
  const styles = [{ backgroundColor: colour }, faint(colour), { backgroundColor: theme.none }];
  return {
    type: 'bar',
    data: {
      labels: columnOf(table, name?.key ?? '').map((cell) => broken(String(cell))),
      datasets: others.map(({ key }, index) => part(key, styles[index % styles.length])),
    },
    options: { ...options<'bar'>(theme), ...lying(theme) },
  } as ChartConfiguration;
};

/** All charts, by the name that the table of a figure has in the page. */
export const CHARTS = {
  published: publishedChart,
  progress: progressChart,
  council: councilChart,
  groups: groupsChart,
  vetoes: vetoesChart,
  'supporter-votes': choicesChart,
  meter: meterChart,
  compared: comparedChart,
} as const satisfies Readonly<Record<string, Drawing>>;

export type ChartName = keyof typeof CHARTS;
