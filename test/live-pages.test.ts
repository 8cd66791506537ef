import type { Page } from 'playwright-core';
import { ADDRESSES, inLanguage } from './page-addresses.js';
import { type Opened, type Served, describeInBrowser, openPage, serveSeeds, withoutFigures } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

/**
 * The state of a page that its address alone determines: elements and texts, a line each, without what scripts drew
 * into the page, and the values in its live forms.
 */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const lines: string[] = [];
    let text = '';
    const put = (line: string): void => {
      if (text !== '') lines.push(text.replaceAll('\n', ' '));
      text = '';
      lines.push(line);
    };
    const attributesOf = (element: Element): string =>
      [...element.attributes]
        .filter(({ name }) => name !== 'aria-busy')
        .map(({ name, value }) => {
          const isLive = name === 'class' && element.matches('.picture.live');
          return `${name}=${isLive ? value.replace(/ ?\blive\b/, '') : value}`.replaceAll('\n', ' ');
        })
        .sort()
        .join(' ');
    const walk = (element: Element): void => {
      if (element.matches('.drawn, .picture > .unseen, .picture > svg')) return;
      put(`<${element.localName} ${attributesOf(element)}>`);
      if (!element.matches('time[data-local]')) {
        for (const child of element.childNodes) {
          if (child instanceof Element) walk(child);
          else text += child.nodeValue ?? '';
        }
      }
      put(`</${element.localName}>`);
    };
    walk(document.documentElement);
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-live]'))
      for (const [name, value] of new FormData(form)) lines.push(`${name} holds ${String(value)}`);
    return lines.join('\n');
  });

const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
};

/** The first few lines of each state that the other lacks; if there are none, what else differs. */
const differences = (liveState: string, freshState: string): readonly string[] => {
  if (liveState === freshState) return [];
  const [live, fresh] = [liveState.split('\n'), freshState.split('\n')];
  const lines = [
    ...without(live, fresh).map((line) => `in the page: ${line}`),
    ...without(fresh, live).map((line) => `after a reload: ${line}`),
    ...(live.length === fresh.length ? [] : [`${live.length} parts in the page, ${fresh.length} after a reload`]),
  ].slice(0, 8);
  return lines.length > 0 ? lines : ['the order of the parts'];
};

/** Waits until a page equals a fresh load of its address. @returns the differences that remain */
const staleIn = async (page: Page, fresh: Page): Promise<readonly string[]> => {
  let stale: readonly string[] = [];
  for (let tries = 0; tries < 20; tries += 1) {
    const address = page.url();
    if (fresh.url() !== address || tries % 5 === 4) await fresh.goto(address, { waitUntil: 'load' });
    const [live, again] = [await stateOf(page), await stateOf(fresh)];
    stale = page.url() === address ? differences(live, again) : ['the address is still changing'];
    if (stale.length === 0) return [];
    await page.waitForTimeout(200);
  }
  return stale;
};

/** The kinds of the controls in the live forms of a page, in order: those that a reader can set or press. */
const controlsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLFormElement>('form[data-live]')].flatMap((form) =>
      [...form.elements]
        .filter((element): element is HTMLInputElement => element.matches('input, select, textarea, button[name]'))
        .filter((element) => element.type !== 'hidden' && !element.disabled && !element.hasAttribute('data-idle'))
        .map(({ name, type, value }) => `${type} ${name} ${type === 'submit' ? value.replace(/[.\d]+$/, '') : ''}`),
    ),
  );

/** The indices of the first and the last of each kind: blocks of a note have fields and buttons of the same kinds. */
const firstAndLast = (kinds: readonly string[]): readonly number[] =>
  [...kinds.keys()].filter((index) =>
    [kinds.indexOf(kinds[index] ?? ''), kinds.lastIndexOf(kinds[index] ?? '')].includes(index),
  );

