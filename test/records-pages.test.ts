import { readFileSync, readdirSync } from 'node:fs';
import { lexer } from 'marked';
import { render } from 'preact-render-to-string';
import { Markdown } from '../libs/briefing/src/ui/markdown.js';
import { type Served, describeInBrowser, openPage, serveSeeds } from './pages.js';
import { numberIn, texts } from './page-content.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

describe('the codebook and the glossary as pages', () => {
  it('define every column of every file, under an anchor of its name', async () => {
    const document = await served.documentAt('/data/codebook');
    const files = ['seeds/0001-first-edition', 'seeds/0002-second-edition'].flatMap((folder) =>
      readdirSync(folder).flatMap((name) => (name.endsWith('.csv') ? [[folder, name] as const] : [])),
    );
    for (const [folder, file] of files) {
      const header = (readFileSync(`${folder}/${file}`, 'utf8').split('\n')[0] ?? '').trim().split(',');
      const anchor = document.querySelector(`nav a[href="#${file.replace('.', '-')}"]`)?.getAttribute('href');
      const heading = document.querySelector(`h2${anchor}`);
      let table = heading?.nextElementSibling;
      while (table && !table.matches('.scroll')) table = table.nextElementSibling;
      expect([file, texts(table as unknown as Document, 'tbody th')]).toEqual([file, expect.arrayContaining(header)]);
    }
  });

  it('hold every word of the glossary', async () => {
    const words = [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+?) +\|/gm)].map(([, word]) => word);
    expect(texts(await served.documentAt('/about/glossary'), 'tbody th')).toEqual(
      words.filter((word) => word !== 'word' && word !== 'English' && !/^-+$/.test(word ?? '')),
    );
  });

  it('show HTML of a document as text, and no link but to the web', () => {
    const markup = render(
      Markdown({
        tokens: lexer(
          '# A\n\n## B c\n\n<script>alert(1)</script>\n\na <b onclick="x">b</b> [x](javascript:alert(1)) [y](https://un.org) *e* `<i>`\n\n1. one\n2. **two**',
        ),
      }),
    );
    expect(markup).not.toMatch(/<script|<b |href="javascript/);
    expect(markup).toContain('&lt;script>alert(1)&lt;/script>');
    expect(markup).toContain('<h2 id="b-c"><a href="#b-c">B c</a></h2>');
    expect(markup).toContain('<a href="https://un.org">y</a> <em>e</em> <code>&lt;i></code>');
    expect(markup).toMatch(/<ol><li>one<\/li><li><strong>two<\/strong><\/li><\/ol>/);
    expect(markup).not.toContain('<h1');
  });
});

describe('the revisions', () => {
  it('say who recorded what when and why, with the hashes that GraphQL gives', async () => {
    const { revisions } = await served.ask(
      '{ revisions { totalCount nodes { number author message hash recordedAt changes { kind added superseded } } } }',
    );
    const document = await served.documentAt('/revisions');
    expect(texts(document, 'article')).toHaveLength(revisions.totalCount);
    for (const { number, author, message, hash, recordedAt, changes } of revisions.nodes) {
      const article = document.getElementById(`r${number}`) as unknown as Document;
      for (const text of [author, message, hash]) expect(article.textContent).toContain(text);
      expect(article.querySelector('time')?.getAttribute('datetime')).toBe(recordedAt);
      const rows = [...article.querySelectorAll('tbody tr')].map((row) =>
        texts(row as unknown as Document, 'td').map(numberIn),
      );
      expect(rows).toEqual(
        changes.map((change: { added: number; superseded: number }) => [change.added, change.superseded]),
      );
    }
    expect(document.querySelector('main')?.textContent).toContain('npm run verify');
    expect(document.querySelector('article a[href="/?revision=1"]')).not.toBeNull();
    expect((await served.get('/revisions?after=x')).status).toBe(400);
  });
});

