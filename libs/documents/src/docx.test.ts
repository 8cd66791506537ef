import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { SaxesParser } from 'saxes';
import { aNote, aParagraph, aPicture, aSource } from './written-note.builders.js';
import { noteDocx } from './docx.js';
import { visible } from './visible.js';
import type { Element, Line, WrittenNote } from './written-note.js';

/** Returns the files of a document. Throws if one of its XML files is not well-formed. */
const filesOf = async (parts: Partial<WrittenNote>): Promise<Record<string, string>> => {
  const files = unzipSync(await noteDocx(aNote(parts)));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => {
      const text = strFromU8(bytes, name.endsWith('.png'));
      if (/\.(?:xml|rels|svg)$/.test(name)) new SaxesParser({ xmlns: true }).write(text).close();
      return [name, text];
    }),
  );
};

type Node = globalThis.Element;

const read = (xml: string | undefined): Document =>
  new DOMParser().parseFromString(xml ?? '', 'text/xml') as unknown as Document;

const all = (from: Document | Node, name: string): readonly Node[] => [
  ...from.querySelectorAll(name.replaceAll(':', '\\:')),
];
const textOf = (from: Document | Node): string =>
  all(from, 'w:t')
    .map(({ textContent }) => textContent)
    .join('');
const val = (from: Document | Node, name: string): string | null => all(from, name)[0]?.getAttribute('w:val') ?? null;

const documentOf = async (parts: Partial<WrittenNote>): Promise<Document> =>
  read((await filesOf(parts))['word/document.xml']);

const paragraphs = (document: Document): readonly (readonly [string | null, string])[] =>
  all(document, 'w:p').map((p) => [val(p, 'w:pStyle'), textOf(p)]);

const line: Line = [{ text: 'words' }];

it('sets each kind of text in the style of that name', async () => {
  const document = await documentOf({
    elements: [
      { kind: 'heading', level: 1, line },
      { kind: 'heading', level: 3, line },
      { kind: 'paragraph', line, style: 'note' },
      { kind: 'quotation', lines: [line] },
      { kind: 'code', text: 'a\n\tb' },
      { kind: 'list', ordered: true, items: [[aParagraph(...line)]] },
      aPicture(),
    ],
  });
  expect(paragraphs(document).map(([style]) => style)).toEqual(
    // prettier-ignore
    ['Kicker', 'Title', 'Subtitle', 'Heading1', 'Heading3', 'SmallPrint', 'Quote', 'HTMLPreformatted', 'ListNumber', 'Picture', 'Caption', 'Imprint'],
  );
  const styles = read((await filesOf({}))['word/styles.xml']);
  const known = all(styles, 'w:style').map((style) => style.getAttribute('w:styleId'));
  expect(known).toEqual(
    expect.arrayContaining(['Heading1', 'Heading3', 'Quote', 'HTMLPreformatted', 'Caption', 'NoteTable']),
  );
  expect(new Set(known).size).toBe(known.length);
});

it('makes a source a footnote of its number where it is named first, and then a link to that place; the others alone are listed', async () => {
  const files = await filesOf({
    sources: [aSource('A/70/621'), aSource('S/2015/978', null), aSource('unnamed')],
    elements: [
      { kind: 'key-figures', figures: [{ value: '112', label: [...line, { source: 1 }] }] },
      { kind: 'heading', level: 1, line: [...line, { source: 1 }, { source: 2 }] },
      {
        kind: 'table',
        caption: [{ source: 2 }],
        columns: [{ label: 'State', align: 'start' }],
        rows: [[[{ source: 1 }]]],
      },
    ],
  });
  const document = read(files['word/document.xml']);
  expect(all(document, 'w:footnoteReference').map((mark) => mark.getAttribute('w:id'))).toEqual(['1', '2']);
  const links = all(document, 'w:hyperlink[w:anchor]');
  expect(links.map((link) => [link.getAttribute('w:anchor'), textOf(link)])).toEqual([
    ['source_1', '[1]'],
    ['source_2', '[2]'],
    ['source_1', '[1]'],
  ]);
  const notes = all(read(files['word/footnotes.xml']), 'w:footnote').filter((note) => !note.getAttribute('w:type'));
  expect(notes.map((note) => [note.getAttribute('w:id'), textOf(note).trim()])).toEqual([
    ['1', `${aSource('A/70/621').text} un.example`],
    ['2', aSource('S/2015/978').text],
  ]);
  expect(all(document, 'w:bookmarkStart').map((place) => place.getAttribute('w:name'))).toEqual([
    'source_1',
    'source_2',
    'source_3',
  ]);
  expect(paragraphs(document).slice(-3, -1)).toEqual([
    ['Heading1', 'Sources'],
    ['FootnoteText', `3. ${aSource('unnamed').text} https://un.example/unnamed`],
  ]);
});

