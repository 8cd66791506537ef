import { parse } from 'csv-parse/sync';
import { draftPath } from '../libs/briefing/src/drafts.js';
import { type Served, describeInBrowser, openPage, serveSeeds } from './pages.js';
import { listedDrafts, textIn, textsIn } from './page-content.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

describe('the list of votes', () => {
  it('keeps outcomes apart and says what is on record', async () => {
    const [document, data] = await Promise.all([
      served.documentAt('/votes'),
      served.ask(`{ all: draftResolutions(first: 50) { totalCount nodes { address } }
        vetoed: draftResolutions(where: { outcome: [VETOED] }) { totalCount }
        short: draftResolutions(where: { outcome: [SHORT_OF_VOTES] }) { totalCount }
        adopted: draftResolutions(where: { outcome: [ADOPTED] }) { totalCount } }`),
    ]);
    const number = (value: number) => value.toLocaleString('en-GB');
    expect(textIn(document, '#found p')).toBe(
      `${number(data.all.totalCount)} votes. On record are failed drafts since 1946 and adopted ones since 2005; the last vote is of 7 April 2026. Of the latest years some may be missing.`,
    );
    expect(textsIn(document, '.outcomes li')).toEqual([
      `${number(data.vetoed.totalCount)}Vetoed`,
      `${number(data.short.totalCount)}Short of votes`,
      `${number(data.adopted.totalCount)}Adopted`,
    ]);
    expect(listedDrafts(document)).toEqual(
      data.all.nodes.map(({ address }: { address: string }) => draftPath({ address })),
    );
  });

  it.each([
    ['text=syria', '{ text: "syria" }'],
    ['text=S/2016/84', '{ text: "S/2016/84" }'],
    ['from=1950-01-01&to=1950-12-31', '{ from: "1950-01-01", to: "1950-12-31" }'],
    ['from=2016-02&to=2016', '{ from: "2016-02-01", to: "2016-12-31" }'],
    ['outcome=SHORT_OF_VOTES', '{ outcome: [SHORT_OF_VOTES] }'],
    ['vetoedBy=CHN', '{ vetoedBy: "CHN" }'],
    ['marked=yes', '{ atrocityMarked: true }'],
    ['marked=no', '{ atrocityMarked: false }'],
    ['marked=SITUATION', '{ atrocityMark: [SITUATION] }'],
    ['markedBy=snhr-2020', '{ markedBy: "snhr-2020" }'],
    [
      'text=syria&vetoedBy=RUS&outcome=VETOED&from=2012-01-01',
      '{ text: "syria", vetoedBy: "RUS", outcome: [VETOED], from: "2012-01-01" }',
    ],
  ])('for %s holds the same as the GraphQL answer', async (query, where) => {
    const data = await served.ask(`{ draftResolutions(where: ${where}) { totalCount nodes { address } } }`);
    const document = await served.documentAt(`/votes?${query}`);
    const { totalCount, nodes } = data.draftResolutions;
    expect(totalCount).toBeGreaterThan(0);
    expect(textIn(document, '#found strong[role=status]')).toBe(
      `${totalCount.toLocaleString('en-GB')} votes meet these conditions.`,
    );
    expect(listedDrafts(document)).toEqual(nodes.map(({ address }: { address: string }) => draftPath({ address })));
    for (const [name, value] of new URLSearchParams(query)) {
      const field = document.querySelector(`form [name=${name}]`);
      const shown =
        field?.tagName === 'SELECT'
          ? field.querySelector('option[selected]')?.getAttribute('value')
          : field?.getAttribute('value');
      expect([name, shown]).toEqual([name, value]);
    }
  });

  it('gives each vote its day, title, outcome in words, numbers, vetoes and mark', async () => {
    const document = await served.documentAt('/votes?from=2016-10-08&to=2016-10-08');
    const rows = [...document.querySelectorAll('table.drafts tbody tr')].map((row) => textsIn(row, 'td, th'));
    expect(rows).toEqual([
      [
        '8 October 2016',
        'S/2016/847 The situation in the Middle East',
        'Short of votes',
        '4 – 9 – 2',
        '',
        'not marked',
      ],
      [
        '8 October 2016',
        'S/2016/846 Syria: end of air strikes on Aleppo In the source: Middle East',
        'Vetoed',
        '11 – 2 – 2',
        'Russian Federation',
        expect.stringMatching(/^the vetoed draft itself /),
      ],
    ]);
    expect(document.querySelector('table.drafts tbody th [lang=en]')?.textContent).toBe(
      'The situation in the Middle East',
    );
    expect(document.querySelectorAll('table.drafts .ballot')).toHaveLength(2);
  });

  it('goes on by fifty, and back to the first', async () => {
    const first = await served.documentAt('/votes?outcome=VETOED');
    const next = [...first.querySelectorAll('#found .steps a')].find((link) => link.textContent === 'The next 50');
    const second = await served.documentAt(next?.getAttribute('href') ?? '');
    const data = await served.ask(
      '{ draftResolutions(where: { outcome: [VETOED] }, first: 100) { nodes { address } } }',
    );
    expect([...listedDrafts(first), ...listedDrafts(second)]).toEqual(
      data.draftResolutions.nodes.map(({ address }: { address: string }) => draftPath({ address })),
    );
    const back = [...second.querySelectorAll('#found .steps a')].find(
      (link) => link.textContent === 'Back to the newest',
    );
    expect(back?.getAttribute('href')).toBe('/votes?outcome=VETOED');
  });

  it('ends on the day that the page is about', async () => {
    const data = await served.ask('{ draftResolutions(where: { to: "2016-09-22" }) { totalCount } }');
    const document = await served.documentAt('/votes?on=2016-09-22');
    expect(textIn(document, '#found strong')).toContain(data.draftResolutions.totalCount.toLocaleString('en-GB'));
    expect(textIn(document, '#figure-vetoes tbody tr:last-child th')).toBe('2016');
  });

  it('says so where nothing is found', async () => {
    const document = await served.documentAt('/votes?text=nothing-of-that-name');
    expect(textIn(document, '#found p')).toMatch(/^No vote on record meets these conditions. On record/);
    expect(document.querySelector('table.drafts')).toBeNull();
  });

  it.each([
    ['/votes?outcome=REJECTED', 400, 'write one of VETOED, SHORT_OF_VOTES, ADOPTED'],
    ['/votes?vetoedBy=XXX', 400, 'write one of RUS, USA, GBR, CHN, FRA'],
    ['/votes?marked=perhaps', 400, 'write one of yes, no, VETO'],
    ['/votes?markedBy=nobody', 400, 'is the id of no source'],
    ['/votes?from=2016-02-30', 400, 'not a day of the calendar'],
    ['/votes?from=2016-01-01&to=2015-01-01', 400, 'lies before “from”'],
    ['/votes?to=2016-13', 400, 'not a day of the calendar'],
    ['/votes?after=x', 400, 'is no cursor'],
    [`/votes?text=${'x'.repeat(101)}`, 400, 'longer than 100'],
    ['/votes/0', 404, 'There is no such page'],
    ['/votes/S-2016-846', 404, 'S/2016/846, Syria: end of air strikes on Aleppo'],
    ['/votes/S/2016/999', 404, 'There is no such page'],
  ])('%s says what was wrong, with status %i', async (path, status, sentence) => {
    const response = await served.get(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(sentence);
  });
});

describe('the figure of vetoes', () => {
  const rowsOf = async (query: string): Promise<string[][]> =>
    parse(await (await served.get(`/figures/vetoes.csv?${query}`)).text()) as string[][];

  it('counts a vetoed draft once for each member that vetoed it, by year', async () => {
    const data = await served.ask(
      '{ draftResolutions(where: { outcome: [VETOED] }, first: 500) { nodes { date vetoes { code } } } }',
    );
    const [head, ...rows] = await rowsOf('');
    expect(head?.slice(1)).toEqual([
      'Russian Federation',
      'United States of America',
      'United Kingdom of Great Britain and Northern Ireland',
      'China',
      'France',
    ]);
    const counted = (code: string, year: string) =>
      data.draftResolutions.nodes.filter(
        ({ date, vetoes }: { date: string; vetoes: { code: string }[] }) =>
          date.startsWith(year) && vetoes.some((state) => state.code === code),
      ).length;
    expect(rows).toEqual(
      rows.map(([year = '']) => [
        year,
        ...['RUS', 'USA', 'GBR', 'CHN', 'FRA'].map((code) => String(counted(code, year))),
      ]),
    );
    expect([rows[0]?.[0], rows.length]).toEqual(['1946', 81]);
  });

  it('takes a year alone or a month as the bounds of a period', async () => {
    const document = await served.documentAt('/votes?vetoedBy=RUS&from=2011&to=2016-12');
    expect(textIn(document, '#figure-vetoes h2')).toBe(
      'Vetoed drafts by year: Russian Federation, 1 January 2011 to 31 December 2016',
    );
    expect(document.querySelector('input[name=from]')?.getAttribute('value')).toBe('2011');
  });

  it('follows period and member, and says so in its title and file', async () => {
    const query = 'vetoedBy=RUS&from=2011-01-01&to=2016-12-31';
    const document = await served.documentAt(`/votes?${query}&text=syria`);
    const title = 'Vetoed drafts by year: Russian Federation, 1 January 2011 to 31 December 2016';
    expect(textIn(document, '#figure-vetoes h2')).toBe(title);
    const file = [...document.querySelectorAll('#figure-vetoes figcaption a')].find(
      (link) => link.textContent === 'CSV',
    );
    const address = file?.getAttribute('href') ?? '';
    expect(Object.fromEntries(new URLSearchParams(address.split('?')[1]))).toEqual({
      vetoedBy: 'RUS',
      from: '2011-01-01',
      to: '2016-12-31',
    });
    expect(await (await served.get(address.replace('.csv', '.meta.json'))).json()).toMatchObject({ 'dc:title': title });
    const [head, ...rows] = await rowsOf(query);
    expect(head).toEqual(['Year', 'Russian Federation']);
    expect(rows.map(([year]) => year)).toEqual(['2011', '2012', '2013', '2014', '2015', '2016']);
    const pictureOf = async (parameters: string) =>
      Buffer.from(await (await served.get(`/figures/vetoes.png?${parameters}`)).arrayBuffer());
    expect((await pictureOf('')).equals(await pictureOf(query))).toBe(false);
  });
});

describe('a day in French', () => {
  it('is the “1er” where it is the first of its month, as no other is', async () => {
    const titleFrom = async (day: string) =>
      textIn(await served.documentAt(`/fr/votes?from=${day}`), '#figure-vetoes h2');
    expect(await titleFrom('1990-01-01')).toMatch(/, à partir du 1er janvier 1990$/);
    expect(await titleFrom('1990-01-11')).toMatch(/, à partir du 11 janvier 1990$/);
  });
});

describeInBrowser('the list of votes', (browser) => {
  it('filters while one types, keeps all in the address, and comes back', async () => {
    const { page, faults } = await openPage(browser(), served.address, '/votes');
    await page.locator('select[name=vetoedBy]').selectOption('CHN');
    await page.waitForURL(/vetoedBy=CHN/);
    await page.waitForFunction(() => document.querySelector('#figure-vetoes h2')?.textContent?.endsWith('China'));
    await page.locator('input[name=text]').pressSequentially('S/2019/', { delay: 20 });
    await page.waitForURL(/text=S(?:%2F|\/)2019(?:%2F|\/)(?:&|$)/);
    await page.waitForFunction(() => document.querySelectorAll('table.drafts tbody tr').length === 3);
    const parameters = new URL(page.url()).searchParams;
    expect([parameters.get('vetoedBy'), parameters.get('text')]).toEqual(['CHN', 'S/2019/']);
    expect(await page.locator('input[name=text]').inputValue()).toBe('S/2019/');
    const filtered = page.url();
    await page.locator('table.drafts tbody a').first().click();
    await page.waitForURL(/\/votes\/S\/[^?]+$/);
    await page.goBack();
    await page.waitForURL(filtered);
    expect(await page.locator('table.drafts tbody tr').count()).toBe(3);
    expect(await page.locator('select[name=vetoedBy]').inputValue()).toBe('CHN');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('draws the five members under each other once it comes near, and walks through them', async () => {
    const { page, faults } = await openPage(browser(), served.address, '/votes');
    const canvas = page.locator('#figure-vetoes canvas');
    await page.locator('#figure-vetoes').scrollIntoViewIfNeeded();
    await canvas.focus();
    await page.keyboard.press('ArrowRight');
    const spoken = page.locator('#figure-vetoes [aria-live]');
    expect(await spoken.textContent()).toMatch(/1946.*Russian Federation: 10/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await spoken.textContent()).toMatch(/1947.*United States of America: 0/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('works without scripts', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/votes`);
    await page.locator('select[name=outcome]').selectOption('SHORT_OF_VOTES');
    await page.locator('input[name=from]').fill('2016-01-01');
    await page.locator('input[name=to]').fill('2016-12-31');
    await page.locator('main form button').click();
    await page.waitForURL(/outcome=SHORT_OF_VOTES/);
    expect(await page.locator('table.drafts tbody th a').allTextContents()).toContain('S/2016/847');
    await context.close();
  });
});
