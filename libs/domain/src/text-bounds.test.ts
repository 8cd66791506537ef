import { sentenceOf } from '#sentences';
import { TEXT_BOUNDS, marksProblem, textProblems } from './text-bounds.js';

const messages = (...texts: readonly string[]) => textProblems(texts).map((found) => [found.index, sentenceOf(found)]);
const prose = (words: string, length = 15_000) => words.repeat(length).slice(0, length);

describe('the bounds of a text of one’s own', () => {
  it.each([
    ['English', 'The Security Council has the primary responsibility for the maintenance of peace. '],
    ['French', 'Le Conseil de sécurité assume la responsabilité principale du maintien de la paix. '],
    ['Spanish', 'El Consejo de Seguridad tiene la responsabilidad primordial de mantener la paz. '],
    ['Russian', 'Совет Безопасности несёт главную ответственность за поддержание мира. '],
    ['Arabic with vowels', 'إِنَّ مَجْلِسَ الأَمْنِ يَتَحَمَّلُ المَسْؤُولِيَّةَ الرَّئِيسِيَّةَ. '],
    ['Chinese, without a space', '安全理事会负有维护国际和平与安全的首要责任，'],
    ['Hindi', 'सुरक्षा परिषद की प्राथमिक जिम्मेदारी है। '],
    ['Thai, without a space', 'คณะมนตรีความมั่นคงมีความรับผิดชอบหลัก'],
    ['Vietnamese in NFD', 'Hội đồng Bảo an chịu trách nhiệm chính. '.normalize('NFD')],
    ['Hebrew with points and accents', 'בְּרֵאשִׁ֖ית בָּרָ֣א אֱלֹהִ֑ים אֵ֥ת הַשָּׁמַ֖יִם '],
    ['Tibetan, whose letters stand on each other', 'ཧྐྵྨླྺྼྻྂ ཨོཾ་མ་ཎི་པདྨེ་ཧཱུྃ '],
    ['the phonetic alphabet with stacked marks', 'ɔ̃̀ː ŋ̊ d̪͡z̪ ə̃̌˞ ɛ̝̈̃ '],
    ['emoji: families, flags, keycaps', '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🇫🇷 1️⃣ '],
    ['addresses of 300 characters', `https://example.org/${'a'.repeat(280)} `],
    ['German compounds', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz '],
    ['paragraphs of ten words', 'One two three four five six seven eight nine ten.\n\n'],
    ['words in bold', 'Some words and **some of them** in bold, and *some* not. '],
  ])('leave 15,000 characters of %s alone', (_, words) => {
    expect(messages(prose(words))).toEqual([]);
  });

  it('let a table of all Member States with ten columns pass', () => {
    const row = `|${' 12 |'.repeat(10)}\n`;
    expect(messages(row + row.replaceAll('12', '--') + row.repeat(193))).toEqual([]);
  });

  it('refuse more signs of emphasis than any prose has, before Markdown looks for their pairs', () => {
    for (const words of ['_a', 'a*_', '*_a', '~~a', '!!']) {
      expect(messages(words.repeat(2_000))).toEqual([
        [0, expect.stringMatching(/^Its text has [24],000 signs of emphasis/)],
      ]);
    }
    expect(messages('_a'.repeat(1_000), 'Fine.', '*a'.repeat(1_000), '_a'.repeat(1_000))).toEqual([
      [
        2,
        expect.stringMatching(
          /^With its text the note has 2,000 signs of emphasis .* at most 1,200\. Take some out\.$/,
        ),
      ],
    ]);
    expect(messages('* item\n'.repeat(1_900))).toEqual([]);
  });

  it('refuse more marks than any writing has on one letter, and say where', () => {
    const tower = 'o' + '\u0301'.repeat(19);
    expect(marksProblem('TITLE', `Preventing atr${tower}cities`).map(sentenceOf)).toEqual([
      'The title has 19 combining marks on one letter, after “Preventing atro”; write at most 10.',
    ]);
    expect(messages('Sound.', `Z${'\u0335\u0321\u031b'.repeat(5)}algo`)).toEqual([
      [1, 'Its text has 15 combining marks on one letter, after “Z”; write at most 10.'],
    ]);
    expect(marksProblem('HEADING', '\u0301'.repeat(11)).map(sentenceOf).join()).toMatch(/at its beginning/);
    expect(marksProblem('HEADING', 'e' + '\u0301'.repeat(TEXT_BOUNDS.marks))).toEqual([]);
  });

  it.each([
    ['no width', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['an override of direction', '\u202e'],
    ['a joiner', '\u200d'],
    ['a variation selector', '\ufe0f'],
  ])('count marks over %s between them, which is left out where a text is set', (_, nothing) => {
    expect(
      marksProblem('TITLE', `e${`\u0301\u0301\u0301${nothing}`.repeat(5)}`)
        .map(sentenceOf)
        .join(),
    ).toMatch(/has 1[05]|has 20/);
  });

  it('count the cells that Markdown fills up, before it does, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const table = [`|${'a|'.repeat(1000)}`, `|${'-|'.repeat(1000)}`, ...Array<string>(5000).fill('|b'), ''].join(end);
      for (const text of [table, `Words.${end}${end}${table}`]) {
        expect(messages(text)).toEqual([[0, expect.stringMatching(/^Its tables have 5,00\d,000 cells; .* 2,000\./)]]);
      }
    }
    const quoted = ['> |a|b|', '> |-|-|', ...Array<string>(2000).fill('> |b')].join('\n');
    expect(messages(quoted)[0]?.[1]).toMatch(/cells/);
  });

  it.each([
    ['paragraphs', 'a\n\n'],
    ['items', '- a\n'],
    ['words as code', '`a` '],
    ['links', '[a](//b) '],
    ['line ends', 'a  \n'],
    ['blocks of code', '```\na\n```\n'],
    ['headings', '# a\n'],
  ])('refuse thousands of %s', (_, part) => {
    expect(messages(part.repeat(2100))).toEqual([
      [0, expect.stringMatching(/^Its text has \d,\d{3} parts .* 2,000\./)],
    ]);
    expect(messages(part.repeat(500))).toEqual([]);
  });

  it('hold for the blocks of a note together, and name the one that goes beyond', () => {
    const items = '- a\n'.repeat(900);
    expect(messages(items, '', items)).toEqual([]);
    expect(messages(items, items, items, items)).toEqual([
      [2, expect.stringMatching(/^With its text the note has 2,700 parts/)],
    ]);
  });

  it('refuse one long address for many links', () => {
    const text = `[a]: https://example.org/${'x'.repeat(5000)}\n\n${'[a] '.repeat(9)}`;
    expect(messages(text)).toEqual([[0, expect.stringMatching(/^The addresses of its links have 45,180 .* 40,000\./)]]);
    expect(messages(text.replaceAll('x'.repeat(5000), 'x'.repeat(300)))).toEqual([]);
  });
});
