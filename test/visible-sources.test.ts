import { readFileSync, readdirSync } from 'node:fs';
import mammoth from 'mammoth';
import { SITE } from '../libs/briefing/src/pages/index.js';
import { NOTE_FORMATS } from '../libs/briefing/src/pages/note/files.js';
import { readPdf } from '../libs/documents/src/pdf-reader.builders.js';
import { addressOf } from './page-addresses.js';
import { type Served, serveSeeds } from './pages.js';

let served: Served;
let ids: ReadonlySet<string>;

/** Ids that are also ordinary words in texts: names of software and data, and the name of a list of the Code. */
const ORDINARY = new Set(['country-codes', 'coco']);

beforeAll(async () => {
  served = await serveSeeds();
  const { sources } = (await served.ask('{ sources(first: 500) { nodes { id } totalCount } }')) as {
    sources: { nodes: readonly { id: string }[]; totalCount: number };
  };
  expect(sources.nodes).toHaveLength(sources.totalCount);
  ids = new Set(sources.nodes.map(({ id }) => id).filter((id) => !ORDINARY.has(id)));
});
afterAll(async () => served.stop());

/** Words about how the facts were gathered, in the languages of the pages. */
const GATHERING =
  /search\s?\(pages\)|search:pages|stored (?:page|excerpt)|read_file|fetch:|compil(?:er|ers|ateur|ateurs|ador|adores)\b|snapshot|scrap(?:e|ed|ing)\b|crawl/gi;

/**
 * Words in a text that only those who gathered the facts understand. Addresses are left out, since they cannot be
 * changed, and so is the markup with which authors cite a source in their own text.
 */
const insidersIn = (text: string): readonly string[] => {
  const plain = text.replace(/https?:\/\/[^\s<>"')\]]+|\{\{source [^}]+\}\}/g, ' ');
  const words = plain.split(/[^\p{L}\p{N}._-]+/u).map((word) => word.replace(/^[.-]+|[.-]+$/g, ''));
  return [...new Set([...words.filter((word) => ids.has(word)), ...(plain.match(GATHERING) ?? [])])];
};

const UNSEEN = /<(script|style)\b[^]*?<\/\1>|<details class="[^"]*\bsource-id\b[^]*?<\/details>/g;
const ATTRIBUTE_TEXTS = /\s(?:title|aria-label|alt|placeholder|data-label|content)="([^"]*)"/g;

/**
 * All that a reader sees or hears of a page, matched in the markup, since parsing two hundred pages takes long. The one
 * place where the page of a source shows the id, folded, is left out.
 */
const shownIn = (markup: string): string => {
  const seen = markup.replace(UNSEEN, '\n');
  const attributes = [...seen.matchAll(ATTRIBUTE_TEXTS)].map(([, value = '']) => value);
  return [seen.replace(/<[^>]+>/g, '\n'), ...attributes].join('\n');
};

const shownAt = async (path: string): Promise<string> => shownIn(await (await served.get(path)).text());

const LANGUAGES = ['', '/fr', '/es'] as const;
const EVENT = 'preventing-and-ending-atrocity-crimes-2016';

