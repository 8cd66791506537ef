import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { LIVE_FIGURES, type LiveFigureName, liveFigureForm } from '#domain';
import { openLedger } from '#ledger';
import { createService } from '../apps/api/src/service.js';
import { readSettings } from '../apps/api/src/settings.js';
import { fieldsIn } from '../libs/briefing/src/pages/note/address.js';
import { readPdf } from '../libs/documents/src/pdf-reader.builders.js';
import { sqlite } from './databases.js';
import { type Served, describeInBrowser, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const bytesAt = async (path: string): Promise<Buffer> => {
  const response = await served.get(path);
  expect([path.slice(0, 80), response.status]).toEqual([path.slice(0, 80), 200]);
  return Buffer.from(await response.arrayBuffer());
};

const addressOf = (parts: readonly (readonly [string, string])[]): string =>
  new URLSearchParams(parts.map(([name, value]) => [name, value])).toString();

/** Letters and digits alone: what a format does with spaces, marks and breaks is its own. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
/** Readers of PDFs differ in the order in which they give Arabic words. */
const withoutArabic = (text: string): string => text.replace(/\p{Script=Arabic}/gu, '');

const docxText = (bytes: Buffer): string => {
  const xml = Buffer.from(unzipSync(bytes)['word/document.xml'] ?? []).toString('utf8');
  // Superior numbers in brackets name sources.
  return xml
    .replace(/<w:r>(?:(?!<\/w:r>).)*?<w:vertAlign w:val="superscript"\/>.*?<\/w:r>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '',
    );
};

/** What a note says, format by format, as letters and digits. */
const saidIn = async (query: string, language = ''): Promise<Readonly<Record<string, string>>> => {
  const [pdf, docx, md] = await Promise.all(
    ['pdf', 'docx', 'md'].map((ending) => bytesAt(`${language}/note.${ending}?${query}`)),
  );
  const { spoken } = await readPdf(pdf ?? Buffer.of());
  return {
    pdf: letters(spoken.join('').replace(/\[\d+\]/g, '')),
    docx: letters(docxText(docx ?? Buffer.of())),
    md: letters(
      (md ?? Buffer.of())
        .toString('utf8')
        .replace(/\[\^\d+\]/g, '')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/&[a-z]+;|&#\d+;/g, ''),
    ),
  };
};

/** Every figure, cell, line and heading of a note, as its own page shows it. */
const figuresOf = async (path: string): Promise<readonly string[]> => {
  const document = await served.documentAt(path);
  const note = document.querySelector('.written-note');
  // Word has the sources as footnotes, and no heading for them.
  note?.querySelector('.note-sources')?.previousElementSibling?.remove();
  for (const mark of note?.querySelectorAll('sup') ?? []) mark.remove();
  const found =
    note?.querySelectorAll(
      '.key-figures strong, .key-figures span, td, tbody th, caption, figcaption, h2, h3, h4, blockquote p, li > p, article > p',
    ) ?? [];
  return [...found].map((element) => letters(element.textContent ?? '')).filter((text) => text !== '');
};

describe('a note as PDF, Word and Markdown', () => {
  it.each([
    ['', 'preset=panel-briefing&on=2016-09-22'],
    ['/fr', 'preset=council-candidate&state=CIV&on=2019-06-01'],
    ['/es', 'preset=state-profile&state=FRA'],
    ['/fr', 'preset=one-page'],
    ['/fr', 'preset=two-pages&state=URY&on=2016-09-22&from=Mission+permanente&contact=T.+Durand'],
  ])('holds every figure, cell and line of its page: %s %s', async (language, query) => {
    const [figures, said] = await Promise.all([figuresOf(`${language}/note?${query}`), saidIn(query, language)]);
    expect(figures.length).toBeGreaterThan(10);
    for (const [format, text] of Object.entries(said)) {
      expect([format, figures.filter((figure) => !withoutArabic(text).includes(withoutArabic(figure)))]).toEqual([
        format,
        [],
      ]);
    }
  });

  it('has the numbers that the schema gives', async () => {
    const { briefingNote } = await served.ask(
      '{ briefingNote(input: { preset: ONE_PAGE, on: "2016-09-22" }) { blocks { ... on KeyFiguresBlock { figures { coverage { named } support { tally { endorsed } } } } } } }',
    );
    const [code, declaration] = briefingNote.blocks[0].figures;
    const values = [
      ...(await served.documentAt('/note?preset=one-page&on=2016-09-22')).querySelectorAll('.key-figures strong'),
    ];
    expect(values.map(({ textContent }) => textContent)).toEqual([
      String(code.coverage.named),
      String(declaration.coverage.named),
      `${code.support.tally.endorsed} of 15`,
    ]);
  });

  it('gives the same bytes for the same revision, and is called by its day', async () => {
    for (const ending of ['pdf', 'docx', 'md', 'html']) {
      const path = `/note.${ending}?preset=one-page&on=2016-09-22&revision=1`;
      const response = await served.get(path);
      expect(response.headers.get('content-disposition')).toContain(`pledgebook-note-2016-09-22-r1.${ending}`);
      const other = await bytesAt(`${path}&again=1`);
      expect(Buffer.from(await response.arrayBuffer()).equals(other)).toBe(true);
    }
  });

  it('fits civil society’s page on one page, in every language', async () => {
    for (const language of ['', '/fr', '/es']) {
      for (const day of ['2013-06-01', '2016-09-22', '2026-11-24']) {
        const { pages } = await readPdf(await bytesAt(`${language}/note.pdf?preset=one-page&on=${day}`));
        expect([language, day, pages.length]).toEqual([language, day, 1]);
      }
    }
  });

  it('answers twenty at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        served.get(`/note.${index % 2 ? 'pdf' : 'docx'}?preset=one-page&title=n${index}`),
      ),
    );
    expect(all.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  });

  it.each([
    ['markup', '<script>alert(1)</script> #import "x" $a$ \\ @x <l> {{{ }} | * _ `'.replace('{{{ }}', '')],
    ['one word of ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand letters of Arabic', 'مرحبا '.repeat(1_666).trim()],
    ['right-to-left marks', 'abc \u202Edef\u202C \u2067ghi\u2069 \u200Fjkl'],
    ['marks within marks', '>'.repeat(10_000)],
  ])('shows as text, and breaks on, nothing of %s', async (_, text) => {
    const query = addressOf([
      ['title', 'T <b>&amp;'],
      ['on', '2016-09-22'],
      ['revision', '2'],
      ['block', 'text'],
      ['text', text],
    ]);
    for (const ending of ['pdf', 'docx', 'md', 'html']) await bytesAt(`/note.${ending}?${query}`);
    const document = await served.documentAt(`/note?${query}`);
    expect(document.querySelector('.written-note h2')?.textContent).toBe('T <b>&amp;');
    expect(document.querySelectorAll('main script')).toHaveLength(0);
    const shown = document.querySelector('.written-note')?.textContent ?? '';
    expect(letters(shown)).toContain(letters(text).slice(0, 5_000));
  });

  it('shows a sign in the place of what no HTML may hold, and so does every page', async () => {
    const text = 'a\0b\u0001c\u0085d\ufdd0e';
    const note = addressOf([
      ['on', '2016-09-22'],
      ['revision', '2'],
      ['block', 'text'],
      ['text', text],
    ]);
    for (const path of [`/note?${note}`, `/note.html?${note}`, `/states?${addressOf([['name', text]])}`]) {
      const html = (await bytesAt(path)).toString('utf8');
      expect([path, html]).toEqual([path, expect.stringContaining('a\ufffdb\ufffdc\ufffdd\ufffde')]);
      expect([path, /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/u.test(html)]).toEqual([path, false]);
    }
  });

  it('shows a State’s names in the six languages as they are', async () => {
    const query = 'preset=state-profile&state=TUR';
    const { pages } = await readPdf(await bytesAt(`/note.pdf?${query}`));
    const md = (await bytesAt(`/note.md?${query}`)).toString('utf8');
    for (const name of ['Türkiye', 'تركيا', '土耳其', 'Turquie', 'Турция', 'Turquía']) {
      expect(pages.join(' ')).toContain(name);
      expect(md).toContain(name);
    }
  });
});