it('never gives a source the number of another: named out of order, it is no footnote but a link', async () => {
  const document = await documentOf({
    sources: [aSource('a'), aSource('b')],
    elements: [aParagraph({ source: 2 }, { source: 1 })],
  });
  expect(all(document, 'w:hyperlink[w:anchor]').map(textOf)).toEqual(['[2]']);
  expect(all(document, 'w:footnoteReference')).toHaveLength(1);
});

it('refuses a reference to a source that the note does not have', async () => {
  await expect(noteDocx(aNote({ elements: [aParagraph({ source: 1 })] }))).rejects.toThrow(
    'The note names source 1, but has sources 1 to 0.',
  );
});

it('has no list of sources that are footnotes, nor a heading for one', async () => {
  const document = await documentOf({
    sources: [aSource('a', null)],
    elements: [
      aParagraph(...line, { source: 1 }),
      { kind: 'heading', level: 1, line: [{ text: 'Sources' }] },
      { kind: 'sources' },
    ],
  });
  expect(paragraphs(document)[3]).toEqual([null, 'words[]']);
  expect(all(document, 'w:footnoteReference')).toHaveLength(1);
  expect(textOf(document)).not.toContain('Sources');
});

it('repeats the heading of a table of 400 rows on each page, and keeps it with its caption', async () => {
  const rows = Array.from({ length: 400 }, (_, index) => [[{ text: `State ${index}` }], [{ text: String(index) }]]);
  const document = await documentOf({
    elements: [
      {
        kind: 'table',
        caption: line,
        columns: [
          { label: 'State', align: 'start' },
          { label: 'Count', align: 'end' },
        ],
        rows,
      },
    ],
  });
  expect(all(document, 'w:tr')).toHaveLength(401);
  expect(all(document, 'w:tblHeader')).toHaveLength(1);
  expect(textOf(all(document, 'w:tr')[0] as Node)).toBe('StateCount');
  const caption = all(document, 'w:p').find((p) => val(p, 'w:pStyle') === 'Caption');
  expect(all(caption as Node, 'w:keepNext')).toHaveLength(1);
});

it('keeps a short table whole, and of a longer one the first three rows and the last two together', async () => {
  const keepNextRows = async (length: number): Promise<readonly number[]> => {
    const rows = Array.from({ length }, (_, index) => [[{ text: `State ${index}` }]]);
    const columns = [{ label: 'State', align: 'start' }] as const;
    const document = await documentOf({ elements: [{ kind: 'table', caption: line, columns, rows }] });
    const [, ...cells] = all(document, 'w:tr');
    return cells.flatMap((row, index) => (all(row, 'w:keepNext').length > 0 ? [index] : []));
  };
  expect(await keepNextRows(5)).toEqual([0, 1, 2, 3]);
  expect(await keepNextRows(15)).toEqual([0, 1, 13]);
});

