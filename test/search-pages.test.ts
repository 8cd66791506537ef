import type { Page } from 'playwright-core';
import { type Served, describeInBrowser, openPage, serveSeeds, violationsIn } from './pages.js';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});

const textOf = (node: Document | Element | null | undefined): string =>
  (node && ('body' in node ? node.body.textContent : node.textContent))?.replace(/\s+/g, ' ').trim() ?? '';
const linksIn = (document: Document, within = 'main .hits'): readonly string[] =>
  [...document.querySelectorAll(`${within} a`)].map((link) => link.getAttribute('href') ?? '');

describe('the page of what a search found', () => {
  it.each([
    ['/search?q=UK', '/states/GBR'],
    ['/fr/search?q=Syrie', '/fr/states/SYR'],
    ['/es/search?q=Siria', '/es/states/SYR'],
    ['/search?q=S/PV.7785', '/votes/S/2016/846'],
    ['/search?q=2803&all=yes', '/votes/S/RES/2803(2025)'],
    ['/search?q=France&all=yes', '/states/FRA'],
    ['/search?q=srebrenica', '/votes/S/2015/508'],
    ['/fr/search?q=code+de+conduite', '/fr/initiatives/act-code-of-conduct'],
    ['/search?q=Urugauy', '/states/URY'],
  ])('%s leads first to %s', async (address, first) => {
    const document = await served.documentAt(address);
    expect(decodeURIComponent(linksIn(document)[0] ?? '')).toBe(first);
  });

  it.each([
    ['/search?q=S%2F2016%2F846', '/votes/S/2016/846?found=S%2F2016%2F846'],
    ['/search?q=2803', '/votes/S/RES/2803(2025)'],
    ['/search?q=2803&revision=1', '/votes/S/RES/2803(2025)?revision=1&found=2803'],
    ['/fr/search?q=syrian+arab+republic', '/fr/states/SYR?found=syrian+arab+republic'],
    ['/zh/search?q=France', '/zh/states/FRA?found=France'],
  ])('%s names one thing exactly, and leads straight to %s', async (address, to) => {
    const response = await fetch(served.address + address, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, to]);
  });

  it.each([
    ['/votes/S/2016/846?found=S%2F2016%2F846', '“S/2016/846” leads straight here. All results', 2],
    ['/fr/states/FRA?found=France', '« France » mène directement ici. Tous les résultats', 20],
  ])('%s has above it the way to all that was found, and is the same page otherwise', async (address, text, least) => {
    const document = await served.documentAt(address);
    const note = document.querySelector('main > [role=note]');
    expect(textOf(note)).toBe(text);
    const all = await served.documentAt(note?.querySelector('a')?.getAttribute('href') ?? '');
    expect(linksIn(all).length).toBeGreaterThanOrEqual(least);
    note?.remove();
    const plain = await served.documentAt(address.replace(/\?.*/, ''));
    expect(document.documentElement.outerHTML).toBe(plain.documentElement.outerHTML);
  });

  it('says by what it found something that does not show it', async () => {
    const document = await served.documentAt('/search?q=DNK');
    expect([...document.querySelectorAll('main .hits li')].map(textOf)).toEqual([
      'DenmarkFound by: “DNK”',
      'S/8761, Czechoslovakia, 196822 August 1968 · VetoedFound by: “… August 1968 from Canada, Denmark, France, Paraguay, the UK and the USA …”',
    ]);
  });

  it('needs no script: the box in the header of every page sends to it, and keeps the revision', async () => {
    for (const path of ['/', '/fr/votes?revision=1', '/es/about']) {
      const document = await served.documentAt(path);
      const form = document.querySelector('header form[role=search]');
      expect(form?.getAttribute('action')).toBe(`${/^\/(?:fr|es)/.exec(path)?.[0] ?? ''}/search`);
      expect(form?.querySelector('input[name=revision]')?.getAttribute('value')).toBe(
        path.includes('revision') ? '1' : undefined,
      );
      expect(textOf(form?.querySelector('label'))).not.toBe('');
    }
    const page = await served.documentAt('/fr/search?q=Syrie&revision=1');
    expect(page.querySelector('header input[name=q]')?.getAttribute('value')).toBe('Syrie');
    for (const link of linksIn(page)) expect(link).toContain('revision=1');
  });

  it.each([
    ['/search?q=Taiwan', '“Taiwan”: neither a Member State nor an observer State on record here.'],
    ['/fr/search?q=Kosovo', '« Kosovo » : ni un État Membre ni un État observateur consigné ici.'],
    ['/es/search?q=UE', '«UE»: una organización, y ninguno de los Estados que constan.'],
    ['/search?q=Swaziland', 'a former name of Eswatini'],
    ['/search?q=Palestine', 'Observer State, counted apart from the Members'],
    ['/search?q=Congo', '“Congo” can mean several States.'],
    [
      '/search?q=Urugauy',
      'Nothing on record is called “Urugauy”; these have it as part of a name, or are spelled like it.',
    ],
    [
      '/search?q=Saudi',
      'Nothing on record is called “Saudi”; these have it as part of a name, or are spelled like it.',
    ],
    ['/fr/search?q=Columbia', 'Vouliez-vous dire : Colombie'],
    ['/search?q=qwertyzxcv', 'Nothing on record has “qwertyzxcv”.'],
    ['/search', 'the name of a State in any language'],
    ['/fr/search?q=glossaire', 'Glossaire'],
    ['/es/search?q=GraphQL', 'Datos'],
  ])('%s says: %s', async (address, words) => {
    const text = textOf((await served.documentAt(address)).querySelector('main')).replaceAll('\u00a0', ' ');
    expect(text).toContain(words);
  });

  it('refuses what is too long, in words', async () => {
    const response = await served.get(`/search?q=${'a'.repeat(201)}`);
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('longer than 200')]);
  });

  it('has the text as a text, whatever is in it', async () => {
    const page = await (await served.get(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
    expect(page).not.toContain('<script>alert');
  });
});

