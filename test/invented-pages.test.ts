import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { SchemaClient } from '../apps/api/src/graphql/schema-client.js';
import { DatasetStore } from '../apps/api/src/datasets/dataset-store.js';
import { revisionInfoOf } from '../libs/briefing/src/revision-info.js';
import type { PageRequest } from '../libs/briefing/src/page-context.js';
import { councilPage } from '../libs/briefing/src/pages/council/council.js';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { sitePages } from '../libs/briefing/src/pages/search/site-pages.js';
import { defineSite } from '../libs/briefing/src/site.js';
import { sitemap } from '../libs/briefing/src/sitemap.js';
import type { PageSource } from '../libs/briefing/src/source.js';
import {
  INVENTED,
  NEXT_ELECTION,
  inventedDataset,
  inventedFacts,
} from '../libs/domain/src/testing/invented.builders.js';
import { electionsFigure, electionsPage } from './example-page/elections.js';
import { textOf } from './page-content.js';
import { type InProcessService, serveInvented } from './own-service.js';

const dataset = inventedDataset();

let served: InProcessService;

beforeAll(async () => {
  served = await serveInvented();
});

afterAll(() => served.stop());

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  '/initiatives/:slug': dataset.initiatives.map(({ slug }) => `/initiatives/${slug}`),
  '/states/:code': ['/states/RTL', '/states/SYL', '/states/TUL', '/states/USA'],
  '/act/:code': ['/act/RTL'],
  '/questions/:id': INVENTED.questions.map((id) => `/questions/${id}`),
  '/events/:slug': [`/events/${INVENTED.event}`],
  '/revisions/:number': ['/revisions/1'],
  '/sources/:id': ['/sources/invented-01', '/sources/invented-02'],
  '/votes/*': ['d-1', 'd-2', 'd-3', 'd-4'].map((id) => `/votes/${id}`),
};

describe('every page, in a world that has none of the initiatives of the seeds', () => {
  it.each(SITE.pages.flatMap(({ path }) => ADDRESSES[path] ?? [path]))(
    '%s is there in three languages and names nothing of the seeds',
    async (path) => {
      for (const prefix of ['', '/fr', '/es']) {
        const response = await served.get(path === '/' ? prefix || '/' : prefix + path);
        expect([prefix, path, response.status]).toEqual([prefix, path, 200]);
        // The documentation pages of the product use today's facts as examples.
        if (/codebook|glossary|guide|sources-that-disagree|^\/data$/.test(path)) continue;
        const html = await response.text();
        expect(html).not.toMatch(
          /act-code-of-conduct|french-mexican|franco-mexic|French–Mexican|ACT Code|Code of Conduct/i,
        );
        expect(html).not.toMatch(/\bundefined\b|NaN|\[object/);
      }
    },
  );

  it('has no year of the seeds where the Council is spanned', async () => {
    const council = await served.documentAt('/council');
    const slider = council.querySelector('input[type=range]');
    expect([slider?.getAttribute('min'), slider?.getAttribute('max')]).toEqual(['2024', '2027']);
    expect(textOf((await served.documentAt('/')).querySelector('.card .note'))).toContain('Any day from 2024 to 2027');
  });
});

it('spans the years of the next election once its facts are there, without a line of code', async () => {
  const facts = inventedFacts();
  const elected = await serveInvented({ ...facts, councilTerm: [...facts.councilTerm, ...NEXT_ELECTION] });
  try {
    const slider = (await elected.documentAt('/council?on=2028-03-01')).querySelector('input[type=range]');
    expect(slider?.getAttribute('max')).toBe('2028');
    const years = parseCsv(await (await elected.get('/figures/council.csv')).text(), {}) as string[][];
    expect(years.at(-1)?.[0]).toBe('2028');
  } finally {
    await elected.stop();
  }
});

describe('a page as CONTRIBUTING adds one', () => {
  const site = defineSite([...SITE.pages, electionsPage]);
  const elected = inventedFacts().councilTerm.filter(({ seat }) => seat === 'ELECTED');

  const sourceOf = (): PageSource => {
    const newest = served.app.get(DatasetStore).newest();
    const revision = revisionInfoOf(newest, newest.revision.number, null);
    return {
      revision,
      origin: 'http://pledgebook.test',
      query: (document, variables) => served.app.get(SchemaClient).query(document, variables, newest),
      titleAt: () => Promise.resolve(null),
      pause: () => Promise.resolve(),
      inSlices: (steps) => {
        for (;;) {
          const { done, value } = steps.next();
          if (done) return Promise.resolve(value);
        }
      },
    };
  };
  const requestFor = (language: 'en' | 'fr' | 'es', source: PageSource): PageRequest => ({
    language,
    path: '/elections',
    params: {},
    query: new URLSearchParams(),
    on: source.revision.asOf,
    revision: source.revision,
  });

  it('is what CONTRIBUTING shows', () => {
    const [, quoted] = /```tsx\n(.*?)```/s.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
    const file = readFileSync('test/example-page/elections.tsx', 'utf8');
    expect(quoted).toBe(file.replaceAll('../../libs/briefing/src/', '../../'));
  });

  it.each([
    ['en', 'Elections to the Council', '/downloads/elections.csv'],
    ['fr', 'Élections au Conseil', '/fr/downloads/elections.csv'],
    ['es', 'Elecciones al Consejo', '/es/downloads/elections.csv'],
  ] as const)('is rendered in the language %s, with its figure and its files', async (language, title, file) => {
    const source = sourceOf();
    const { rendered } = await electionsPage.answer(source, requestFor(language, source));
    if (!rendered || 'to' in rendered) throw new Error('There is no page.');
    expect(rendered.title).toBe(title);
    const { document } = parseHTML(render(h('main', {}, rendered.body)));
    expect([...document.querySelectorAll('.files a')].map((link) => link.getAttribute('href'))).toContain(file);
    const counts = [...document.querySelectorAll('figure td.count')].map((cell) =>
      Number(cell.getAttribute('data-number')),
    );
    expect(counts.reduce((sum, number) => sum + number, 0)).toBe(elected.length);
  });

  it('has its list as a file', async () => {
    const source = sourceOf();
    const list = site.exports.find(({ name }) => name === 'elections');
    const loaded = await list?.load(source, requestFor('en', source));
    expect(loaded?.table.rows.length).toBe(elected.length);
    expect(loaded?.table.columns.map(({ key }) => key)).toEqual([
      ...['state', 'name', 'starts_on', 'sources', 'source_labels'],
    ]);
  });

  it('joins menu, search, citations, figures and sitemap by its declaration', async () => {
    expect(site.menu.map(({ label }) => label?.('fr'))).toContain('Élections au Conseil');
    expect(site.figures.map(({ name }) => name)).toContain('elections');
    expect(site.sectionOf('/elections')).toBe(electionsPage);
    expect(site.pageAt('/elections')?.page).toBe(electionsPage);
    expect(sitePages(site.pages, 'élus', 'fr').map(({ path }) => path)).toEqual(['/elections']);
    const map = await sitemap(site.pages, sourceOf().query, 'http://pledgebook.test');
    for (const language of ['', '/fr', '/es']) expect(map).toContain(`http://pledgebook.test${language}/elections<`);
  });

  it('is refused where its figure or its list has the name of another', () => {
    expect(() =>
      defineSite([...site.pages, { ...councilPage, exports: [], figures: [{ ...electionsFigure }] }]),
    ).toThrow('Two declarations are called “elections”.');
  });
});