/** Changes one control to a different value, as a reader would. */
const change = (page: Page, index: number): Promise<void> =>
  page.evaluate((target) => {
    const control = [...document.querySelectorAll<HTMLFormElement>('form[data-live]')].flatMap((form) =>
      [...form.elements]
        .filter((element): element is HTMLInputElement => element.matches('input, select, textarea, button[name]'))
        .filter((element) => element.type !== 'hidden' && !element.disabled && !element.hasAttribute('data-idle')),
    )[target] as HTMLInputElement;
    control.focus();
    if (control.matches('button, [type=checkbox]')) return control.click();
    if (control instanceof HTMLSelectElement) {
      const last = control.options.length - 1;
      control.selectedIndex = control.selectedIndex === last ? 0 : last;
    } else if (control.type === 'date') control.value = control.value === '2017-06-01' ? '2018-06-01' : '2017-06-01';
    else if (control.pattern) control.value = control.value === '2017' ? '2018' : '2017';
    else if (control.type === 'range') control.stepDown();
    else if (control.type === 'number') control.value = control.value === '1' ? '2' : '1';
    else control.value = `${control.value}ur`;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }, index);

/**
 * Pages that are also tested in another language, one for each kind of live form. The forms are the same in all
 * languages; only the language of the fetched page could differ, and that is the same for all forms of a kind.
 */
const IN_OTHER_LANGUAGES = [
  ['fr', '/council?on=2016-09-22'],
  ['es', '/states'],
  ['fr', '/states/URY'],
  ['es', '/questions'],
  ['fr', '/votes'],
] as const;

