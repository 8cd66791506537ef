import { PAGES } from '../apps/briefing/src/pages/index.js';
import { ADDRESSES } from './page-addresses.js';
import { type Served, describeInBrowser, openPage, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
const PATHS = [...PAGES.map(({ path }) => ADDRESSES[path] ?? path), '/states/GBR', '/fr/council', '/es/votes'];

describeInBrowser('on a phone', (browser) => {
  it.each(PATHS)('%s: no table is cut at the edge of the screen', async (path) => {
    const { page } = await openPage(browser(), served.address, path, PHONE);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.scroll, body')]
        .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        .map(
          (element) => `${element.ariaLabel ?? element.localName}: ${element.scrollWidth} of ${element.clientWidth}`,
        ),
    );
    expect(cut).toEqual([]);
    await page.close();
  });

  it.each(PATHS)('%s: what is touched alone is 44 px high', async (path) => {
    const { page } = await openPage(browser(), served.address, path, PHONE);
    const small = await page.evaluate(() => {
      // A link or a button inside a sentence is as high as its line.
      const alone =
        'input:not([type=hidden], [type=checkbox], [type=radio]), select, button:not(.more), summary, nav a, .steps a, .files a, .switch a, .outcomes a, .cards tbody th > a:first-child';
      return [...document.querySelectorAll<HTMLElement>(alone)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.getBoundingClientRect().height < 43.5)
        .map((element) => `${element.outerHTML.slice(0, 80)}: ${element.getBoundingClientRect().height}`);
    });
    expect([...new Set(small)].slice(0, 12)).toEqual([]);
    await page.close();
  });
});
