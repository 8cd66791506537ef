import type { Page } from 'playwright-core';
import { ADDRESSES, LANGUAGES, inLanguage } from './page-addresses.js';
import { type Served, describeInBrowser, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
/** Beside one address for each page, what is longer or wider than most. */
const PATHS = [...ADDRESSES, '/states/GBR', '/states?group=WEOG', '/votes/S/2016/846', '/sources/S48'];

/** Parts of the page that are wider than the screen, unfolded ones too. */
const cutParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    return [...document.querySelectorAll<HTMLElement>('.scroll, body')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.ariaLabel ?? element.localName}: ${element.scrollWidth} of ${element.clientWidth}`);
  });

/** What is touched alone and is lower than 44 px; a link or a button inside a sentence is as high as its line. */
const lowTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const alone =
      'input:not([type=hidden], [type=checkbox], [type=radio]), select, button:not(.more), summary, nav a, .steps a, .files a, .switch a, .outcomes a, .cards tbody th > a:first-child';
    return [...document.querySelectorAll<HTMLElement>(alone)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => `${element.outerHTML.slice(0, 80)}: ${element.getBoundingClientRect().height}`);
  });

describeInBrowser('on a phone', (browser) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage({ ...PHONE, reducedMotion: 'reduce' });
    // Pictures keep their place, and drawing them takes longer than all that is measured.
    await page.route(/\/figures\//, (route) => route.abort());
  });

  it.each(LANGUAGES)(
    'in the language %s no page is wider than the screen, and targets are 44 px high',
    async (language) => {
      const faults: Record<string, string[]> = {};
      for (const path of PATHS) {
        await page.goto(served.address + inLanguage(language, path));
        const found = [...new Set([...(await cutParts(page)), ...(await lowTargets(page))])];
        if (found.length > 0) faults[path] = found.slice(0, 6);
      }
      expect(faults).toEqual({});
    },
  );
});
