import { gzipSync } from 'node:zlib';
import { loadImage, createCanvas } from '@napi-rs/canvas';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { ADDRESSES, LANGUAGES, inLanguage } from './page-addresses.js';
import { type Served, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const get: Served['get'] = (path, headers) => served.get(path, headers);
const documentAt: Served['documentAt'] = (path) => served.documentAt(path);
const ask: Served['ask'] = (query) => served.ask(query);

/** The links of a page within the site, matched in the markup: parsing hundreds of pages takes long. */
const linksIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/<a [^>]*?\bhref="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));

const PREFIX = new RegExp(`^/(?:${LANGUAGES.join('|')})(?=/|$)`);
const FORM = /\.(?:meta\.json|[a-z]+)$/;
/** Files that take long to make. */
const HEAVY = /\.(?:pdf|docx|png|xlsx)$/;
/** Files of the whole dataset, all of which `whole-dataset.test.ts` reads. */
const DATASET = /^\/downloads\/pledgebook.*\.(?:zip|sqlite)$/;

/** The links of a page by what they lead to, in any language; all rows of a long list lead to one kind of page. */
const kindsOf = (markup: string): ReadonlyMap<string, string> => {
  const kinds = new Map<string, string>();
  for (const href of linksIn(markup)) {
    const path = href.replace(/[?#].*/, '').replace(PREFIX, '') || '/';
    const kind = path.replace(/\/(act|sources|states|votes)\/.*?(\.[a-z]+)?$/, '/$1/…$2');
    if (!kinds.has(kind)) kinds.set(kind, href);
  }
  return kinds;
};

describe('every page, as a reader without scripts gets it', () => {
  it('has an address here', () => {
    expect(ADDRESSES.map((address) => SITE.pageAt(new URL(address, 'http://pledgebook.test').pathname)?.page)).toEqual(
      SITE.pages,
    );
  });

  it.each(ADDRESSES.flatMap((path) => LANGUAGES.map((language) => [inLanguage(language, path), language] as const)))(
    '%s is whole',
    async (path, language) => {
      const response = await get(path);
      const text = await response.text();
      const { document } = parseHTML(text);
      expect(response.status).toBe(200);
      expect(document.documentElement.getAttribute('lang')).toBe(language);
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
      expect(document.title.length).toBeGreaterThan(10);
      expect((document.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length).toBeGreaterThan(
        20,
      );
      expect([...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'))).toEqual([
        ...LANGUAGES,
        'x-default',
      ]);
      // JSON-LD is data, which no browser executes.
      const scripts = /<script(?! type="application\/ld\+json">)(?![^>]* src=)/;
      expect(text).not.toMatch(scripts);
      expect(text).not.toMatch(/undefined|\[object Object\]|NaN| style="/);
      expect(gzipSync(text).length).toBeLessThan(40_000);
      expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
      expect(response.headers.get('dataset-revision')).toBe('2');
      const again = await get(path, { 'if-none-match': response.headers.get('etag') ?? '' });
      expect(again.status).toBe(304);
    },
  );

  it('leads to nothing that is not there, and to the same in every language', async () => {
    const seen = new Map<string, string>();
    for (const path of ADDRESSES) {
      const english = kindsOf(await (await get(path)).text());
      for (const language of LANGUAGES) {
        const kinds = kindsOf(await (await get(inLanguage(language, path))).text());
        expect([path, language, [...kinds.keys()].sort()]).toEqual([path, language, [...english.keys()].sort()]);
        // Links that lead to the same pages are followed in only two of the languages.
        if (language !== 'en' && language !== 'ar') continue;
        for (const [kind, href] of kinds) {
          if (DATASET.test(kind) || (language === 'ar' && HEAVY.test(kind))) continue;
          // Lists and figures of every page are followed as CSV, which is made at once; other formats only from one.
          const form = FORM.exec(kind)?.[0] ?? '.csv';
          const other = form !== '.csv' && kinds.has(kind.replace(FORM, '.csv'));
          const from = language === 'en' && !other ? path : language;
          const key = `${from} ${other && language === 'ar' ? form : kind}`;
          if (!seen.has(key)) seen.set(key, href);
        }
      }
    }
    const broken: string[] = [];
    for (const href of new Set(seen.values())) {
      const response = await get(href, { accept: 'text/html' });
      await response.arrayBuffer();
      if (response.status !== 200) broken.push(`${response.status} ${href}`);
    }
    expect(broken).toEqual([]);
  });

  it.each([
    ['/council?on=2016-02-30', 400, 'not a day of the calendar'],
    ['/council?on=1900-01-01', 400, '1946-01-01'],
    ['/fr/council?on=heute', 400, 'n’est pas un jour du calendrier'],
    ['/council?initiative=x', 400, 'There is no initiative “x”'],
    ['/states/XXX', 404, 'There is no such page'],
    ['/states/XXX', 404, 'States'],
    ['/initiatives/nothing', 404, 'There is no such page'],
    ['/?revision=99999', 404, 'There is no revision 99999'],
    ['/?revision=x', 400, 'whole number from 1'],
    ['/states/uruguay-x', 404, 'Uruguay'],
    ['/figures/nothing.png', 404, 'There is no such page'],
    ['/figures/progress.png?initiative=x', 400, 'initiative'],
  ])('%s says what was wrong, with status %i', async (path, status, sentence) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const document = parseHTML(await response.text()).document;
    expect(document.querySelector('main')?.textContent).toContain(sentence);
    expect(document.querySelectorAll('main a').length).toBeGreaterThan(0);
  });

  it.each([
    ['/fr/', '/fr'],
    ['/en', '/'],
    ['/en/', '/'],
    ['/en?revision=1', '/?revision=1'],
    ['/en/council?on=2016-09-22', '/council?on=2016-09-22'],
    ['/es/states/URY/?revision=1', '/es/states/URY?revision=1'],
  ])('%s means %s', async (path, meant) => {
    const response = await fetch(served.address + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, meant]);
    expect((await get(path)).status).toBe(200);
  });

  it.each(['//example.org/', '/en//example.org', '/%5Cexample.org', '/en/\\\\example.org/'])(
    '%s leads to no other site',
    async (path) => {
      const response = await fetch(served.address + path, { redirect: 'manual' });
      expect(response.headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/);
    },
  );

  it('says in its title that there is no such page', async () => {
    expect((await documentAt('/fr/nothing')).title).toBe('Cette page n’existe pas · Pledgebook');
    expect((await documentAt('/fr')).title).toMatch(/^Pledgebook\u00a0: Qui/);
  });

  it('gives everybody the same page at an address, whatever language a browser prefers', async () => {
    for (const path of ['/', '/council?on=2016-09-22', '/es']) {
      const [plain, preferring] = await Promise.all(
        [{}, { 'accept-language': 'fr-CH, fr;q=0.9, en;q=0.1' }].map((headers) =>
          fetch(served.address + path, { headers, redirect: 'manual' }),
        ),
      );
      expect([path, preferring?.status, preferring?.headers.get('vary')]).toEqual([
        path,
        200,
        plain?.headers.get('vary'),
      ]);
      expect(preferring?.headers.get('vary')).not.toMatch(/Language/i);
      expect(await preferring?.text()).toBe(await plain?.text());
    }
  });

  it.each([
    ['/%E0%A4%A', 'en', 'stands for no character; write “%25” for the sign itself.'],
    ['/states/%c0?on=2016-09-22', 'en', 'stands for no character'],
    ['/fr/%E0%A4%A/', 'fr', 'qui ne représente aucun caractère'],
    ['/es/council%', 'es', 'no representa ningún carácter'],
    ['/ar/%c0', 'ar', 'لا تمثل أي حرف'],
    ['/zh/%c0', 'zh', '不代表任何字符'],
    ['/ru/%c0', 'ru', 'не обозначает никакого символа'],
  ])('%s: says on a page what is wrong with the sign %%', async (path, language, words) => {
    const response = await fetch(served.address + path, { redirect: 'manual' });
    const { document } = parseHTML(await response.text());
    expect([response.status, document.documentElement.getAttribute('lang')]).toEqual([400, language]);
    expect(document.querySelector('.lead')?.textContent).toContain(words);
    // All links of the page work.
    for (const link of document.querySelectorAll('.languages a, main a')) {
      expect((await get(link.getAttribute('href') ?? '')).status).toBe(200);
    }
  });

  it('says of a long address, too, that nothing is there', async () => {
    const response = await get(`/fr/states/${'x'.repeat(500)}`);
    expect(response.status).toBe(404);
    expect(parseHTML(await response.text()).document.title).toBe('Cette page n’existe pas · Pledgebook');
  });

  it('names to search engines every page of every kind, in every language', async () => {
    expect(await (await get('/robots.txt')).text()).toContain('Sitemap: http://pledgebook.test/sitemap.xml');
    const text = await (await get('/sitemap.xml')).text();
    const named = new Set([...text.matchAll(/<loc>http:\/\/pledgebook\.test([^<]*)<\/loc>/g)].map(([, path]) => path));
    const expected = ADDRESSES.flatMap((path) =>
      LANGUAGES.map((language) => inLanguage(language, path.replace(/\?.*/, ''))),
    );
    expect(expected.filter((path) => !named.has(path))).toEqual([]);
    const { all } = await ask('{ all: draftResolutions { totalCount } }');
    expect([...named].filter((path) => path?.startsWith('/votes/'))).toHaveLength(all.totalCount);
  });

  it('shows the same numbers as the GraphQL answer of the same day', async () => {
    const data =
      await ask(`{ council(on: "2016-09-22") { members { state { code name } } support(initiative: "act-code-of-conduct") { tally { endorsed } positions { status state { code } } } }
      initiative(slug: "act-code-of-conduct") { coverage(on: "2016-09-22") { named publishedCount { text } } } }`);
    const council = await documentAt('/council?on=2016-09-22');
    expect(council.querySelector('#chamber .sum')?.textContent).toContain(String(data.council.support.tally.endorsed));
    const rows = [...council.querySelectorAll('table.members')][0]?.querySelectorAll('tbody tr') ?? [];
    expect([...rows].map((row) => row.querySelector('th')?.textContent?.trim())).toEqual(
      data.council.members.map((member: { state: { name: string } }) => member.state.name),
    );
    const endorsed = [...rows].filter((row) => row.querySelector('.status.i1.endorsed')).length;
    expect(endorsed).toBe(data.council.support.tally.endorsed);
    const { named, publishedCount } = data.initiative.coverage;
    const page = await documentAt('/initiatives/act-code-of-conduct?on=2016-09-22');
    expect(page.querySelector('.incomplete')?.textContent).toContain(
      `the newest published total is ${publishedCount.text}. States that can be named with a source: ${named}.`,
    );
  });
});

describe('words', () => {
  it('writes a published total with what its source says of its number', async () => {
    const document = await documentAt('/?on=2016-09-22');
    expect([...document.querySelectorAll('.key strong')].map(({ textContent }) => textContent)).toEqual([
      '112',
      'about 100',
    ]);
  });

  it('has each text on an initiative in French and Spanish', async () => {
    const texts = 'name shortName addressedTo crimesWording pledges trigger openedOnNote howToEndorse editorsNote';
    const inLanguage = (language: string) =>
      texts
        .split(' ')
        .map((field) => `${field}(language: ${language})`)
        .join(' ');
    const data = await ask(
      `{ en: initiatives { ${inLanguage('EN')} } fr: initiatives { ${inLanguage('FR')} } es: initiatives { ${inLanguage('ES')} } }`,
    );
    for (const language of ['fr', 'es']) {
      data.en.forEach((initiative: Record<string, string | null>, place: number) => {
        for (const [field, english] of Object.entries(initiative)) {
          const translated: unknown = data[language][place][field];
          if (english === null) expect([field, translated]).toEqual([field, null]);
          else expect([field, translated]).not.toEqual([field, english]);
        }
      });
    }
  });

  it('keeps French double signs and quotation marks with the word beside them', async () => {
    const { textContent } = (await documentAt('/fr/initiatives/act-code-of-conduct')).querySelector('main') ?? {};
    expect(textContent).toContain('Code de conduite du Groupe ACT\u00a0: totaux publiés');
    expect(textContent).not.toMatch(/[\wé] [:;?!»]|« /);
  });

  it('says beside the Council of a day before the launch what is known of an opening that no source dates', async () => {
    const note =
      'French–Mexican declaration on veto restraint: on 25 September 2014 France and Mexico still spoke of a proposal';
    const [before, after] = await Promise.all(
      ['2015-09-20', '2015-10-01'].map((on) => documentAt(`/council?on=${on}`)),
    );
    expect(before?.querySelector('#chamber')?.textContent).toContain(note);
    expect(after?.querySelector('#chamber')?.textContent).not.toContain(note);
  });

  it('says beside a status that came later when it came', async () => {
    const { textContent } = (await documentAt('/council?on=2015-09-20')).querySelector('table.members') ?? {};
    expect(textContent).toMatch(/United Kingdom.*Not endorsed \(endorsed later: 1 October 2015\) \[\d+\]/);
  });

  it.each([
    ['/states?on=2016-09-22&name=albania', 'later: spoke in support'],
    ['/council?on=2016-09-22', 'later: spoke in support'],
    ['/fr/events/preventing-and-ending-atrocity-crimes-2016', 'plus tard\u00a0: '],
    ['/compare/days?a=2015-09-01&b=2016-09-22', 'later: '],
  ])('marks on %s what was said after the day as later', async (path, later) => {
    expect((await documentAt(path)).querySelector('main')?.textContent).toMatch(new RegExp(`[(;] ?${later}`));
  });

  it('says in words what the two lines of a meter stand for', async () => {
    const lines = async (path: string) =>
      [...((await documentAt(path)).querySelector('.meter .lines')?.children ?? [])].map((line) => line.textContent);
    expect(await lines('/council?on=2016-09-22')).toEqual(['Majority of members: 8', 'Votes needed: 9']);
    expect(await lines('/es/council?on=2016-09-22')).toEqual(['Mayoría de los miembros: 8', 'Votos necesarios: 9']);
  });

  it('says in the note of the panel how many members its concept note counts', async () => {
    const { textContent } =
      (await documentAt('/es/note?preset=panel-briefing&on=2016-09-22')).querySelector('main') ?? {};
    expect(textContent).toContain('Miembros, según lo publicado (22 de septiembre de 2016): 8.');
  });

  it('calls nothing later of the year that the day is in, nor what was said before', async () => {
    const { textContent } = (await documentAt('/states?on=2026-11-24&name=denmark')).querySelector('#found') ?? {};
    expect(textContent).toContain('(spoke in support, 2026)');
    const vote = (await documentAt('/votes/S/2016/846')).querySelector('.rollcall')?.textContent;
    expect(vote).toMatch(/China.*Not known \(named as outside, 24 October 2015\) \[\d+\]/);
  });

  it('says beside an unknown status what was said, and by whom', async () => {
    const { textContent } = (await documentAt('/states?name=china')).querySelector('#found') ?? {};
    expect(textContent).toMatch(/China.*Not known \(named as outside, 24 October 2015\) \[\d+\]/);
  });
});

describe('figures and files', () => {
  it.each(['published', 'progress', 'groups', 'council', 'vetoes', 'map', 'supporter-votes', 'overlap', 'meter'])(
    '%s gives a file with exactly the rows on the screen',
    async (name) => {
      const [response, embed] = await Promise.all([
        get(`/figures/${name}.csv?on=2016-09-22`),
        documentAt(`/embed/${name}?on=2016-09-22`),
      ]);
      const text = await response.text();
      const description = await (await get(`/figures/${name}.meta.json?on=2016-09-22`)).text();
      for (const part of ['2016-09-22', 'revision 2', 'SHA-256', 'CC BY 4.0', 'http://pledgebook.test/figures/'])
        expect(description).toContain(part);
      const rows = parse(text, { relax_column_count: false }) as string[][];
      const table = embed.querySelector('table');
      expect(table?.querySelectorAll('tbody tr')).toHaveLength(rows.length - 1);
      const [first] = table?.querySelectorAll('tbody tr') ?? [];
      const shown = [...(first?.children ?? [])].map(
        (cell) => cell.getAttribute('data-number') ?? cell.getAttribute('data-value') ?? cell.textContent,
      );
      for (const cell of shown) expect(rows[1]).toContain(cell);
    },
  );

  const pixels = async (path: string): Promise<Map<string, number>> => {
    const image = await loadImage(Buffer.from(await (await get(path)).arrayBuffer()));
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map<string, number>();
    for (let index = 0; index < data.length; index += 4) {
      const colour = `${data[index]} ${data[index + 1]} ${data[index + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return counts;
  };

  it('draws pictures that differ where the numbers do, each initiative in its own hue, light and dark', async () => {
    const [code, declaration, earlier, dark] = await Promise.all(
      ['', '?initiative=french-mexican-declaration', '?on=2015-08-01', '?theme=dark'].map((query) =>
        pixels(`/figures/groups.png${query}`),
      ),
    );
    const [blue, vermilion] = ['0 104 168', '168 67 0'];
    expect(code?.get(blue) ?? 0).toBeGreaterThan(1000);
    expect(code?.get(vermilion) ?? 0).toBe(0);
    expect(declaration?.get(vermilion) ?? 0).toBeGreaterThan(200);
    expect(earlier?.get(blue) ?? 0).toBe(0);
    expect(dark?.get('20 27 41') ?? 0).toBeGreaterThan(100_000);
    const map = await pixels('/figures/map.png');
    expect(map.get(blue) ?? 0).toBeGreaterThan(1000);
  });

  it('draws the same as SVG, with all 195 States on the map', async () => {
    const map = await (await get('/figures/map.svg')).text();
    const data = await ask('{ states(first: 500) { totalCount nodes { name } } }');
    for (const { name } of data.states.nodes)
      expect(map).toContain(`${String(name).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}: `);
    // The figure has a frame around it, with letters as outlines: a file that is passed on says what it is.
    expect(map.match(/<svg /g)).toHaveLength(2);
    expect((await (await get('/figures/map.svg?in=page')).text()).match(/<svg /g)).toHaveLength(1);
    expect((await get('/figures/progress.svg')).headers.get('content-type')).toBe('image/svg+xml');
  });

  it('gives a frozen embed the same bytes for ever, and lets other sites frame it', async () => {
    const response = await get('/embed/progress?revision=1&on=2016-09-22');
    expect(response.headers.get('cache-control')).toBe('public, max-age=86400');
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect((await get('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });
});