describe('the page about Pledgebook', () => {
  it('gives each rule a case that the service answers so', async () => {
    const document = await served.documentAt('/about');
    const rows = [...document.querySelectorAll('.rules tbody tr')];
    const words: Readonly<Record<string, string>> = {
      Endorsed: 'ENDORSED',
      'Possibly endorsed': 'POSSIBLY_ENDORSED',
      'Not endorsed': 'NOT_ENDORSED',
      'Not known': 'UNKNOWN',
    };
    const seen = new Set<string>();
    for (const row of rows) {
      const status = row.querySelector('th')?.textContent?.trim() ?? '';
      const link = row.querySelector('a')?.getAttribute('href');
      seen.add(status);
      if (status === 'Withdrawn') {
        expect(row.textContent).toContain('no source that was read reports a withdrawal');
        continue;
      }
      const [, code, on] = /^\/states\/([A-Z]{3})\?on=(.*)$/.exec(link ?? '') ?? [];
      const slug = row.textContent?.includes('declaration on veto')
        ? 'french-mexican-declaration'
        : 'act-code-of-conduct';
      const { state } = await served.ask(
        `{ state(code: "${code}") { position(initiative: "${slug}", on: "${on}") { status } } }`,
      );
      expect([link, state.position.status]).toEqual([link, words[status]]);
    }
    expect([...seen]).toEqual(['Endorsed', 'Possibly endorsed', 'Not endorsed', 'Withdrawn', 'Not known']);
  });

  it('says how much is known of each initiative and of votes, as GraphQL counts on the same day', async () => {
    const on = '2016-09-22';
    const data = await served.ask(
      `{ code: initiative(slug: "act-code-of-conduct") { name coverage(on: "${on}") { named publishedCount { value } } }
         declaration: initiative(slug: "french-mexican-declaration") { name coverage(on: "${on}") { named publishedCount { value } } }
         drafts: draftResolutions { totalCount } failed: draftResolutions(where: { outcome: [VETOED, SHORT_OF_VOTES] }) { totalCount } }`,
    );
    const limits = texts(await served.documentAt(`/about?on=${on}`), '#limits ~ ul li');
    for (const { name, coverage } of [data.code, data.declaration]) {
      expect(limits.some((text) => text.startsWith(`${name}: ${coverage.named} can be named`))).toBe(true);
      expect(limits.join()).toMatch(new RegExp(`total is (?:about )?${coverage.publishedCount.value} \\(`));
    }
    const [all, failed] = [data.drafts.totalCount, data.failed.totalCount];
    const votes = limits
      .find((text) => text.includes('drafts put to the vote'))
      ?.match(/[\d,]{3,}/g)
      ?.map(numberIn);
    expect(votes).toEqual(expect.arrayContaining([all, failed, all - failed]));
  });

  it('counts observers or leaves them out: heading, table, files and sources change together', async () => {
    const totals = async (path: string) => {
      const document = await served.documentAt(path);
      const figure = document.querySelector('#figure-groups') as unknown as Document;
      const csv = [...figure.querySelectorAll('figcaption a')].find((link) => link.textContent === 'CSV');
      const href = csv?.getAttribute('href') ?? '';
      const file = await (await served.get(href.replace('.csv', '.meta.json'))).text();
      return {
        heading: figure.querySelector('h3')?.textContent ?? '',
        sum: [...figure.querySelectorAll('td[data-number]')].reduce(
          (sum, cell) => sum + Number(cell.getAttribute('data-number')),
          0,
        ),
        file,
        chosen: texts(document, '.switch [aria-current=true]'),
      };
    };
    const [without, including] = [await totals('/about'), await totals('/about?observers=yes')];
    expect([without.sum, including.sum]).toEqual([193, 195]);
    expect([without.heading, including.heading]).toEqual([
      expect.stringContaining('observers not counted'),
      expect.stringContaining('observers counted'),
    ]);
    expect(without.file).toContain('observers not counted');
    expect(including.file).toContain('(observers counted)');
    expect([without.chosen, including.chosen]).toEqual([['Count Member States only'], ['Count observers, too']]);
    expect((await served.get('/about?observers=maybe')).status).toBe(400);
  });
});

describeInBrowser('sources, data and about', (browser) => {
  it('filters sources while a reader writes, and keeps the address', async () => {
    const { page, faults } = await openPage(browser(), served.address, '/sources');
    await page.locator('input[name=text]').fill('concept note');
    await page.waitForFunction(() => document.querySelectorAll('.bibliography tbody tr').length === 1);
    expect(new URL(page.url()).searchParams.get('text')).toBe('concept note');
    await page.locator('.bibliography a').click();
    await page.waitForURL(/\/sources\/concept-note-2016$/);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('cites what a reader writes without scripts', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.address}/data`);
    await page.locator('input[name=cite]').fill('/states?on=2016-09-22');
    await page.locator('main form button').click();
    await page.waitForURL(/cite=.*#cite$/);
    expect(await page.locator('.citation').textContent()).toContain('“Where States stand on 22 September 2016”');
    await context.close();
  });

  it('tells statuses apart in forced colours by the form of their marks', async () => {
    const { page } = await openPage(browser(), served.address, '/about', { forcedColors: 'active' });
    const marks = await page.locator('.rules .status').evaluateAll((elements) =>
      elements.map((element) => {
        const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(element, '::before');
        return `${backgroundColor} ${backgroundImage} ${borderStyle}`;
      }),
    );
    expect(new Set(marks).size).toBe(5);
    await page.close();
  });
});
