import { notePdf } from './pdf.js';
import { type ReadPdf, readPdf } from './pdf-reader.builders.js';
import type { Element, Line, Run } from './written-note.js';
import { aNote } from './written-note.builders.js';

const line = (...parts: readonly (string | Run | number)[]): Line =>
  parts.map((part) => (typeof part === 'string' ? { text: part } : typeof part === 'number' ? { source: part } : part));
const paragraph = (...parts: readonly (string | Run | number)[]): Element => ({
  kind: 'paragraph',
  line: line(...parts),
});
const heading = (level: 1 | 2 | 3, text: string): Element => ({ kind: 'heading', level, line: line(text) });
const table = (labels: readonly string[], rows: readonly (readonly string[])[]): Element => ({
  kind: 'table',
  caption: line('Where they stand'),
  columns: labels.map((label, index) => ({ label, align: index === 0 ? 'start' : 'end' })),
  rows: rows.map((row) => row.map((cell) => line(cell))),
});
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><path d="M0 200L600 0" stroke="#0072b2"/></svg>';
const picture: Element = {
  kind: 'picture',
  caption: line('By year'),
  alternative: 'A line that rises',
  drawing: { svg },
  width: 600,
  height: 200,
};
const code = {
  id: 'code',
  text: 'UN General Assembly: Code of conduct, A/70/621',
  href: 'https://undocs.org/A/70/621',
};

const address = { href: 'https://pledgebook.example/notes/n1', text: 'Open this note' };
const pdfOf = async (...elements: readonly Element[]): Promise<ReadPdf> =>
  readPdf(await notePdf(aNote({ elements, sources: [code], address })));
const textOf = async (...elements: readonly Element[]): Promise<string> => (await pdfOf(...elements)).pages.join('\n');

