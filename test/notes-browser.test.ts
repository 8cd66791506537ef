import type { Page } from 'playwright-core';
import { type Served, describeInBrowser, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

describeInBrowser('the builder', (browser) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser().newPage();
  });

  it('shows the note while it is made, moves blocks by keyboard, and saves the file', async () => {
    await page.goto(`${served.address}/note?preset=one-page&on=2016-09-22`);
    await page.fill('input[name=title]', 'For the Mission');
    await page.waitForFunction(() => document.querySelector('.written-note h2')?.textContent === 'For the Mission');
    expect(page.url()).toContain('title=For+the+Mission');
    await page.focus('button[value="lower.1"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.blocks legend')?.textContent?.includes('Progress'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('lower.2');
    await page.selectOption('select[name=add]', 'text');
    await page.click('button[value=add]');
    await page.waitForSelector('textarea[name=text]');
    await page.keyboard.type('Nine votes: {{votes-needed}}.');
    await page.waitForFunction(() => document.querySelector('.written-note')?.textContent?.includes('Nine votes: 9'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('.take a')]);
    expect(download.suggestedFilename()).toBe('pledgebook-note-2016-09-22-r2.pdf');
    await page.waitForFunction(() => document.querySelector('.take [role=status]')?.textContent?.includes('Ready'));
  });
  const textBlock = async (text: string): Promise<void> => {
    await page.goto(`${served.address}/note?on=2016-09-22&block=text&text=${encodeURIComponent(text)}`);
    await page.waitForSelector('.text-tools:not([hidden])');
  };
  const select = (from: number, to: number): Promise<void> =>
    page.locator('textarea[name=text]').evaluate(
      (area: HTMLTextAreaElement, [start, end]) => {
        area.focus();
        area.setSelectionRange(start, end);
      },
      [from, to] as const,
    );
  const text = (): Promise<string> => page.locator('textarea[name=text]').inputValue();
  const becomes = async (expected: string): Promise<void> => {
    await page.waitForFunction(
      (value) => document.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.value === value,
      expected,
    );
  };

  it('sets selected words in bold, as a list and as a link, and undoes each like typing', async () => {
    await textBlock('Nine votes decide\nSeven did then');
    await select(0, 4);
    await page.click('button[data-write=bold]');
    await becomes('**Nine** votes decide\nSeven did then');
    await page.keyboard.press('Control+b');
    await becomes('Nine votes decide\nSeven did then');
    await page.keyboard.press('Control+z');
    await becomes('**Nine** votes decide\nSeven did then');
    await page.keyboard.press('Control+z');
    await becomes('Nine votes decide\nSeven did then');
    await select(2, 25);
    await page.focus('button[data-write=list]');
    await page.keyboard.press('Enter');
    await becomes('- Nine votes decide\n- Seven did then');
    await page.waitForFunction(() => document.querySelectorAll('.written-note li').length === 2);
    await page.keyboard.press('Control+z');
    await becomes('Nine votes decide\nSeven did then');
    await select(5, 10);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('https://un.example/votes');
    await becomes('Nine [votes](https://un.example/votes) decide\nSeven did then');
    await page.waitForSelector('.written-note a[href="https://un.example/votes"]');
    const small = await page.$$eval('.text-tools button', (buttons) =>
      buttons
        .map((button) => button.getBoundingClientRect())
        .filter(({ height, width }) => height < 44 || width < 44)
        .map(({ height, width }) => [height, width]),
    );
    expect(small).toEqual([]);
  });

  it('goes on in the text that a paragraph became, at its end', async () => {
    await page.goto(`${served.address}/note?preset=two-pages&state=URY&on=2016-09-22`);
    await page.getByRole('button', { name: 'Make this my own text' }).first().click();
    await page.waitForFunction(() => document.activeElement?.matches('#block-2 textarea'));
    await page.keyboard.type(' It was among the first.');
    await page.getByText('It was among the first.', { exact: false }).first().waitFor();
    expect(await page.locator('#block-2 textarea').inputValue()).toMatch(/\S It was among the first\.$/);
  });

  it('hides nothing that has the focus under the bar of its files', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${served.address}/note?preset=panel-briefing&on=2016-09-22`);
    const hidden: string[] = [];
    await page.focus('#note-form input[name=title]');
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const [focused, bar] = [document.activeElement, document.querySelector('.take')];
        if (!focused?.closest('#note-form') || !bar) return null;
        return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top ? focused.outerHTML : null;
      });
      if (covered !== null) hidden.push(covered);
    }
    expect(hidden).toEqual([]);
    await page.emulateMedia({ reducedMotion: null });
  });

  it('keeps what is written while the note is on its way', async () => {
    await textBlock('Nine votes decide');
    let resolve = (): void => {};
    const promise = new Promise<void>((done) => (resolve = done));
    await page.route('**/note?*First*', async (route) => {
      const response = await route.fetch();
      await promise;
      await route.fulfill({ response }).catch(() => {});
    });
    const request = page.waitForRequest('**/note?*First*');
    await select(0, 0);
    await page.keyboard.type('First: ');
    // The page is requested while the button has the focus.
    await page.focus('button[data-write=list]');
    await request;
    await page.keyboard.press('Enter');
    resolve();
    await page.waitForFunction(() => document.querySelectorAll('.written-note li').length === 1);
    await page.unrouteAll();
    expect(await text()).toBe('- First: Nine votes decide');
  });

  it('puts a figure where one writes, framed in the preview, and at the end of a text nobody was in', async () => {
    await textBlock('It takes votes.');
    await page.selectOption('select[name="figure.1"]', 'votes-needed');
    await page.click('button[value="insert.1"]');
    await becomes('It takes votes. {{votes-needed}}');
    await select(8, 8);
    await page.click('button[value="insert.1"]');
    await becomes('It takes {{votes-needed}} votes. {{votes-needed}}');
    await page.keyboard.press('Control+z');
    await becomes('It takes votes. {{votes-needed}}');
    await page.waitForFunction(() => document.querySelectorAll('.written-note .live').length === 1);
    expect(await page.locator('.written-note .live').textContent()).toBe('9');
    expect(await text()).toContain('{{votes-needed}}');
  });

  it('says where a file stands in the queue, can be stopped, and asks again after a refusal', async () => {
    await textBlock('Words');
    let requestCount = 0;
    let answer: (() => Promise<void>) | undefined;
    await page.route('**/waiting/*', (route) => route.fulfill({ json: { place: 3, of: 5, seconds: 2 } }));
    await page.route('**/note.pdf*', async (route) => {
      requestCount += 1;
      if (requestCount === 1) return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' });
      answer = () => route.continue();
    });
    const status = page.locator('.take [role=status]');
    const says = (words: string) => status.filter({ hasText: words }).waitFor();
    await page.click('.take a');
    await says('tried again in 1 s');
    await says('Place 3 of 5 in the queue, about 2 s left.');
    await status.locator('button').click();
    await says('Stopped.');
    await answer?.().catch(() => undefined);
    await status.locator('button').click();
    await says('Place 3 of 5');
    const [download] = await Promise.all([page.waitForEvent('download'), answer?.()]);
    expect(download.suggestedFilename()).toBe('pledgebook-note-2016-09-22-r2.pdf');
    await says('Ready');
    expect(requestCount).toBe(3);
    await page.unroute('**/note.pdf*');
    await page.unroute('**/waiting/*');
  });
});
