import { SOURCE_KINDS } from '#domain';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { type Served, serveSeeds } from './pages.js';
import { numberIn, refusalFrom, texts } from './page-content.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const refusal = (path: string) => refusalFrom(served, path);

interface Listed {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly publisher: string;
  readonly kind: string;
  readonly supports: readonly { readonly count: number }[];
}

describe('the list of sources', () => {
  it('holds every source under its kind, best first, with as many facts as GraphQL says rest on it', async () => {
    const { sources } = await served.ask(
      '{ sources(first: 500) { totalCount nodes { id label title publisher kind supports { count } } } }',
    );
    const byId = new Map<string, Listed>(sources.nodes.map((source: Listed) => [`/sources/${source.id}`, source]));
    const document = await served.documentAt('/sources');
    const rows = [...document.querySelectorAll('table.bibliography tbody tr')];
    expect(rows).toHaveLength(sources.totalCount);
    const kinds: string[] = [];
    for (const [index, row] of rows.entries()) {
      const link = row.querySelector('a');
      const source = byId.get(link?.getAttribute('href') ?? '');
      if (!source) throw new Error(`No source has the address ${link?.getAttribute('href')}.`);
      const facts = source.supports.reduce((sum, { count }) => sum + count, 0);
      const text = row.querySelector('th')?.textContent ?? '';
      expect(link?.textContent).toBe(source.label);
      for (const part of [`[${index + 1}]`, source.title, source.publisher]) expect(text).toContain(part);
      expect(text).not.toContain(` ${source.id} `);
      expect(numberIn(row.querySelector('.count')?.textContent ?? '')).toBe(facts);
      expect(row.closest('section')?.querySelector('h2')?.id).toBe(source.kind);
      if (kinds.at(-1) !== source.kind) kinds.push(source.kind);
    }
    expect(kinds).toEqual([...SOURCE_KINDS]);
  });

  it.each([
    ['sourceKind=PRESS', 'kind: [PRESS]'],
    ['extent=EXCERPT', 'extentRead: [EXCERPT]'],
    ['sourceKind=NGO&extent=WHOLE', 'kind: [NGO], extentRead: [WHOLE]'],
  ])('is filtered by %s as GraphQL does', async (query, where) => {
    const { sources } = await served.ask(`{ sources(where: { ${where} }, first: 500) { nodes { id } } }`);
    const hrefs = [...(await served.documentAt(`/sources?${query}`)).querySelectorAll('.bibliography th a')];
    expect(sources.nodes.length).toBeGreaterThan(0);
    expect(hrefs.map((link) => link.getAttribute('href')).sort()).toEqual(
      sources.nodes.map(({ id }: { id: string }) => `/sources/${id}`).sort(),
    );
  });

  it('shows publisher and year, in one group, where a revision recorded neither label nor kind', async () => {
    const document = await served.documentAt('/sources?revision=1&text=business+standard');
    expect(texts(document, '.bibliography th a')).toEqual(['Business Standard, 2015']);
    expect(texts(document, '#found h2')).toEqual(['Of no recorded kind (1)']);
  });

  it.each([
    ['text=liechtenstein', '{ sources(where: { text: "liechtenstein" }, first: 500) { totalCount } }'],
    ['text=concept-note-2016', '{ sources(where: { text: "concept-note-2016" }, first: 500) { totalCount } }'],
  ])('is filtered by %s', async (query, operation) => {
    const { sources } = await served.ask(operation);
    expect(sources.totalCount).toBeGreaterThan(0);
    expect(texts(await served.documentAt(`/sources?${query}`), '.bibliography tbody tr')).toHaveLength(
      sources.totalCount,
    );
  });

  it('is filtered by what rests on a source, also by nothing', async () => {
    const { sources } = await served.ask('{ sources(first: 500) { nodes { id supports { kind } } } }');
    const ids = (matches: (kinds: string[]) => boolean): string[] =>
      sources.nodes
        .filter(({ supports }: { supports: { kind: string }[] }) => matches(supports.map(({ kind }) => kind)))
        .map(({ id }: { id: string }) => `/sources/${id}`);
    const shown = async (query: string) =>
      [...(await served.documentAt(`/sources?${query}`)).querySelectorAll('.bibliography a')].map((link) =>
        link.getAttribute('href'),
      );
    expect((await shown('kind=act')).sort()).toEqual(ids((kinds) => kinds.includes('act')).sort());
    expect((await shown('kind=none')).sort()).toEqual(ids((kinds) => kinds.length === 0).sort());
    expect(texts(await served.documentAt('/sources?text=nothingsuch'), '#found strong')).toEqual([
      'No source meets these conditions.',
    ]);
  });

  // Differences between two revisions are counted from the record itself, which is not a source.
  it.each(SITE.figures.map(({ name }) => name).filter((name) => name !== 'compared-revisions'))(
    'shows the sources of the figure %s as it stands in its caption',
    async (name) => {
      // Between a day and the same day nothing changes.
      const conditions = name === 'compared-days' ? '&a=2015-09-01&b=2016-09-22' : '';
      const embed = await served.documentAt(
        `/embed/${name}?on=2016-09-22&initiative=french-mexican-declaration${conditions}`,
      );
      const link = embed.querySelector('figcaption a');
      const count = numberIn(link?.textContent ?? '');
      const document = await served.documentAt(link?.getAttribute('href') ?? '');
      expect(count).toBeGreaterThan(0);
      expect(texts(document, '.bibliography tbody tr')).toHaveLength(count);
      expect(document.querySelector('h1')?.textContent).toContain(embed.querySelector('h1')?.textContent);
      expect(document.querySelector('.steps a')?.getAttribute('href')).toMatch(
        new RegExp(`^/embed/${name}\\?.*on=2016-09-22.*#figure-${name}$`),
      );
    },
  );

  it('leads from the frame of each figure to the page that declares it', async () => {
    const leads = async (name: string) => {
      const embed = await served.documentAt(`/fr/embed/${name}?on=2016-09-22&initiative=french-mexican-declaration`);
      return [name, embed.querySelector('.whose a')?.getAttribute('href')?.replace('http://pledgebook.test', '')];
    };
    const led = Object.fromEntries(await Promise.all(SITE.figures.map(({ name }) => leads(name)))) as Record<
      string,
      string
    >;
    for (const figure of SITE.figures) {
      const { pathname } = new URL(led[figure.name] ?? '', served.address);
      expect([figure.name, SITE.pageAt(pathname.slice(3) || '/')?.page.figures]).toEqual([
        figure.name,
        expect.arrayContaining([figure]),
      ]);
    }
    expect(led).toMatchObject({
      published: '/fr?on=2016-09-22',
      progress: '/fr/initiatives/french-mexican-declaration?on=2016-09-22',
      groups: '/fr/initiatives/french-mexican-declaration?on=2016-09-22',
      map: '/fr/initiatives/french-mexican-declaration?on=2016-09-22',
      council: '/fr/council?on=2016-09-22',
      meter: '/fr/council?on=2016-09-22',
      vetoes: '/fr/votes?on=2016-09-22',
      'supporter-votes': '/fr/questions?on=2016-09-22',
      overlap: '/fr/questions?on=2016-09-22',
    });
  });

  it('leads back to the page that the figure stands on, with its own conditions', async () => {
    const home = await served.documentAt('/initiatives/french-mexican-declaration?on=2016-09-22&revision=1');
    const link = home.querySelector('#figure-groups figcaption a')?.getAttribute('href') ?? '';
    expect(Object.fromEntries(new URL(link, served.address).searchParams)).toEqual({
      figure: 'groups',
      initiative: 'french-mexican-declaration',
      on: '2016-09-22',
      revision: '1',
      page: '/initiatives/french-mexican-declaration?on=2016-09-22&revision=1',
    });
    const document = await served.documentAt(link);
    expect(document.querySelector('.steps a')?.getAttribute('href')).toBe(
      '/initiatives/french-mexican-declaration?on=2016-09-22&revision=1#figure-groups',
    );
    const fieldNames = [...document.querySelectorAll('main form input[type=hidden]')].map((input) =>
      input.getAttribute('name'),
    );
    expect(fieldNames.sort()).toEqual(['figure', 'initiative', 'on', 'page', 'revision']);
  });

  it.each([
    ['/sources?figure=nothing', '“figure” is “nothing”; write one of published, progress'],
    ['/sources?kind=x', '“kind” is “x”'],
    ['/sources?sourceKind=x', '“sourceKind” is “x”'],
    ['/sources?extent=some', '“extent” is “some”'],
    [`/sources?text=${'x'.repeat(101)}`, 'longer than 100'],
    ['/sources?figure=groups&on=2016-02-30', 'not a day of the calendar'],
    ['/sources?on=soon', 'not a day of the calendar'],
    ['/sources?figure=groups&page=//other.example/', '“page” is “//other.example/”'],
    ['/sources?after=x', 'cursor'],
  ])('refuses %s in words', async (path, sentence) => {
    const [status, text] = await refusal(path);
    expect(status).toBe(400);
    expect(text).toContain(sentence);
  });
});

