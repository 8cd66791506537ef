import type { Page } from 'playwright-core';
import { ADDRESSES, LANGUAGES, REPRESENTATIVE_PAGES, inLanguage, isLatin } from './page-addresses.js';
import { type Served, describeInBrowser, openPage, serveSeeds, withoutFigures } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;
/** One address for each page, and pages that are longer or wider than most. */
const PATHS = [
  ...ADDRESSES,
  '/states/GBR',
  '/states?group=WEOG',
  '/states?group=AFRICAN',
  '/votes/S/2016/846',
  '/sources/S48',
];

/** Checks that a page of more than ten screens shows its contents once, on the first two, and folds filters away. */
const unofferedParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const screen = 740;
    const contents = [...document.querySelectorAll('nav:has(li > a[href^="#"])')].filter((nav) =>
      nav.checkVisibility(),
    );
    const height = document.documentElement.scrollHeight;
    const isOffered = contents.some((nav) => nav.getBoundingClientRect().top < 2 * screen);
    const broken = [...document.querySelectorAll<HTMLAnchorElement>('nav.contents a')].filter(
      ({ hash }) => document.querySelectorAll(`[id="${decodeURIComponent(hash.slice(1))}"]`).length !== 1,
    );
    return [
      ...(height > 10 * screen && !isOffered ? [`${(height / screen).toFixed(1)} screens without contents`] : []),
      ...(contents.length > 1 ? [`${contents.length} lists of contents`] : []),
      ...broken.map(({ hash }) => `no single place ${hash}`),
      ...[...document.querySelectorAll('.filters form')]
        .filter((form) => form.checkVisibility())
        .map(() => 'filters unfolded'),
    ];
  });

/** Parts of the page that are wider than the screen, including folded ones, which are unfolded. */
const cutParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    return [...document.querySelectorAll<HTMLElement>('.scroll, body')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `${element.ariaLabel ?? element.localName}: ${element.scrollWidth} of ${element.clientWidth}`);
  });

/** Reports a page that is wider than the narrowest screen; charts follow the screen a moment later. */
const overflow = async (page: Page): Promise<string[]> => {
  await page.setViewportSize({ ...PHONE.viewport, width: 320 });
  const fits = page.waitForFunction(() => document.documentElement.scrollWidth <= 320, null, { timeout: 10_000 });
  const found = await fits.then(
    () => [],
    () => ['wider than 320 px'],
  );
  await page.setViewportSize(PHONE.viewport);
  return found;
};

/** Standalone touch targets lower than 44 px; a link or a button inside a sentence is as high as its line. */
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
  let errors: string[];
  beforeAll(async () => {
    ({ page, faults: errors } = await openPage(browser(), served.address, '/about', PHONE));
    await withoutFigures(page);
  });

  it.each(LANGUAGES)(
    'in the language %s pages fit the screen, targets are 44 px high, and long pages offer their contents',
    async (language) => {
      const faults: Record<string, string[]> = {};
      for (const path of isLatin(language) ? PATHS : REPRESENTATIVE_PAGES) {
        await page.goto(served.address + inLanguage(language, path));
        const found = [
          ...new Set([...(await unofferedParts(page)), ...(await cutParts(page)), ...(await lowTargets(page))]),
          ...(await overflow(page)),
        ];
        if (found.length > 0) faults[path] = found.slice(0, 6);
        // A fault of all pages is reported for five of them, before the test times out.
        if (Object.keys(faults).length === 5) break;
      }
      expect([faults, errors.splice(0)]).toEqual([{}, []]);
    },
  );

  it('leads with one touch from the form of a note to what it says, and back', async () => {
    await page.goto(`${served.address}/note?preset=two-pages&state=URY&on=2016-09-22`);
    const inView = (selector: string) =>
      page.waitForFunction((of) => {
        const { top = 1e6, bottom = 0 } = document.querySelector(of)?.getBoundingClientRect() ?? {};
        return top < innerHeight / 2 && bottom > 0;
      }, selector);
    await page.getByRole('link', { name: 'Preview' }).tap();
    await inView('#written');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('written');
    await page.getByRole('link', { name: 'Write' }).tap();
    await inView('#note-form');
  });

  it.each(LANGUAGES)(
    'keeps the files of a note in view in no more than two lines, and its form within the screen, in the language %s',
    async (language) => {
      await page.goto(served.address + inLanguage(language, '/note?preset=two-pages&state=URY&on=2016-09-22'));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const { height = 1e6 } = (await page.locator('.take').boundingBox()) ?? {};
      // The space that `builder.css` keeps free for it when something gets the focus.
      expect(height).toBeLessThanOrEqual(8 * 16);
    },
  );

  it('has the languages beside the name of the site', async () => {
    await page.goto(served.address);
    const [brand, languages] = await Promise.all(['.brand', '.languages'].map((of) => page.locator(of).boundingBox()));
    expect(languages?.y).toBeLessThan((brand?.y ?? 0) + (brand?.height ?? 0));
  });

  it('lists the small States of a map, which no finger hits', async () => {
    await page.goto(`${served.address}/?on=2016-09-22`);
    await page.locator('.small-states summary').tap();
    const state = page.locator('.small-states').getByRole('link', { name: 'Tuvalu' });
    expect((await state.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await state.getAttribute('href')).toBe('/states/TUV?on=2016-09-22');
    expect(await page.locator('.small-states').getByRole('link', { name: 'Australia' }).count()).toBe(0);
  });

  it('sets the mark of an outcome under its number, where it is no further digit', async () => {
    await page.goto(`${served.address}/votes`);
    const numbers = await page.locator('.outcomes strong').all();
    const marks = await page.locator('.outcomes .ballot').all();
    expect(numbers).toHaveLength(3);
    for (const [index, number] of numbers.entries()) {
      const [above, below] = [await number.boundingBox(), await marks[index]?.boundingBox()];
      expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? Infinity) + (above?.height ?? 0));
    }
  });

  it('says which filters are set, and unfolds them where a reader touches that line', async () => {
    await page.goto(`${served.address}/fr/states?group=WEOG&on=2016-09-22`);
    const summary = page.locator('.filters summary');
    expect(await summary.textContent()).toMatch(
      /^Filtres\s: Groupe régional\s: .*Europe occidentale.* · .*\s: 22 septembre 2016$/,
    );
    expect(await page.locator('.filters select').first().isVisible()).toBe(false);
    await summary.click();
    expect(await page.locator('.filters select').first().isVisible()).toBe(true);
    await page.setViewportSize({ width: 800, height: 740 });
    await page.reload();
    expect(await page.locator('.filters select').first().isVisible()).toBe(true);
    expect(await summary.isVisible()).toBe(false);
    await page.setViewportSize(PHONE.viewport);
  });
});
