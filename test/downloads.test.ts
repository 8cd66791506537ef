import type { Facts } from '#domain';
import type { Ledger } from '#ledger';
import { LEDGER } from '../apps/api/src/tokens.js';
import { sectionOf } from '../libs/briefing/src/downloads/codebook.js';
import { FILE_FORMATS } from '../libs/briefing/src/downloads/files.js';
import { labelledNames } from '../libs/briefing/src/downloads/source-labels.js';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { column, openCsv, openAllFormats } from './opened-files.js';
import { type InProcessService, serveFirstRevision } from './own-service.js';

let served: InProcessService;
let facts: Facts;

beforeAll(async () => {
  served = await serveFirstRevision();
  facts = await served.app.get<Ledger>(LEDGER).factsAt(1);
});
afterAll(async () => served.stop());

const opened = (path: string) => openAllFormats(served, path);

const namesIn = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
const lastParts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((link) =>
    decodeURIComponent(/^(?:\/fr|\/es)?\/[a-z]+\/([^?]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
  );

/** Reads all pages of a list by following the links to the next one. */
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

describe('a CSV file', () => {
  it('is plain by default, has a mark for Excel where it is asked for, and its form of before under another name', async () => {
    const [plain, marked, former] = await Promise.all(
      ['', '&bom=1', '&header=1'].map((more) => served.bytesAt(`/downloads/council.csv?on=2016-09-22${more}`)),
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
    // The second table there is of the next Council. Lists of States have consecutive rows for the initiatives.
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
      const twin = wide.rows.find((candidate) => candidate[key] === row[key]);
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
  ])('says on %s what its rows are of', async (path, text) => {
    const files = (await served.documentAt(path)).querySelector('main .files')?.textContent;
    expect(files?.replace(/\s+/g, ' ').trim()).toBe(text);
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
    expect(openCsv(await served.bytesAt(link)).rows).toHaveLength(totalCount);
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
    const expected = (positions.nodes as Position[]).map((position) => ({
      state: position.state.code,
      status: position.status,
      earliest: position.earliest ?? '',
      latest: position.latest ?? '',
    }));
    const byCode = new Map(rows.map((row) => [row['state'], row]));
    expect(rows).toHaveLength(expected.length);
    for (const row of expected) expect(byCode.get(row.state)).toMatchObject(row);
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
    // A second record of the same vote is counted nowhere: it can only be found by its id.
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
    for (const format of FILE_FORMATS) {
      const path = `/downloads/states.${format}?revision=1&on=2016-09-22`;
      const first = await served.get(path);
      const again = await served.get(`${path}&again=`, { 'if-none-match': first.headers.get('etag') ?? '' });
      await first.arrayBuffer();
      // The other address is not cached, so the file is written again.
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

  it('is linked where the list stands, with the filters of the page', async () => {
    for (const [path, expected] of [
      ['/states?group=WEOG&on=2016-09-22', '/downloads/states.json?group=WEOG&on=2016-09-22'],
      ['/votes?vetoedBy=CHN', '/downloads/votes.json?vetoedBy=CHN'],
      ['/states/URY?choice=YES', '/downloads/state-votes.json?choice=YES&state=URY'],
      ['/council?on=2016-09-22', '/downloads/council.json?on=2016-09-22'],
      ['/es/sources?kind=none', '/es/downloads/sources.json?kind=none'],
    ] as const) {
      const hrefs = [...(await served.documentAt(path)).querySelectorAll('.files a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(hrefs).toContain(expected);
    }
    const hrefs = [...(await served.documentAt('/data')).querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    for (const { name } of SITE.exports) {
      for (const format of FILE_FORMATS) {
        expect(hrefs.some((href) => href?.startsWith(`/downloads/${name}.${format}`))).toBe(true);
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