describe('the builder', () => {
  it('leads a preset to an address that holds all of the note, its day and its revision', async () => {
    const response = await fetch(`${served.address}/fr/note?preset=state-profile&state=ury`, { redirect: 'manual' });
    expect(response.status).toBe(303);
    const { pathname, searchParams } = new URL(response.headers.get('location') ?? '', served.address);
    expect(pathname).toBe('/fr/note');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      title: 'Uruguay\u00a0: engagements sur le Conseil de sécurité et les atrocités',
      revision: '2',
    });
    expect(searchParams.getAll('block')).toEqual(['state', 'votes', 'not-known', 'sources']);
    expect(searchParams.getAll('of')[0]).toBe('URY');
  });

  it.each([
    ['raise.2', ['council', 'key-figures', 'sources']],
    ['lower.1', ['council', 'key-figures', 'sources']],
    ['remove.1', ['council', 'sources']],
    ['add', ['key-figures', 'council', 'text', 'sources']],
    ['raise.1', ['key-figures', 'council', 'sources']],
  ])('moves blocks without scripts: %s', async (what, blocks) => {
    const path = `/note?on=2016-09-22&revision=1&block=key-figures&block=council&block=sources&add=text&do=${what}`;
    const { headers } = await fetch(served.address + path, { redirect: 'manual' });
    const location = new URL(headers.get('location') ?? '', served.address);
    expect(location.searchParams.getAll('block')).toEqual(blocks);
    expect(location.searchParams.has('do')).toBe(false);
  });

  it('refuses what cannot be with a sentence beside a form that has lost nothing', async () => {
    const query = addressOf([
      ['on', '2016-09-22'],
      ['revision', '1'],
      ['block', 'votes'],
      ['of', '99999'],
      ['block', 'text'],
      ['text', 'My words {{endorsd act-code-of-conduct}}'],
    ]);
    const response = await served.get(`/note?${query}`);
    const { document } = parseHTML(await response.text());
    expect(response.status).toBe(400);
    const problems = [...document.querySelectorAll('#written [role=alert] a')];
    expect(problems.map((link) => link.getAttribute('href'))).toEqual(['#block-1', '#block-2']);
    expect(problems[1]?.textContent).toContain('There is no live figure “endorsd”; write one of endorsed,');
    expect(document.querySelector('.written-note')?.textContent).toContain('My words');
    expect(document.querySelector('textarea[name=text]')?.textContent).toBe('My words {{endorsd act-code-of-conduct}}');
    expect((await served.get(`/note.pdf?${query}`)).status).toBe(400);
  });

  it.each([
    ['', 'There is no live figure “endorsd”', '“{{day” is not closed'],
    ['/fr', 'Il n’y a pas de chiffre vivant « endorsd »', '« {{day » n’est pas fermé'],
    ['/es', 'No hay ninguna cifra viva «endorsd»', '«{{day» no está cerrada'],
  ])(
    'marks each mistake at its place in the language of the page, and leaves the rest standing: %s/note',
    async (language, unknown, open) => {
      const query = addressOf([
        ['on', '2016-09-22'],
        ['revision', '2'],
        ['block', 'key-figures'],
        ['block', 'votes'],
        ['of', '99999'],
        ['block', 'text'],
        [
          'text',
          'So far {{endorsd act-code-of-conduct}} of **{{ council-size }}**.\n\nAnd {{status XXX act-code-of-conduct}} by {{day',
        ],
      ]);
      const { document } = parseHTML(await (await served.get(`${language}/note?${query}`)).text());
      const note = document.querySelector('.written-note');
      const plain = (text: string | null | undefined) => (text ?? '').replace(/\u00a0/g, ' ');
      const marks = [...(note?.querySelectorAll('mark.wrong') ?? [])].map(({ textContent }) => plain(textContent));
      expect(marks).toHaveLength(3);
      expect(marks[0]).toContain(`{{endorsd act-code-of-conduct}} ${unknown}`);
      expect(marks[1]).toContain('{{status XXX act-code-of-conduct}}');
      expect(marks[2]).toContain(open);
      expect(note?.querySelectorAll('.key-figures li').length).toBeGreaterThan(1);
      for (const mark of note?.querySelectorAll('sup') ?? []) mark.remove();
      expect(plain(note?.textContent)).toContain('of 15.');
      const told = [...document.querySelectorAll('#written [role=alert] li')];
      expect(told).toHaveLength(4);
      expect(told.filter((item) => item.getAttribute('lang') === 'en')).toHaveLength(0);
      expect(plain(document.querySelector('meta[name=description]')?.getAttribute('content'))).toContain(unknown);
    },
  );

  const wordsIn = (document: Document): string => {
    const note = document.querySelector('.written-note');
    for (const own of note?.querySelectorAll('sup, .take-over, footer, .note-sources') ?? []) own.remove();
    return (note?.textContent ?? '').replace(/\s+/g, ' ');
  };
  const leadingFrom = async (path: string): Promise<URL> => {
    const { headers } = await fetch(served.address + path, { redirect: 'manual' });
    return new URL(headers.get('location') ?? '', served.address);
  };

  it.each(['', '/fr', '/es'])(
    'turns each paragraph into a text of one’s own with one button, its figures live and its sources kept: %s/note',
    async (language) => {
      const query = 'on=2016-09-22&revision=2&block=answer&of=URY&block=council&block=not-known&block=sources';
      const before = await served.documentAt(`${language}/note?${query}`);
      const buttons = [...before.querySelectorAll('button.take-over')];
      expect(buttons.length).toBeGreaterThan(6);
      expect(new Set(buttons.map((button) => button.getAttribute('form')))).toEqual(
        new Set([before.querySelector('form.builder')?.id]),
      );
      const said = wordsIn(before);
      for (const value of buttons.map((button) => button.getAttribute('value') ?? '')) {
        const { pathname, searchParams, search } = await leadingFrom(`${language}/note?${query}&do=${value}`);
        const fields = fieldsIn(searchParams);
        expect([value, fields.has('do'), fields.getAll('text').length]).toEqual([value, false, 1]);
        const after = await served.documentAt(pathname + search);
        expect(after.querySelectorAll('textarea[name=text]')).toHaveLength(1);
        expect([value, wordsIn(after)]).toEqual([value, said.replace(/ \[?Pledgebook\]?/g, '')]);
      }
    },
  );

  it('keeps the figures of a paragraph live and its sources cited when it is one’s own', async () => {
    const path = '/note?on=2016-09-22&revision=2&block=answer&of=URY&do=own.1.1';
    const { searchParams, search } = await leadingFrom(path);
    const text = searchParams.get('text') ?? '';
    expect(text).toContain('{{status URY act-code-of-conduct}}');
    const ids = [...text.matchAll(/\{\{source ([^}]+)\}\}/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(1);
    const document = await served.documentAt(`/note${search}`);
    const cited = [...document.querySelectorAll('.note-sources li')].map((item) => item.getAttribute('data-source'));
    expect(cited).toEqual(expect.arrayContaining(ids));
    // A text moves with the block that it stands in, and the paragraph comes back without it.
    const { searchParams: moved } = await leadingFrom(`/note${search}&block=council&do=lower.1`);
    expect(moved.getAll('block')).toEqual(['council', 'answer', 'text']);
    const { searchParams: removed } = await leadingFrom(`/note${search}&do=remove.2`);
    expect(removed.getAll('block')).toEqual(['answer']);
  });

  it.each([
    ['', '46 – States that can be named as having endorsed'],
    ['/fr', '46 – États que l’on peut nommer comme ayant souscrit'],
    ['/es', '46 – Estados que se pueden nombrar como adherentes'],
  ])('offers figures with their values, and puts the chosen one into the text: %s/note', async (language, shown) => {
    const query = 'on=2016-09-22&revision=2&block=text&text=So+far';
    const document = await served.documentAt(`${language}/note?${query}`);
    const options = [...document.querySelectorAll('select[name="figure.1"] option')];
    expect(options.find((option) => option.getAttribute('value') === 'endorsed act-code-of-conduct')?.textContent).toBe(
      shown,
    );
    expect(document.querySelectorAll('select[name="figure.1"] optgroup')).toHaveLength(3);
    const chosen = 'figure.1=council-endorsed+act-code-of-conduct&do=insert.1';
    const { searchParams } = await leadingFrom(`${language}/note?${query}&${chosen}`);
    expect(searchParams.get('text')).toBe('So far {{council-endorsed act-code-of-conduct}}');
    // Of a day whose Council is not known, nothing of a Council is offered, and no figure that would be refused.
    const later = await served.documentAt(`${language}/note?on=2031-01-01&revision=2&block=text&text=So+far`);
    const values = [...later.querySelectorAll('select[name="figure.1"] option')].map((option) =>
      option.getAttribute('value'),
    );
    expect(values).toContain('endorsed act-code-of-conduct');
    expect(values.filter((value) => /^council|^votes/.test(value ?? ''))).toEqual([]);
  });

  it('begins with a proposal of what to ask as the author’s own words', async () => {
    const { searchParams } = await leadingFrom('/fr/note?preset=two-pages&state=URY&on=2016-09-22');
    expect(searchParams.getAll('block')).toEqual([
      'answer',
      'ask',
      'text',
      'text',
      'council-table',
      'progress',
      'key-sources',
    ]);
    const [bottomLine, asks] = searchParams.getAll('text');
    expect(bottomLine).toMatch(/^\*\*L’essentiel/);
    expect(asks).toContain('{{status URY french-mexican-declaration}}');
  });

  it('makes a note for a day whose Council is not known, without a Council', async () => {
    for (const preset of ['one-page', 'panel-briefing']) {
      const response = await served.get(`/note?preset=${preset}&on=2031-01-01`);
      const { document } = parseHTML(await response.text());
      const kinds = [...document.querySelectorAll('input[name=block]')].map((input) => input.getAttribute('value'));
      if (preset === 'one-page')
        expect([response.status, kinds]).toEqual([200, ['key-figures', 'progress', 'key-sources']]);
      // What bears on the panel's questions is of a Council: its days are named.
      else
        expect([response.status, document.querySelector('main .lead')?.textContent]).toEqual([
          400,
          expect.stringContaining('2031-01-01 lies outside'),
        ]);
    }
  });

  it('leaves out what is not finished, and says so', async () => {
    const document = await served.documentAt('/note?on=2016-09-22&revision=1&block=state&block=key-figures');
    expect(document.querySelector('#written .incomplete a')?.getAttribute('href')).toBe('#block-1');
    expect(document.querySelectorAll('.written-note .key-figures')).toHaveLength(1);
  });

  it.each(['/states/URY', '/events/preventing-and-ending-atrocity-crimes-2016', '/council?on=2016-09-22'])(
    'is reached from %s, with a note begun',
    async (path) => {
      const link = (await served.documentAt(path)).querySelector('main a[href^="/note?"]')?.getAttribute('href') ?? '';
      expect((await served.documentAt(link)).querySelectorAll('.written-note h3').length).toBeGreaterThan(0);
    },
  );

  it.each(['', '.pdf', '.docx', '.md', '.html'])(
    'refuses a text that nobody can set, as /note%s too, and names its block',
    async (ending) => {
      const query = addressOf([
        ['block', 'sources'],
        ['block', 'text'],
        ['text', `Ze${'\u0301'.repeat(300)}ro`],
      ]);
      const response = await served.get(`/note${ending}?${query}`);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(
        /2[\s\S]*300 combining marks on one letter, after “Ze”; write at most 10\./,
      );
    },
  );

  it('leaves braces of another language in code as they were written, in every form', async () => {
    const said = await saidIn(
      addressOf([
        ['block', 'text'],
        ['text', 'Write `{{ inline }}`:\n\n```\n{{ template }}\n```'],
      ]),
    );
    for (const text of Object.values(said)) expect(text).toMatch(/inline[\s\S]*template/);
  });

  it('says in the schema, too, all that is wrong, block by block', async () => {
    const query = `{ briefingNote(input: { blocks: [{ kind: STATE }, { kind: TEXT, text: "{{x}}" }] }) { title } }`;
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_NOTE',
      problems: [
        { block: 1, code: 'ABOUT_NOTHING_NAMED', message: 'It is about one State, such as URY; name it.' },
        {
          block: 2,
          code: 'UNKNOWN_LIVE_FIGURE',
          message: expect.stringContaining('There is no live figure “x”; write one of'),
        },
      ],
    });
  });

  it('puts live figures into the author’s words, with what they rest on', async () => {
    const query = addressOf([
      ['on', '2016-09-22'],
      ['revision', '2'],
      ['block', 'text'],
      [
        'text',
        'So far **{{endorsed act-code-of-conduct}}** of {{members act-code-of-conduct}}; Uruguay: {{status URY act-code-of-conduct}}.',
      ],
    ]);
    const { initiative } = await served.ask(
      '{ initiative(slug: "act-code-of-conduct") { tally(on: "2016-09-22") { endorsed total } } }',
    );
    const document = await served.documentAt(`/note?${query}`);
    const note = document.querySelector('.written-note');
    expect(note?.querySelectorAll('.note-sources li').length).toBeGreaterThan(1);
    for (const mark of note?.querySelectorAll('sup') ?? []) mark.remove();
    expect(note?.textContent).toContain(
      `So far ${initiative.tally.endorsed} of ${initiative.tally.total}; Uruguay: Endorsed.`,
    );
  });
});

