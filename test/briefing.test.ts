import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { loadImage, createCanvas } from '@napi-rs/canvas';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { PAGES } from '../apps/briefing/src/pages/index.js';
import {
  type Opened,
  type Served,
  describeInBrowser,
  launchBrowser,
  openPage,
  serveSeeds,
  violationsIn,
} from './pages.js';

/** An address for each page; where a page has parameters, of something that the seeds hold. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/': '/',
  '/initiatives/:slug': '/initiatives/act-code-of-conduct',
  '/council': '/council?on=2016-09-22',
  '/states': '/states',
  '/states/:code': '/states/URY',
  '/votes': '/votes',
  '/votes/:id': '/votes/2587',
  '/questions': '/questions',
  '/questions/:id': '/questions/q1-from-commitment-to-action',
  '/events/:slug': '/events/preventing-and-ending-atrocity-crimes-2016',
  '/sources': '/sources',
  '/sources/:id': '/sources/S01',
  '/data': '/data',
  '/data/codebook': '/data/codebook',
  '/reconcile': '/reconcile?on=2016-09-22',
  '/revisions': '/revisions',
  '/note': '/note?preset=panel-briefing&on=2016-09-22',
  '/note/guide': '/note/guide',
  '/about': '/about',
  '/about/glossary': '/about/glossary',
};
const LANGUAGES = ['en', 'fr', 'es'] as const;
const inLanguage = (language: string, path: string): string =>
  language === 'en' ? path : path === '/' ? `/${language}` : `/${language}${path}`;

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const get: Served['get'] = (path, headers) => served.get(path, headers);
const documentAt: Served['documentAt'] = (path) => served.documentAt(path);
const ask: Served['ask'] = (query) => served.ask(query);

describe('every page, as a reader without scripts gets it', () => {
  it('has an address here', () => {
    expect(PAGES.map(({ path }) => path).filter((path) => !(path in ADDRESSES))).toEqual([]);
  });

  it.each(
    PAGES.flatMap(({ path }) =>
      LANGUAGES.map((language) => [inLanguage(language, ADDRESSES[path] ?? path), language] as const),
    ),
  )('%s is whole', async (path, language) => {
    const response = await get(path);
    const text = await response.text();
    const { document } = parseHTML(text);
    expect(response.status).toBe(200);
    expect(document.documentElement.getAttribute('lang')).toBe(language);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.title.length).toBeGreaterThan(10);
    expect((document.querySelector('meta[name=description]')?.getAttribute('content') ?? '').length).toBeGreaterThan(
      20,
    );
    expect([...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('hreflang'))).toEqual([
      ...LANGUAGES,
      'x-default',
    ]);
    // JSON-LD is data: no browser runs it.
    const scripts = /<script(?! type="application\/ld\+json">)(?![^>]* src=)/;
    expect(text).not.toMatch(scripts);
    expect(text).not.toMatch(/undefined|\[object Object\]|NaN| style="/);
    expect(gzipSync(text).length).toBeLessThan(40_000);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/);
    expect(response.headers.get('dataset-revision')).toBe('2');
    const again = await get(path, { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('leads to nothing that is not there', async () => {
    const seen = new Map<string, string>();
    const wanted = Object.values(ADDRESSES).flatMap((path) => LANGUAGES.map((language) => inLanguage(language, path)));
    for (const path of wanted) {
      for (const link of (await documentAt(path)).querySelectorAll('a[href^="/"]')) {
        const href = link.getAttribute('href') ?? '';
        // Rows of long lists lead to pages of one kind: a few of each kind are enough.
        const kind = href
          .replace(/\?.*/, '')
          .replace(/\/(states|votes|sources)\/[^/]+$/, (match) => match.slice(0, 11));
        if (!seen.has(`${path} ${kind}`)) seen.set(`${path} ${kind}`, href);
      }
    }
    const broken: string[] = [];
    for (const href of new Set(seen.values())) {
      const response = await get(href, { accept: 'text/html' });
      await response.arrayBuffer();
      if (response.status !== 200) broken.push(`${response.status} ${href}`);
    }
    expect(broken).toEqual([]);
    // Hundreds of pages: they take long where the machine is busy.
  }, 600_000);

  it.each([
    ['/council?on=2016-02-30', 400, 'not a day of the calendar'],
    ['/council?on=1900-01-01', 400, '1946-01-01'],
    ['/fr/council?on=heute', 400, 'not a day of the calendar'],
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

  it('names to search engines every page of every kind, in every language', async () => {
    expect(await (await get('/robots.txt')).text()).toContain('Sitemap: http://pledgebook.test/sitemap.xml');
    const text = await (await get('/sitemap.xml')).text();
    const named = new Set([...text.matchAll(/<loc>http:\/\/pledgebook\.test([^<]*)<\/loc>/g)].map(([, path]) => path));
    const wanted = Object.values(ADDRESSES).flatMap((path) =>
      LANGUAGES.map((language) => inLanguage(language, path.replace(/\?.*/, ''))),
    );
    expect(wanted.filter((path) => !named.has(path))).toEqual([]);
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
      `the newest published total is “${publishedCount.text}”. States that can be named with a source: ${named}.`,
    );
  });
});

