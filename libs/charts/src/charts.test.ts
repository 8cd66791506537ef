import { readFileSync } from 'node:fs';
import {
  type Rgb,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  parse,
  wcagContrast,
} from 'culori';
import fc from 'fast-check';
import { CHARTS, type ChartTable, PALETTE_SIZE, THEMES, columnOf, dayAt, styleAt, yearPoint } from './index.js';

const table = (columns: readonly string[], rows: ChartTable['rows']): ChartTable => ({
  columns: columns.map((key) => ({ key, label: key.toUpperCase() })),
  rows,
});

const dataOf = (name: keyof typeof CHARTS, from: ChartTable) =>
  CHARTS[name](from, THEMES.light).data.datasets.map(({ label, data }) => [label, data]);

it('draws a point for each published total, a line for each initiative, and none where there is none', () => {
  const published = table(
    ['on', 'initiative', 'published', 'words'],
    [
      ['2015-01-01', 'Code', 29, '29'],
      ['2016-01-01', 'Declaration', 80, '80'],
      ['2017-01-01', 'Code', 112, '112'],
      ['2018-01-01', 'Oath', 7, '7'],
    ],
  );
  expect(dataOf('published', published)).toEqual([
    [
      'Code',
      [
        { x: 2015, y: 29 },
        { x: 2017, y: 112 },
      ],
    ],
    ['Declaration', [{ x: 2016, y: 80 }]],
    ['Oath', [{ x: 2018, y: 7 }]],
  ]);
});

it('draws no line to a total that is no plain number, and names its initiative once', () => {
  const published = table(
    ['on', 'initiative', 'published', 'words'],
    [
      ['2015-01-01', 'Code', 106, '106'],
      ['2016-01-01', 'Code', 50, 'more than 50'],
      ['2017-01-01', 'Code', 103, '103 States and 1 observer'],
    ],
  );
  const { data, options } = CHARTS.published(published, THEMES.light);
  expect(data.datasets.map(({ data: points }) => points)).toEqual([
    [
      { x: 2015, y: 106 },
      { x: 2017, y: 103 },
    ],
    [{ x: 2016, y: 50 }],
  ]);
  expect(data.datasets.map((dataset) => [dataset.backgroundColor, Reflect.get(dataset, 'showLine')])).toEqual([
    [THEMES.light.palette[0], undefined],
    [THEMES.light.paper, false],
  ]);
  const { filter } = options?.plugins?.legend?.labels ?? {};
  expect([0, 1].map((datasetIndex) => filter?.({ text: 'Code', datasetIndex }, data))).toEqual([true, false]);
});

it('gives each initiative the colour, shape and dash of its own place, whatever else is drawn', () => {
  const rows = [
    ['2015-01-01', 'Third', 29],
    ['2016-01-01', 'First', 80],
  ];
  const published = { ...table(['on', 'initiative', 'published'], rows), places: [3, 1] };
  const styles = CHARTS.published(published, THEMES.light).data.datasets as unknown as Record<string, unknown>[];
  expect(styles.map(({ borderColor, pointStyle, borderDash }) => [borderColor, pointStyle, borderDash])).toEqual([
    [THEMES.light.palette[2], 'triangle', [2, 3]],
    [THEMES.light.palette[0], 'circle', []],
  ]);
  const groups = {
    ...table(
      ['group', 'endorsed', 'possiblyEndorsed', 'notEndorsed', 'withdrawn', 'unknown'],
      [['All', 1, 0, 0, 0, 0]],
    ),
    places: [4],
  };
  expect(CHARTS.groups(groups, THEMES.dark).data.datasets[0]?.backgroundColor).toBe(THEMES.dark.palette[3]);
});

