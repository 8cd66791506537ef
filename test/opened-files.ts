import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { FILE_FORMATS } from '../libs/briefing/src/downloads/files.js';
import type { Served } from './pages.js';

export type Row = Readonly<Record<string, string>>;

export interface Opened {
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Writes a value as every format does: lists joined with `;`, `null` and `undefined` as the empty string. */
const written = (value: unknown): string => (Array.isArray(value) ? value.join(';') : String(value ?? ''));

/** Parses plain CSV without any options. */
export const openCsv = (bytes: Buffer): Opened => {
  const [columns = [], ...rows] = parse(bytes.toString('utf8')) as string[][];
  return {
    about: '',
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']))),
  };
};

const openJson = (bytes: Buffer): Opened => {
  const { columns, rows, ...about } = JSON.parse(bytes.toString('utf8')) as {
    columns: { label: string; key: string }[];
    rows: Record<string, unknown>[];
  };
  return {
    about: Object.values(about).map(written).join('\n'),
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ label, key }) => [label, written(row[key])]))),
  };
};

interface Sheet {
  readonly cells: readonly (readonly string[])[];
  readonly formulas: number;
}

export const sheetsOf = (bytes: Buffer): readonly Sheet[] => {
  const files = unzipSync(bytes);
  const xml = (name: string) => new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'text/xml');
  const shared = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((item) => item.textContent ?? '');
  return ['sheet1', 'sheet2'].map((name) => {
    const sheet = xml(`xl/worksheets/${name}.xml`);
    const cells = [...sheet.querySelectorAll('row')].map((row) => {
      const values: string[] = [];
      for (const cell of row.querySelectorAll('c')) {
        const letters = (cell.getAttribute('r') ?? '').replace(/\d+/, '');
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const text = cell.querySelector('v')?.textContent ?? '';
        const type = cell.getAttribute('t');
        values[column] = type === 's' ? (shared[Number(text)] ?? '') : type === 'b' ? String(text === '1') : text;
      }
      return Array.from(values, (text) => text ?? '');
    });
    return { cells, formulas: sheet.querySelectorAll('f').length };
  });
};

const openXlsx = (bytes: Buffer): Opened => {
  const [data, about] = sheetsOf(bytes);
  expect(data?.formulas).toBe(0);
  const [columns = [], ...rows] = data?.cells ?? [];
  return {
    about: (about?.cells ?? []).map((row) => row.join(': ')).join('\n'),
    columns,
    rows: rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']))),
  };
};

export const OPENERS = { csv: openCsv, json: openJson, xlsx: openXlsx } as const;

export const column = ({ rows }: Opened, name: string): string[] => rows.map((row) => row[name] ?? '?');

interface Description {
  readonly url: string;
  readonly 'dc:source': readonly string[];
  readonly tableSchema: {
    readonly columns: readonly { name: string; titles: string; datatype: string; separator?: string }[];
  };
}

const TYPED: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  string: /^/,
};

/**
 * Checks that the CSV on the Web description of a file fits the columns and cells and leads to that same file.
 * @returns all texts of the description
 */
export const checkDescription = async (served: Served, path: string, { columns, rows }: Opened): Promise<string> => {
  const response = await served.get(path);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/csvm+json; charset=utf-8',
  ]);
  const text = await response.text();
  const description = JSON.parse(text) as Description;
  const described = description.tableSchema.columns;
  expect(described.map(({ titles }) => titles)).toEqual(columns);
  expect(new Set(described.map(({ name }) => name)).size).toBe(columns.length);
  expect(described.filter(({ name }) => !/^(?!_)(?:[\w.]|%[0-9A-F]{2})+$/.test(name))).toEqual([]);
  for (const { titles, datatype, separator } of described) {
    const cells = rows.map((row) => row[titles] ?? '').filter((cell) => cell !== '');
    if (separator === undefined) expect(cells.filter((cell) => !TYPED[datatype]?.test(cell))).toEqual([]);
  }
  const address = description.url.replace('http://pledgebook.test', '');
  const twin = await served.get(address);
  expect(openCsv(Buffer.from(await twin.arrayBuffer())).rows).toEqual(rows);
  const link = /^<http:\/\/pledgebook\.test([^>]*)>; rel="describedby"/.exec(twin.headers.get('link') ?? '')?.[1] ?? '';
  expect(JSON.parse((await served.bytesAt(link)).toString('utf8'))).toEqual(description);
  return [text.replaceAll('\\"', '"'), ...description['dc:source']].join('\n');
};

/** Opens the three formats of an address, and checks that they hold the same. */
export const openAllFormats = async (served: Served, path: string): Promise<Opened> => {
  const address = (format: string) => path.replace(/(?=\?|$)/, `.${format}`);
  const forms = await Promise.all(
    FILE_FORMATS.map(async (format) => OPENERS[format](await served.bytesAt(address(format)))),
  );
  const [csv, ...others] = forms;
  if (!csv) throw new Error(path);
  const first = { ...csv, about: await checkDescription(served, address('meta.json'), csv) };
  for (const other of others) {
    expect(other.columns).toEqual(first.columns);
    expect(other.rows).toEqual(first.rows);
  }
  for (const { about } of [first, ...others]) {
    expect(about).toContain('CC BY 4.0');
    expect(about).toContain(`http://pledgebook.test${path.split('?')[0]}.`);
    expect(about).toMatch(/[0-9a-f]{64}/);
    expect(about).toMatch(/on=\d{4}-\d{2}-\d{2}&revision=\d/);
  }
  return first;
};