describe('words', () => {
  it('writes a published total with the sign of what was said of it', async () => {
    const document = await documentAt('/?on=2016-09-22');
    expect([...document.querySelectorAll('.key strong')].map(({ textContent }) => textContent)).toEqual([
      '112',
      '≈ 100',
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
          const own: unknown = data[language][place][field];
          if (english === null) expect([field, own]).toEqual([field, null]);
          else expect([field, own]).not.toEqual([field, english]);
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
      'French–Mexican declaration on veto restraint: the text circulated in August 2015; no source read gives';
    const [before, after] = await Promise.all(
      ['2015-09-20', '2015-10-01'].map((on) => documentAt(`/council?on=${on}`)),
    );
    expect(before?.querySelector('#chamber')?.textContent).toContain(note);
    expect(after?.querySelector('#chamber')?.textContent).not.toContain(note);
  });

  it('says beside a status that came later when it came', async () => {
    const { textContent } = (await documentAt('/council?on=2015-09-20')).querySelector('table.members') ?? {};
    expect(textContent).toMatch(/United Kingdom.*Not endorsed \(endorsed later: 1 October 2015\) S05/);
  });

  it('says beside an unknown status what was said, and by whom', async () => {
    const { textContent } = (await documentAt('/states?name=china')).querySelector('#found') ?? {};
    expect(textContent).toMatch(/China.*Not known \(named as outside, 24 October 2015\) S15/);
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
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      const text = bytes.toString('utf8');
      for (const part of ['2016-09-22', 'revision 2', 'SHA-256', 'CC BY 4.0', 'http://pledgebook.test/figures/'])
        expect(text).toContain(part);
      const rows = parse(text, { bom: true, comment: '#', relax_column_count: false }) as string[][];
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
    // Its frame is drawn around it, letters as outlines: a file that is passed on says what it is.
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

describeInBrowser('the briefing', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => browser.close());

  const open = (path: string, options?: Parameters<Browser['newPage']>[0]): Promise<Opened> =>
    openPage(browser, served.address, path, options);

  it.each(PAGES.map(({ path }) => ADDRESSES[path] ?? path))(
    '%s: axe finds nothing, nothing overflows at 320 px, nothing comes from elsewhere',
    async (path) => {
      const found: string[] = [];
      for (const language of LANGUAGES) {
        // The page is loaded in dark colours, and once more in light ones where it is narrow.
        const { page, faults } = await open(inLanguage(language, path), { colorScheme: 'dark' });
        const told = async (colours: string, without: readonly string[] = []): Promise<void> => {
          for (const violation of await violationsIn(page, without)) found.push(`${language} ${colours} ${violation}`);
        };
        await told('dark');
        if (language === 'en') {
          await page.emulateMedia({ forcedColors: 'active' });
          // Forced colours are the reader's own: axe reads those of the style sheet.
          await told('forced', ['color-contrast']);
        }
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
        await told('light');
        found.push(...faults);
        await page.close();
      }
      const { page, faults } = await open(path, { viewport: { width: 320, height: 700 } });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) found.push(`overflows by ${over} px`);
      found.push(...faults);
      await page.close();
      expect(found).toEqual([]);
    },
    120_000,
  );

  it.each(PAGES.map(({ path }) => ADDRESSES[path] ?? path))(
    '%s: the keyboard alone reaches everything in turn, and shows where it is',
    async (path) => {
      const { page } = await open(path);
      const wanted = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'a[href], input, select, button, summary, textarea, [tabindex="0"]',
            ),
          ]
            .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
            .filter((element) => (element as HTMLInputElement).type !== 'hidden').length,
      );
      const reached = new Set<number>();
      for (let presses = 0; presses < Math.min(wanted, 40); presses += 1) {
        await page.keyboard.press('Tab');
        const [index, outline] = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          return [
            [...document.querySelectorAll('*')].indexOf(element),
            getComputedStyle(element).outlineStyle,
          ] as const;
        });
        expect([path, outline]).not.toEqual([path, 'none']);
        reached.add(index);
      }
      // A date is a stop for each of its parts.
      expect(reached.size).toBeGreaterThanOrEqual(Math.min(wanted, 40) - 8);
      expect([...reached]).toEqual([...reached].sort((a, b) => a - b));
      await page.close();
    },
  );

  it('loads at most 5 kB of script before a chart comes near, and 75 kB in all', async () => {
    const { page, scripts, faults } = await open('/about');
    expect([...scripts.values()].reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(5_000);
    await page.goto(`${served.address}/`, { waitUntil: 'load' });
    await page.locator('#figure-published').scrollIntoViewIfNeeded();
    await page.waitForSelector('#figure-published canvas');
    expect([...scripts.values()].reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(75_000);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('walks through a chart’s values with the arrow keys, and says each', async () => {
    const { page } = await open('/initiatives/act-code-of-conduct');
    await page.locator('#figure-progress').scrollIntoViewIfNeeded();
    const canvas = page.locator('#figure-progress canvas');
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator('#figure-progress [aria-live]');
    expect(await spoken.textContent()).toMatch(/2015-09-01.*29/);
    await page.keyboard.press('ArrowDown');
    expect(await spoken.textContent()).toMatch(/29|41|\d/);
    await page.close();
  });

  it('follows the slider and the day through the years, keeps the address, and comes back', async () => {
    const { page } = await open('/council?on=2016-09-22');
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('#chamber h1')?.textContent?.includes('1 January 2017'));
    expect(new URL(page.url()).searchParams.get('on')).toBe('2017-01-01');
    await page.locator('input[type=date]').fill('1960-06-01');
    await page.waitForFunction(() => document.querySelectorAll('#chamber > .pair .seat').length === 11);
    await page.locator('a.i2').first().click();
    await page.waitForURL(/initiative=french-mexican-declaration/);
    expect(await page.locator('a[aria-current=true].i2').count()).toBe(1);
    await page.goBack();
    await page.waitForURL(/on=1960-06-01$/);
    expect(await page.locator('#chamber > .pair .seat').count()).toBe(11);
    await page.close();
  });

  it('works without scripts: the form sends, the table is there, the picture is drawn', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/council`);
    await page.locator('input[name=on]').fill('2017-12-31');
    await page.locator('form button').click();
    await page.waitForURL(/on=2017-12-31/);
    const names = await page.locator('#chamber table.members').first().locator('tbody th').allTextContents();
    expect(names.join()).toContain('Italy');
    expect(names.join()).not.toContain('Netherlands');
    await page.locator('#figure-council img').scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => ((document.querySelector('#figure-council img') as HTMLImageElement | null)?.naturalWidth ?? 0) > 0,
    );
    await page.locator('#figure-council summary').first().click();
    expect(await page.locator('#figure-council table').isVisible()).toBe(true);
    await context.close();
  });

  it('says how to cite exactly the page that one reads', async () => {
    const { page } = await open('/fr/states/URY?on=2016-09-22');
    await page.locator('footer a', { hasText: 'Citer' }).click();
    await page.waitForURL(/\/fr\/data\?/);
    const cited = await page.locator('#cite, #cite ~ *').allTextContents();
    expect(cited.join(' ')).toContain('http://pledgebook.test/fr/states/URY?on=2016-09-22&revision=2');
    await page.close();
  });

  it('stays in the chosen language and at the pinned revision', async () => {
    const { page } = await open('/fr/council?revision=1');
    const link = await page.locator('#chamber table a').first().getAttribute('href');
    expect(link).toMatch(/^\/fr\/states\/[A-Z]{3}\?revision=1$/);
    await page.goto(`${served.address}/council?on=2016-09-22`);
    await page.locator('.languages a[hreflang=es]').click();
    await page.waitForURL(/\/es\/council\?on=2016-09-22$/);
    expect(await page.locator('h1').textContent()).toContain('22 de septiembre de 2016');
    await page.close();
  });

  it('shows an embedded figure in a page of another site', async () => {
    const foreign: Server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(
        `<!doctype html><iframe src="${served.address}/embed/council?revision=1&on=2016-09-22" width="700" height="560"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}`);
    const frame = page.frameLocator('iframe');
    await frame.locator('canvas').waitFor();
    expect(await frame.locator('h1').textContent()).toContain('Security Council');
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      frame.locator('figcaption a', { hasText: 'Sources' }).click(),
    ]);
    expect(opened.url()).toMatch(/\/sources\?/);
    await page.close();
    await new Promise((resolve) => foreign.close(resolve));
  });

  it('shows the map with a link for each State, in the colours of the reader’s screen', async () => {
    const { page, faults } = await open('/initiatives/act-code-of-conduct', { colorScheme: 'dark' });
    await page.locator('#figure-map').scrollIntoViewIfNeeded();
    const link = page.locator('#figure-map svg a[href="/states/FRA"]').first();
    await link.waitFor();
    expect(await link.locator('title').textContent()).toBe('France: Endorsed');
    expect(await link.locator('path').first().getAttribute('fill')).toBe('#5bb4ee');
    expect(await page.locator('#figure-map picture').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('prints to A4 with each source that it names as a footnote, and without what cannot be used on paper', async () => {
    const { page } = await open('/council?on=2016-09-22');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await page.locator('.footnotes').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const named = new Set(await page.locator('main .sources a').allTextContents());
    const notes = await page.locator('.footnotes li').allTextContents();
    expect(notes.filter((text) => named.has(text.split(' ')[0] ?? ''))).toHaveLength(named.size);
    expect(notes.join()).toContain('Code of Conduct');
    expect(await page.locator('form.chooser').isVisible()).toBe(false);
    expect(await page.locator('header nav').first().isVisible()).toBe(false);
    await page.close();
  });
});