it('lets a row that may be longer than a page break over pages, and keeps others whole', async () => {
  const columns = [{ label: 'State', align: 'start' }] as const;
  const tableOf = (text: string): Element => ({ kind: 'table', caption: line, columns, rows: [[[{ text }]], [line]] });
  const document = await documentOf({ elements: [tableOf('short'), tableOf('word '.repeat(2000))] });
  const whole = all(document, 'w:tr').map((row) => val(row, 'w:cantSplit') !== 'off');
  expect(whole).toEqual([true, true, true, true, false, true]);
});

it('sets a table of more words than a function takes arguments', async () => {
  const rows = Array.from({ length: 400 }, () => [[{ text: 'a '.repeat(1000) }]]);
  const table: Element = { kind: 'table', caption: line, columns: [{ label: 'State', align: 'start' }], rows };
  await expect(noteDocx(aNote({ elements: [table] }))).resolves.toBeInstanceOf(Buffer);
});

it('says in words what a picture shows, and holds its drawing, and for programs that show none 200 points an inch or more', async () => {
  const files = await filesOf({
    elements: [aPicture('From 93 to 117 "States"\u0001.'), { ...aPicture(), width: 1284 } as Element],
  });
  const document = read(files['word/document.xml']);
  expect(all(document, 'wp:docPr').map((picture) => picture.getAttribute('descr'))).toEqual([
    'From 93 to 117 "States"[U+0001].',
    'Endorsements rose from 93 to 117.',
  ]);
  // Extents are in English Metric Units: 914,400 per inch.
  const inches = all(document, 'wp:extent').map((extent) => Number(extent.getAttribute('cx')) / 914_400);
  expect(inches).toEqual([600 / 96, 642 / 96]);
  const widths = Object.entries(files)
    .filter(([name]) => name.endsWith('.png'))
    .map(([, png]) => Buffer.from(png, 'latin1').readUInt32BE(16));
  expect(widths.map((points, index) => points / (inches[index] ?? 0) >= 200)).toEqual([true, true]);
  expect(Object.keys(files).filter((name) => name.endsWith('.svg'))).not.toEqual([]);
});

it('says which language each text is in, and sets Arabic from right to left', async () => {
  const files = await filesOf({
    language: 'fr',
    elements: [
      { kind: 'quotation', lines: [[{ text: 'مجلس الأمن' }]], language: 'ar' },
      aParagraph(
        { text: 'Le ' },
        { text: 'мир', language: 'ru' },
        { text: '安全', language: 'zh' },
        { text: 'x', language: '"?' },
      ),
    ],
  });
  expect(val(read(files['word/styles.xml']), 'w:docDefaults w:lang')).toBe('fr-FR');
  const document = read(files['word/document.xml']);
  const arabic = all(document, 'w:p')[3] as Node;
  expect([all(arabic, 'w:bidi').length, all(arabic, 'w:rtl').length]).toEqual([1, 1]);
  expect(
    all(document, 'w:lang').map((lang) => lang.getAttributeNames().map((name) => [name, lang.getAttribute(name)])),
  ).toEqual([[['w:bidi', 'ar-EG']], [['w:val', 'ru-RU']], [['w:eastAsia', 'zh-CN']]]);
  expect(all(document, 'w:bidi')).toHaveLength(1);
});

it('sets a note in Arabic from right to left, with its tables, but not what is in another language', async () => {
  const files = await filesOf({
    language: 'ar',
    elements: [
      aParagraph({ text: 'مجلس الأمن' }, { text: 'Code of conduct (2015)', language: 'en' }),
      aParagraph({ text: 'Security Council', language: 'en' }),
      {
        kind: 'table',
        caption: [],
        columns: [{ label: 'الدولة', align: 'start' }],
        rows: [[[{ text: 'فرنسا' }]]],
      },
    ],
  });
  const normal = all(read(files['word/styles.xml']), 'w:style').find(
    (style) => style.getAttribute('w:styleId') === 'Normal',
  ) as Node;
  expect([all(normal, 'w:bidi').length, all(normal, 'w:rtl').length]).toEqual([1, 1]);
  const document = read(files['word/document.xml']);
  expect(all(document, 'w:bidiVisual')).toHaveLength(1);
  expect(all(document, 'w:rtl').map((rtl) => rtl.getAttribute('w:val'))).toEqual(['false', 'false']);
  expect(all(document, 'w:bidi').map((bidi) => bidi.getAttribute('w:val'))).toEqual(['false']);
});