it('draws the band of named States from certain to possible, apart from what was published', () => {
  const progress = table(
    ['on', 'published', 'words', 'certain', 'possible'],
    [
      ['2015-01-01', 29, '29', 20, 25],
      ['2016-01-01', null, null, 21, 25],
    ],
  );
  expect(dataOf('progress', progress)).toEqual([
    ['PUBLISHED', [{ x: 2015, y: 29 }]],
    [
      'CERTAIN',
      [
        { x: 2015, y: 20 },
        { x: 2016, y: 21 },
      ],
    ],
    [
      'POSSIBLE',
      [
        { x: 2015, y: 25 },
        { x: 2016, y: 25 },
      ],
    ],
  ]);
});

it('stacks the members of the Council by status, with what was published and the lines at a majority and at the votes needed', () => {
  const council = table(
    ['year', 'certain', 'possible', 'unknown', 'notEndorsed', 'withdrawn', 'published', 'majority', 'needed'],
    [
      ['2016', 7, 1, 7, 0, 0, 8, 8, 9],
      ['2018', 6, 3, 5, 1, 0, null, 8, 9],
    ],
  );
  expect(dataOf('council', council)).toEqual([
    ['PUBLISHED', [8, null]],
    ['MAJORITY', [8, 8]],
    ['NEEDED', [9, 9]],
    ['CERTAIN', [7, 6]],
    ['POSSIBLE', [1, 3]],
    ['UNKNOWN', [7, 5]],
    ['NOTENDORSED', [0, 1]],
  ]);
  // Only data in the same stack is stacked: possible on certain, but the lines on nothing.
  const { data, options } = CHARTS.council(council, THEMES.light);
  const stacks = data.datasets.map((dataset) => Reflect.get(dataset, 'stack') as string);
  expect(stacks).toEqual(['published', 'majority', 'needed', ...Array<string>(4).fill('members')]);
  expect(options?.scales?.['y']).toMatchObject({ stacked: true });
});

it('keeps every State of every group, and leaves out a status that nobody has', () => {
  const groups = table(
    ['group', 'endorsed', 'possiblyEndorsed', 'notEndorsed', 'withdrawn', 'unknown'],
    [
      ['African', 5, 0, 0, 0, 49],
      ['WEOG', 21, 0, 0, 0, 8],
    ],
  );
  expect(dataOf('groups', groups)).toEqual([
    ['ENDORSED', [5, 21]],
    ['UNKNOWN', [49, 8]],
  ]);
});

it('names every group, however little room there is', () => {
  const groups = Array.from({ length: 6 }, (_, index) => [`Group with a name of many words ${index}`, 5, 0, 0, 0, 49]);
  const names = ['group', 'endorsed', 'possiblyEndorsed', 'notEndorsed', 'withdrawn', 'unknown'];
  const { options } = CHARTS.groups(table(names, groups), THEMES.light);
  expect(options?.scales?.['y']?.ticks).toMatchObject({ autoSkip: false });
});

it('draws a panel for each permanent member, the first on top, all on one scale', () => {
  const vetoes = table(
    ['year', 'RUS', 'USA'],
    [
      ['2016', 3, 0],
      ['2017', 6, 1],
    ],
  );
  expect(dataOf('vetoes', vetoes)).toEqual([
    ['RUS', [3, 6]],
    ['USA', [0, 1]],
  ]);
  const { scales } = CHARTS.vetoes(vetoes, THEMES.dark).options as {
    scales: Record<string, { max: number; weight: number }>;
  };
  expect([scales['y-RUS']?.max, scales['y-USA']?.max]).toEqual([10, 10]);
  expect(scales['y-RUS']?.weight).toBeGreaterThan(scales['y-USA']?.weight ?? 0);
});

it('stacks votes by choice, keeps a no of nobody in the legend, and leaves out what no source had to tell', () => {
  const choices = table(
    ['year', 'drafts', 'inFavour', 'against', 'abstaining', 'notVoting', 'unknown'],
    [
      ['2016', 2, 14, 0, 0, 1, 0],
      ['2017', 5, 35, 0, 2, 0, 0],
    ],
  );
  expect(dataOf('supporter-votes', choices)).toEqual([
    ['INFAVOUR', [14, 35]],
    ['ABSTAINING', [0, 2]],
    ['AGAINST', [0, 0]],
    ['NOTVOTING', [1, 0]],
  ]);
});

