import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { readPdf } from '../libs/documents/src/pdf-reader.builders.js';
import { parseHTML } from 'linkedom';
import { textOf } from './page-content.js';
import { type Served, serveSeeds } from './pages.js';

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(() => served.stop());

const textsAt = async (path: string, selector: string): Promise<string[]> =>
  [...(await served.documentAt(path)).querySelectorAll(selector)].map(textOf);
const ordered = (names: readonly string[], language: string): string[] =>
  [...names].sort(new Intl.Collator(language).compare);

describe.each(['fr', 'es', 'ar', 'ru'])(
  'names of States stand in the order of the page’s language (%s)',
  (language) => {
    it('in the Council’s table, its file and a note', async () => {
      const day = 'on=2016-09-22';
      const shown = await textsAt(`/${language}/council?${day}`, 'table.members tbody th');
      expect(shown).toHaveLength(15);
      expect(shown).toEqual([...ordered(shown.slice(0, 5), language), ...ordered(shown.slice(5), language)]);
      const csv = (await (await served.get(`/${language}/downloads/council.csv?${day}`)).text()).replace(/^\ufeff/, '');
      const rows = parse(csv, { columns: true }) as { name: string }[];
      expect([...new Set(rows.map(({ name }) => name))]).toEqual(shown);
      const note = await (await served.get(`/${language}/note.md?${day}&block=council`)).text();
      const linked = [...note.matchAll(/^\| \[([^\]]+)\]/gm)].map(([, name]) => name);
      expect(linked).toEqual(shown);
    });

    it('in the choice of States for a note, and in the files of acts and terms', async () => {
      const options = (await textsAt(`/${language}/note?block=state&of=URY`, 'select[name=of] option')).filter(
        (name) => name !== '–',
      );
      expect(options.length).toBeGreaterThan(190);
      expect(options).toEqual(ordered(options, language));
      for (const list of ['acts', 'council-terms']) {
        const csv = (await (await served.get(`/${language}/downloads/${list}.csv`)).text()).replace(/^\ufeff/, '');
        const names = (parse(csv, { columns: true }) as { name: string }[]).map(({ name }) => name);
        expect([...new Set(names)]).toEqual(ordered([...new Set(names)], language));
      }
    });
  },
);

it.each([
  ['/fr', 'A souscrit le 1er octobre 2015', 'N’a pas souscrit (a souscrit ensuite : 1er octobre 2015)'],
  ['/es', 'Se ha adherido el 1 de octubre de 2015', 'No se ha adherido (se adhirió después: 1 de octubre de 2015)'],
])('a roll call dates an endorsement with its article, and a later one as later (%s)', async (prefix, since, later) => {
  const britain = async (symbol: string) =>
    textOf(
      [...(await served.documentAt(`${prefix}/votes/${symbol}`)).querySelectorAll('.rollcall tbody tr')].find((row) =>
        /Royaume-Uni|Reino Unido/.test(textOf(row)),
      ),
    );
  expect(await britain('S/2016/846')).toContain(since);
  const [draft] = (
    await served.ask(
      '{ draftResolutions(where: { from: "2015-09-02", to: "2015-09-30" }, first: 1) { nodes { address } } }',
    )
  ).draftResolutions.nodes;
  expect(await britain(draft.address)).toContain(later);
});

it('French and Spanish count several in the plural, and say what a missing source means', async () => {
  expect((await textsAt('/fr/council', '#chamber .chamber text')).join(' ')).toContain('Ont souscrit');
  expect((await textsAt('/es/council', '#chamber .chamber text')).join(' ')).toContain('Se han adherido');
  expect(await (await served.get('/fr/figures/groups.csv')).text()).toContain('Ont souscrit');
  const groups = await (await served.get('/fr/figures/groups.meta.json')).text();
  expect(groups.replaceAll('\u00a0', ' ')).toContain('la position d’un État est dite « inconnue », jamais défavorable');
});

