import { readPdf } from '../libs/documents/src/pdf-reader.builders.js';
import { queryStringOf, letters, noteTextsFrom } from './note-formats.js';
import { type Served, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const textsIn = (query: string, language: string) => noteTextsFrom(served, query, language);

/** Removes Arabic words, since PDF readers differ in the order in which they return them. */
const withoutArabic = (text: string): string => text.replace(/\p{Script=Arabic}/gu, '');

/** Every figure, cell, line and heading of a note, as its page shows it. */
const figuresOf = async (path: string): Promise<readonly string[]> => {
  const document = await served.documentAt(path);
  const note = document.querySelector('.written-note');
  // In Word, the sources are footnotes and have no heading.
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
    const [figures, texts] = await Promise.all([figuresOf(`${language}/note?${query}`), textsIn(query, language)]);
    expect(figures.length).toBeGreaterThan(10);
    for (const [format, text] of Object.entries(texts)) {
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
    for (const format of ['pdf', 'docx', 'md', 'html']) {
      const path = `/note.${format}?preset=one-page&on=2016-09-22&revision=1`;
      const response = await served.get(path);
      expect(response.headers.get('content-disposition')).toContain(`pledgebook-note-2016-09-22-r1.${format}`);
      const other = await served.bytesAt(`${path}&again=1`);
      expect(Buffer.from(await response.arrayBuffer()).equals(other)).toBe(true);
    }
  });

  it('fits civil society’s page on one page, in every language', async () => {
    for (const language of ['', '/fr', '/es']) {
      for (const day of ['2013-06-01', '2016-09-22', '2026-11-24']) {
        const { pages } = await readPdf(await served.bytesAt(`${language}/note.pdf?preset=one-page&on=${day}`));
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
    const query = queryStringOf([
      ['title', 'T <b>&amp;'],
      ['on', '2016-09-22'],
      ['revision', '2'],
      ['block', 'text'],
      ['text', text],
    ]);
    for (const format of ['pdf', 'docx', 'md', 'html']) await served.bytesAt(`/note.${format}?${query}`);
    const document = await served.documentAt(`/note?${query}`);
    expect(document.querySelector('.written-note h2')?.textContent).toBe('T <b>&amp;');
    expect(document.querySelectorAll('main script')).toHaveLength(0);
    const shown = document.querySelector('.written-note')?.textContent ?? '';
    expect(letters(shown)).toContain(letters(text).slice(0, 5_000));
  });

  it('shows a sign in the place of what no HTML may hold, and so does every page', async () => {
    const text = 'a\0b\u0001c\u0085d\ufdd0e';
    const note = queryStringOf([
      ['on', '2016-09-22'],
      ['revision', '2'],
      ['block', 'text'],
      ['text', text],
    ]);
    for (const path of [`/note?${note}`, `/note.html?${note}`, `/states?${queryStringOf([['name', text]])}`]) {
      const html = (await served.bytesAt(path)).toString('utf8');
      expect([path, html]).toEqual([path, expect.stringContaining('a\ufffdb\ufffdc\ufffdd\ufffde')]);
      expect([path, /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}/u.test(html)]).toEqual([path, false]);
    }
  });

  it('shows a State’s names in the six languages as they are', async () => {
    const query = 'preset=state-profile&state=TUR';
    const { pages } = await readPdf(await served.bytesAt(`/note.pdf?${query}`));
    const md = (await served.bytesAt(`/note.md?${query}`)).toString('utf8');
    for (const name of ['Türkiye', 'تركيا', '土耳其', 'Turquie', 'Турция', 'Turquía']) {
      expect(pages.join(' ')).toContain(name);
      expect(md).toContain(name);
    }
  });
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
