import type { Page } from 'playwright-core';
import { ADDRESSES, LANGUAGES, LATIN, REPRESENTATIVE_PAGES, inLanguage, isLatin } from './page-addresses.js';
import {
  type Served,
  describeInBrowser,
  openPage,
  serveSeeds,
  keepThreeOfEachKind,
  violationsIn,
  withoutFigures,
} from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 700 };

/** Rules that depend on colours: all others find the same with any colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

describeInBrowser('every page of the briefing', (browser) => {
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    ({ page, faults } = await openPage(browser(), served.address, '/about'));
    await withoutFigures(page);
  });
  afterAll(() => page.close());

  const visit = async (path: string, viewport = WIDE, forcedColors: 'none' | 'active' = 'none'): Promise<void> => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', forcedColors });
    await page.goto(served.address + path, { waitUntil: 'load' });
    await keepThreeOfEachKind(page);
  };

  it.each(ADDRESSES)(
    '%s: axe finds nothing in light and dark, wide and narrow, and nothing comes from elsewhere',
    async (path) => {
      // A page has the same elements and styles in each language, so each check uses another language in turn.
      const inTurn = (turn: number) => inLanguage(LATIN[(ADDRESSES.indexOf(path) + turn) % LATIN.length] ?? 'en', path);
      const found: string[] = [];
      const look = async (how: string, options: Parameters<typeof violationsIn>[1] = {}): Promise<void> => {
        for (const violation of await violationsIn(page, options)) found.push(`${how} ${violation}`);
      };

      await visit(inTurn(0));
      await look('light');
      await page.emulateMedia({ colorScheme: 'dark' });
      await look('dark', { runOnly: OF_COLOURS });
      // Forced colours come from the reader's system, but axe reads those of the style sheet.
      await visit(inTurn(1), NARROW, 'active');
      await look('narrow, forced', { rules: Object.fromEntries(OF_COLOURS.map((rule) => [rule, { enabled: false }])) });
      expect([...found, ...faults.splice(0)]).toEqual([]);
    },
  );

  it.each(LANGUAGES.filter((language) => !isLatin(language)))(
    'in the language %s: axe finds nothing',
    async (language) => {
      const found: string[] = [];
      for (const path of REPRESENTATIVE_PAGES) {
        await visit(inLanguage(language, path));
        for (const violation of await violationsIn(page)) found.push(`${path} ${violation}`);
      }
      expect([...found, ...faults.splice(0)]).toEqual([]);
    },
  );
});