it('Russian begins the names of regional groups with a small letter within a sentence', async () => {
  const head = (await served.documentAt('/ru/embed/groups')).querySelector('meta[name=description]');
  const summary = (head?.getAttribute('content') ?? '').replace(/\s+/g, ' ');
  expect(summary).toContain(': африканские государства — ');
  expect(summary).toContain(', государства Азии и Тихого океана — ');
  expect(summary).not.toMatch(/Государства|Западноевропейские/u);
});

it('Chinese has brackets and semicolons of its own: in an event, a vote, the menu of data, and the lines of a file', async () => {
  const participants = await textsAt(`/zh/events/preventing-and-ending-atrocity-crimes-2016`, 'main ul.plain li');
  expect(participants.join('\n')).toMatch(/（乌拉圭）|（[\p{Script=Han}]+）/u);
  expect(participants.join('\n')).not.toMatch(/\([\p{Script=Han}]/u);
  for (const [path, selector] of [
    ['/zh/data', 'main li'],
    ['/zh/sources', 'main h2'],
    ['/zh/council?on=2016-09-22', '#chamber title'],
  ] as const) {
    const texts = (await textsAt(path, selector)).join('\n');
    expect([path, texts.includes('）'), texts.match(/ \([\p{Script=Han}\d]+\)/gu)]).toEqual([path, true, null]);
  }
  const lines = await (await served.get('/zh/figures/groups.csv?header=1')).text();
  expect(lines).toMatch(/^# 截至2026-\d\d-\d\d；第2版；SHA-256 /m);
  expect(await (await served.get('/ar/figures/groups.csv?header=1')).text()).toMatch(/^# .*؛ SHA-256 /m);
});

/** The words that readers see and hear of a page in its language; English is left out. */
const localWords = (document: Document): string => {
  document
    .querySelectorAll('script, style, pre, code, textarea, [lang=en], h1 [lang], title')
    .forEach((element) => element.remove());
  const spoken = [...document.querySelectorAll('[alt], [aria-label]')].map(
    (element) => element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '',
  );
  return [textOf(document.body), ...spoken].join('\n');
};

describe.each([
  ['zh', /\p{Script=Han}[,;:]|[,;:] ?\p{Script=Han}|[(]\p{Script=Han}|\p{Script=Han}(?:[)]| ?[(]|[.](?!\w))/gu],
  ['ar', /\p{Script=Arabic}[\u2069»)]?[,;?]|[,;] ?\p{Script=Arabic}/gu],
] as const)('beside words of the language stand no Latin commas, semicolons or brackets (%s)', (language, latin) => {
  it.each([
    '/council?on=2016-09-22',
    '/states/ESP?on=2016-10-08',
    '/votes/S/2016/846',
    '/initiatives/french-mexican-declaration',
    '/events/preventing-and-ending-atrocity-crimes-2016',
    '/questions/q3-working-together',
    '/sources/S33',
    '/act/ESP',
    '/revisions',
    '/search?q=Scotland',
    '/compare/initiatives',
    '/note?preset=two-pages&state=ESP&on=2016-10-08',
    '/note?block=instruments&block=questions&block=votes&of=2587&block=not-known&block=council',
  ])('on %s', async (path) => {
    const words = localWords(await served.documentAt(`/${language}${path}`));
    expect(words.length).toBeGreaterThan(300);
    expect(words.match(latin)).toBeNull();
  });

  it('in feeds, the calendar, what is found and a list that is compared', async () => {
    const feed = (await (await served.get(`/${language}/feeds/all.json`)).json()) as {
      title: string;
      items: { title: string }[];
    };
    const calendar = (await (await served.get(`/${language}/calendar.ics`)).text()).replace(/\r\n /g, '');
    const texts = [feed.title, ...feed.items.map(({ title }) => title), ...(calendar.match(/\\n[^\\\n\r]+$/gm) ?? [])];
    expect(texts.length).toBeGreaterThan(300);
    // A calendar has the commas of the language as they are, and escapes Latin ones with a backslash.
    expect(texts.join('\n').match(latin)).toBeNull();
    const found = (await (await served.get(`/${language}/search.json?q=S%2F2016%2F846`)).json()) as object;
    expect(JSON.stringify(found)).toMatch(language === 'zh' ? /S\/2016\/846，/ : /S\/2016\/846، /);
    const body = new FormData();
    body.set('on', '2016-09-22');
    body.set('text', 'Uruguay\nKorea\n');
    const page = await fetch(`${served.address}/${language}/reconcile`, { method: 'POST', body });
    const list = parseHTML(await page.text()).document;
    const questions = [...list.querySelectorAll('main .note')].map(textOf).join('\n');
    expect(questions).toMatch(
      language === 'zh' ? /“Korea”：.+（KOR）或.+（PRK）/ : /Korea\u2069»\u2069: .+ \(KOR\) أو .+ \(PRK\)/,
    );
  });
});

it('citations under a page divide their parts as the language does', async () => {
  const [zh, ar, fr] = await Promise.all(
    ['zh', 'ar', 'fr'].map(async (language) => (await textsAt(`/${language}/council`, '.footnotes li')).join('\n')),
  );
  expect(zh).toContain(
    'United Nations, Security Council，2015年10月20日（语文：英语；2026年11月26日部分查阅），https://',
  );
  expect(ar).toContain('United Nations, Security Council\u2069، 20 تشرين الأول/أكتوبر 2015 (باللغة: الإنكليزية؛ ');
  expect(fr).toContain('United Nations, Security Council, 20 octobre 2015 (');
});

it('French elides before one permanent member', async () => {
  const outcome = textOf((await served.documentAt('/fr/votes/S/2016/846')).querySelector('.outcome'));
  expect(outcome).toContain('en raison du vote négatif d’un membre permanent');
});

it('French keeps its spaces where words are put together: seats of the chamber, and headings of votes in notes', async () => {
  const titles = (await served.documentAt('/fr/council')).querySelectorAll('#chamber .seat title');
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(title.textContent).toMatch(/[^:]\u00a0: /);
  const note = await (await served.get('/fr/note.md?block=votes&of=S%2F2016%2F846')).text();
  expect(note).toContain('8 octobre 2016\u00a0: Bloqué par un veto');
});

describe.each([
  ['fr', /écrivez|indiquez|inversez|sont connus|suivez|existe pas|dépasse/u],
  ['es', /escriba|indique|inviértalos|se conocen|siga|no existe|tiene más/iu],
])('what is wrong is told in the language of the page (%s)', (language, right) => {
  it.each([
    ['a word that a filter does not know', '/states?status=NO'],
    ['a day that is none', '/states?on=2016-13-01'],
    ['a period that is turned round', '/votes?from=2020-01-01&to=2010-01-01'],
    ['a day of no known Council', '/council?on=1900-01-01'],
    ['an unknown initiative', '/states?initiative=none&status=ENDORSED'],
    ['an initiative that a page does not have', '/act?initiative=none'],
    ['a place in a list that is none', '/votes?after=none'],
    ['a text that is too long', `/states?name=${'a'.repeat(101)}`],
    ['a revision that is not there', '/states?revision=99'],
    ['an unknown State, of a file', '/downloads/acts.csv?state=ZZZ'],
    ['a block of a note', '/note.pdf?block=state&of=XYZ'],
    ['a figure of an unknown initiative', '/figures/progress.svg?initiative=none'],
  ])('%s', async (_, path) => {
    const document = await served.documentAt(`/${language}${path}`);
    const message =
      document.querySelector('main .incomplete[role=alert] p:nth-of-type(2)') ?? document.querySelector('main .lead');
    expect(textOf(message)).toMatch(right);
    expect(message?.closest('[lang]')?.getAttribute('lang')).toBe(language);
  });

  it('a file that is no list, in the form', async () => {
    const form = new FormData();
    form.set('file', new Blob(['%PDF-1.7']), 'list.pdf');
    const response = await fetch(`${served.address}/${language}/reconcile`, { method: 'POST', body: form });
    expect(response.status).toBe(400);
    const { document } = parseHTML(await response.text());
    const message = document.querySelector('[role=alert]');
    expect(textOf(message)).toMatch(
      { fr: /Le PDF ne peut pas être lu/, es: /No se puede leer el PDF/ }[language] ?? /^$/,
    );
    expect(message?.hasAttribute('lang')).toBe(false);
  });
});

const SCRIPTS = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u } as const;
const RTL = ['ar'];
const scripts = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];

/** The text of a page in its language, without parts that it marks as another language and parts in no language. */
const localText = async (path: string): Promise<string> => {
  const document = await served.documentAt(path);
  for (const other of document.querySelectorAll('body [lang], code, pre, script, style, textarea, cite'))
    other.remove();
  return [...document.querySelectorAll('title, header, main, footer')].map(textOf).join('\n');
};

describe.each(scripts)('the language %s', (language) => {
  it('has a direction, its letters, and the names of States of the data', async () => {
    const document = await served.documentAt(`/${language}/states/RUS`);
    expect(document.documentElement.getAttribute('dir')).toBe(RTL.includes(language) ? 'rtl' : 'ltr');
    const { state } = await served.ask(`{ state(code: "RUS") { name(language: ${language.toUpperCase()}) } }`);
    expect(textOf(document.querySelector('h1'))).toContain(state.name);
    expect(state.name).toMatch(SCRIPTS[language]);
    expect(textOf(document.querySelector('header nav'))).toMatch(SCRIPTS[language]);
  });

  it('says in its own words what is not a fact in English', async () => {
    const { initiatives, groups } = await served.ask('{ initiatives { name shortName fullTitle } groups { name } }');
    const names = [...initiatives.flatMap(Object.values), ...groups.flatMap(Object.values)] as (string | null)[];
    for (const path of [
      '/council',
      '/states',
      '/compare/states?a=FRA&b=RUS',
      '/votes',
      '/votes/S/2016/846',
      '/act',
      '/search',
      '/data',
    ]) {
      let text = await localText(`/${language}${path}`);
      for (const name of names) if (name) text = text.replaceAll(name, '');
      const english = text.match(/(?:\b(?:the|of|and|is|was|by|that|not|which|a|in|to)\b[ ,][^\n]{0,40}){2}/g) ?? [];
      expect([path, english]).toEqual([path, []]);
    }
  });

  it('has notes as Markdown, Word and PDF', async () => {
    const bytesOf = (format: string) =>
      served.bytesAt(`/${language}/note.${format}?on=2016-09-22&block=council&block=not-known`);
    const letters = (text: string): number =>
      [...text.normalize('NFKC')].filter((letter) => SCRIPTS[language].test(letter)).length;
    const [markdown, word, pdf] = await Promise.all(['md', 'docx', 'pdf'].map(bytesOf));
    expect(letters(markdown?.toString() ?? '')).toBeGreaterThan(200);
    const files = unzipSync(word ?? Buffer.alloc(0));
    const [body, styles] = ['document', 'styles'].map((name) =>
      Buffer.from(files[`word/${name}.xml`] ?? []).toString(),
    );
    expect(letters(body ?? '')).toBeGreaterThan(200);
    expect(/<w:bidi\/>/.test(styles ?? '')).toBe(RTL.includes(language));
    expect(/<w:bidiVisual\/>/.test(body ?? '')).toBe(RTL.includes(language));
    const read = await readPdf(pdf ?? Buffer.alloc(0));
    expect(read.language).toBe(language);
    expect(letters(read.pages.join(''))).toBeGreaterThan(200);
    expect(read.pages.join('')).not.toMatch(/\[U\+/);
  });
});

it('counts in Russian and Arabic as they do', async () => {
  const counted = async (path: string): Promise<string> =>
    textOf((await served.documentAt(path)).querySelector('#found [role=status]'));
  const found = async (language: string, group: string): Promise<string> =>
    counted(`/${language}/states?group=${group}&council=yes&on=2016-09-22`);
  const russian = await Promise.all(['EASTERN_EUROPEAN', 'AFRICAN', 'WEOG'].map((group) => found('ru', group)));
  expect(russian.join(' ')).toMatch(/государств/);
  const counts = russian.map((text) => Number(/\d+/.exec(text)?.[0] ?? 1));
  russian.forEach((text, index) => {
    const word = new Intl.PluralRules('ru').select(counts[index] ?? 0) === 'few' ? /государства/ : /государств[оа]?/;
    expect(text).toMatch(word);
  });
  expect(await found('ar', 'EASTERN_EUROPEAN')).not.toBe(await found('ar', 'AFRICAN'));
});

it.each(['fr', 'es', 'ar', 'ru'])(
  'an initiative lists its States in the order of the language (%s)',
  async (language) => {
    const page = await served.documentAt(`/${language}/initiatives/act-code-of-conduct?on=2026-11-26`);
    const rows = [...page.querySelectorAll('tbody tr')].filter((row) =>
      row.querySelector('th[scope=row] a')?.getAttribute('href')?.includes('/states/'),
    );
    expect(rows.length).toBeGreaterThan(60);
    const statusOf = (row: Element) => textOf(row.querySelector('.status'));
    for (const status of new Set(rows.map(statusOf))) {
      const names = rows.filter((row) => statusOf(row) === status).map((row) => textOf(row.querySelector('th')));
      expect(names).toEqual(ordered(names, language));
    }
  },
);

it('French and Spanish begin small after a colon and in brackets, and call the text of a note by its gender', async () => {
  const words = async (path: string) => (await (await served.get(path)).text()).replaceAll('\u00a0', ' ');
  const french = await words('/fr/note.md?on=2016-09-22&block=answer&of=URY&block=ask&of=URY');
  expect(french).toContain(' : a souscrit');
  expect(french).toContain('(non permanent, 2016–2017)');
  expect(french).toContain('Ce qui est demandé');
  expect(french).toContain('cet État (Uruguay) siège au Conseil de sécurité et a souscrit à ce qui suit : ');
  expect(french).toContain('position non établie pour 8 (total publié : 8, 22 septembre 2016)');
  const spanish = await words('/es/note.md?on=2016-09-22&block=answer&of=URY&block=ask&of=URY');
  expect(spanish).toContain(': se ha adherido');
  expect(spanish).toContain('(no permanente, 2016–2017)');
});

it('Spanish writes months cut short with a point, and the name of the city', async () => {
  expect(await (await served.get('/es/note.md?on=2016-09-22&block=council')).text()).toMatch(/1 sept\. 2015/);
  const [event] = (await served.ask('{ events { slug } }')).events;
  expect(textOf((await served.documentAt(`/es/events/${event.slug}`)).querySelector('main'))).toContain(
    '13:15–14:30 en Nueva York',
  );
});

it('votes in figures are counted as French and Spanish count them', async () => {
  const of = 'supporter-votes?initiative=act-code-of-conduct&on=2026-11-26';
  const summary = async (language: string) =>
    textOf((await served.documentAt(`/${language}/embed/${of}`)).querySelector('.lead'));
  expect(await summary('fr')).toMatch(/188 pour, 0 contre, 11 abstentions et \d+ non-participation/);
  expect(await summary('es')).toMatch(/188 a favor, 0 en contra, 11 abstenciones y \d+ sin votar/);
});