describeInBrowser('what a reader sets in a page', (browser) => {
  const elsewhere = IN_OTHER_LANGUAGES.map(([language, path]) => inLanguage(language, path));
  let opened: Opened;
  let fresh: Page;
  beforeAll(async () => {
    // Two browser pages for all addresses, so that styles, scripts and fonts come from the cache.
    opened = await openPage(browser(), served.address, '/about');
    ({ page: fresh } = await openPage(browser(), served.address, '/about'));
    // Only the addresses of pictures are compared; the other page loads them.
    await withoutFigures(fresh);
  });
  afterAll(() => Promise.all([opened.page.close(), fresh.close()]));

  it.each([...ADDRESSES, ...elsewhere])(
    '%s: after each change the whole page is what a reload makes of its address',
    async (path) => {
      const { page, faults } = opened;
      faults.splice(0);
      await page.goto(served.address + path, { waitUntil: 'load' });
      const first = page.url();
      const controls = await controlsOf(page);
      const stale: Record<string, readonly string[]> = {};
      // If the form has been tested in English, two of its controls are enough to fetch the page in the other language.
      for (const index of firstAndLast(elsewhere.includes(path) ? controls.map(() => '') : controls)) {
        if (page.url() !== first) await page.goto(first, { waitUntil: 'load' });
        const before = page.url();
        await change(page, index);
        await page.waitForFunction((address) => location.href !== address, before);
        const left = await staleIn(page, fresh);
        if (left.length > 0) stale[`${index} ${controls[index] ?? ''}`] = left;
      }
      expect(stale).toEqual({});
      // A refused change is answered with 400, which browsers log.
      expect(faults.filter((fault) => !fault.includes('status of 400'))).toEqual([]);
    },
  );

  it('keeps what the reader types, the caret, the place on the page and the parts that were unfolded', async () => {
    const { page } = await openPage(browser(), served.address, '/votes');
    const box = page.locator('input[name=text]');
    await page.locator('details.numbers summary').click();
    // Each intermediate text finds drafts, so that the figure stays and remains unfolded.
    await box.fill('Syria ');
    await page.evaluate(() => (document.querySelector('input[name=text]') as HTMLInputElement).setSelectionRange(5, 5));
    await page.evaluate(() => scrollTo(0, 120));
    await page.keyboard.type('n');
    await page.waitForURL(/text=Syrian/);
    await page.waitForSelector('main:not([aria-busy])');
    expect(
      await page.evaluate(() => {
        const input = document.activeElement as HTMLInputElement;
        const fold = document.querySelector<HTMLDetailsElement>('details.numbers');
        return [input.name, input.value, input.selectionStart, Math.round(scrollY), fold?.open];
      }),
    ).toEqual(['text', 'Syrian ', 6, 120, true]);
    await page.close();
  });

  it('asks for a year as soon as it is written, and for nothing while half of a date is', async () => {
    const { page, faults } = await openPage(browser(), served.address, '/votes');
    const box = page.locator('input[name=from]');
    await box.pressSequentially('2011', { delay: 150 });
    await page.waitForURL(/from=2011$/);
    await page
      .getByRole('heading', { name: 'Vetoed drafts by year and permanent member, from 1 January 2011' })
      .waitFor();
    await box.pressSequentially('-05', { delay: 150 });
    await page.waitForURL(/from=2011-05$/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([
    ['at once', false],
    ['once their results are shown', true],
  ])(
    'goes back and forward through the searches that were sent %s, each time with the whole page',
    async (_, isShown) => {
      const { page, faults } = await openPage(browser(), served.address, '/states');
      for (const name of ['uru', 'fran']) {
        await page.locator('input[name=name]').fill(name);
        if (isShown) await page.waitForURL(new RegExp(`name=${name}`));
        await page.locator('input[name=name]').press('Enter');
        await page.waitForURL(new RegExp(`name=${name}`));
        await page.waitForSelector('main:not([aria-busy])');
      }
      for (const [step, name] of [
        ['goBack', 'uru'],
        ['goForward', 'fran'],
      ] as const) {
        await page[step]();
        await page.waitForURL(new RegExp(`name=${name}`));
        expect(await staleIn(page, fresh)).toEqual([]);
        expect(await page.locator('input[name=name]').inputValue()).toBe(name);
      }
      await page.locator('#found tbody a[href="/states/FRA"]').click();
      await page.waitForURL(/\/states\/FRA/);
      await page.goBack();
      expect(await staleIn(page, fresh)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  it('says what is wrong with a day above the page, and leaves the form as it was', async () => {
    const { page } = await openPage(browser(), served.address, '/fr/states?group=WEOG');
    await page.locator('input[name=on]').evaluate((input: HTMLInputElement) => {
      input.type = 'text';
      input.value = '2016-02-30';
      input.focus();
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForSelector('main [role=alert]');
    expect(await page.locator('main [role=alert]').textContent()).toMatch(
      /«\s2016-02-30\s» n’est pas un jour du calendrier/,
    );
    await fresh.goto(page.url());
    for (const shown of [page, fresh]) {
      expect(await shown.title()).toMatch(/^Cette adresse demande quelque chose/);
      expect(await shown.locator('select[name=group]').inputValue()).toBe('WEOG');
      expect(await shown.locator('.languages a[hreflang=es]').getAttribute('href')).toBe('/es/states?group=WEOG');
    }
    await page.locator('input[name=on]').fill('2016-02-29');
    await page.waitForSelector('main:not(:has([role=alert]))');
    expect(await page.title()).toMatch(/29 février 2016/);
    await page.close();
  });

  it.each(ADDRESSES)('%s: reads one short sentence aloud at most', async (path) => {
    const document = await served.documentAt(path);
    const spoken = [...document.querySelectorAll('[role=status], [aria-live]')].map(({ textContent }) => textContent);
    expect(spoken.filter((text) => text.trim() !== '').length).toBeLessThanOrEqual(1);
    expect(spoken.filter((text) => text.trim().length > 160 || text.trim().split(/[.!?] /).length > 1)).toEqual([]);
    expect(document.querySelector('form[data-live]:not(.builder)') === null || spoken.length > 0).toBe(true);
  });

  it.each([
    ['/council?on=2016-09-22', '22 September 2016', '1 January 2017'],
    ['/fr/council?on=2016-09-22', '22 septembre 2016', '1er janvier 2017'],
    ['/es/council?on=2016-09-22', '22 de septiembre de 2016', '1 de enero de 2017'],
  ])('%s: the slider says its day while it is moved, and the page what holds on that day', async (path, day, next) => {
    const { page } = await openPage(browser(), served.address, path);
    const slider = page.locator('input[type=range]');
    expect(await slider.getAttribute('aria-valuetext')).toBe(day);
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    expect([await slider.getAttribute('aria-valuetext'), await page.locator('[data-now]').textContent()]).toEqual([
      next,
      next,
    ]);
    await page.waitForFunction((text) => document.querySelector('[role=status]')?.textContent?.includes(text), next);
    expect(await page.locator('[role=status]').first().textContent()).toMatch(/15/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
    await page.close();
  });
});