describe('a note as PDF', () => {
  it('says that it is PDF/UA-1, in which language, of which title, and embeds each font', async () => {
    const pdf = await readPdf(
      await notePdf(
        aNote({
          language: 'fr',
          title: 'Prévenir',
          recordedAt: '2026-11-01T12:00:00.000Z',
          elements: [paragraph('Texte')],
        }),
      ),
    );
    expect(pdf.metadata).toMatch(/<pdfuaid:part>1</);
    expect(pdf).toMatchObject({ language: 'fr', title: 'Prévenir', created: 'D:20261101120000Z' });
    expect(pdf.fonts).toEqual({ named: pdf.fonts.embedded, embedded: pdf.fonts.named });
    expect(pdf.fonts.named).toBeGreaterThan(1);
  });

  it('has the same bytes for the same note, and others for another', async () => {
    const bytes = () => notePdf(aNote({ elements: [paragraph('One'), picture] }));
    expect((await bytes()).equals(await bytes())).toBe(true);
    expect((await bytes()).equals(await notePdf(aNote({ elements: [paragraph('Two'), picture] })))).toBe(false);
  });

  it('tags headings, lists, quotations, figures with their words, tables with the headers of columns and rows', async () => {
    const { tags } = await pdfOf(
      heading(1, 'In brief'),
      { kind: 'list', ordered: false, items: [[paragraph('First')], [paragraph('Second')]] },
      heading(2, 'A question'),
      { kind: 'quotation', lines: [line('“How can it be applied?”')] },
      picture,
      table(['State', 'Code', 'Declaration'], [['France', 'yes', 'yes']]),
    );
    const roles = tags.map(({ role }) => role);
    expect(roles.filter((role) => /^H\d/.test(role))).toEqual(['H1', 'H2', 'H3', 'H2']);
    expect(roles.filter((role) => role === 'LI')).toHaveLength(3);
    expect(roles).toEqual(expect.arrayContaining(['L', 'BlockQuote', 'Caption', 'Table', 'THead', 'TBody']));
    expect(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toEqual(['A line that rises']);
    expect(roles.filter((role) => /^T[HDR]$/.test(role)).join(' ')).toBe('TR TH TH TH TR TH TD TD');
  });

  it('says of each header whether it is one of a column or of a row', async () => {
    const pdf = await notePdf(
      aNote({
        elements: [
          table(
            ['State', 'Code'],
            [
              ['France', 'yes'],
              ['Mexico', 'no'],
            ],
          ),
        ],
      }),
    );
    const cells = pdf.toString('latin1').match(/\/S \/T[HD]\n[^]*?endobj/g) ?? [];
    const kinds = cells.map(
      (cell) => (/\/Scope \/(\w+)/.exec(cell)?.[1] ?? 'cell') + (/\/Headers \[\(/.test(cell) ? ' with a list' : ''),
    );
    expect(kinds.sort()).toEqual(['Column', 'Column', 'Row', 'Row', 'cell', 'cell']);
  });

  it('lists its headings in the outline, under its title', async () => {
    const { outline } = await pdfOf(heading(1, 'In brief'), heading(2, 'A question'));
    expect(outline).toEqual(['Preventing and ending atrocity crimes', '- In brief', '-- A question', '- Sources']);
  });

  it('leads to the addresses that it names, and from a number to the source', async () => {
    const { links } = await pdfOf(paragraph('See ', { text: 'the text', href: 'https://example.org/a?b=c' }, '.', 1));
    expect(links.addresses).toEqual(
      expect.arrayContaining(['https://example.org/a?b=c', code.href, 'https://pledgebook.example/notes/n1']),
    );
    expect(links.within).toBe(1);
  });

  it('makes no link of an address that is none of the web or of mail', async () => {
    const { links } = await pdfOf(
      paragraph({ text: 'run', href: 'javascript:alert(1)' }, { text: 'file', href: 'file:///etc' }),
    );
    expect(links.addresses).toEqual([code.href, 'https://pledgebook.example/notes/n1']);
  });

  it('says on the foot of each page which page it is, and for which day and revision; a table repeats its header', async () => {
    const rows = Array.from({ length: 400 }, (_, index) => [`State ${index}`, '2015']);
    const pdf = await notePdf(aNote({ elements: [table(['Name of State', 'Year'], rows)] }));
    const { pages } = await readPdf(pdf);
    expect(pages.length).toBeGreaterThan(5);
    for (const [index, page] of pages.slice(0, -1).entries()) {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('As of 22 September 2016 · Revision 1');
      expect(page).toContain('Name of State');
    }
    expect(pdf.toString('latin1').match(/\/S \/THead/g)).toHaveLength(1);
  });

  it('begins a table of more than a third of a page where it stands, and keeps a smaller one whole', async () => {
    const rowsOf = (length: number) => Array.from({ length }, (_, index) => [`State ${index}.`, '2015']);
    const before = Array.from({ length: 30 }, () => paragraph('Line.'));
    const long = await pdfOf(...before, table(['Name', 'Year'], rowsOf(15)));
    expect(long.pages[0]).toContain('State 2.');
    expect(long.pages[1]).toContain('State 14.');
    const short = await pdfOf(...before, ...before.slice(0, 8), table(['Name', 'Year'], rowsOf(5)));
    expect(short.pages.filter((page) => page.includes('State '))).toHaveLength(1);
    expect(short.pages[1]).toContain('State 0.');
  });

  it('keeps a heading with what follows it', async () => {
    for (const lines of [34, 35, 36, 37, 38, 39, 40, 41]) {
      const before = Array.from({ length: lines }, () => paragraph('Line.'));
      const { pages } = await pdfOf(...before, heading(1, 'Together'), paragraph('with this line.'));
      expect(pages.find((page) => page.includes('Together'))).toContain('with this line.');
    }
  });
});

describe('what a note as PDF makes of text', () => {
  it('copies Arabic, Chinese and Russian out as they were written', async () => {
    const names = { ar: 'المكسيك', zh: '科特迪瓦', ru: 'Кот-д’Ивуар' };
    const { pages, languages } = await pdfOf(
      ...Object.entries(names).map(([language, text]) => paragraph('Name: ', { text, language }, ', so.')),
      { kind: 'quotation', language: 'ar', lines: [line('مدونة')] },
    );
    for (const name of [...Object.values(names), 'مدونة']) expect(pages[0]).toContain(name);
    expect(languages).toEqual(expect.arrayContaining(['ar', 'zh', 'ru']));
  });

  it.each([
    ['Typst', '#import "/etc/passwd": * #read("x") $x^2$ \\ @x <label> *b* _c_ `d` /* e */ -- https://a.b = t'],
    ['HTML', '<b>bold</b> &amp; <script>alert(1)</script>'],
  ])('shows %s as the text that it is, wherever it stands', async (_, hostile) => {
    const { pages, title } = await readPdf(
      await notePdf(
        aNote({
          title: hostile,
          imprint: hostile,
          elements: [
            paragraph(hostile),
            { kind: 'code', text: hostile },
            table([hostile], [[hostile]]),
            heading(1, hostile),
          ],
          sources: [{ id: 'x', text: hostile, href: null }],
        }),
      ),
    );
    const bare = (text: string) => text.replace(/\s/g, '');
    expect(title).toBe(hostile);
    expect(bare(pages.join('')).split(bare(hostile))).toHaveLength(1 + 8);
  });

  it('names the characters that no font has, and control characters, and halves of a pair', async () => {
    const text = await textOf(paragraph('😀 \u0000 \u0007 \ud83d \u05d0 \ue000 \uffff a\u{1f3fb} 中\u1dc4 e\u0301'));
    expect(text).toContain(
      '[U+1F600] [U+0000] [U+0007] [U+D83D] [U+05D0] [U+E000] [U+FFFF] a[U+1F3FB] 中[U+1DC4] e\u0301',
    );
  });

  it('lets no override of direction act, in what it is written in or in what follows', async () => {
    const text = await textOf(
      heading(1, '\u202eabc'),
      paragraph('\u202edef\u2066', { text: 'ghi' }, '\ufeff jkl'),
      paragraph('mno'),
    );
    for (const word of ['abc', 'defghi jkl', 'mno']) expect(text).toContain(word);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufeff]/);
  });

  it('breaks a word of 3,000 letters within the page', async () => {
    const word = 'Q'.repeat(3000);
    const cells = Array.from({ length: 12 }, () => '1,234,567,890');
    const { pages, reach } = await pdfOf(
      paragraph(word),
      table(cells, [cells]),
      { kind: 'code', text: word },
      {
        kind: 'key-figures',
        figures: [1, 2, 3].map(() => ({ value: word.slice(0, 99), label: line(word.slice(0, 99)) })),
      },
    );
    expect(pages.join('').match(/Q/g)).toHaveLength(3000 + 3000 + 6 * 99);
    expect(reach).toBeLessThan(535);
  });

  it.each(['en', 'es'])('breaks an address after its signs alone, and adds none (%s)', async (language) => {
    const lines = async (slug: string): Promise<readonly string[]> => {
      const href = `http://localhost:4870/notes/${slug}`;
      const source = { id: 'long', text: 'Una fuente', href };
      const elements = [paragraph(href, ' '), paragraph('Vea ', { text: href, href }), paragraph('Fin', 1)];
      const { pages } = await readPdf(await notePdf(aNote({ language, elements, sources: [source], address })));
      return pages.join('\n').split('\n');
    };
    const slug =
      'France-will-never-use-its-veto-in-cases-of-mass-atrocities-and-pledges-not-to-oppose-action?of=URY&on=2016';
    for (const before of ['', 'a-', 'bc-def-', 'a-mission-of-the-']) {
      const shown = await lines(`${before}${slug}`);
      const joined = shown.join('');
      expect(joined.split(`localhost:4870/notes/${before}${slug}`)).toHaveLength(4);
      const first = shown.filter((line) => /localhost/.test(line));
      expect(first.length).toBe(3);
      for (const line of first) expect(line).toMatch(/localhost:4870.*[/.\-?&]$/);
    }
  });

  it.each([
    ['Chinese', '安全理事会负有维护国际和平与安全的首要责任', 15_000],
    ['Hindi, whose letters are named', 'सुरक्षा परिषद की प्राथमिक जिम्मेदारी ', 15_000],
    ['Thai, whose letters are named', 'คณะมนตรีความมั่นคงมีความรับผิดชอบหลัก', 15_000],
    ['words of 50 letters', `${'a'.repeat(50)} `, 20_000],
  ])('sets a paragraph of %s in seconds of the processor', async (_, words, length) => {
    const text = words.repeat(length).slice(0, length);
    const before = process.cpuUsage();
    const { pages } = await readPdf(await notePdf(aNote({ elements: [paragraph(text)] })));
    const { user, system } = process.cpuUsage(before);
    expect(pages.length).toBeGreaterThan(1);
    // With a place to break after each sign, Chinese took a minute. Processor time does not depend on a busy machine.
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  it('sets what is empty, nested, or does not fit together', async () => {
    const nested = Array.from({ length: 10 }).reduce<Element>(
      (inner, _, index) => ({ kind: 'list', ordered: index % 2 === 0, items: [[paragraph(`level ${index}`), inner]] }),
      paragraph('deepest'),
    );
    const text = await textOf(
      heading(3, 'First of level 3'),
      heading(1, ' '),
      { kind: 'heading', level: 2, line: [] },
      paragraph(),
      paragraph('', 99, 0, -1),
      { kind: 'list', ordered: true, items: [] },
      { kind: 'list', ordered: true, items: [[]] },
      nested,
      { kind: 'quotation', lines: [] },
      { kind: 'code', text: '' },
      { kind: 'key-figures', figures: [] },
      { kind: 'table', caption: [], columns: [], rows: [] },
      table(['a', 'b'], []),
      table(['a', 'b'], [['one'], ['one', 'two', 'three']]),
      { kind: 'picture', caption: [], alternative: '', drawing: { svg }, width: 600, height: 60_000 },
      paragraph({ text: 'x', language: 'no language $' }),
      paragraph('word '.repeat(2000)),
      heading(1, 'One'),
      heading(2, 'Two'),
      { kind: 'sources' },
      heading(3, 'Three'),
      { kind: 'sources' },
    );
    expect(text).toContain('deepest');
    expect(text.split(code.href?.replace('https://', '') ?? '')).toHaveLength(2);
    // A note without a place for its sources has them at the end, under their heading.
    expect((await textOf(paragraph('x'))).split('Sources')).toHaveLength(2);
    expect((await readPdf(await notePdf(aNote({ title: ' ' })))).pages).toHaveLength(1);
  });

  it('says what is wrong with a picture that is no SVG', async () => {
    await expect(
      notePdf(aNote({ elements: [{ ...picture, drawing: { svg: 'no picture' } } as Element] })),
    ).rejects.toThrow(/SVG/);
    expect(await textOf(paragraph('and goes on'))).toContain('and goes on');
  });
});

describe('a note in another script', () => {
  it.each([
    ['ar', 'مجلس الأمن صوّت على مشروع القرار', true],
    ['zh', '安全理事会对决议草案进行了表决', false],
    ['ru', 'Совет Безопасности провел голосование', false],
  ])('has its letters, says its language, and runs as that is read (%s)', async (language, words, isRightToLeft) => {
    const elements = [paragraph(words), table(['A', 'B'], [['17', '18']])];
    const pdf = await readPdf(await notePdf(aNote({ language, address, elements })));
    expect(pdf.language).toBe(language);
    const text = pdf.pages.join('').normalize('NFKC');
    expect([...new Set(words)].filter((letter) => !text.includes(letter))).toEqual([]);
    expect(text).not.toMatch(/\[U\+/);
    const placeOf = (cell: string): number => pdf.places.find(([str]) => str === cell)?.[1] ?? NaN;
    expect(placeOf('17') > placeOf('18')).toBe(isRightToLeft);
    expect(placeOf('18') > placeOf('17')).toBe(!isRightToLeft);
  });
});
