import type { Page } from 'playwright-core';
import { ADDRESSES, LANGUAGES, TELLING, inLanguage, isLatin } from './page-addresses.js';
import { type Served, describeInBrowser, openPage, serveSeeds, violationsIn } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 700 };

/** Rules that look at colours: all others find the same whatever the colours are. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Leaves three of the rows, choices and marks that stand in one place and are made alike: axe looks at each of hundreds. */
const thinOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shapeOf = (element: Element): string =>
      `${element.localName}.${element.getAttribute('class') ?? ''}(${[...element.children].map(shapeOf).join()})`;
    for (const place of document.querySelectorAll('tbody, ul, ol, select, svg, svg g')) {
      const times = new Map<string, number>();
      for (const element of [...place.children]) {
        const shape = shapeOf(element);
        const time = (times.get(shape) ?? 0) + 1;
        times.set(shape, time);
        if (time > 3) element.remove();
      }
    }
  });

describeInBrowser('every page of the briefing', (browser) => {
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    ({ page, faults } = await openPage(browser(), served.address, '/'));
  });
  afterAll(() => page.close());

  /** By how much the page is wider than its window; charts follow the window a moment later. */
  const widthOver = (): Promise<number> =>
    page
      .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, null, { timeout: 10_000 })
      .then(
        () => 0,
        () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      );

  it.each(ADDRESSES)(
    '%s: axe finds nothing, nothing overflows at 320 px, nothing comes from elsewhere',
    async (path) => {
      const found: string[] = [];
      const visit = async (
        language: string,
        viewport: { width: number; height: number },
        media: NonNullable<Parameters<Page['emulateMedia']>[0]>,
      ): Promise<void> => {
        await page.setViewportSize(viewport);
        await page.emulateMedia(media);
        await page.goto(served.address + inLanguage(language, path), { waitUntil: 'load' });
      };
      const look = async (how: string, rules: Parameters<typeof violationsIn>[1] = {}): Promise<void> => {
        for (const violation of await violationsIn(page, rules)) found.push(`${how} ${violation}`);
      };
      const narrow = async (language: string): Promise<void> => {
        await page.setViewportSize(NARROW);
        const over = await widthOver();
        if (over > 0) found.push(`${language} overflows by ${over} px`);
        found.push(...faults.splice(0).map((fault) => `${language} ${fault}`));
      };

      // A page has the same elements and styles in each language: each is looked at in colours of its own, and one in full.
      await visit('fr', WIDE, { colorScheme: 'light', forcedColors: 'none' });
      await look('fr light');
      await narrow('fr');
      await visit('en', WIDE, { colorScheme: 'dark' });
      await narrow('en');
      await page.setViewportSize(WIDE);
      await thinOut(page);
      await look('en dark');
      // Forced colours are the reader's own: axe reads those of the style sheet.
      await visit('es', NARROW, { forcedColors: 'active' });
      await narrow('es');
      await thinOut(page);
      await look('es narrow, forced', { without: OF_COLOURS });
      expect(found).toEqual([]);
    },
  );

  it.each(LANGUAGES.filter((language) => !isLatin(language)))(
    'in the language %s: axe finds nothing, and nothing overflows at 320 px',
    async (language) => {
      const found: string[] = [];
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      for (const path of TELLING) {
        await page.setViewportSize(WIDE);
        await page.goto(served.address + inLanguage(language, path), { waitUntil: 'load' });
        for (const violation of await violationsIn(page)) found.push(`${path} ${violation}`);
        await page.setViewportSize(NARROW);
        const over = await widthOver();
        if (over > 0) found.push(`${path} overflows by ${over} px`);
      }
      expect([...found, ...faults.splice(0)]).toEqual([]);
    },
  );
});
