import { mapSvg, worldMap } from './map.js';

const table = {
  title: 'Support',
  summary: 'One has endorsed.',
  note: '',
  columns: ['state', 'code', 'm49', 'status', 'key'].map((key) => ({ key, label: key, kind: 'text' as const })),
  rows: [['France', 'FRA', '250', 'endorsed', 'ENDORSED']],
  sources: [],
};

const map = worldMap(table, 'light', {
  link: (path) => `/fr${path}`,
  pair: (term, text) => `${term} : ${text}`,
  alternative: 'Support. One has endorsed.',
  inPage: false,
});

it('gives a worker a map as plain data without its outlines, which would weigh a megabyte for each picture that waits', () => {
  expect(JSON.parse(JSON.stringify(map))).toEqual(map);
  expect(JSON.stringify(map).length).toBeLessThan(1_000);
});

it('draws the shape of a State as a link with its name and status, and what its colour means', () => {
  const svg = mapSvg(map);
  expect(svg).toContain('aria-label="Support. One has endorsed."');
  expect(svg).toMatch(/<a href="\/fr\/states\/FRA" tabindex="-1"><title>France : endorsed<\/title><path d="M/);
  expect(svg).toMatch(/>endorsed<\/text>/);
  expect(mapSvg({ ...map, hasLegend: false })).not.toContain('<text');
});
