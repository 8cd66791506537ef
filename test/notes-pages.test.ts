import { parseHTML } from 'linkedom';
import { LIVE_FIGURES, type LiveFigureName, liveFigureForm } from '#domain';
import { openLedger } from '#ledger';
import { createService } from '../apps/api/src/service.js';
import { readSettings } from '../apps/api/src/settings.js';
import { fieldsIn } from '../libs/briefing/src/pages/note/address.js';
import { sqlite } from './databases.js';
import { queryStringOf, noteTextsFrom } from './note-formats.js';
import { type Served, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const textsIn = (query: string) => noteTextsFrom(served, query);

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
    const query = queryStringOf([
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
      const query = queryStringOf([
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
      const problems = [...document.querySelectorAll('#written [role=alert] li')];
      expect(problems).toHaveLength(4);
      expect(problems.filter((item) => item.getAttribute('lang') === 'en')).toHaveLength(0);
      expect(plain(document.querySelector('meta[name=description]')?.getAttribute('content'))).toContain(unknown);
    },
  );

  const wordsIn = (document: Document): string => {
    const note = document.querySelector('.written-note');
    for (const part of note?.querySelectorAll('sup, .take-over, footer, .note-sources') ?? []) part.remove();
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
      const words = wordsIn(before);
      for (const value of buttons.map((button) => button.getAttribute('value') ?? '')) {
        const { pathname, searchParams, search } = await leadingFrom(`${language}/note?${query}&do=${value}`);
        const fields = fieldsIn(searchParams);
        expect([value, fields.has('do'), fields.getAll('text').length]).toEqual([value, false, 1]);
        const after = await served.documentAt(pathname + search);
        expect(after.querySelectorAll('textarea[name=text]')).toHaveLength(1);
        expect([value, wordsIn(after)]).toEqual([value, words.replace(/ \[?Pledgebook\]?/g, '')]);
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
    // A text moves with its block; when it is removed, the generated paragraph comes back.
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
    // On a day whose Council is not known, nothing about a Council is offered, and no figure that would be refused.
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
      // The evidence on the panel's questions is about a Council, so the error names the days of known Councils.
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
    async (format) => {
      const query = queryStringOf([
        ['block', 'sources'],
        ['block', 'text'],
        ['text', `Ze${'\u0301'.repeat(300)}ro`],
      ]);
      const response = await served.get(`/note${format}?${query}`);
      expect(response.status).toBe(400);
      expect(await response.text()).toMatch(
        /2[\s\S]*300 combining marks on one letter, after “Ze”; write at most 10\./,
      );
    },
  );

  it('leaves braces of another language in code as they were written, in every form', async () => {
    const texts = await textsIn(
      queryStringOf([
        ['block', 'text'],
        ['text', 'Write `{{ inline }}`:\n\n```\n{{ template }}\n```'],
      ]),
    );
    for (const text of Object.values(texts)) expect(text).toMatch(/inline[\s\S]*template/);
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
    const query = queryStringOf([
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
