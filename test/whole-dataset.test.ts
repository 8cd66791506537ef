import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import Database from 'libsql';
import { parse as parseYaml } from 'yaml';
import { FACTS, FACT_KINDS, type Facts } from '#domain';
import type { Ledger } from '#ledger';
import { DatasetStore } from '../apps/api/src/datasets/dataset-store.js';
import { Bundles } from '../apps/api/src/downloads/bundles.js';
import { LEDGER } from '../apps/api/src/tokens.js';
import { Workers } from '../apps/api/src/workers/workers.js';
import { killAll, startService } from './service-process.js';
import { OPENERS, type Row, column, sheetsOf } from './opened-files.js';
import { type InProcessService, serveFirstRevision } from './own-service.js';
import { retryWhileBusy } from './pages.js';

let served: InProcessService;
let facts: Facts;

beforeAll(async () => {
  served = await serveFirstRevision();
  facts = await served.app.get<Ledger>(LEDGER).factsAt(1);
});
afterAll(async () => served.stop());

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints: { readonly required?: boolean; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly profile: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}
interface Descriptor {
  readonly profile: string;
  readonly name: string;
  readonly version: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly path: string }[];
  readonly revision: { readonly number: number; readonly hash: string };
  readonly resources: readonly Resource[];
}

