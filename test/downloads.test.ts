import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import Database from 'libsql';
import { DOMParser } from 'linkedom';
import { parse as parseYaml } from 'yaml';
import { FACTS, FACT_KINDS, type Facts } from '#domain';
import type { Ledger } from '#ledger';
import { Bundles } from '../apps/api/src/downloads/bundles.js';
import { Datasets } from '../apps/api/src/datasets/datasets.js';
import { LEDGER } from '../apps/api/src/tokens.js';
import { Workers } from '../apps/api/src/workers/workers.js';
import { sectionOf } from '../libs/briefing/src/downloads/codebook.js';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { FILE_ENDINGS } from '../libs/briefing/src/downloads/files.js';
import { labelledNames } from '../libs/briefing/src/downloads/source-labels.js';
import { endAll, startService } from './faults/service-process.js';
import { type OwnService, serveFirstRevision } from './own-service.js';
import { addressOf } from './page-addresses.js';
import { patiently } from './pages.js';

let served: OwnService;
let facts: Facts;

beforeAll(async () => {
  served = await serveFirstRevision();
  facts = await served.app.get<Ledger>(LEDGER).factsAt(1);
});
afterAll(async () => served.stop());

const bytesAt = async (path: string): Promise<Buffer> => {
  const response = await patiently(() => served.get(path));
  if (response.status !== 200) throw new Error(`${response.status} ${path}`);
  return Buffer.from(await response.arrayBuffer());
};

type Row = Readonly<Record<string, string>>;