describe('the filters', () => {
  it.each([
    ['/states?name=UK', ['/states/GBR']],
    ['/fr/states?name=Niger', ['/fr/states/NER', '/fr/states/NGA']],
    ['/states?name=uk', ['/states/GBR', '/states/UKR']],
  ])('%s lists %j', async (address, links) => {
    expect(linksIn(await served.documentAt(address), '#found tbody th')).toEqual(links);
  });

  it.each([
    ['/states?name=Urugauy', '#found .did-you-mean a', '/states?name=Uruguay'],
    ['/fr/states?name=Columbia', '#found .did-you-mean a', '/fr/states?name=Colombie'],
    ['/votes?text=Srebenica', '#found .did-you-mean a', '/votes?text=srebrenica'],
  ])('%s asks whether another was meant, and links to it', async (address, place, link) => {
    const document = await served.documentAt(address);
    expect(document.querySelector(place)?.getAttribute('href')).toBe(link);
    expect((await served.get(link)).status).toBe(200);
  });

  it('say what Taiwan is here', async () => {
    const found = textOf((await served.documentAt('/states?name=Taiwan')).querySelector('#found'));
    expect(found).toContain('neither a Member State nor an observer State on record here');
  });

  it.each(['/fr/votes?text=Syrie', '/es/votes?text=Siria', '/fr/votes?text=Moyen-Orient', '/votes?text=Srebrenica'])(
    '%s finds votes',
    async (address) => {
      expect((await served.documentAt(address)).querySelectorAll('table.drafts tbody tr').length).toBeGreaterThan(0);
    },
  );
});

describe('an address with nothing at it', () => {
  it.each([
    ['/vote', ['/votes']],
    ['/state', ['/states']],
    ['/counsil', ['/council']],
    ['/states/Uruguay', ['/states/URY']],
    ['/states/urugauy', ['/states/URY']],
    ['/fr/votes/S/2016/8460', []],
    ['/no-such-page-at-all', []],
    ['/wp-login.php', []],
  ])('%s offers %j', async (address, links) => {
    const response = await served.get(address);
    expect(response.status).toBe(404);
    expect(linksIn(await served.documentAt(address), 'main ul')).toEqual(links);
  });
});

describe('the suggestions', () => {
  it('are few, with kind and address, in the language of the page', async () => {
    const response = await served.get('/fr/search.json?q=Syrie');
    expect(response.headers.get('content-type')).toContain('application/json');
    const { suggestions } = (await response.json()) as { suggestions: { kind: string; href: string }[] };
    expect(suggestions[0]).toMatchObject({ kind: 'États', href: '/fr/states/SYR' });
    expect(suggestions.length).toBeLessThanOrEqual(10);
    expect(await (await served.get('/search.json')).json()).toEqual({
      text: '',
      suggestions: [],
      said: 'No suggestion.',
    });
  });

  it('are refused for a text that is too long', async () => {
    expect((await served.get(`/search.json?q=${'a'.repeat(201)}`)).status).toBe(400);
  });
});

