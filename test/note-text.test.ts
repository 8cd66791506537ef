import fc from 'fast-check';
import { textProblems } from '#domain';
import { type WrittenNote, noteDocx, noteMarkdown, notePdf, pictureSvg } from '#documents';
import { noteFile } from '../libs/briefing/src/pages/note/file.js';
import { markdownElements } from '../libs/briefing/src/pages/note/markdown-elements.js';
import type { Writer } from '../libs/briefing/src/pages/note/writer.js';
import { aNote } from '../libs/documents/src/written-note.builders.js';

const LONGEST = 20_000;

const SIGNS: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['any character', fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })],
  ['any letter with marks', fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 6 })],
  [
    'marks',
    fc
      .array(fc.constantFrom('\u0301', '\u0323', '\u05b0', '\u064e', '\u200d', '\u200b'), { maxLength: 12 })
      .map((marks) => `e${marks.join('')}`),
  ],
  ['ideographs', fc.stringMatching(/^[\u4e00-\u9fff\u3040-\u30ff]{1,40}$/)],
  ['Arabic and Latin', fc.stringMatching(/^([ا-ي]{1,4}[a-z0-9]{1,3}){1,6}$/)],
  ['directions', fc.stringMatching(/^([\u202a-\u202e\u2066-\u2069\u200e\u200f]{1,9}[aب]){1,5}$/)],
  ['emoji', fc.constantFrom('👩‍👩‍👧‍👦', '🇫🇷', '1️⃣', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👍🏽', '👨\u200d')],
  ['long words', fc.stringMatching(/^[a-zа-я./-]{30,400}$/)],
];

const shapes = (words: readonly string[], columns: number): Readonly<Record<string, () => string>> => {
  const text = (join: string, before = '', after = '') => before + words.join(after + join + before) + after;
  const row = (cells: readonly string[]) => `|${cells.map((cell) => cell.replace(/\s/g, ' ')).join('|')}|\n`;
  return {
    'one paragraph': () => text(' '),
    'one word': () => text(''),
    paragraphs: () => text('\n\n'),
    lines: () => text('\n'),
    headings: () => text('\n', '# '),
    items: () => text('\n', '- '),
    'items in items': () => words.map((word, index) => `${'  '.repeat(index % 9)}- ${word}`).join('\n'),
    quotations: () => text('\n\n', '> '),
    emphasis: () => text(' ', '*', '*'),
    code: () => text(' ', '`', '`'),
    links: () => text(' ', '[', '](https://example.org/)'),
    'a block of code': () => text('\n', '', '').replace(/^/, '```\n'),
    'a table': () =>
      row(Array<string>(columns).fill('a')) +
      row(Array<string>(columns).fill('-')) +
      Array.from({ length: Math.ceil(words.length / columns) }, (_, at) =>
        row(words.slice(at * columns, (at + 1) * columns)),
      ).join(''),
  };
};
const SHAPES = Object.keys(shapes([], 1));

/** Texts of the maximum length, or with the maximum number of parts. */
const texts = fc
  .record({
    sign: fc.constantFrom(...SIGNS).chain(([, sign]) => fc.array(sign, { minLength: 1, maxLength: 60 })),
    shape: fc.constantFrom(...SHAPES),
    columns: fc.integer({ min: 1, max: 40 }),
    parts: fc.integer({ min: 200, max: 3000 }),
  })
  .map(({ sign, shape, columns, parts }) => {
    const words: string[] = [];
    for (let length = 0, at = 0; length < LONGEST && words.length < parts; at++) {
      // Each word is different, since a word that has been shaped once costs nothing the next time.
      const word = (sign[at % sign.length] ?? '') + String.fromCodePoint(0x4e00 + ((at * 7) % 20_000));
      words.push(word);
      length += word.length + 3;
    }
    return (shapes(words, columns)[shape]?.() ?? '').slice(0, LONGEST);
  });

// Texts without live figures need no writer.
const written = (text: string) => aNote({ elements: markdownElements(text, [], {} as Writer) });

const FORMS = {
  PDF: notePdf,
  DOCX: noteDocx,
  Markdown: noteMarkdown,
  HTML: (note: WrittenNote) => noteFile(note, pictureSvg),
};

describe('a text of one’s own', () => {
  it('is refused, or set within seconds of the processor and some memory in every form', async () => {
    for (const render of Object.values(FORMS)) await render(written('Warm.'));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        if (textProblems([text]).length > 0) return;
        const note = written(text);
        for (const [form, render] of Object.entries(FORMS)) {
          const [memory, before] = [process.memoryUsage.rss(), process.cpuUsage()];
          const bytes = await render(note);
          const { user, system } = process.cpuUsage(before);
          // CPU time, which a busy machine does not increase; an unbounded text takes minutes and gigabytes.
          expect([form, text.slice(0, 80), (user + system) / 1e6 < 10]).toEqual([form, text.slice(0, 80), true]);
          expect((process.memoryUsage.rss() - memory) / 2 ** 20).toBeLessThan(700);
          expect(bytes.length).toBeLessThan(10_000_000);
        }
      }),
      { numRuns: 25 },
    );
  }, 600_000);
});
