import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ADDRESSES, LANGUAGES, REPRESENTATIVE_PAGES, inLanguage, isLatin } from './page-addresses.js';
import { type Served, describeInBrowser, openPage, serveSeeds } from './pages.js';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const tagsAt = async (path: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const head = await served.documentAt(path);
  const tags: Record<string, string[]> = {};
  for (const meta of head.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    (tags[name] ??= []).push(meta.getAttribute('content') ?? '');
  }
  return tags;
};

const COMPLETE = [
  ...['type', 'site_name', 'title', 'description', 'url', 'locale', 'image', 'image:type'].map((name) => `og:${name}`),
  ...['image:width', 'image:height', 'image:alt'].map((name) => `og:${name}`),
  ...['card', 'title', 'description', 'image', 'image:alt'].map((name) => `twitter:${name}`),
];

it.each(LANGUAGES)('every page in the language %s is told whole to those that show it elsewhere', async (language) => {
  const faults: string[] = [];
  for (const path of isLatin(language) ? ADDRESSES : REPRESENTATIVE_PAGES) {
    const tags = await tagsAt(inLanguage(language, path));
    for (const name of COMPLETE)
      if (tags[name]?.length !== 1 || tags[name]?.[0] === '') faults.push(`${path}: ${name}`);
    if (tags['og:locale:alternate']?.length !== LANGUAGES.length - 1) faults.push(`${path}: other languages`);
    if (!/\/card\.png\?.*revision=\d+/.test(tags['og:image']?.[0] ?? '')) faults.push(`${path}: ${tags['og:image']}`);
  }
  expect(faults).toEqual([]);
});

it('says the answer of a State, a vote and a Council in words too', async () => {
  const alt = async (path: string) => (await tagsAt(path))['og:image:alt']?.[0];
  expect(await alt('/states/URY?on=2016-09-22')).toMatch(/^Uruguay\. ACT Code of Conduct.*: Endorsed/);
  expect(await alt('/fr/council?on=2016-09-22')).toMatch(/au moins 7 sur 15\s; position non établie pour 8/);
  expect(await alt('/votes/S/2016/846')).toMatch(/Yes: 11; No: 2/);
});

/** Width and height of a PNG. */
const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];

it.each([
  ['/', 'en'],
  ['/states/URY', 'fr'],
  ['/votes/S/2016/846', 'es'],
  ['/note?preset=panel-briefing&on=2016-09-22', 'en'],
  ['/council', 'ar'],
])('draws the card of %s in the language %s, the same bytes each time', async (path, language) => {
  const [image = ''] = (await tagsAt(inLanguage(language, path)))['og:image'] ?? [];
  const address = image.replace('http://pledgebook.test', '');
  const hashes = new Set<string>();
  // The second address differs, so that the answer does not come from the cache.
  for (const target of [address, `${address}&again=1`]) {
    const response = await served.get(target);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    const png = Buffer.from(await response.arrayBuffer());
    expect(sizeOf(png)).toEqual([1200, 630]);
    hashes.add(createHash('sha256').update(png).digest('hex'));
  }
  expect(hashes.size).toBe(1);
});

it.each(['nowhere', '/nowhere', '//', '//council', '/states/XXX', `/states?name=${'a'.repeat(1000)}`])(
  'has no card of %s',
  async (of) => {
    expect((await served.get(`/card.png?of=${encodeURIComponent(of)}`)).status).toBe(404);
  },
);

describeInBrowser('sharing', (browser) => {
  it.each([
    ['en', 'Share', 'The link was copied.'],
    ['fr', 'Partager', 'Le lien a été copié.'],
    ['es', 'Compartir', 'Se ha copiado el enlace.'],
  ])('copies the address in the language %s where there is no sheet of the system', async (language, name, message) => {
    const path = inLanguage(language, '/states/URY');
    const context = await browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.goto(served.address + path);
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByText(message).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(served.address + path);
    await context.close();
  });

  it('copies the address of a figure at its day and revision, which is shown elsewhere with its own picture', async () => {
    const context = await browser().newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.goto(`${served.address}/fr/council?on=2016-09-22`);
    await page
      .locator('#figure-council')
      .getByRole('button', { name: /^Partager : Code de conduite/ })
      .click();
    await page.locator('#figure-council [role=status]', { hasText: 'Le lien a été copié.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const path = copied.replace('http://pledgebook.test', '');
    expect(path).toBe('/fr/embed/council?initiative=act-code-of-conduct&on=2016-09-22&revision=2');
    const tags = await tagsAt(path);
    expect(COMPLETE.filter((name) => tags[name]?.length !== 1)).toEqual([]);
    const card = await served.get((tags['og:image']?.[0] ?? '').replace('http://pledgebook.test', ''));
    expect(sizeOf(Buffer.from(await card.arrayBuffer())).map(String)).toEqual([
      tags['og:image:width']?.[0],
      tags['og:image:height']?.[0],
    ]);
    await context.close();
  });

  it('opens the sheet of the system where there is one', async () => {
    const page = await browser().newPage();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => Promise.resolve(document.body.setAttribute('data-shared', data.url ?? '')),
      }),
    );
    await page.goto(`${served.address}/council`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.locator(`body[data-shared="${served.address}/council"]`).waitFor();
    await page.close();
  });

  it('an embed says whose it is, has its letters from the start, and tells its height to the page around it', async () => {
    const { page: sourcePage } = await openPage(browser(), served.address, '/council?on=2016-09-22');
    const [live = '', , fit = ''] = await sourcePage.locator('#figure-council .embed-code textarea').allTextContents();
    await sourcePage.close();
    const around = createServer((_, response) => {
      const frame = live.replace('http://pledgebook.test', served.address);
      response.setHeader('content-type', 'text/html').end(`<!doctype html><body>${fit}${frame}`);
    });
    await once(around.listen(0, '127.0.0.1'), 'listening');
    const page = await browser().newPage({ viewport: { width: 640, height: 900 } });
    await page.goto(`http://127.0.0.1:${(around.address() as AddressInfo).port}`);
    const frame = page.frameLocator('iframe');
    await page.locator('iframe:not([height="840"])').waitFor();
    await frame.getByRole('link', { name: /^Pledgebook/ }).waitFor();
    expect(await frame.locator('link[rel=preload][as=font]').count()).toBe(2);
    // The frame is as high as its content, without a scroll bar, also after the chart was drawn.
    await page.frames()[1]?.waitForFunction(() => document.documentElement.scrollHeight === innerHeight);
    await page.close();
    around.close();
    around.closeAllConnections();
  });
});
