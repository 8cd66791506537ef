import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { ADDRESSES } from './page-addresses.js';
import { type Opened, type Served, describeInBrowser, openPage, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

describeInBrowser('the briefing', (browser) => {
  const open = (path: string, options?: Parameters<Browser['newPage']>[0]): Promise<Opened> =>
    openPage(browser(), served.address, path, options);

  // One browser page for all addresses, so that styles, scripts and fonts come from the cache.
  let keyboard: Page;
  beforeAll(async () => {
    ({ page: keyboard } = await open('/about'));
  });
  afterAll(() => keyboard.close());

  it.each(ADDRESSES)('%s: the keyboard alone reaches everything in turn, and shows where it is', async (path) => {
    const page = keyboard;
    await page.goto(served.address + path, { waitUntil: 'load' });
    const tabStops = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], input, select, button, summary, textarea, [tabindex="0"]')]
          .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => (element as HTMLInputElement).type !== 'hidden').length,
    );
    const reached = new Set<number>();
    for (let presses = 0; presses < Math.min(tabStops, 40); presses += 1) {
      await page.keyboard.press('Tab');
      const [index, outline] = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        return [[...document.querySelectorAll('*')].indexOf(element), getComputedStyle(element).outlineStyle] as const;
      });
      expect([path, outline]).not.toEqual([path, 'none']);
      reached.add(index);
    }
    // Each part of a date field is a tab stop.
    expect(reached.size).toBeGreaterThanOrEqual(Math.min(tabStops, 40) - 8);
    expect([...reached]).toEqual([...reached].sort((a, b) => a - b));
  });

  it.each(['', '/fr', '/ru'])('keeps the seat of a member and its years on one line (%s/council)', async (prefix) => {
    const { page } = await openPage(browser(), served.address, `${prefix}/council`, {
      viewport: { width: 1440, height: 900 },
    });
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.members .tenure')].map((seat) => {
        const range = document.createRange();
        range.selectNodeContents(seat);
        return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
      }),
    );
    expect(lines.length).toBeGreaterThan(14);
    expect(lines.filter((count) => count !== 1)).toEqual([]);
    await page.close();
  });

  it('loads at most 6 kB of script before a chart comes near, and 75 kB in all', async () => {
    const { page, scripts, faults } = await open('/about');
    expect([...scripts.values()].reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(6_000);
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
    // The date as the reader writes it, the value, and the source of the total.
    expect(await spoken.textContent()).toMatch(/1 September 2015.*29.*: A\/70\/621|1 September 2015.*29.*: [A-Z]/);
    await page.keyboard.press('ArrowDown');
    expect(await spoken.textContent()).toMatch(/29|41|\d/);
    await page.close();
  });

  it('follows the slider and the day through the years, keeps the address, and comes back', async () => {
    const { page } = await open('/council?on=2016-09-22');
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('1 January 2017'));
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
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/council`);
    await page.locator('input[name=on]').fill('2017-12-31');
    await page.locator('main form button').click();
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

  it('copies a citation to the clipboard, and says so', async () => {
    const { page } = await open('/data?cite=%2Fstates%2FURY%3Fon%3D2016-09-22');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    for (const [place, start] of [
      ['#cite-text', '“Uruguay”, as of 22 September 2016'],
      ['#cite-ris', 'TY  - ELEC'],
    ] as const) {
      const button = page.locator(`button[data-copies=${place.slice(1)}]`);
      await button.click();
      await page.waitForFunction(
        (copies) =>
          document.querySelector(`button[data-copies=${copies}]`)?.nextElementSibling?.textContent === 'Copied',
        place.slice(1),
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(new RegExp(`^${start}`));
      expect(copied.replace(/\s+/g, ' ')).toBe((await page.locator(place).textContent())?.replace(/\s+/g, ' '));
    }
    await page.close();
  });

  it('copies the code of an embed, in a page that a reader changed too', async () => {
    const { page } = await open('/council?on=2016-09-22');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('form[data-live] input[type=date]').first().fill('2016-09-23');
    await page.waitForURL(/on=2016-09-23/);
    await page.locator('#figure-council .embed-code summary').click();
    for (const [index, code] of [
      /^<iframe class="pledgebook" src="[^"]*\/embed\/council\?/,
      /^<iframe .*revision=2/,
      /^<script>/,
    ].entries()) {
      await page.locator(`button[data-copies=embed-council-${index}]`).click();
      await page.waitForFunction(
        (place) =>
          document.querySelector(`button[data-copies=embed-council-${place}]`)?.nextElementSibling?.textContent ===
          'Copied',
        index,
      );
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(code);
    }
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
    const page = await browser().newPage();
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
    const { page } = await open('/council');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(2);
    expect(sheets.length).toBeLessThanOrEqual(6);
    expect(await page.locator('.footnotes').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const named = new Set(await page.locator('main .sources a').allTextContents());
    const notes = await page.locator('.footnotes li').allTextContents();
    // Tables cite a source by number, other places by label: a footnote begins with both.
    const hasFootnote = (name: string) =>
      notes.some((note) => note.startsWith(`${name} `) || note.includes(`] ${name}. `));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((name) => !hasFootnote(name))).toEqual([]);
    expect(notes.join()).toContain('Code of Conduct');
    const controls = page.locator('form, nav, button, summary + p textarea, a[href^="/downloads/"], a[href*="cite="]');
    expect(await controls.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    await page.close();
  });
});
