import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { bibtex, citationText, cslJson, ris } from '../libs/briefing/src/citation.js';
import { SOURCE_KINDS } from '#domain';
import { Markdown } from '../libs/briefing/src/ui/markdown.js';
import { lexer } from 'marked';
import { render } from 'preact-render-to-string';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { ADDRESSES, inLanguage } from './page-addresses.js';
import { type Served, describeInBrowser, openPage, serveSeeds } from './pages.js';

const run = promisify(execFile);
const hasPython = spawnSync('python3', ['--version']).status === 0;
let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const texts = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
const refusal = async (path: string): Promise<[number, string]> => {
  const response = await served.get(path);
  const { document } = parseHTML(await response.text());
  return [response.status, document.querySelector('main')?.textContent ?? ''];
};
const numberIn = (text: string | undefined): number => Number(text?.replace(/\D/g, ''));

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
      for (const said of [`[${index + 1}]`, source.title, source.publisher]) expect(text).toContain(said);
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
  ])('is filtered by %s', async (query, asked) => {
    const { sources } = await served.ask(asked);
    expect(sources.totalCount).toBeGreaterThan(0);
    expect(texts(await served.documentAt(`/sources?${query}`), '.bibliography tbody tr')).toHaveLength(
      sources.totalCount,
    );
  });

  it('is filtered by what rests on a source, also by nothing', async () => {
    const { sources } = await served.ask('{ sources(first: 500) { nodes { id supports { kind } } } }');
    const ids = (wanted: (kinds: string[]) => boolean): string[] =>
      sources.nodes
        .filter(({ supports }: { supports: { kind: string }[] }) => wanted(supports.map(({ kind }) => kind)))
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

  // What two revisions differ in is counted from the record itself, which is no source.
  it.each(SITE.figures.map(({ name }) => name).filter((name) => name !== 'compared-revisions'))(
    'shows the sources of the figure %s as it stands in its caption',
    async (name) => {
      // Between a day and itself nothing changed.
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
    const kept = [...document.querySelectorAll('main form input[type=hidden]')].map((input) =>
      input.getAttribute('name'),
    );
    expect(kept.sort()).toEqual(['figure', 'initiative', 'on', 'page', 'revision']);
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

const CITED = {
  kind: 'figure',
  title: 'Votes & vetoes: 100 % of #1 {a_b} ~ C:\\x^2',
  address: 'http://localhost:3000/embed/groups?initiative=act-code-of-conduct&on=2016-09-22&revision=1',
  on: '2016-09-22',
  revision: { number: 1, hash: 'a'.repeat(64), recordedAt: '2026-11-24T00:00:00.000Z' },
  language: 'en',
} as const;

/** An entry with a key, each field on a line, braces that match, and no sign that TeX would read as its own. */
const fieldsOf = (entry: string): Record<string, string> => {
  const [, key, body] = /^@misc\{([a-z0-9-]+),\n(.*)\n\}\n$/s.exec(entry) ?? [];
  expect(key).toMatch(/^pledgebook-r\d+/);
  return Object.fromEntries(
    (body ?? '').split(',\n').map((line) => {
      const [, name, value] = /^ {2}([a-z]+) = \{(.*)\}$/.exec(line) ?? [];
      expect(name).toBeDefined();
      let depth = 0;
      for (const sign of (value ?? '').replace(/\\[\\{}]/g, '')) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      if (name !== 'url') expect(value).not.toMatch(/(?<!\\)[&%$#_~^]/);
      return [name, value];
    }),
  );
};

describe('a citation', () => {
  it('names title, day, revision, the first digits of the hash, address and licence, in the language of its reader', () => {
    const end = `SHA-256 ${'a'.repeat(12)}. ${CITED.address}. CC BY 4.0.`;
    expect(citationText(CITED)).toBe(
      `“${CITED.title}”, as of 22 September 2016. In: Pledgebook, revision 1 of 2026-11-24, ${end}`,
    );
    expect(citationText({ ...CITED, language: 'fr' }).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      `« ${CITED.title} », au 22 septembre 2016. Dans : Pledgebook, révision 1 du 2026-11-24, ${end}`,
    );
    expect(citationText({ ...CITED, language: 'es' })).toBe(
      `«${CITED.title}», al 22 de septiembre de 2016. En: Pledgebook, revisión 1 del 2026-11-24, ${end}`,
    );
  });

  it('divides its parts as Chinese and Arabic do, and lets no sign touch the address', () => {
    const zh = citationText({ ...CITED, language: 'zh' });
    expect(zh).toContain(`“${CITED.title}”，截至2016年9月22日。载于：`);
    expect(zh.endsWith(`${'a'.repeat(12)}。${CITED.address} CC BY 4.0。`)).toBe(true);
    expect(citationText({ ...CITED, language: 'ar' })).toContain('»، الحالة في');
    expect(cslJson({ ...CITED, language: 'zh' })).toContain('截至2016年9月22日；第1版；SHA-256');
  });

  it('says the day once where the title names it', () => {
    const text = citationText({ ...CITED, title: 'The Security Council on 22 September 2016' });
    expect(text).toMatch(/^“The Security Council on 22 September 2016”\. In: /);
  });

  it('is RIS: a tag and a value a line, the type first, the end last', () => {
    const lines = ris({ ...CITED, title: 'Two\nlines' }).split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - FIGURE', 'ER  - ']);
    expect(lines).toEqual(
      expect.arrayContaining([
        'TI  - Two lines',
        'PY  - 2026',
        'DA  - 2026/11/24',
        `UR  - ${CITED.address}`,
        `N1  - As of 22 September 2016; Revision 1; SHA-256 ${'a'.repeat(64)}; CC BY 4.0`,
      ]),
    );
  });

  it('is BibTeX that LaTeX can read, also where the title holds signs of its own', () => {
    expect(fieldsOf(bibtex(CITED))).toEqual({
      author: '{Pledgebook}',
      title:
        '{Votes \\& vetoes: 100 \\% of \\#1 \\{a\\_b\\} \\textasciitilde{} C:\\textbackslash{}x\\textasciicircum{}2}',
      year: '2026',
      month: '11',
      version: 'Revision 1',
      url: CITED.address,
      langid: 'english',
      note: `As of 22 September 2016; Revision 1; SHA-256 ${'a'.repeat(64)}; CC BY 4.0`,
    });
  });

  it('is CSL-JSON with all that a reference manager needs', () => {
    expect(JSON.parse(cslJson(CITED))).toEqual([
      {
        id: 'pledgebook-r1-2016-09-22-groups',
        type: 'graphic',
        title: CITED.title,
        author: [{ literal: 'Pledgebook' }],
        'container-title': 'Pledgebook',
        issued: { 'date-parts': [[2026, 11, 24]] },
        version: 'Revision 1',
        URL: CITED.address,
        language: 'en',
        note: expect.stringContaining('SHA-256'),
      },
    ]);
  });
});

describe('the page of the data', () => {
  it('cites the whole dataset as GraphQL does, in forms that agree with the files', async () => {
    const { dataset } = await served.ask('{ dataset { citation hash factCount } }');
    const document = await served.documentAt('/data');
    const text = document.querySelector('.citation')?.textContent ?? '';
    expect(text).toBe(dataset.citation.replace('CC BY', 'http://pledgebook.test/data?revision=2. CC BY'));
    expect(numberIn(document.querySelector('.lead')?.textContent ?? '')).toBe(dataset.factCount);
    const [risText, bib, csl] = texts(document, '#cite ~ pre, section pre');
    expect(fieldsOf(`${bib}\n`)['note']).toContain(dataset.hash);
    expect(JSON.parse(csl ?? '')[0]).toMatchObject({ type: 'dataset', URL: 'http://pledgebook.test/data?revision=2' });
    const [risFile, bibFile, cslFile] = await Promise.all(
      ['ris', 'bib', 'json'].map((ending) => served.get(`/cite.${ending}`)),
    );
    expect((await risFile?.text())?.trim()).toBe(risText);
    if (!bibFile || !cslFile) throw new Error('no file');
    expect((await bibFile.text()).trim()).toBe(bib);
    expect(await cslFile.text()).toBe(csl);
    expect(cslFile.headers.get('content-disposition')).toBe('attachment; filename="pledgebook-r2.json"');
  });

  it('cites a figure from the link in its caption, at its day and revision', async () => {
    const council = await served.documentAt('/fr/initiatives/french-mexican-declaration?on=2016-09-22');
    const figure = council.querySelector('#figure-groups');
    const link = [...(figure?.querySelectorAll('figcaption a') ?? [])].find((a) => a.textContent === 'Citer');
    expect(link?.getAttribute('href')).toMatch(/^\/fr\/data\?cite=.*#cite$/);
    const document = await served.documentAt(link?.getAttribute('href') ?? '');
    const pinned =
      'http://pledgebook.test/fr/embed/groups?on=2016-09-22&initiative=french-mexican-declaration&revision=2';
    const [item] = JSON.parse(texts(document, 'section pre')[2] ?? '');
    expect(item).toMatchObject({ type: 'graphic', URL: pinned, title: figure?.querySelector('h2')?.textContent });
    expect(item.note).toContain('Au 22 septembre 2016\u00a0; Révision 2\u00a0;');
    const cited = document.querySelector('#cite ~ p a')?.getAttribute('href') ?? '';
    expect((await served.documentAt(cited)).querySelector('h1')?.textContent).toBe(item.title);
  });

  it.each([
    ['/council?on=2016-09-22', 'The Security Council on 22 September 2016', '/council?on=2016-09-22&revision=2'],
    ['/states/URY', 'Uruguay', '/states/URY?on=2026-11-26&revision=2'],
    [
      '/votes/S/2016/846',
      'S/2016/846, put to the vote on 8 October 2016',
      '/votes/S/2016/846?on=2026-11-26&revision=2',
    ],
    ['/sources/S01', expect.stringMatching(/\p{L}{4}/u), '/sources/S01?on=2026-11-26&revision=2'],
    [
      '/es/votes?outcome=VETOED',
      'Votes on draft resolutions in the Security Council since 1946',
      '/es/votes?outcome=VETOED&on=2026-11-26&revision=2',
    ],
  ])('cites the page %s by the name of the thing', async (path, title, pinned) => {
    const response = await served.get(`/cite.json?cite=${encodeURIComponent(path)}`);
    expect((JSON.parse(await response.text()) as unknown[])[0]).toMatchObject({
      type: 'webpage',
      title,
      URL: `http://pledgebook.test${pinned}`,
    });
  });

  it.each([
    ['https://other.example/', 'write an address of Pledgebook'],
    ['//other.example/', 'write an address of Pledgebook'],
    ['/\\other.example/', 'write an address of Pledgebook'],
    ['/\t/other.example/', 'write an address of Pledgebook'],
    ['//', 'write an address of Pledgebook'],
    ['/x/..//other.example/', 'write an address of Pledgebook'],
    ['/%2e//other.example/', 'write an address of Pledgebook'],
    ['javascript:alert(1)', 'write an address of Pledgebook'],
    ['/nothing', 'no page or figure'],
    ['/embed/nothing', 'names the figure “nothing”'],
    ['/council?on=2016-02-30', 'not a day of the calendar'],
    ['/council?revision=x', 'whole number from 1'],
    ['/council?revision=99', 'There is no revision 99'],
    ['/embed/groups?initiative=x', 'initiative'],
    [`/${'x'.repeat(1001)}`, 'write an address of Pledgebook'],
  ])('refuses to cite %j', async (cite, sentence) => {
    for (const path of ['/data', '/cite.bib']) {
      const [status, text] = await refusal(`${path}?cite=${encodeURIComponent(cite)}`);
      expect([path, status]).toEqual([path, 400]);
      expect(text).toContain(sentence);
    }
  });

  it.each(ADDRESSES)('%s: names its citation for reference managers beside it, by its own title', async (path) => {
    const response = await served.get(inLanguage('fr', path));
    const document = parseHTML(await response.text()).document;
    const links = ['x-research-info-systems', 'x-bibtex', 'vnd.citationstyles.csl+json'].map(
      (type) => document.querySelector(`head link[type="application/${type}"]`)?.getAttribute('href') ?? '',
    );
    const title = document.title.replace(/ · Pledgebook$|^Pledgebook\u00a0: /, '');
    const texts = await Promise.all(
      links.map(async (link) => {
        const file = await served.get(link.replace('http://pledgebook.test', ''));
        expect([link, file.status]).toEqual([link, 200]);
        return file.text();
      }),
    );
    expect((JSON.parse(texts[2] ?? '') as { title: string }[])[0]?.title).toBe(title);
    expect(texts[0]).toContain(`TI  - ${title}\r\n`);
    expect(texts[1]).toContain('langid = {french}');
  });

  it('links files of every figure, which are there', async () => {
    const document = await served.documentAt('/data?on=2016-09-22');
    for (const { name } of SITE.figures) {
      for (const ending of ['csv', 'svg', 'png']) {
        const href = document.querySelector(`a[href^="/figures/${name}.${ending}"]`)?.getAttribute('href') ?? '';
        expect(href).toContain('on=2016-09-22');
        expect([href, (await served.get(href)).status]).toEqual([href, 200]);
      }
    }
  });

  const example = async (language: string): Promise<string> => {
    const document = await served.documentAt('/data');
    const text = document.querySelector(`[data-example=${language}] code`)?.textContent ?? '';
    expect(text).toContain('http://pledgebook.test/graphql');
    return text.replaceAll('http://pledgebook.test', served.address);
  };

  it('shows lines of JavaScript, and for a terminal, that run', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', await example('js')]);
    const { initiative } = await served.ask(
      '{ initiative(slug: "act-code-of-conduct") { coverage(on: "2016-09-22") { named publishedCount { text } } } }',
    );
    const { named, publishedCount } = initiative.coverage;
    expect(stdout.trim()).toBe(`${named} of ${publishedCount.text} can be named`);
    const curl = await run('sh', ['-c', await example('sh')]);
    expect(JSON.parse(curl.stdout)).toHaveProperty('data.initiative.tally.endorsed', 29);
  });

  (hasPython ? it : it.skip)(
    `shows lines of Python that run${hasPython ? '' : ' (skipped: there is no python3)'}`,
    async () => {
      const { stdout } = await run('python3', ['-c', await example('python')]);
      expect(stdout.trim().split('\n')).toHaveLength(4);
      expect(stdout).toContain('2015-09-01 29 41');
    },
  );

  it('shows lines of R that ask what the service answers', async () => {
    const query = /query = '(.*?)'\)/s.exec(await example('r'))?.[1] ?? '';
    expect((await served.ask(query)).initiative.positions.nodes).toHaveLength(195);
  });
});

describe('the codebook and the glossary as pages', () => {
  it('define every column of every file, under an anchor of its name', async () => {
    const document = await served.documentAt('/data/codebook');
    const files = ['seeds/0001-first-edition', 'seeds/0002-second-edition'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (name.endsWith('.csv') ? [[folder, name] as const] : [])),
    );
    for (const [folder, file] of files) {
      const header = (readFileSync(`${folder}/${file}`, 'utf8').split('\n')[0] ?? '').trim().split(',');
      const anchor = document.querySelector(`nav a[href="#${file.replace('.', '-')}"]`)?.getAttribute('href');
      const heading = document.querySelector(`h2${anchor}`);
      let table = heading?.nextElementSibling;
      while (table && !table.matches('.scroll')) table = table.nextElementSibling;
      expect([file, texts(table as unknown as Document, 'tbody th')]).toEqual([file, expect.arrayContaining(header)]);
    }
  });

  it('hold every word of the glossary', async () => {
    const words = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+?) +\|/gm)].map(([, word]) => word);
    expect(texts(await served.documentAt('/about/glossary'), 'tbody th')).toEqual(
      words.filter((word) => word !== 'word' && word !== 'English' && !/^-+$/.test(word ?? '')),
    );
  });

  it('show HTML of a document as text, and no link but to the web', () => {
    const markup = render(
      Markdown({
        tokens: lexer(
          '# A\n\n## B c\n\n<script>alert(1)</script>\n\na <b onclick="x">b</b> [x](javascript:alert(1)) [y](https://un.org) *e* `<i>`\n\n1. one\n2. **two**',
        ),
      }),
    );
    expect(markup).not.toMatch(/<script|<b |href="javascript/);
    expect(markup).toContain('&lt;script>alert(1)&lt;/script>');
    expect(markup).toContain('<h2 id="b-c"><a href="#b-c">B c</a></h2>');
    expect(markup).toContain('<a href="https://un.org">y</a> <em>e</em> <code>&lt;i></code>');
    expect(markup).toMatch(/<ol><li>one<\/li><li><strong>two<\/strong><\/li><\/ol>/);
    expect(markup).not.toContain('<h1');
  });
});

describe('the revisions', () => {
  it('say who recorded what when and why, with the hashes that GraphQL gives', async () => {
    const { revisions } = await served.ask(
      '{ revisions { totalCount nodes { number author message hash recordedAt changes { kind added superseded } } } }',
    );
    const document = await served.documentAt('/revisions');
    expect(texts(document, 'article')).toHaveLength(revisions.totalCount);
    for (const { number, author, message, hash, recordedAt, changes } of revisions.nodes) {
      const article = document.getElementById(`r${number}`) as unknown as Document;
      for (const text of [author, message, hash]) expect(article.textContent).toContain(text);
      expect(article.querySelector('time')?.getAttribute('datetime')).toBe(recordedAt);
      const rows = [...article.querySelectorAll('tbody tr')].map((row) =>
        texts(row as unknown as Document, 'td').map(numberIn),
      );
      expect(rows).toEqual(
        changes.map((change: { added: number; superseded: number }) => [change.added, change.superseded]),
      );
    }
    expect(document.querySelector('main')?.textContent).toContain('npm run verify');
    expect(document.querySelector('article a[href="/?revision=1"]')).not.toBeNull();
    expect((await served.get('/revisions?after=x')).status).toBe(400);
  });
});

describe('the page about Pledgebook', () => {
  it('gives each rule a case that the service answers so', async () => {
    const document = await served.documentAt('/about');
    const rows = [...document.querySelectorAll('.rules tbody tr')];
    const words: Readonly<Record<string, string>> = {
      Endorsed: 'ENDORSED',
      'Possibly endorsed': 'POSSIBLY_ENDORSED',
      'Not endorsed': 'NOT_ENDORSED',
      'Not known': 'UNKNOWN',
    };
    const seen = new Set<string>();
    for (const row of rows) {
      const status = row.querySelector('th')?.textContent?.trim() ?? '';
      const link = row.querySelector('a')?.getAttribute('href');
      seen.add(status);
      if (status === 'Withdrawn') {
        expect(row.textContent).toContain('no source that was read reports a withdrawal');
        continue;
      }
      const [, code, on] = /^\/states\/([A-Z]{3})\?on=(.*)$/.exec(link ?? '') ?? [];
      const slug = row.textContent?.includes('declaration on veto')
        ? 'french-mexican-declaration'
        : 'act-code-of-conduct';
      const { state } = await served.ask(
        `{ state(code: "${code}") { position(initiative: "${slug}", on: "${on}") { status } } }`,
      );
      expect([link, state.position.status]).toEqual([link, words[status]]);
    }
    expect([...seen]).toEqual(['Endorsed', 'Possibly endorsed', 'Not endorsed', 'Withdrawn', 'Not known']);
  });

  it('says how much is known of each initiative and of votes, as GraphQL counts on the same day', async () => {
    const on = '2016-09-22';
    const data = await served.ask(
      `{ code: initiative(slug: "act-code-of-conduct") { name coverage(on: "${on}") { named publishedCount { value } } }
         declaration: initiative(slug: "french-mexican-declaration") { name coverage(on: "${on}") { named publishedCount { value } } }
         drafts: draftResolutions { totalCount } failed: draftResolutions(where: { outcome: [VETOED, SHORT_OF_VOTES] }) { totalCount } }`,
    );
    const limits = texts(await served.documentAt(`/about?on=${on}`), '#limits ~ ul li');
    for (const { name, coverage } of [data.code, data.declaration]) {
      expect(limits.some((text) => text.startsWith(`${name}: ${coverage.named} can be named`))).toBe(true);
      expect(limits.join()).toMatch(new RegExp(`total is (?:about )?${coverage.publishedCount.value} \\(`));
    }
    const [all, failed] = [data.drafts.totalCount, data.failed.totalCount];
    const votes = limits
      .find((text) => text.includes('drafts put to the vote'))
      ?.match(/[\d,]{3,}/g)
      ?.map(numberIn);
    expect(votes).toEqual(expect.arrayContaining([all, failed, all - failed]));
  });

  it('counts observers or leaves them out: heading, table, files and sources change together', async () => {
    const totals = async (path: string) => {
      const document = await served.documentAt(path);
      const figure = document.querySelector('#figure-groups') as unknown as Document;
      const csv = [...figure.querySelectorAll('figcaption a')].find((link) => link.textContent === 'CSV');
      const href = csv?.getAttribute('href') ?? '';
      const file = await (await served.get(href.replace('.csv', '.meta.json'))).text();
      return {
        heading: figure.querySelector('h3')?.textContent ?? '',
        sum: [...figure.querySelectorAll('td[data-number]')].reduce(
          (sum, cell) => sum + Number(cell.getAttribute('data-number')),
          0,
        ),
        file,
        chosen: texts(document, '.switch [aria-current=true]'),
      };
    };
    const [without, including] = [await totals('/about'), await totals('/about?observers=yes')];
    expect([without.sum, including.sum]).toEqual([193, 195]);
    expect([without.heading, including.heading]).toEqual([
      expect.stringContaining('observers not counted'),
      expect.stringContaining('observers counted'),
    ]);
    expect(without.file).toContain('observers not counted');
    expect(including.file).toContain('(observers counted)');
    expect([without.chosen, including.chosen]).toEqual([['Count Member States only'], ['Count observers, too']]);
    expect((await served.get('/about?observers=maybe')).status).toBe(400);
  });
});

describeInBrowser('sources, data and about', (browser) => {
  it('filters sources while a reader writes, and keeps the address', async () => {
    const { page, faults } = await openPage(browser(), served.address, '/sources');
    await page.locator('input[name=text]').fill('concept note');
    await page.waitForFunction(() => document.querySelectorAll('.bibliography tbody tr').length === 1);
    expect(new URL(page.url()).searchParams.get('text')).toBe('concept note');
    await page.locator('.bibliography a').click();
    await page.waitForURL(/\/sources\/concept-note-2016$/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('cites what a reader writes without scripts', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/data`);
    await page.locator('input[name=cite]').fill('/states?on=2016-09-22');
    await page.locator('main form button').click();
    await page.waitForURL(/cite=.*#cite$/);
    expect(await page.locator('.citation').textContent()).toContain('“Where States stand on 22 September 2016”');
    await context.close();
  });

  it('tells statuses apart in forced colours by the form of their marks', async () => {
    const { page } = await openPage(browser(), served.address, '/about', { forcedColors: 'active' });
    const marks = await page.locator('.rules .status').evaluateAll((elements) =>
      elements.map((element) => {
        const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(element, '::before');
        return `${backgroundColor} ${backgroundImage} ${borderStyle}`;
      }),
    );
    expect(new Set(marks).size).toBe(5);
    await page.close();
  });
});