it('says of an older note what would change, figure by figure, and leads to the renewed one', async () => {
  const database = await sqlite('seeds/0001-first-edition');
  const ledger = await openLedger(database.url);
  const { act } = await ledger.factsAt(1);
  const belgium = act.find(({ id }) => id === 'code-bel-1');
  if (!belgium) throw new Error('The seeds lack what this test adds to.');
  await ledger.record({
    change: {
      added: { act: [{ ...belgium, id: 'code-tur-test', state: 'TUR', kind: 'ENDORSED', date: '2016-01-01' }] },
      superseded: {},
    },
    author: 'A. Keeper',
    message: 'A State more',
    basedOn: 1,
    recordedAt: '2026-12-01T10:00:00.000Z',
  });
  const service = await createService(readSettings({ OVERLOAD_MS: 'off', DATABASE_URL: database.url }), ledger);
  const { app } = service;
  app.useLogger(false);
  const address = await service.listen(0, '127.0.0.1');
  const path = '/note?on=2016-09-22&revision=1&block=key-figures';
  const { document } = parseHTML(await (await fetch(address + path)).text());
  const rows = [...document.querySelectorAll('.renewal tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  const link = document.querySelector('.renewal a')?.getAttribute('href') ?? '';
  await app.close();
  await database.stop();
  expect(rows).toEqual([
    ['States can be named, with a source, as having endorsed the ACT Code of Conduct', '40', '41'],
  ]);
  expect(link).toContain('on=2016-09-22&revision=2&block=key-figures');
});

describe('who waits for a document', () => {
  it('is told where it stands as long as it is waited for', async () => {
    const tickets = Array.from({ length: 12 }, (_, index) => index.toString(16).padStart(32, 'a'));
    let open = tickets.length;
    const files = tickets.map(async (ticket, index) => {
      const path = `/note.pdf?preset=one-page&on=2016-09-${String(index + 10)}`;
      const response = await served.get(path, { 'waiting-ticket': ticket });
      await response.arrayBuffer();
      open -= 1;
      return response.status;
    });
    const places: { place: number; of: number; seconds: number }[] = [];
    const look = async (ticket: string): Promise<void> => {
      const response = await served.get(`/waiting/${ticket}`);
      expect(response.headers.get('cache-control')).toBe('no-store');
      if (response.status === 200) places.push((await response.json()) as (typeof places)[0]);
    };
    while (open > 0) await Promise.all(tickets.map(look));
    expect(await Promise.all(files)).toEqual(tickets.map(() => 200));
    expect(places.length).toBeGreaterThan(0);
    for (const { place, of, seconds } of places) {
      expect(place).toBeLessThanOrEqual(of);
      expect(seconds).toBeGreaterThan(0);
    }
    const after = await Promise.all(
      [...tickets, 'no-ticket'].map(async (ticket) => (await served.get(`/waiting/${ticket}`)).status),
    );
    expect(new Set(after)).toEqual(new Set([204]));
  });
});

describe('the guide', () => {
  it.each(['/fr', '/es'])('explains all live figures in the language of the page (%s)', async (language) => {
    const page = await served.documentAt(`${language}/note/guide`);
    const forms = [...page.querySelectorAll('main section:first-of-type tbody th code')].map(
      (code) => code.textContent,
    );
    expect(forms).toEqual((Object.keys(LIVE_FIGURES) as LiveFigureName[]).map(liveFigureForm));
    expect(page.querySelector('main section:first-of-type')?.textContent).not.toMatch(/\b(?:how many|States|which)\b/);
  });
});

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
  const becomes = async (wanted: string): Promise<void> => {
    await page.waitForFunction(
      (value) => document.querySelector<HTMLTextAreaElement>('textarea[name=text]')?.value === value,
      wanted,
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
    const asked = page.waitForRequest('**/note?*First*');
    await select(0, 0);
    await page.keyboard.type('First: ');
    // The page is asked for while the button has the focus.
    await page.focus('button[data-write=list]');
    await asked;
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
    let asked = 0;
    let answer: (() => Promise<void>) | undefined;
    await page.route('**/waiting/*', (route) => route.fulfill({ json: { place: 3, of: 5, seconds: 2 } }));
    await page.route('**/note.pdf*', async (route) => {
      asked += 1;
      if (asked === 1) return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: '' });
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
    expect(asked).toBe(3);
    await page.unroute('**/note.pdf*');
    await page.unroute('**/waiting/*');
  });
});