it.each(['published', 'progress'] as const)('says the day of a point as its reader writes it (%s)', (name) => {
  const numbers = table(['on', 'initiative', 'published', 'certain', 'possible'], [['2016-09-22', 'A', 112, 40, 45]]);
  const titleOf = (chartTable: ChartTable): unknown => {
    const { title } = CHARTS[name](chartTable, THEMES.light).options?.plugins?.tooltip?.callbacks ?? {};
    return (title as (items: object[]) => unknown)([{ parsed: { x: yearPoint('2016-09-22') } }]);
  };
  expect(titleOf({ ...numbers, days: { '2016-09-22': '22 septembre 2016' } })).toBe('22 septembre 2016');
  expect(titleOf(numbers)).toBe('2016-09-22');
});

it('says which column a table lacks', () => {
  expect(() => columnOf(table(['on'], []), 'code')).toThrow('The table has no column “code”.');
});

it('finds every day again on the line of years', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(dayAt(yearPoint(day))).toBe(day);
    }),
  );
});

describe.each(Object.entries(THEMES))('the colours of the %s theme', (_, theme) => {
  const places = Array.from({ length: PALETTE_SIZE }, (_, index) => styleAt(theme, index + 1));
  const marks = [...places.map(({ colour }) => colour), theme.none].map((colour) => parse(colour) as Rgb);
  const eyes: Readonly<Record<string, readonly [(colour: Rgb) => Rgb, number]>> = {
    'all colours': [(colour) => colour, 20],
    deuteranopia: [filterDeficiencyDeuter(1), 12],
    protanopia: [filterDeficiencyProt(1), 12],
  };

  it.each(Object.entries(eyes))('can be told apart with %s', (_name, [seen, least]) => {
    const difference = differenceCiede2000();
    const pairs = marks.flatMap((a, index) => marks.slice(index + 1).map((b) => [a, b] as const));
    for (const [a, b] of pairs) expect(difference(seen(a), seen(b))).toBeGreaterThan(least);
  });

  it('are never alone: each place has a shape and a dash that no other has', () => {
    expect(new Set(places.map(({ pointStyle }) => pointStyle)).size).toBe(PALETTE_SIZE);
    expect(new Set(places.map(({ borderDash }) => borderDash.join())).size).toBe(PALETTE_SIZE);
    expect(styleAt(theme, PALETTE_SIZE + 1)).toEqual(styleAt(theme, 1));
  });

  it('stand out from their ground, words more than marks', () => {
    expect(wcagContrast(theme.ink, theme.paper)).toBeGreaterThan(7);
    expect(wcagContrast(theme.quiet, theme.paper)).toBeGreaterThan(4.5);
    // Names of initiatives are also written in these colours.
    for (const { colour } of places) expect(wcagContrast(colour, theme.paper)).toBeGreaterThan(4.5);
  });

  it('are those of the style sheet', () => {
    const css = readFileSync('libs/briefing/src/ui/palette.css', 'utf8');
    for (const [index, { colour }] of places.entries()) expect(css).toContain(`--i${index + 1}: ${colour};`);
  });
});

it('draws the members of a Council up to its size, with marks at a majority and at the votes needed', () => {
  const meter = table(
    ['initiative', 'certain', 'possible', 'others', 'majority', 'needed'],
    [
      ['Code', 7, 1, 7, 8, 9],
      ['Declaration', 4, 0, 11, 8, 9],
    ],
  );
  expect(dataOf('meter', meter)).toEqual([
    ['CERTAIN', [7, 4]],
    ['POSSIBLE', [1, 0]],
    ['OTHERS', [7, 11]],
  ]);
  const { x } = CHARTS.meter(meter, THEMES.light).options?.scales ?? {};
  const scale = { ticks: [] };
  (x as { afterBuildTicks(scale: object): void }).afterBuildTicks(scale);
  expect([x?.max, scale.ticks]).toEqual([15, [0, 8, 9, 15].map((value) => ({ value }))]);
});
