import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import { parse } from 'yaml';
import { aNote, aParagraph, aPicture, aSource } from './written-note.builders.js';
import { noteMarkdown } from './markdown.js';
import { visible } from './visible.js';
import type { Element, Line } from './written-note.js';

const bodyOf = (markdown: string): string => markdown.slice(markdown.indexOf('\n---\n') + 5);

const rendered = (...elements: readonly Element[]): DocumentFragment | Document =>
  parseHTML(`<main>${marked.parse(bodyOf(noteMarkdown(aNote({ elements }))), { async: false })}</main>`).document;

const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

const HOSTILE = [
  '# no heading',
  '1. no list',
  '- no list',
  '+ none',
  '> no quotation',
  '===',
  '---',
  '    no code',
  '```',
  '~~~ ~~gone~~',
  '<script>alert(1)</script> <!-- gone -->',
  '&amp; &#65; &nbsp;',
  '*a* _b_ **c** `d` \\e \\',
  '[x](javascript:alert(1)) ![y](z) [^1] [ref]: /url',
  'a | b',
  'https://un.org www.un.org someone@un.org',
  '!',
  'line\nend\r\n# again',
  'a\u0000b\u0007c\uD800d\u202Ee\uFFFE',
  '=HYPERLINK("https://x") {PAGE}',
];

it.each(HOSTILE)('reads back as it was written: %j', (words) => {
  const line: Line = [{ text: words }];
  const document = rendered(
    { kind: 'heading', level: 1, line },
    aParagraph(...line),
    aParagraph({ text: words, strong: true }, { text: words, emphasis: true }, { text: words }),
    { kind: 'list', ordered: true, items: [[aParagraph(...line)]] },
    { kind: 'quotation', lines: [line] },
    { kind: 'key-figures', figures: [{ value: words, label: line }] },
    { kind: 'table', caption: line, columns: [{ label: words, align: 'end' }], rows: [[line]] },
    aPicture(words),
  );
  const expected = spaced(visible(words));
  for (const place of ['h2', 'ol > li', 'blockquote > p', 'th', 'td', 'p + table', 'p:has(em:only-child)']) {
    const found = document.querySelector(place);
    if (place === 'p + table') expect(spaced(found?.previousElementSibling?.textContent)).toBe(expected);
    else expect(spaced(found?.textContent)).toContain(expected);
  }
  expect(document.querySelectorAll('script, a, img, pre, hr, del')).toHaveLength(1); // The address of the note.
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.constantFrom(...'*_`~[]()!<>&#|\\-+=1. :a“é🙂\n\t$^{}"\''), { maxLength: 12 })
    .map((signs) => signs.join('')),
);

const lines = fc.array(
  fc.record(
    {
      text: texts,
      strong: fc.boolean(),
      emphasis: fc.boolean(),
      code: fc.boolean(),
      href: fc.constantFrom('https://un.org/(a)_b', 'javascript:x'),
    },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 4 },
);

it('keeps every text, whatever marks its parts carry', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const document = rendered(
        { kind: 'heading', level: 3, line },
        { kind: 'quotation', lines: [line] },
        { kind: 'table', caption: [], columns: [{ label: 'x', align: 'start' }], rows: [[line]] },
      );
      const expected = spaced(line.map(({ text }) => visible(text)).join(''));
      expect(spaced(document.querySelector('h4')?.textContent)).toBe(expected);
      expect(spaced(document.querySelector('blockquote')?.textContent)).toBe(expected);
      expect(spaced(document.querySelector('td')?.textContent)).toBe(expected);
    }),
    { numRuns: 300 },
  );
});

it('defines no reference where a link of code begins a line', () => {
  const document = rendered(aParagraph({ text: ']:', code: true, href: 'https://un.org/' }));
  expect(document.querySelector('a[href="https://un.org/"]')?.textContent).toBe(']:');
});