describe('the whole dataset as a ZIP', () => {
  let files: Readonly<Record<string, Uint8Array>>;
  let descriptor: Descriptor;
  const textOf = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const rowsOf = ({ path }: Resource): readonly Row[] => parse(textOf(path), { columns: true }) as Row[];

  beforeAll(async () => {
    files = unzipSync(await served.bytesAt('/downloads/pledgebook.zip'));
    descriptor = JSON.parse(textOf('datapackage.json')) as Descriptor;
  });

  it('holds data, descriptor, codebook, licence, citation and checksums that fit', () => {
    const data = descriptor.resources.map(({ path }) => path);
    expect(Object.keys(files).sort()).toEqual(
      [
        'CITATION.cff',
        'LICENSE',
        'README.md',
        'SHA256SUMS',
        'codebook.md',
        'csv-metadata.json',
        'datapackage.json',
        ...data,
      ].sort(),
    );
    const sums = textOf('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const [sum, name = ''] of sums) {
      expect([
        name,
        createHash('sha256')
          .update(files[name] ?? '')
          .digest('hex'),
      ]).toEqual([name, sum]);
    }
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(files[path]?.length).toBe(bytes);
      expect(hash).toBe(`sha256:${sums.find(([, name]) => name === path)?.[0]}`);
    }
    for (const { name } of descriptor.resources) expect(textOf('codebook.md')).toContain(`\n## ${name}\n`);
  });

  it('is described as CSV on the Web too, with every column of every file', () => {
    const { tables } = JSON.parse(textOf('csv-metadata.json')) as {
      tables: { url: string; tableSchema: { columns: { name: string }[]; foreignKeys: unknown[] } }[];
    };
    expect(tables.map(({ url }) => url)).toEqual(descriptor.resources.map(({ path }) => path));
    for (const { url, tableSchema } of tables) {
      const [header] = parse(textOf(url), { to: 1 }) as string[][];
      expect([url, tableSchema.columns.map(({ name }) => name)]).toEqual([url, header]);
      for (const [, resource] of JSON.stringify(tableSchema.foreignKeys).matchAll(/"resource":"([^"]*)"/g)) {
        expect(Object.keys(files)).toContain(resource);
      }
    }
  });

  it('is described as the Data Package specification asks', () => {
    expect(descriptor.profile).toBe('tabular-data-package');
    expect(descriptor.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(Number.isNaN(Date.parse(descriptor.created))).toBe(false);
    expect(descriptor.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-4.0' })]);
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(descriptor.resources.length);
    for (const resource of descriptor.resources) {
      expect(resource.profile).toBe('tabular-data-resource');
      expect(resource.name).toMatch(/^[-a-z0-9._/]+$/);
      expect(resource.path).toMatch(/^data\/[a-z-]+\.csv$/);
      expect(resource.description).not.toBe('');
      const [header] = parse(textOf(resource.path)) as string[][];
      expect(header).toEqual(resource.schema.fields.map(({ name }) => name));
      for (const { name, type, description } of resource.schema.fields) {
        expect(['string', 'integer', 'date']).toContain(type);
        expect([resource.name, name, description]).not.toContain('');
      }
    }
  });

  it('has cells of the types, words, keys and references that its schemas promise', () => {
    const byName = new Map(descriptor.resources.map((resource) => [resource.name, resource]));
    const forms: Readonly<Record<string, RegExp>> = {
      string: /^[^]*$/,
      integer: /^\d+$/,
      date: /^\d{4}-\d{2}-\d{2}$/,
    };
    const broken: string[] = [];
    for (const resource of descriptor.resources) {
      const { fields, primaryKey, foreignKeys } = resource.schema;
      const rows = rowsOf(resource);
      const keys = new Set(rows.map((row) => primaryKey.map((key) => row[key]).join('\n')));
      if (keys.size !== rows.length) broken.push(`${resource.name}: its key is not unique`);
      for (const { name, type, constraints } of fields) {
        for (const row of rows) {
          const cell = row[name] ?? '';
          const fits = cell === '' ? !constraints.required : forms[type]?.test(cell);
          if (!fits || (cell !== '' && constraints.enum && !constraints.enum.includes(cell))) {
            broken.push(`${resource.name}.${name}: “${cell}”`);
          }
        }
      }
      for (const { fields: name, reference } of foreignKeys) {
        const target = reference.resource === '' ? resource : byName.get(reference.resource);
        const known = new Set(target ? rowsOf(target).map((row) => row[reference.fields]) : []);
        for (const row of rows) {
          if (row[name] !== '' && !known.has(row[name])) broken.push(`${resource.name}.${name} → ${row[name]}`);
        }
      }
    }
    expect(broken).toEqual([]);
    const references = descriptor.resources.reduce((sum, { schema }) => sum + schema.foreignKeys.length, 0);
    expect(references).toBeGreaterThan(40);
    const outcome = byName.get('draft-resolutions')?.schema.fields.find(({ name }) => name === 'outcome');
    expect(outcome?.constraints.enum).toEqual(FACTS.draftResolution.columns['outcome']?.words);
  });

  it('holds every fact', () => {
    const main = descriptor.resources.filter(({ schema }) => !schema.primaryKey.includes('position'));
    expect(main).toHaveLength(FACT_KINDS.length);
    const counts = main.map((resource) => rowsOf(resource).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Object.values(facts).flat().length);
    const citing = descriptor.resources.find(({ name }) => name === 'acts-sources');
    const rows = citing && rowsOf(citing).map(({ act, source }) => `${act} ${source}`);
    expect(rows?.sort()).toEqual(
      facts.act.flatMap(({ id, sources }) => sources.map((source) => `${id} ${source}`)).sort(),
    );
  });

  it('is cited as the project is', () => {
    const citation = parseYaml(textOf('CITATION.cff')) as Record<string, unknown>;
    expect(citation).toMatchObject({ version: 'revision 1', 'date-released': '2026-11-24' });
    expect(textOf('README.md')).toContain(descriptor.revision.hash);
    expect(textOf('LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
  });
});

describe('the whole dataset as one SQLite file', () => {
  it('has the same tables as the ZIP, and references that hold', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pledgebook-opened-'));
    try {
      writeFileSync(join(folder, 'file.sqlite'), await served.bytesAt('/downloads/pledgebook.sqlite'));
      const { resources } = JSON.parse(
        strFromU8(unzipSync(await served.bytesAt('/downloads/pledgebook.zip'))['datapackage.json'] ?? new Uint8Array()),
      ) as Descriptor;
      const database = new Database(join(folder, 'file.sqlite'));
      const all = (sql: string) => database.prepare(sql).all() as Record<string, string | number>[];
      expect(all('PRAGMA integrity_check')).toEqual([expect.objectContaining({ integrity_check: 'ok' })]);
      expect(all('PRAGMA foreign_key_check')).toEqual([]);
      const tables = all("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map(({ name }) => name);
      expect(tables).toEqual(['about', ...resources.map(({ name }) => name.replaceAll('-', '_'))].sort());
      expect(all('SELECT COUNT(*) AS n FROM votes')[0]).toMatchObject({ n: facts.vote.length });
      expect(all('SELECT COUNT(*) AS n FROM acts_sources')[0]).toMatchObject({
        n: facts.act.reduce((sum, { sources }) => sum + sources.length, 0),
      });
      const vetoes = all(
        `SELECT v.state, COUNT(*) AS n FROM draft_resolutions d JOIN draft_resolutions_vetoed_by v ON v.draft_resolution = d.id
         WHERE d.outcome = 'VETOED' GROUP BY v.state ORDER BY n DESC`,
      );
      expect(vetoes[0]).toMatchObject({ state: 'RUS' });
      const about = new Map(all('SELECT name, value FROM about').map(({ name, value }) => [name, value]));
      expect(about.get('sha256')).toMatch(/^[0-9a-f]{64}$/);
      expect(about.get('licence')).toContain('CC BY 4.0');
      database.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the same revision', () => {
  it('has the same bytes from another process, on another day’s side of the world', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pledgebook-other-'));
    try {
      const { address } = await startService({
        TZ: 'Pacific/Auckland',
        DATABASE_URL: `sqlite:${folder}/ledger.sqlite`,
      });
      for (const format of ['zip', 'sqlite']) {
        const there = await retryWhileBusy(() => fetch(`${address}/downloads/pledgebook-r1.${format}`));
        const [here, newest] = await Promise.all([
          served.bytesAt(`/downloads/pledgebook-r1.${format}`),
          served.bytesAt(`/downloads/pledgebook.${format}`),
        ]);
        expect(there.status).toBe(200);
        expect(Buffer.from(await there.arrayBuffer()).equals(here)).toBe(true);
        expect(newest.equals(here)).toBe(true);
        expect(there.headers.get('content-disposition')).toBe(
          `attachment; filename="pledgebook-2026-11-24-r1.${format}"`,
        );
        expect(there.headers.get('cache-control')).toBe('public, max-age=86400');
        expect(there.headers.get('dataset-revision')).toBe('1');
        expect(there.headers.get('content-encoding')).toBeNull();
      }
    } finally {
      await killAll();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('after a second revision with names that a spreadsheet would run', () => {
  const HOSTILE = ['=HYPERLINK("http://evil.test","x")', '+1+1', '-1+1', '@SUM(A1)', '# no comment, "quoted"\r\nline'];
  let first: Readonly<Record<string, Buffer>>;
  const PINNED = [
    '/downloads/pledgebook-r1.zip',
    '/downloads/pledgebook-r1.sqlite',
    '/downloads/states.csv?revision=1',
  ];

  beforeAll(async () => {
    first = Object.fromEntries(
      await Promise.all(PINNED.map(async (path) => [path, await served.bytesAt(path)] as const)),
    );
    const codes = facts.state.slice(0, HOSTILE.length).map(({ id }) => id);
    const renamed = facts.state
      .filter(({ id }) => codes.includes(id))
      .map((state, index) => ({ ...state, nameEn: HOSTILE[index] ?? '' }));
    await served.app.get<Ledger>(LEDGER).record({
      change: { added: { state: renamed }, superseded: { state: codes } },
      author: 'A tester',
      message: 'Try what spreadsheets make of names',
      basedOn: 1,
    });
    await served.app.get(DatasetStore).follow();
  });

  it('writes them as text in every form', async () => {
    const names = async (format: 'csv' | 'json' | 'xlsx') =>
      column(OPENERS[format](await served.bytesAt(`/downloads/states.${format}`)), 'name');
    const json = await names('json');
    for (const name of HOSTILE) expect(json).toContain(name);
    const csv = await names('csv');
    for (const name of HOSTILE.slice(0, 4)) expect(csv).toContain(`'${name}`);
    expect(csv).toContain(HOSTILE[4]);
    expect(csv.filter((name) => /^[=+\-@]/.test(name))).toEqual([]);
    const bytes = await served.bytesAt('/downloads/states.xlsx');
    expect(sheetsOf(bytes).map(({ formulas }) => formulas)).toEqual([0, 0]);
    const xlsx = await names('xlsx');
    for (const name of HOSTILE.slice(0, 4)) expect(xlsx).toContain(name);
  });

  it('keeps them letter for letter in the package', async () => {
    const files = unzipSync(await served.bytesAt('/downloads/pledgebook.zip'));
    const rows = parse(strFromU8(files['data/states.csv'] ?? new Uint8Array()), { columns: true }) as Row[];
    for (const name of HOSTILE) expect(rows.map((row) => row['name_en'])).toContain(name);
    expect((JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as Descriptor).revision.number).toBe(
      2,
    );
  });

  it('gives the first revision the same bytes as before, when they are made anew', async () => {
    for (const path of PINNED) {
      expect([path, (await served.bytesAt(path)).equals(first[path] ?? Buffer.alloc(0))]).toEqual([path, true]);
    }
    const revision = await served.app.get(DatasetStore).revision(1);
    if (!revision) throw new Error('Revision 1 is gone.');
    const anew = new Bundles(served.app.get(Workers));
    expect((await anew.of(revision, 'zip')).equals(first['/downloads/pledgebook-r1.zip'] ?? Buffer.alloc(0))).toBe(
      true,
    );
    expect(
      (await anew.of(revision, 'sqlite')).equals(first['/downloads/pledgebook-r1.sqlite'] ?? Buffer.alloc(0)),
    ).toBe(true);
    const second = await served.bytesAt('/downloads/pledgebook-r2.zip');
    expect(second.equals(first['/downloads/pledgebook-r1.zip'] ?? Buffer.alloc(0))).toBe(false);
  });
});
