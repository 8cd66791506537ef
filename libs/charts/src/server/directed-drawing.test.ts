import { createCanvas } from '@napi-rs/canvas';
import { CHARTS, type ChartName, type ChartTable, THEMES, chartOfTable, newChart } from '../index.js';
import { chartPng, chartSvg } from './index.js';

const table: ChartTable = {
  columns: ['initiative', 'certain', 'possible', 'others', 'majority', 'needed'].map((key) => ({
    key,
    label: `رمز ${key}`,
  })),
  rows: [
    ['مدونة', 4, 2, 9, 8, 9],
    ['إعلان', 7, 0, 8, 8, 9],
  ],
};
const frame = { theme: 'light', width: 680, height: 190 } as const;
const rightToLeft: ChartTable = { ...table, direction: 'rtl' };

it('mirrors a chart whose words are read from right to left, and no other', () => {
  const { options } = chartOfTable('meter', rightToLeft, THEMES.light);
  expect(options?.scales).toMatchObject({ x: { reverse: true, max: 15 }, y: { position: 'right' } });
  expect(options?.plugins).toMatchObject({ legend: { rtl: true }, tooltip: { rtl: true } });
  expect(JSON.stringify(chartOfTable('meter', table, THEMES.light))).toBe(
    JSON.stringify(CHARTS.meter(table, THEMES.light)),
  );
});

it.each([
  ['fr', '\u00a0: ', /^رمز others\u00a0: 1\s234$/],
  ['zh-Hans', '：', /^رمز others：1,234$/],
] as const)('says the value of a point as its reader writes it (%s)', (locale, colon, line) => {
  const { options } = chartOfTable('meter', { ...table, locale, colon }, THEMES.light);
  expect(options?.locale).toBe(locale);
  const { label } = options?.plugins?.tooltip?.callbacks ?? {};
  const item = { dataset: { label: 'رمز others' }, formattedValue: new Intl.NumberFormat(locale).format(1234) };
  expect((label as (item: object) => string)(item)).toMatch(line);
  // A total that nobody published is not 0.
  expect((label as (item: object) => string)({ ...item, raw: null })).toBe(`رمز others${colon}–`);
});

it('draws it as SVG and as PNG, alone and with its title', () => {
  const drawn = { chart: 'meter' as ChartName, table: rightToLeft };
  const labels = {
    title: 'المجلس في 22 أيلول/سبتمبر 2016',
    description: 'سبعة & تسعة',
    foot: ['المصادر'],
    direction: 'rtl',
  } as const;
  const mirrored = chartSvg(drawn, frame);
  expect(mirrored).toMatch(/^<\?xml|^<svg/);
  expect(mirrored).not.toBe(chartSvg({ ...drawn, table }, frame));
  const alone = chartSvg(drawn, frame, labels);
  expect(alone).not.toBe(mirrored);
  expect(alone).toMatch(
    /^(?:<\?xml[^>]*>\s*)?<svg [^>]* role="img"><title>المجلس في 22 أيلول\/سبتمبر 2016<\/title><desc>سبعة &amp; تسعة<\/desc>/,
  );
  // In a page, the picture has an alternative text instead.
  expect(mirrored).not.toContain('<title>');
  expect(chartPng(drawn, frame, labels).subarray(1, 4).toString()).toBe('PNG');
});

const councils: ChartTable = {
  columns: [
    'year',
    'certain',
    'possible',
    'unknown',
    'notEndorsed',
    'withdrawn',
    'published',
    'majority',
    'needed',
    'source',
  ].map((key) => ({ key, label: key })),
  rows: [
    ['2015', 4, 0, 11, 0, 0, null, 8, 9, null],
    ['2016', 7, 1, 7, 0, 0, 8, 8, 9, 'Concept note, Sept 2016'],
  ],
};

it('dashes a line in the key as in the drawing', () => {
  const configuration = CHARTS.council(councils, THEMES.light);
  const chart = newChart(createCanvas(600, 300).getContext('2d') as never, {
    ...configuration,
    options: { ...configuration.options, responsive: false, events: [] },
  });
  const dashes = Object.fromEntries(chart.legend?.legendItems?.map(({ text, lineDash }) => [text, lineDash]) ?? []);
  expect(dashes).toMatchObject({ majority: [3, 3], needed: [] });
  chart.destroy();
});

it('names the source of a published total beside its value, and none beside what rests on many', () => {
  const { options, data } = CHARTS.council(councils, THEMES.light);
  const footer = options?.plugins?.tooltip?.callbacks?.footer as unknown as (items: readonly object[]) => string;
  const footerOf = (label: string, dataIndex: number): string =>
    footer([{ datasetIndex: data.datasets.findIndex((dataset) => dataset.label === label), dataIndex }]);
  expect([footerOf('published', 1), footerOf('published', 0), footerOf('certain', 1)]).toEqual([
    'Concept note, Sept 2016',
    '',
    '',
  ]);
  const totals: ChartTable = {
    columns: ['on', 'initiative', 'published', 'source'].map((key) => ({ key, label: key })),
    rows: [['2015-09-01', 'Code', 29, 'Explanatory note']],
  };
  expect(CHARTS.published(totals, THEMES.light).data.datasets[0]?.data).toMatchObject([
    { y: 29, source: 'Explanatory note' },
  ]);
});