it('makes the same bytes of the same note, dated as the note is', async () => {
  const note = aNote({
    sources: [aSource('a'), aSource('b')],
    elements: [
      aParagraph({ text: 'x', href: 'https://un.org/#a' }, { source: 1 }, { source: 2 }, { source: 1 }),
      aPicture(),
    ],
  });
  const first = await noteDocx(note);
  await noteDocx(aNote({ elements: [aParagraph({ text: 'y', href: 'https://un.org/' }), aPicture()] }));
  expect((await noteDocx(note)).equals(first)).toBe(true);
  const core = strFromU8(unzipSync(first)['docProps/core.xml'] as Uint8Array);
  expect(core.match(/2026-11-03T09:30:00Z/g)).toHaveLength(2);
  expect(core).toContain('<dc:title>Preventing and ending atrocity crimes</dc:title>');
});

it('numbers the pages by fields in the words of the language', async () => {
  const files = await filesOf({ page: '{page}ª de {pages} páginas' });
  const footer = read(files['word/footer1.xml']);
  expect(textOf(footer)).toBe('As of 22 September 2016 · Revision 1ª de  páginas');
  expect(all(footer, 'w:instrText').map(({ textContent }) => textContent?.trim())).toEqual(['PAGE', 'NUMPAGES']);
});

it('keeps the whole address of the note, and links to it unless Word would refuse the link', async () => {
  const long = `https://pledgebook.example/note?text=${'a'.repeat(3000)}&b=<c>`;
  const files = await filesOf({ address: { href: long, text: 'Open' } });
  const property = read(files['docProps/custom.xml']).querySelector('[name="Pledgebook note"]');
  expect(property?.textContent).toBe(long);
  expect(all(read(files['word/document.xml']), 'w:hyperlink')).toHaveLength(0);
  expect((await filesOf({}))['word/_rels/document.xml.rels']).toContain(
    'Target="https://pledgebook.example/note?on=2016-09-22"',
  );
});

it('makes links of addresses of the web and of mail alone', async () => {
  const hrefs = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://[x',
    'mailto:a@un.org',
    'https://un.org/a|b "c"',
  ];
  const files = await filesOf({
    address: { href: 'nothing', text: 'Open' },
    elements: hrefs.map((href) => aParagraph({ text: href, href })),
  });
  const targets = all(read(files['word/_rels/document.xml.rels']), 'Relationship[TargetMode="External"]');
  expect(targets.map((relation) => relation.getAttribute('Target'))).toEqual([
    'mailto:a@un.org',
    'https://un.org/a%7Cb%20%22c%22',
  ]);
  for (const href of hrefs) expect(textOf(read(files['word/document.xml']))).toContain(href);
});

const everywhere = (words: string): Partial<WrittenNote> => {
  const hostile: Line = [{ text: words, strong: true, language: words, href: words }];
  return {
    title: words,
    kicker: words,
    asOf: words,
    imprint: words,
    sourcesHeading: words,
    address: { href: words, text: words },
    sources: [
      { id: words, text: words, href: words },
      { id: 'unnamed', text: words, href: words },
    ],
    head: [{ label: 'From', text: words }],
    elements: [
      { kind: 'heading', level: 2, line: [...hostile, { source: 1 }] },
      { kind: 'list', ordered: false, items: [[aParagraph(...hostile)], [], [{ kind: 'code', text: words }]] },
      { kind: 'quotation', lines: [hostile], language: words },
      { kind: 'key-figures', figures: [{ value: words, label: hostile }] },
      { kind: 'table', caption: hostile, columns: [{ label: words, align: 'start' }], rows: [[hostile]] },
      aPicture(words),
    ],
  };
};