describe('the schema', () => {
  it('finds by kind, with the name and what may have been meant', async () => {
    const { find } = await served.ask(`{ find(text: "Urugauy") {
      name { kind state { code } } onlyLike didYouMean(language: ES) groups { kind totalCount hits(first: 1) { ... on State { code } } } } }`);
    expect(find).toEqual({
      name: { kind: 'SPELLING', state: { code: 'URY' } },
      onlyLike: true,
      didYouMean: ['Uruguay'],
      groups: [{ kind: 'STATE', totalCount: 1, hits: [{ code: 'URY' }] }],
    });
  });

  it('bounds its text and its pages', async () => {
    const codeOf = async (query: string) => {
      const response = await fetch(`${served.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      return errors[0]?.extensions.code;
    };
    expect(await codeOf(`{ find(text: "${'a'.repeat(201)}") { onlyLike } }`)).toBe('BAD_TEXT');
    expect(await codeOf('{ find(text: "Syria") { groups { hits(first: 501) { __typename } } } }')).toBe(
      'BAD_PAGE_SIZE',
    );
    const many = Array.from({ length: 20 }, (_, n) => `a${n}: find(text: "x${n}") { didYouMean }`).join(' ');
    expect(await codeOf(`{ ${many} }`)).toBe('OVER_LIMIT');
  });
});

describeInBrowser('the search box', (browser) => {
  const BOX = 'header input[name=q]';
  const write = async (page: Page, text: string): Promise<void> => {
    await page.locator(BOX).pressSequentially(text, { delay: 20 });
    await page.waitForSelector('#suggestions [role=option]');
  };

  it('suggests while one writes, and is walked through with the keyboard', async () => {
    const { page, faults } = await openPage(browser(), served.address, '/fr/states');
    await page.locator(BOX).focus();
    await page.waitForSelector(`${BOX}[role=combobox]`);
    await write(page, 'Syrie');
    const box = page.locator(BOX);
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-controls')).toBe('suggestions');
    expect(await page.textContent('form.search [role=status]')).toMatch(/^\d+ suggestions/);
    expect(await violationsIn(page, { within: 'header' })).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe('suggestion-0');
    expect(await page.getAttribute('#suggestion-0', 'aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    expect(await box.getAttribute('aria-activedescendant')).toBeNull();
    await page.keyboard.press('ArrowUp');
    expect(await page.getAttribute('#suggestions li:last-child', 'aria-selected')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fr/states/SYR');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('closes its list with Escape and is emptied by the next, and sends what is written with Enter', async () => {
    const { page } = await openPage(browser(), served.address, '/');
    await page.locator(BOX).focus();
    await page.waitForSelector(`${BOX}[role=combobox]`);
    await write(page, 'veto');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#suggestions')).toBe(false);
    expect(await page.inputValue(BOX)).toBe('veto');
    await page.keyboard.press('Escape');
    expect(await page.inputValue(BOX)).toBe('');
    await write(page, 'Srebrenica');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=Srebrenica');
    await page.close();
  });

  it('leads straight to what is written exactly, under an address to keep', async () => {
    const { page, faults } = await openPage(browser(), served.address, '/');
    await page.locator(BOX).fill('S/2016/846');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${served.address}/votes/S/2016/846`);
    await page.getByRole('note').getByRole('link', { name: 'All results' }).click();
    await page.getByRole('heading', { name: 'Search: S/2016/846' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('still suggests after the page became another one', async () => {
    const { page } = await openPage(browser(), served.address, '/states');
    await page.locator(BOX).focus();
    await page.waitForSelector(`${BOX}[role=combobox]`);
    await page.locator('main input[name=name]').pressSequentially('UK');
    await page.waitForURL('**/states?name=UK*');
    await page.waitForFunction(() => document.querySelectorAll('#found tbody th').length === 1);
    await write(page, 'Siria');
    expect(await page.getAttribute(BOX, 'role')).toBe('combobox');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/states/SYR');
    await page.close();
  });

  it('loads its script when it gets the focus, within six kilobytes', async () => {
    const { page, scripts } = await openPage(browser(), served.address, '/about');
    expect(scripts.size).toBe(1);
    await page.locator(BOX).focus();
    await page.waitForSelector(`${BOX}[role=combobox]`);
    expect(scripts.size).toBe(2);
    expect([...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(6 * 1024);
    await page.close();
  });

  it.each([320, 360, 768])('fits a screen of %i px, with its list open', async (width) => {
    const { page } = await openPage(browser(), served.address, '/es/search?q=Siria', {
      viewport: { width, height: 700 },
    });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.locator(BOX).focus();
    await page.waitForSelector(`${BOX}[role=combobox]`);
    await write(page, ' ve');
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('is not printed', async () => {
    const { page } = await openPage(browser(), served.address, '/about');
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('form.search')).toBe(false);
    await page.close();
  });
});