/** Addresses of each kind of page, at the newest revision. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/', '/?on=2016-09-22'],
  '/initiatives/:slug': ['act-code-of-conduct', 'french-mexican-declaration'].map((slug) => `/initiatives/${slug}`),
  '/council': ['/council', '/council?on=2016-09-22'],
  '/states/:code': ['/states/URY', '/states/FRA', '/states/DEU', '/states/LIE', '/states/PSE'],
  '/act': ['/act', '/act?on=2016-09-22&initiative=french-mexican-declaration'],
  '/act/:code': ['/act/URY', '/act/USA', '/act/PSE', '/act/JPN?on=2016-09-22'],
  '/votes': ['/votes', '/votes?marked=yes', '/votes?outcome=VETOED'],
  '/votes/*': ['/votes/2587', '/votes/3099', '/votes/S/2016/846'],
  '/questions/:id': ['/questions/q1-from-commitment-to-action'],
  '/events/:slug': [`/events/${EVENT}`],
  '/sources': ['/sources', '/sources?figure=progress', '/sources?extent=EXCERPT'],
  '/sources/:id': [
    'S01',
    'S24',
    'T028',
    'U011',
    'gaza-playbook-2026',
    'gcr2p-2011-10-04',
    'icc-parties-2026',
    'sciencespo-unsc',
    'un-dgacm-groups',
    'un-s-2016-846',
    'un-veto-list-2022',
  ].map((id) => `/sources/${id}`),
  '/data': ['/data', '/data?cite=/states/URY'],
  '/data/codebook': [],
  '/revisions': ['/revisions'],
  '/revisions/:number': ['/revisions/2?kind=act', '/revisions/1'],
  '/compare/days': ['/compare/days?a=2015-09-01&b=2016-09-22'],
  '/compare/states': ['/compare/states?a=FRA&b=RUS'],
  '/search': ['/search?q=Syria', '/search?q=Urugauy'],
  '/note': ['/note?preset=panel-briefing&on=2016-09-22', '/note?preset=council-candidate&state=URY&on=2016-09-22'],
};

describe('no id of a source, and no word of how facts were gathered, is seen', () => {
  it.each(
    LANGUAGES.flatMap((language) =>
      SITE.pages
        .map((page) => ADDRESSES[page.path] ?? [addressOf(page)])
        .flat()
        .map((path) => (language + path).replace(/\/$/, '') || '/'),
    ),
  )('on %s', async (path) => {
    const response = await served.get(path);
    expect(response.status).toBe(200);
    expect(insidersIn(shownIn(await response.text()))).toEqual([]);
  });

  // The codebook defines a term from the files themselves, “after snapshot (May 2022)”.
  it.each(LANGUAGES)('in the codebook at %s/data/codebook, but for a word of the files', async (language) => {
    const shown = await shownAt(`${language}/data/codebook`);
    expect(insidersIn(shown.replaceAll('after snapshot (May 2022)', ''))).toEqual([]);
  });

  it.each(LANGUAGES)('on pages that say what was wrong, under %s/', async (language) => {
    for (const path of ['/sources/S999', '/states?on=x', '/gcr2p']) {
      expect([path, insidersIn(await shownAt(language + path))]).toEqual([path, []]);
    }
  });

  it.each(LANGUAGES.flatMap((language) => SITE.figures.map(({ name }) => [language, name] as const)))(
    'in %s/embed/%s and its picture',
    async (language, name) => {
      expect(insidersIn(await shownAt(`${language}/embed/${name}`))).toEqual([]);
      const svg = await (await served.get(`${language}/figures/${name}.svg`)).text();
      expect(svg).toContain('<svg');
      expect(insidersIn(svg.replace(/<[^>]+>/g, '\n'))).toEqual([]);
    },
  );

  const written: Readonly<Record<string, (bytes: Buffer) => string | Promise<string>>> = {
    html: (bytes) => bytes.toString('utf8').replace(/<style[^]*?<\/style>|<[^>]+>/g, '\n'),
    md: (bytes) => bytes.toString('utf8'),
    pdf: async (bytes) => (await readPdf(bytes)).pages.join('\n'),
    docx: async (bytes) => (await mammoth.extractRawText({ buffer: bytes })).value,
  };

  it.each(LANGUAGES.flatMap((language) => NOTE_FORMATS.map((format) => [language, format] as const)))(
    'in a note at %s/note.%s',
    async (language, format) => {
      for (const query of ['preset=panel-briefing', 'preset=council-candidate&state=URY']) {
        const response = await served.get(`${language}/note.${format}?${query}&on=2016-09-22`);
        const text = await written[format]?.(Buffer.from(await response.arrayBuffer()));
        expect(text).toContain('UN');
        expect(insidersIn(text ?? '')).toEqual([]);
      }
    },
  );

  it.each(LANGUAGES)('in feeds and the calendar under %s/', async (language) => {
    const feeds = ['all', 'corrections', 'states/URY', 'initiatives/act-code-of-conduct'];
    for (const feed of feeds) {
      const { items } = (await (await served.get(`${language}/feeds/${feed}.json`)).json()) as {
        items: readonly { title: string; content_html: string }[];
      };
      expect(items.length).toBeGreaterThan(0);
      const seen = items
        .map(({ title, content_html: html }) => `${title}\n${html.replace(/<[^>]+>/g, '\n')}`)
        .join('\n');
      // A correction quotes the text that it replaced as it is in the first revision.
      expect([feed, insidersIn(seen.replaceAll('after snapshot', ''))]).toEqual([feed, []]);
      const atom = await (await served.get(`${language}/feeds/${feed}.atom`)).text();
      const escaped = atom
        .replace(/<[^<>]+>/g, '\n')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replace(/<[^<>]+>/g, '\n');
      expect([feed, insidersIn(escaped.replace(/^.*tag:.*$|after snapshot/gm, ''))]).toEqual([feed, []]);
    }
    const calendar = (await (await served.get(`${language}/calendar.ics`)).text()).replace(/\r\n /g, '');
    expect(insidersIn(calendar)).toEqual([]);
  });

  it('in the schema, where clients read what each field is', () => {
    expect(insidersIn(readFileSync('apps/api/schema.graphql', 'utf8'))).toEqual([]);
  });

  it('in what readers are told beside the pages', () => {
    const documents = [
      'README.md',
      ...readdirSync('docs')
        .filter((name) => name.endsWith('.md'))
        .map((name) => `docs/${name}`),
    ];
    for (const file of documents) {
      const text = readFileSync(file, 'utf8').replaceAll('after snapshot (May 2022)', '');
      expect([file, insidersIn(text).filter((word) => ids.has(word))]).toEqual([file, []]);
    }
  });
});

it('sees what a page says in words, in attributes and in what search engines read, and not what it says to machines', () => {
  const markup = (content: string) =>
    `<html><head><meta name="description" content="A"/></head><body>${content}</body></html>`;
  const id = [...ids].find((candidate) => candidate.startsWith('gcr2p')) ?? '';
  for (const example of [id, `<b>by</b>${id}<i>on</i>`, `<a href="/" title="see ${id}">x</a>`, `<img alt="${id}"/>`]) {
    expect([example, insidersIn(shownIn(markup(example)))]).toEqual([example, [id]]);
  }
  expect(insidersIn(shownIn(`<meta content="From ${id}"/>`))).toEqual([id]);
  for (const unseen of [
    `<a href="/sources/${id}">a label</a>`,
    `<script type="application/json">"${id}"</script>`,
    `<details class="quiet source-id"><summary>id</summary><code>${id}</code></details>`,
  ]) {
    expect([unseen, insidersIn(shownIn(markup(unseen)))]).toEqual([unseen, []]);
  }
});

describe('a file of rows', () => {
  it.each(['states', 'votes', 'council', 'acts', 'published-counts', 'council-terms'])(
    'of %s has the labels of sources beside their ids, in the same order',
    async (list) => {
      const file = (await (await served.get(`/downloads/${list}.json`)).json()) as {
        readonly sources: readonly string[];
        readonly source_labels: readonly string[];
        readonly rows: readonly Readonly<Record<string, readonly string[]>>[];
      };
      expect(file.source_labels).toHaveLength(file.sources.length);
      const labels = new Map(file.sources.map((id, index) => [id, file.source_labels[index]]));
      const cited = file.rows.filter(({ sources }) => (sources ?? []).length > 0);
      expect(cited.length).toBeGreaterThan(0);
      for (const { sources = [], source_labels: named } of cited) {
        expect(named).toEqual(sources.map((id) => labels.get(id)));
      }
    },
  );

  it('says in its first lines what it rests on by labels alone', async () => {
    for (const path of ['/downloads/votes.csv?marked=yes', '/figures/progress.csv', '/fr/figures/groups.csv']) {
      const lines = (await (await served.get(path)).text()).split('\r\n').filter((line) => /^\uFEFF?#/.test(line));
      expect([path, insidersIn(lines.join('\n'))]).toEqual([path, []]);
    }
  });
});