describe('one source', () => {
  it('says what it is, what part of it was read, and which acts rest on it', async () => {
    const { source } = await served.ask(
      '{ source(id: "S01") { title label publisher read url acts { state { name } } publishedCounts { text } } }',
    );
    const document = await served.documentAt('/sources/S01');
    expect(document.querySelector('h1')?.textContent).toBe(source.title);
    expect(document.title).toBe(`${source.label} · Pledgebook`);
    const read = `Read in part (an excerpt). ${source.read}`;
    for (const text of [source.label, source.publisher, read]) expect(texts(document, '.facts dd')).toContain(text);
    expect(document.querySelector('details.source-id code')?.textContent).toBe('S01');
    const link = document.querySelector('.facts a[rel]');
    expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([source.url, 'external noreferrer']);
    const [acts, counts] = [...document.querySelectorAll('main table')];
    expect(texts(acts as unknown as Document, 'tbody th')).toEqual(
      source.acts.map(({ state }: { state: { name: string } }) => state.name),
    );
    expect(counts?.textContent).toContain(source.publishedCounts[0].text);
    expect(texts(acts as unknown as Document, 'tbody td')).toContain('on or before 1 September 2015');
  });

  it('says on the page of a State, too, that the day is the last possible one', async () => {
    const document = await served.documentAt('/states/URY?on=2016-09-22');
    const heading = [...document.querySelectorAll('main .pair section')].find((section) =>
      section.querySelector('h3')?.textContent?.includes('Code of Conduct'),
    );
    expect(heading?.querySelector('.lead')?.textContent).toMatch(/^Endorsed on or before 1 September 2015$/);
  });

  it('leads to the document itself before the copy that was read, by its symbol at the UN, and names its language', async () => {
    const { source } = await served.ask('{ source(id: "un-s-2016-846") { url originalUrl dateNote } }');
    const links = [...(await served.documentAt('/sources/un-s-2016-846')).querySelectorAll('.facts a[rel]')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['S/2016/846', 'https://undocs.org/S/2016/846'],
      [source.url, source.url],
    ]);
    const german = await served.documentAt('/es/sources/S24');
    expect(texts(german, '.facts dd')).toContain('alemán');
    expect(german.querySelector('h1')?.getAttribute('lang')).toBe('de');
    const noted = await served.documentAt('/sources/S02');
    expect(texts(noted, '.facts dd')).toContain('1 September 2015 Date of the note; the casebook is of 2016.');
  });

  it.each([
    'S01',
    'sciencespo-unsc',
    'un-dgacm-groups',
    'icc-parties-2026',
    'icrtop-63-308',
    'concept-note-2016',
    'un-s-2016-846',
  ])('%s shows as many facts of each kind as GraphQL counts', async (id) => {
    const { source } = await served.ask(`{ source(id: "${id}") { supports { kind count } } }`);
    const document = await served.documentAt(`/sources/${id}`);
    const shown = [...document.querySelectorAll('section > h3')].map((heading) => ({
      kind: heading.id,
      count: numberIn(heading.textContent?.match(/\(([\d,]+)\)/)?.[1]),
    }));
    expect(shown.length).toBeGreaterThan(0);
    expect(shown).toEqual(source.supports);
    const links = (kind: string, start: string) =>
      document.getElementById(kind)?.parentElement?.querySelectorAll(`a[href^="${start}"]`).length;
    const expected: Readonly<Record<string, [string, (count: number) => number]>> = {
      councilTerm: ['/council?on=', (count) => count],
      draftResolution: ['/votes/', (count) => Math.min(count, 50)],
      groupMembership: ['/states/', (count) => count],
      assemblyRecord: ['/states/', (count) => count],
      state: ['/states/', (count) => count],
      question: ['/questions/', (count) => count],
      event: ['/events/', (count) => count],
    };
    for (const { kind, count } of source.supports) {
      const [start, of] = expected[kind] ?? [];
      if (start && of) expect([kind, links(kind, start)]).toEqual([kind, of(count)]);
    }
  });

  it('pages through its drafts', async () => {
    const next = (await served.documentAt('/sources/sciencespo-unsc')).querySelector('.steps a')?.getAttribute('href');
    const first = texts(await served.documentAt('/sources/sciencespo-unsc'), '#draftResolution ~ .scroll tbody th');
    const second = texts(await served.documentAt(next ?? ''), '#draftResolution ~ .scroll tbody th');
    expect([first.length, second.length]).toEqual([50, 50]);
    expect(second.filter((draft) => first.includes(draft))).toEqual([]);
  });

  it('says where nothing rests on it, and is not found where it is not there', async () => {
    expect((await served.documentAt('/sources/S41')).querySelector('main')?.textContent).toContain(
      'no fact names it as its source',
    );
    expect((await served.get('/sources/S999')).status).toBe(404);
  });
});
