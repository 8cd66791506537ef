import type { Browser } from 'playwright-core';
import { ADDRESSES, LANGUAGES, inLanguage } from './page-addresses.js';
import { type Opened, type Served, describeInBrowser, openPage, serveSeeds, violationsIn } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

describeInBrowser('every page of the briefing', (browser) => {
  const open = (path: string, options?: Parameters<Browser['newPage']>[0]): Promise<Opened> =>
    openPage(browser(), served.address, path, options);

  it.each(ADDRESSES)(
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
});
