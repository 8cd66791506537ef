import { type Problem, type ProblemCode, problem } from '#domain';
import { PROBLEM_CODES, sentenceIn, sentenceOf } from './index.js';

const { facts, files, ...ofReaders } = PROBLEM_CODES;
const codes = Object.values(ofReaders).flat() as ProblemCode[];

/** Details that have every field that a sentence can use. */
const details = new Proxy(
  {},
  {
    get: (_, name) =>
      ({
        about: 'STATE',
        fault: 'SCHEME',
        precision: 'DAY',
        part: 'TITLE',
        wants: 'STATE',
        together: true,
        words: ['a', 'b'],
        ids: ['a', 'b'],
        slugs: ['a', 'b'],
        names: ['a', 'b'],
        figures: ['a', 'b'],
        endings: ['.a', '.b'],
        on: '2016-09-22',
        opened: '2015-10-01',
        date: '2016-09-22',
      })[String(name)] ?? '7',
  },
);

const plain = { day: (day: string) => day, number: String };
const told = (language: string, code: ProblemCode) =>
  sentenceIn(language, { code, details } as unknown as Problem, plain);

it.each(['fr', 'es', 'ar', 'ru', 'zh'])('tells a reader every problem of a page in the language %s', (language) => {
  for (const code of codes) {
    const sentence = told(language, code);
    expect([code, sentence]).toEqual([code, expect.stringMatching(/^[«“\p{Lu}\p{Lo}].*[.!。]$/su)]);
    expect(sentence).not.toBe(told('en', code));
    expect(sentence).not.toMatch(/undefined|\bthe\b|\bwrite\b|2016-09-22 (?:at|to)/u);
  }
});

it('writes days and numbers as it is told to', () => {
  const writing = { day: (day: string) => `<${day}>`, number: (value: number) => `#${value}` };
  const after = problem('VOTE_AFTER_DAY', { vote: 'S/2016/846', date: '2016-10-08', on: '2016-09-22' });
  expect(sentenceIn('fr', after, writing)).toBe(
    'Le vote S/2016/846 a eu lieu le <2016-10-08>, après le jour de la note (<2016-09-22>).',
  );
  const long = problem('ADDRESSES_TOO_LONG', { characters: 1234, most: 200 });
  const note = problem('NOTE', { problems: [{ ...long, block: null }] });
  expect(sentenceIn('es', note, writing)).toContain('#1234');
  expect(sentenceOf(note)).toContain('1,234');
});

it('tells the problems of a note block by block', () => {
  const none = { ...problem('NO_TEXT', {}), block: 2 };
  const long = { ...problem('TOO_MANY_BLOCKS', { blocks: 90, most: 40 }), block: null };
  const note = problem('NOTE', { problems: [none, long] });
  expect(sentenceIn('fr', note, plain)).toBe(
    'Bloc 2 : Ce bloc n’a pas de texte ; écrivez-en un, ou retirez le bloc. La note a 90 blocs ; prenez-en 40 au plus.',
  );
  expect(sentenceOf(note)).toMatch(/^Block 2: It has no text/);
});

it('has no sentence where nobody wrote one: of facts, which their keepers import, and in other languages', () => {
  expect(facts.length + files.length).toBeGreaterThan(80);
  expect(sentenceIn('fr', problem('NO_SOURCE', {}), plain)).toBeNull();
  expect(sentenceIn('xx', problem('OUTSIDE_CALENDAR', {}), plain)).toBeNull();
});
