import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import { parse as parseYaml } from 'yaml';
import { bibtex, citationText, cslJson, ris } from '../libs/briefing/src/citation.js';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { ADDRESSES, inLanguage } from './page-addresses.js';
import { type Served, serveSeeds } from './pages.js';
import { numberIn, refusalFrom, texts } from './page-content.js';

const run = promisify(execFile);
const hasPython = spawnSync('python3', ['--version']).status === 0;
let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const refusal = (path: string) => refusalFrom(served, path);

const CITED = {
  kind: 'figure',
  title: 'Votes & vetoes: 100 % of #1 {a_b} ~ C:\\x^2',
  address: 'http://localhost:3000/embed/groups?initiative=act-code-of-conduct&on=2016-09-22&revision=1',
  on: '2016-09-22',
  revision: { number: 1, hash: 'a'.repeat(64), recordedAt: '2026-11-24T00:00:00.000Z' },
  language: 'en',
} as const;

/** The fields of a BibTeX entry; expects a key, one field per line, balanced braces and no unescaped signs of TeX. */
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
      ['ris', 'bib', 'json'].map((format) => served.get(`/cite.${format}`)),
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
      for (const format of ['csv', 'svg', 'png']) {
        const href = document.querySelector(`a[href^="/figures/${name}.${format}"]`)?.getAttribute('href') ?? '';
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
