import { CHARTS, type ChartName, type ChartTable, THEMES, chartOfTable } from '../index.js';
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

it('draws it as SVG and as PNG, alone and with its title', () => {
  const drawn = { chart: 'meter' as ChartName, table: rightToLeft };
  const labels = { title: 'المجلس في 22 أيلول/سبتمبر 2016', foot: ['المصادر'], direction: 'rtl' } as const;
  const mirrored = chartSvg(drawn, frame);
  expect(mirrored).toMatch(/^<\?xml|^<svg/);
  expect(mirrored).not.toBe(chartSvg({ ...drawn, table }, frame));
  expect(chartSvg(drawn, frame, labels)).not.toBe(mirrored);
  expect(chartPng(drawn, frame, labels).subarray(1, 4).toString()).toBe('PNG');
});
