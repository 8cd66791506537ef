import { parse } from 'csv-parse/sync';
import { calendarDate, runToEnd } from '#domain';
import { PageContext } from '../page-context.js';
import type { FileCell, TableFile } from './table-file.js';
import { FILES } from './files.js';

const REVISION = {
  number: 1,
  hash: 'abc',
  asOf: calendarDate('2026-11-24'),
  newest: 1,
  initiatives: [],
  prose: { fr: new Map(), es: new Map(), ar: new Map(), zh: new Map(), ru: new Map() },
  contact: null,
  votesOnRecord: { failedFrom: null, adoptedFrom: null, to: null },
  groups: [],
  resolutions: [],
  sources: new Map(),
  councilKnown: { from: calendarDate('1946-01-17'), to: calendarDate('2027-12-31') },
};

const context = new PageContext(
  {
    language: 'en',
    path: '/downloads/votes',
    params: {},
    query: new URLSearchParams(),
    on: REVISION.asOf,
    revision: REVISION,
  },
  REVISION,
  [],
  'https://pledgebook.example',
);

const aFile = (rows: readonly (readonly FileCell[])[]): TableFile => ({
  name: 'votes',
  title: 'Votes',
  note: '',
  columns: ['id', 'title', 'sources'].map((key) => ({ key, label: key })),
  rows,
  sources: ['un'],
});

const manyRows = (count: number): readonly (readonly FileCell[])[] =>
  Array.from({ length: count }, (_, index) => [index, `Line one of ${index}\nline “two”: [], {}\r\n`, ['a', 'b']]);

// No rows, and then: one fewer than a step writes, exactly one step, one more, and several steps.
describe.each([0, 1, 199, 200, 201, 1_000])('a file of %i rows', (count) => {
  const rows = manyRows(count);

  it('is written in parts as JSON, exactly as at once', () => {
    const text = runToEnd(FILES.json.write(aFile(rows), context));
    const whole = JSON.parse(text) as { readonly rows: readonly unknown[] };
    expect(whole.rows).toEqual(rows.map(([id, title, sources]) => ({ id, title, sources })));
    expect(text).toBe(JSON.stringify(whole, null, 1));
  });

  it('is written in parts as CSV, with one line of columns', () => {
    const text = runToEnd(FILES.csv.write(aFile(rows), context));
    const found = parse(text) as string[][];
    expect(found).toEqual([['id', 'title', 'sources'], ...rows.map(([id, title]) => [String(id), title, 'a;b'])]);
  });
});

it('lets others work while a long file is written', () => {
  for (const format of ['csv', 'json'] as const) {
    const steps = FILES[format].write(aFile(manyRows(1_000)), context);
    expect([...steps]).toHaveLength(5);
  }
});