interface Opened {
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** As every form writes them: lists with `;`, nothing as the empty text. */
const written = (value: unknown): string => (Array.isArray(value) ? value.join(';') : String(value ?? ''));

/** Plain CSV: what a reader without any option makes of it. */
const openCsv = (bytes: Buffer): Opened => {
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

const sheetsOf = (bytes: Buffer): readonly Sheet[] => {
  const files = unzipSync(bytes);
  const xml = (name: string) => new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'text/xml');
  const shared = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((item) => item.textContent ?? '');
  return ['sheet1', 'sheet2'].map((name) => {
    const sheet = xml(`xl/worksheets/${name}.xml`);
    const cells = [...sheet.querySelectorAll('row')].map((row) => {
      const held: string[] = [];
      for (const cell of row.querySelectorAll('c')) {
        const letters = (cell.getAttribute('r') ?? '').replace(/\d+/, '');
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const text = cell.querySelector('v')?.textContent ?? '';
        const type = cell.getAttribute('t');
        held[column] = type === 's' ? (shared[Number(text)] ?? '') : type === 'b' ? String(text === '1') : text;
      }
      return Array.from(held, (text) => text ?? '');
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

const OPENERS = { csv: openCsv, json: openJson, xlsx: openXlsx } as const;

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

/** What describes a CSV file as CSV on the Web fits its columns and cells, and leads to its very bytes. @returns all that it says */
const describing = async (path: string, { columns, rows }: Opened): Promise<string> => {
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
  expect(JSON.parse((await bytesAt(link)).toString('utf8'))).toEqual(description);
  return [text.replaceAll('\\"', '"'), ...description['dc:source']].join('\n');
};

/** The same address in its three forms; they hold the same. */
const opened = async (path: string): Promise<Opened> => {
  const address = (ending: string) => path.replace(/(?=\?|$)/, `.${ending}`);
  const forms = await Promise.all(FILE_ENDINGS.map(async (ending) => OPENERS[ending](await bytesAt(address(ending)))));
  const [csv, ...others] = forms;
  if (!csv) throw new Error(path);
  const first = { ...csv, about: await describing(address('meta.json'), csv) };
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

const namesIn = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
const lastParts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((link) =>
    decodeURIComponent(/^(?:\/fr|\/es)?\/[a-z]+\/([^?]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
  );

/** What all pages of a list show, by following the link to the next. */
const everyPage = async (path: string, read: (document: Document) => string[]): Promise<string[]> => {
  const all: string[] = [];
  for (let next: string | null = path; next !== null;) {
    const document: Document = await served.documentAt(next);
    all.push(...read(document));
    next =
      [...document.querySelectorAll('.steps a')]
        .find((link) => /^The next/.test(link.textContent ?? ''))
        ?.getAttribute('href') ?? null;
  }
  return all;
};

const column = ({ rows }: Opened, name: string): string[] => rows.map((row) => row[name] ?? '?');

describe('a CSV file', () => {
  it('is plain by default, has a mark for Excel where it is asked for, and its form of before under another name', async () => {
    const [plain, marked, former] = await Promise.all(
      ['', '&bom=1', '&header=1'].map((more) => bytesAt(`/downloads/council.csv?on=2016-09-22${more}`)),
    );
    expect(plain?.toString('utf8')).toMatch(/^state,name,/);
    expect(marked).toEqual(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain ?? Buffer.alloc(0)]));
    const lines = former?.toString('utf8').split('\r\n') ?? [];
    expect(lines[0]).toMatch(/^\uFEFF# /);
    const above = lines.filter((line) => /^\uFEFF?# /.test(line));
    expect(above.join('\n')).toMatch(/revision 1; SHA-256 [0-9a-f]{64}/);
    expect(lines.slice(above.length).join('\r\n')).toBe(plain?.toString('utf8'));
  });
});

describe('a list as a file', () => {
  it.each([
    ['states', '/states?on=2016-09-22', '#found tbody th a', 'state'],
    [
      'states',
      '/states?group=GRULAC&status=ENDORSED&initiative=act-code-of-conduct&sort=french-mexican-declaration',
      '#found tbody th a',
      'state',
    ],
    ['states', '/fr/states?council=yes&on=2016-09-22', '#found tbody th a', 'state'],
    ['states', '/states?name=no+such+name', '#found tbody th a', 'state'],
    ['votes', '/votes?text=syria&outcome=VETOED', 'table.drafts tbody th a', 'address'],
    ['votes', '/votes?outcome=SHORT_OF_VOTES&to=1990-12-31', 'table.drafts tbody th a', 'address'],
    ['sources', '/sources?kind=act', 'table.bibliography tbody th a', 'id'],
    ['sources', '/sources?figure=council&initiative=french-mexican-declaration', 'table.bibliography tbody th a', 'id'],
    ['council', '/council?on=2016-09-22', 'table.members tbody th a', 'state'],
    ['council', '/es/council?on=1965-12-31', 'table.members tbody th a', 'state'],
  ])('%s holds exactly the rows of %s', async (list, path, selector, key) => {
    const [file, shown] = await Promise.all([
      opened(path.replace(/(\w+)\?/, `downloads/${list}?`)),
      everyPage(path, (document) =>
        lastParts(
          list === 'council' ? (document.querySelector('#chamber') as unknown as Document) : document,
          selector,
        ),
      ),
    ]);
    // The second table there is the next Council's. Lists of States have a row for each initiative, one after the other.
    const first = list === 'council' ? shown.slice(0, 15) : shown;
    const { initiatives } = await served.ask('{ initiatives(endorsable: true) { slug } }');
    const slugs = (initiatives as { slug: string }[]).map(({ slug }) => slug);
    if (file.columns.includes('initiative')) {
      expect(column(file, key)).toEqual(first.slice(0, file.rows.length / 2).flatMap((id) => slugs.map(() => id)));
      expect(column(file, 'initiative')).toEqual(file.rows.map((_, index) => slugs[index % slugs.length]));
      expect(file.rows.length).toBeLessThanOrEqual(2 * first.length);
      if (list === 'states') expect(file.rows).toHaveLength(2 * first.length);
    } else expect(column(file, key)).toEqual(first);
  });

  it.each([
    ['states?on=2016-09-22', 'state'],
    ['council?on=2016-09-22', 'state'],
    ['roll-call?draft=2587', 'state'],
    ['state-votes?state=FRA&choice=NO', 'draft'],
  ])('%s has a wide form with a row a thing, which says the same', async (path, key) => {
    const [long, wide] = await Promise.all([
      opened(`/downloads/${path}`),
      opened(`/downloads/${path.replace('?', '?form=wide&')}`),
    ]);
    expect(wide.rows.length).toBe(long.rows.length / 2);
    expect(new Set(column(wide, key)).size).toBe(wide.rows.length);
    for (const row of long.rows) {
      const twin = wide.rows.find((each) => each[key] === row[key]);
      for (const [name, value] of Object.entries(row)) {
        if (name !== 'initiative')
          expect([name, twin?.[`${row['initiative']}_${name}`] ?? twin?.[name]]).toEqual([name, value]);
      }
    }
    const response = await served.get(`/downloads/${path.replace('?', '.csv?')}&form=broad`);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('write one of long, wide')]);
  });

  it.each([
    ['/states?initiative=act-code-of-conduct', 'A row for each State and initiative. Download: CSV JSON XLSX'],
    ['/fr/states', 'Une ligne par État et par initiative. Télécharger : CSV JSON XLSX'],
  ])('says on %s what its rows are of', async (path, said) => {
    const files = (await served.documentAt(path)).querySelector('main .files')?.textContent;
    expect(files?.replace(/\s+/g, ' ').trim()).toBe(said);
  });

  it('gives all pages of a State’s votes, and of a long list from its second page on', async () => {
    const file = await opened('/downloads/state-votes?state=FRA&choice=NO');
    const shown = await everyPage('/states/FRA?choice=NO', (document) => lastParts(document, '#votes tbody th a'));
    expect(shown.length).toBeGreaterThan(50);
    expect([...new Set(column(file, 'address'))]).toEqual(shown);
    expect(file.rows).toHaveLength(2 * shown.length);
    const second =
      (await served.documentAt('/votes')).querySelector('.steps a[href*=after]')?.getAttribute('href') ?? '';
    const link = (await served.documentAt(second)).querySelector('.files a')?.getAttribute('href') ?? '';
    const { totalCount } = (await served.ask('{ draftResolutions { totalCount } }')).draftResolutions;
    expect(openCsv(await bytesAt(link)).rows).toHaveLength(totalCount);
  });

  it('gives the roll call as the page of a vote lists it', async () => {
    const file = await opened('/fr/downloads/roll-call?draft=2587');
    const document = await served.documentAt('/fr/votes/2587');
    expect([...new Set(column(file, 'name'))]).toEqual(namesIn(document, 'table.rollcall tbody th'));
    const link = document.querySelector('.files a')?.getAttribute('href');
    expect(link).toBe('/fr/downloads/roll-call.csv?draft=S%2FRES%2F2262%282016%29');
  });

  it('gives the acts, memberships and records that the page of a State lists', async () => {
    const document = await served.documentAt('/states/FRA');
    const acts = await opened('/downloads/acts?state=FRA');
    const ids = [...document.querySelectorAll('tr[id]')].map((row) => row.getAttribute('id'));
    expect(column(acts, 'id').sort()).toEqual(ids.sort());
    expect(ids.length).toBeGreaterThan(1);
    const [memberships, records] = await Promise.all([
      opened('/downloads/group-memberships?state=FRA'),
      opened('/downloads/assembly-records?state=FRA'),
    ]);
    const items = namesIn(document, '#content h2:last-of-type + ul li');
    expect(memberships.rows.length + records.rows.length).toBe(items.length);
    for (const { group, status } of memberships.rows) expect(items.join('\n')).toContain(`${group}: ${status}`);
    expect((await opened('/downloads/council-terms?state=URY')).rows.map(({ id }) => id)).toEqual([
      'URY-1965',
      'URY-2016',
    ]);
  });

  it('says the same as the GraphQL answer of that day', async () => {
    const [states, data] = await Promise.all([
      opened('/downloads/states?on=2015-09-01'),
      served.ask(`{ initiative(slug: "act-code-of-conduct") { tally(on: "2015-09-01", countObservers: true) { endorsed unknown }
        positions(on: "2015-09-01", first: 500) { nodes { state { code } status earliest latest } } positionSources(on: "2015-09-01") { id } publishedCounts { id } acts { id } } }`),
    ]);
    const { tally, positions, positionSources, publishedCounts, acts } = data.initiative;
    const rows = states.rows.filter(({ initiative }) => initiative === 'act-code-of-conduct');
    expect(rows.filter(({ status }) => status === 'ENDORSED')).toHaveLength(tally.endorsed);
    interface Position {
      readonly state: { readonly code: string };
      readonly status: string;
      readonly earliest: string | null;
      readonly latest: string | null;
    }
    const told = (positions.nodes as Position[]).map((position) => ({
      state: position.state.code,
      status: position.status,
      earliest: position.earliest ?? '',
      latest: position.latest ?? '',
    }));
    const byCode = new Map(rows.map((row) => [row['state'], row]));
    expect(rows).toHaveLength(told.length);
    for (const row of told) expect(byCode.get(row.state)).toMatchObject(row);
    const ids = (list: { id: string }[]) => list.map(({ id }) => id);
    const cited = rows.flatMap(({ sources = '' }) => (sources === '' ? [] : sources.split(';')));
    expect(new Set(cited)).toEqual(new Set(ids(positionSources)));
    expect(column(await opened('/downloads/published-counts'), 'id')).toEqual(ids(publishedCounts));
    const ofCode = await opened('/downloads/acts?initiative=act-code-of-conduct');
    expect(column(ofCode, 'id').sort()).toEqual(ids(acts).sort());
    const early = await opened('/downloads/published-counts?on=2015-12-31');
    expect(early.rows.length).toBeGreaterThan(0);
    expect(early.rows.filter(({ latest = '' }) => latest > '2015-12-31')).toEqual([]);
  });

  it.each([
    ['council-terms', 'councilTerm'],
    ['group-memberships', 'groupMembership'],
    ['assembly-records', 'assemblyRecord'],
    ['acts', 'act'],
    ['sources', 'source'],
    ['votes', 'draftResolution'],
  ] as const)('%s without a filter holds every such fact', async (list, kind) => {
    const file = await opened(`/downloads/${list}`);
    // A second record of the same vote counts nowhere: it is found by its id alone.
    const standing = facts[kind].filter((fact) => !('duplicateOf' in fact) || fact.duplicateOf === null);
    expect(column(file, 'id').sort()).toEqual(standing.map(({ id }) => id).sort());
  });

  it('is called by its day and its revision, names its sources, and has every column in the codebook', async () => {
    const response = await served.get('/downloads/roll-call.xlsx?draft=2587&on=2016-09-22');
    await response.arrayBuffer();
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="pledgebook-roll-call-2587-2016-09-22-r1.xlsx"',
    );
    const { about, rows } = await opened('/downloads/council?on=2016-09-22');
    const labels = ['source_labels', 'term_source_labels'];
    const cited = rows.flatMap((row) => labels.flatMap((key) => (row[key] ?? '').split(';')));
    expect(cited.filter((label) => label !== '').length).toBeGreaterThan(15);
    for (const label of new Set(cited)) expect(about).toContain(label);
    for (const list of SITE.exports) {
      expect([list.name, [...sectionOf(`List: ${list.name}`).meanings.keys()]]).toEqual([
        list.name,
        labelledNames(list.columns),
      ]);
    }
  });

  it('has the same bytes again, and an ETag that says so', async () => {
    for (const ending of FILE_ENDINGS) {
      const path = `/downloads/states.${ending}?revision=1&on=2016-09-22`;
      const first = await served.get(path);
      const again = await served.get(`${path}&again=`, { 'if-none-match': first.headers.get('etag') ?? '' });
      await first.arrayBuffer();
      // At another address, it is written anew.
      expect(again.status).toBe(304);
      expect(first.headers.get('cache-control')).toBe('public, max-age=86400');
    }
  });

  it.each([
    ['/downloads/roll-call.csv', 400, 'write “draft”, such as ?draft=S/2016/846'],
    ['/downloads/state-votes.json', 400, 'write “state”, such as ?state=URY'],
    ['/downloads/states.csv?status=NO', 400, 'write one of ENDORSED'],
    ['/downloads/states.xlsx?sort=size', 400, 'write one of name'],
    ['/downloads/states.csv?on=2016-02-30', 400, 'not a day of the calendar'],
    ['/downloads/votes.csv?from=2016-01-01&to=2015-01-01', 400, 'lies before'],
    ['/downloads/council.csv?on=1900-01-01', 400, '1946-01-01'],
    ['/downloads/acts.csv?state=XXX', 400, 'the code of no State'],
    ['/downloads/acts.csv?initiative=x', 400, 'act-code-of-conduct'],
    ['/downloads/published-counts.csv?initiative=x', 400, 'act-code-of-conduct'],
    ['/downloads/sources.csv?kind=x', 400, 'write one of act'],
    ['/downloads/states.csv?revision=0', 400, 'whole number from 1'],
    ['/downloads/states.csv?revision=99', 404, 'There is no revision 99'],
    ['/downloads/pledgebook-r0.zip', 400, 'whole number from 1'],
    ['/downloads/pledgebook-r99.sqlite', 404, 'There is no revision 99'],
    ['/downloads/roll-call.csv?draft=none', 404, 'There is no such page'],
    ['/downloads/state-votes.csv?state=XXX', 404, 'There is no such page'],
    ['/downloads/states.pdf', 404, 'There is no such page'],
    ['/downloads/nothing.csv', 404, 'There is no such page'],
    ['/fr/downloads/toString.csv', 404, 'Cette page'],
  ])('%s says what is wrong, with status %i', async (path, status, sentence) => {
    const response = await served.get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(sentence);
  });

  it.each([
    ['/states.csv?group=WEOG&on=2016-09-22', '/downloads/states.csv?group=WEOG&on=2016-09-22'],
    ['/fr/council.csv?on=2016-09-22', '/fr/downloads/council.csv?on=2016-09-22'],
    ['/states/URY.csv?choice=YES', '/downloads/state-votes.csv?state=URY&choice=YES'],
    ['/votes/S/2016/846.csv', '/downloads/roll-call.csv?draft=S/2016/846'],
    ['/revisions/1.csv?kind=act', '/downloads/revision-changes.csv?number=1&kind=act'],
    ['/compare/states.csv?a=FRA&b=GBR', '/downloads/compared-states.csv?a=FRA&b=GBR'],
    [
      '/initiatives/french-mexican-declaration.csv',
      '/downloads/published-counts.csv?initiative=french-mexican-declaration',
    ],
    ['/council.svg?on=2016-09-22&in=page', '/figures/council.svg?on=2016-09-22&in=page'],
  ])('is had beside its page, too: %s', async (beside, before) => {
    const [one, other] = await Promise.all([served.get(beside), served.get(before)]);
    expect(one.status).toBe(200);
    expect(await one.text()).toBe(await other.text());
    for (const name of ['content-type', 'content-disposition']) {
      expect(one.headers.get(name)).toBe(other.headers.get(name));
    }
  });

  it.each(SITE.pages.flatMap((page) => (page.exports.length > 0 ? [addressOf(page)] : [])))(
    'beside %s leads to what describes it',
    async (example) => {
      // The ledger of this test holds one revision.
      const page = example.replace('/revisions/2', '/revisions/1');
      const address = (ending: string) => page.replace(/(?=\?|$)/, `.${ending}`);
      await describing(address('meta.json'), openCsv(await bytesAt(address('csv'))));
    },
  );

  it.each([
    ['/states/XXX.csv', 404],
    ['/states/URY.pdf', 404],
    ['/about.csv', 404],
    ['/search.csv', 404],
    ['/council.csv?on=1900-01-01', 400],
  ])('%s is no file: status %i', async (path, status) => {
    expect((await served.get(path)).status).toBe(status);
  });

  it('is what the address of its page gives to a client that prefers data', async () => {
    const path = '/states/URY?on=2016-09-22&revision=1';
    const [read, csv, json] = await Promise.all(
      ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/csv', 'application/json, */*;q=0.1'].map((accept) =>
        served.get(path, { accept }),
      ),
    );
    expect([read, csv, json].map((response) => response?.headers.get('content-type')?.split(';')[0])).toEqual([
      'text/html',
      'text/csv',
      'application/json',
    ]);
    for (const response of [read, csv, json]) expect(response?.headers.get('vary')).toBe('Accept, Accept-Encoding');
    expect(csv?.headers.get('content-location')).toBe('/states/URY.csv?on=2016-09-22&revision=1');
    expect(await csv?.text()).toBe(await (await served.get('/states/URY.csv?on=2016-09-22&revision=1')).text());
    // The address in a file gives the same file, whatever its reader accepts.
    const { address } = (await json?.json()) as { address: string };
    expect(new URL(address).pathname).toBe('/states/URY.json');
    expect(await (await served.get(path, { accept: '*/*' })).text()).toBe(await read?.text());
  });

  it('is linked where the list stands, with the filters of the page', async () => {
    for (const [path, wanted] of [
      ['/states?group=WEOG&on=2016-09-22', '/downloads/states.json?group=WEOG&on=2016-09-22'],
      ['/votes?vetoedBy=CHN', '/downloads/votes.json?vetoedBy=CHN'],
      ['/states/URY?choice=YES', '/downloads/state-votes.json?choice=YES&state=URY'],
      ['/council?on=2016-09-22', '/downloads/council.json?on=2016-09-22'],
      ['/es/sources?kind=none', '/es/downloads/sources.json?kind=none'],
    ] as const) {
      const hrefs = [...(await served.documentAt(path)).querySelectorAll('.files a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(hrefs).toContain(wanted);
    }
    const hrefs = [...(await served.documentAt('/data')).querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    for (const { name } of SITE.exports) {
      for (const ending of FILE_ENDINGS) {
        expect(hrefs.some((href) => href?.startsWith(`/downloads/${name}.${ending}`))).toBe(true);
      }
    }
    expect(hrefs).toEqual(expect.arrayContaining(['/downloads/pledgebook.zip', '/downloads/pledgebook-r1.sqlite']));
  });
});

describe('a figure as a file', () => {
  it.each(SITE.figures.map(({ name }) => name))('%s holds the same rows in every form', async (name) => {
    const { rows } = await opened(`/figures/${name}?on=2016-09-22`);
    const embed = await served.documentAt(`/embed/${name}?on=2016-09-22`);
    expect(rows.length).toBe(embed.querySelectorAll('tbody tr').length);
    expect(rows.length).toBeGreaterThan(0);
  });
});

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
    files = unzipSync(await bytesAt('/downloads/pledgebook.zip'));
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
    const told = citing && rowsOf(citing).map(({ act, source }) => `${act} ${source}`);
    expect(told?.sort()).toEqual(
      facts.act.flatMap(({ id, sources }) => sources.map((source) => `${id} ${source}`)).sort(),
    );
  });

  it('is cited as the project is', () => {
    const own = parseYaml(textOf('CITATION.cff')) as Record<string, unknown>;
    expect(own).toMatchObject({ version: 'revision 1', 'date-released': '2026-11-24' });
    expect(textOf('README.md')).toContain(descriptor.revision.hash);
    expect(textOf('LICENSE')).toBe(readFileSync('LICENSE', 'utf8'));
  });
});

describe('the whole dataset as one SQLite file', () => {
  it('has the same tables as the ZIP, and references that hold', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pledgebook-opened-'));
    try {
      writeFileSync(join(folder, 'file.sqlite'), await bytesAt('/downloads/pledgebook.sqlite'));
      const { resources } = JSON.parse(
        strFromU8(unzipSync(await bytesAt('/downloads/pledgebook.zip'))['datapackage.json'] ?? new Uint8Array()),
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
      for (const ending of ['zip', 'sqlite']) {
        const there = await patiently(() => fetch(`${address}/downloads/pledgebook-r1.${ending}`));
        const [here, newest] = await Promise.all([
          bytesAt(`/downloads/pledgebook-r1.${ending}`),
          bytesAt(`/downloads/pledgebook.${ending}`),
        ]);
        expect(there.status).toBe(200);
        expect(Buffer.from(await there.arrayBuffer()).equals(here)).toBe(true);
        expect(newest.equals(here)).toBe(true);
        expect(there.headers.get('content-disposition')).toBe(
          `attachment; filename="pledgebook-2026-11-24-r1.${ending}"`,
        );
        expect(there.headers.get('cache-control')).toBe('public, max-age=86400');
        expect(there.headers.get('dataset-revision')).toBe('1');
        expect(there.headers.get('content-encoding')).toBeNull();
      }
    } finally {
      await endAll();
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
    first = Object.fromEntries(await Promise.all(PINNED.map(async (path) => [path, await bytesAt(path)] as const)));
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
    await served.app.get(Datasets).follow();
  });

  it('writes them as text in every form', async () => {
    const names = async (ending: 'csv' | 'json' | 'xlsx') =>
      column(OPENERS[ending](await bytesAt(`/downloads/states.${ending}`)), 'name');
    const json = await names('json');
    for (const name of HOSTILE) expect(json).toContain(name);
    const csv = await names('csv');
    for (const name of HOSTILE.slice(0, 4)) expect(csv).toContain(`'${name}`);
    expect(csv).toContain(HOSTILE[4]);
    expect(csv.filter((name) => /^[=+\-@]/.test(name))).toEqual([]);
    const bytes = await bytesAt('/downloads/states.xlsx');
    expect(sheetsOf(bytes).map(({ formulas }) => formulas)).toEqual([0, 0]);
    const xlsx = await names('xlsx');
    for (const name of HOSTILE.slice(0, 4)) expect(xlsx).toContain(name);
  });

  it('keeps them letter for letter in the package', async () => {
    const files = unzipSync(await bytesAt('/downloads/pledgebook.zip'));
    const rows = parse(strFromU8(files['data/states.csv'] ?? new Uint8Array()), { columns: true }) as Row[];
    for (const name of HOSTILE) expect(rows.map((row) => row['name_en'])).toContain(name);
    expect((JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as Descriptor).revision.number).toBe(
      2,
    );
  });

  it('gives the first revision the same bytes as before, when they are made anew', async () => {
    for (const path of PINNED) {
      expect([path, (await bytesAt(path)).equals(first[path] ?? Buffer.alloc(0))]).toEqual([path, true]);
    }
    const revision = await served.app.get(Datasets).revision(1);
    if (!revision) throw new Error('Revision 1 is gone.');
    const anew = new Bundles(served.app.get(Workers));
    expect((await anew.of(revision, 'zip')).equals(first['/downloads/pledgebook-r1.zip'] ?? Buffer.alloc(0))).toBe(
      true,
    );
    expect(
      (await anew.of(revision, 'sqlite')).equals(first['/downloads/pledgebook-r1.sqlite'] ?? Buffer.alloc(0)),
    ).toBe(true);
    const second = await bytesAt('/downloads/pledgebook-r2.zip');
    expect(second.equals(first['/downloads/pledgebook-r1.zip'] ?? Buffer.alloc(0))).toBe(false);
  });
});

describe('what finds the dataset', () => {
  it('is a citation file as the Citation File Format asks', () => {
    const cff = parseYaml(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', authors: [{ name: 'Pledgebook' }] });
    for (const key of ['message', 'title', 'abstract', 'version']) expect(typeof cff[key]).toBe('string');
    const newest = parseYaml(readFileSync(`seeds/${readdirSync('seeds').sort().at(-1)}/revision.yml`, 'utf8')) as {
      readonly number: number;
      readonly recordedAt: string;
    };
    expect(cff).toMatchObject({
      version: `revision ${newest.number}`,
      'date-released': String(newest.recordedAt).slice(0, 10),
    });
    expect(cff['date-released']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(cff['license']).toEqual(['CC-BY-4.0', 'MIT']);
  });

  it.each(['/', '/data', '/fr/data', '/es'])('is a schema.org Dataset on %s', async (path) => {
    const scripts = (await served.documentAt(path)).querySelectorAll('script[type="application/ld+json"]');
    expect(scripts).toHaveLength(1);
    const markup = JSON.parse(scripts[0]?.textContent ?? '') as Record<string, unknown> & {
      distribution: { contentUrl: string }[];
    };
    expect(markup).toMatchObject({ '@context': 'https://schema.org/', '@type': 'Dataset' });
    expect(String(markup['description']).length).toBeGreaterThan(50);
    expect(String(markup['description']).length).toBeLessThan(5000);
    for (const { contentUrl } of markup.distribution) {
      const response = await served.get(contentUrl.replace('http://pledgebook.test', ''));
      await response.arrayBuffer();
      expect(response.status).toBe(200);
    }
  });
});