it.each([
  '<w:t>&amp;</w:t><script>]]><!--',
  'a\u0000b\u0008c\u001Fd\uFFFEe\uD800f\u202Eg',
  '{ PAGE } =cmd|"/c calc"!A0 DDEAUTO %1 { INCLUDETEXT x }',
  '🙂 é ﷽ 👩‍👩‍👧',
  'x'.repeat(3000),
  'word '.repeat(2000),
])('shows hostile text as it is, everywhere: %#', async (words) => {
  const files = await filesOf(everywhere(words));
  const shown = visible(words);
  const document = read(files['word/document.xml']);
  const found = paragraphs(document).filter(([, text]) => text.includes(shown));
  expect(new Set(found.map(([style]) => style))).toEqual(
    // prettier-ignore
    new Set(['Kicker', 'Title', 'Subtitle', 'Heading2', 'ListBullet', 'HTMLPreformatted', 'Quote', 'KeyFigure', 'KeyFigureLabel', 'Caption', 'TableHeading', 'TableText', 'Head', 'Heading1', 'FootnoteText', 'Imprint']),
  );
  expect(textOf(read(files['word/footnotes.xml']))).toContain(shown);
  expect(all(document, 'w:instrText, w:fldSimple, w:hyperlink[r:id]')).toHaveLength(0);
});

it('is well-formed and keeps the text, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => {
      const files = await filesOf({
        title: words,
        elements: [aParagraph({ text: words, href: `https://un.org/${words}` })],
      });
      const title = all(read(files['word/document.xml']), 'w:p')[1] as Node;
      expect(textOf(title)).toBe(visible(words).replace(/[\t\r\n]/g, ''));
    }),
    { numRuns: 40 },
  );
});

it('sets lists ten deep, tables of twelve columns, and what is empty', async () => {
  const deep = (depth: number): Element => ({
    kind: 'list',
    ordered: true,
    items: [[aParagraph({ text: `level ${depth}` }), ...(depth < 10 ? [deep(depth + 1)] : [])], []],
  });
  const columns = Array.from({ length: 12 }, (_, index) => ({ label: `Column ${index}`, align: 'end' as const }));
  const document = await documentOf({
    elements: [
      deep(1),
      { kind: 'table', caption: line, columns, rows: [columns.map(() => line), []] },
      { kind: 'table', caption: [], columns: [], rows: [] },
      { kind: 'list', ordered: false, items: [] },
      { kind: 'quotation', lines: [] },
      { kind: 'key-figures', figures: [] },
      { kind: 'code', text: '' },
      { kind: 'sources' },
      aParagraph(),
    ],
  });
  const levels = all(document, 'w:ilvl').map((level) => Number(level.getAttribute('w:val')));
  expect([Math.max(...levels), levels.length]).toEqual([8, 20]);
  expect(all(document, 'w:tc')).toHaveLength(36);
  // Each list is numbered separately.
  expect(new Set(all(document, 'w:numId').map((id) => id.getAttribute('w:val'))).size).toBe(10);
});

it('keeps Latin words in Arabic apart by marks that every Word knows, and gives long labels of its head room', async () => {
  const elements: Element[] = [{ kind: 'paragraph', line: [{ text: 'أيدت \u2068ACT Code\u2069، 1' }] }];
  const files = await filesOf({ language: 'ar', elements, head: [{ label: 'Контактные данные', text: 'mission' }] });
  const document = read(files['word/document.xml']);
  const content = document.documentElement.textContent ?? '';
  expect(content).toContain('أيدت \u200eACT Code\u200e\u200f، 1');
  expect(content).not.toMatch(/[\u2066-\u2069]/);
  const stop = document.getElementsByTagName('w:tab');
  expect(Number([...stop].find((tab) => tab.getAttribute('w:val') === 'left')?.getAttribute('w:pos'))).toBe(2325);
});