it('marks what is strong, even where it stands against letters', () => {
  const document = rendered(
    aParagraph({ text: 'a' }, { text: '“b”', strong: true }, { text: 'c', emphasis: true }, { text: 'd' }),
  );
  expect(document.querySelector('strong')?.textContent).toBe('“b”');
  expect(document.querySelector('em')?.textContent).toBe('c');
});

it('defines each source once as the footnote of its number, in the place of the list of sources', () => {
  const sources = [aSource('A/70/621'), aSource('S/2015/978', null), aSource('unnamed', 'javascript:alert(1)')];
  const markdown = noteMarkdown(
    aNote({
      sources,
      elements: [
        aParagraph({ text: 'First' }, { source: 1 }, { text: '(2015)' }, { source: 2 }, { source: 1 }),
        { kind: 'sources' },
        aParagraph({ text: 'After the sources.' }),
      ],
    }),
  );
  expect(markdown).toContain('First[^1]\\(2015)[^2][^1]\n');
  expect(markdown.match(/^\[\^\d\]: .*/gm)).toEqual([
    '[^1]: UN General Assembly: A/70/621, 14 December 2015 (read on 3 November 2026) <https://un.example/A/70/621>',
    '[^2]: UN General Assembly: S/2015/978, 14 December 2015 (read on 3 November 2026)',
    '[^3]: UN General Assembly: unnamed, 14 December 2015 (read on 3 November 2026) javascript:alert(1)',
  ]);
  expect(markdown.indexOf('[^3]:')).toBeLessThan(markdown.indexOf('After the sources.'));
});

it('lists the sources at the end where the note has no place for them, and none where there are none', () => {
  const elements = [aParagraph({ text: 'Text' })];
  expect(noteMarkdown(aNote({ elements, sources: [aSource('a')] }))).toMatch(/Text\n\n## Sources\n\n\[\^1\]: /);
  expect(noteMarkdown(aNote({ elements }))).not.toContain('Sources');
});

it('says title, day, language and address before the text', () => {
  const title = 'A: "b"\n---\n# c';
  const markdown = noteMarkdown(aNote({ title, language: 'fr' }));
  expect(parse(markdown.split('\n---\n')[0] ?? '')).toEqual({
    title,
    asOf: 'As of 22 September 2016 · Revision 1',
    language: 'fr',
    address: 'https://pledgebook.example/note?on=2016-09-22',
  });
});

it('shows a picture at its address, and says in words what it shows where it has none', () => {
  const picture = { ...aPicture('From 93 to 117.'), href: 'https://pledgebook.example/f.png?on=2016&copy;=1' };
  expect(rendered(picture).querySelector('img')?.getAttribute('src')).toBe(picture.href);
  expect(rendered(picture).querySelector('img')?.getAttribute('alt')).toBe('From 93 to 117.');
  expect(rendered(aPicture('From 93 to 117.')).querySelector('em')?.textContent).toBe('From 93 to 117.');
});

it('keeps lists that follow each other, and lists ten deep, apart', () => {
  const deep = (depth: number): Element => ({
    kind: 'list',
    ordered: depth % 2 === 0,
    items: [[aParagraph({ text: `level ${depth}` }), ...(depth < 10 ? [deep(depth + 1)] : [])], []],
  });
  const flat: Element = {
    kind: 'list',
    ordered: false,
    items: [[aParagraph({ text: 'a' })], [aParagraph({ text: 'b' })]],
  };
  const document = rendered(flat, flat, deep(1));
  expect(document.querySelectorAll('main > ul')).toHaveLength(3);
  expect(document.querySelectorAll('ul ol ul ol ul ol ul ol ul ol > li')).toHaveLength(2);
});

it('sets what is empty without a trace', () => {
  const empty: readonly Element[] = [
    { kind: 'list', ordered: false, items: [] },
    { kind: 'quotation', lines: [] },
    { kind: 'key-figures', figures: [] },
    { kind: 'table', caption: [], columns: [], rows: [] },
    aParagraph(),
    { kind: 'sources' },
  ];
  expect(noteMarkdown(aNote({ elements: empty }))).toBe(noteMarkdown(aNote()));
});
