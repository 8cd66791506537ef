import { execFileSync } from 'node:child_process';
import { clauses, dayText, fullStop, inBrackets, listText, nameOfLanguage, percentText } from '../language.js';
import { ar, plural as arabic, isolate } from './ar.js';
import { pluralOf } from './define-language.js';
import { plural as english } from './en.js';
import { plural as french } from './fr.js';
import { LANGUAGES, languageData } from './index.js';
import { plural as russian, ru } from './ru.js';

const russianVotes = (count: number | string): string =>
  russian(count, { one: 'голос', few: 'голоса', many: 'голосов', other: 'голоса' });
const arabicStates = (count: number | string): string =>
  arabic(count, { zero: 'لا دول', one: 'دولة واحدة', two: 'دولتان', few: 'دول', many: 'دولة', other: 'دولة في الجمع' });

describe('plurals are those of each language', () => {
  it.each([
    [1, 'голос'],
    [2, 'голоса'],
    [4, 'голоса'],
    [5, 'голосов'],
    [0, 'голосов'],
    [11, 'голосов'],
    [14, 'голосов'],
    [21, 'голос'],
    [22, 'голоса'],
    [111, 'голосов'],
    [121, 'голос'],
  ])('in Russian: %d %s', (count, word) => {
    expect(russianVotes(count)).toBe(word);
  });

  it.each([
    [0, 'لا دول'],
    [1, 'دولة واحدة'],
    [2, 'دولتان'],
    [3, 'دول'],
    [10, 'دول'],
    [11, 'دولة'],
    [99, 'دولة'],
    [100, 'دولة في الجمع'],
    [103, 'دول'],
    [193, 'دولة'],
  ])('in Arabic: %d %s', (count, words) => {
    expect(arabicStates(count)).toBe(words);
  });

  it('in French, none is singular, in English it is not', () => {
    const forms = { one: 'one', other: 'other' };
    expect([french(0, forms), french(1.5, forms), english(0, forms), english(1, forms)]).toEqual([
      ...['one', 'one', 'other', 'one'],
    ]);
  });

  it('a number may come as the pages write it', () => {
    expect([russianVotes('1 021'), russianVotes('1 022'), russianVotes('2 500')]).toEqual([
      'голос',
      'голоса',
      'голосов',
    ]);
    expect(english('1,001', { one: 'vote', other: 'votes' })).toBe('votes');
  });

  it('a form that is not given is the other', () => {
    expect(pluralOf<never>('zh-Hans')(1, { other: '1 票' })).toBe('1 票');
  });
});

describe('Arabic', () => {
  const written = (options: Intl.DateTimeFormatOptions): string | undefined =>
    ar.dated?.(new Intl.DateTimeFormat(ar.locale, { ...options, timeZone: 'UTC' }).format(Date.UTC(2016, 8, 2)));

  it('names months as the United Nations do, in short dates too', () => {
    expect(written({ dateStyle: 'long' })).toBe('2 أيلول/سبتمبر 2016');
    expect(written({ dateStyle: 'medium' })).toBe('2 أيلول/سبتمبر 2016');
    expect(written({ year: 'numeric', month: 'long' })).toBe('أيلول/سبتمبر 2016');
  });

  it('keeps what holds Latin letters apart from the words around it, and nothing else', () => {
    expect(isolate('S/2016/846')).toBe('\u2068S/2016/846\u2069');
    expect(isolate('أوروغواي')).toBe('أوروغواي');
    expect(isolate('75')).toBe('75');
    expect(ar.apart?.('A/77/PV.69, 26 Apr 2023')).toBe('\u2068A/77/PV.69, 26 Apr 2023\u2069');
  });

  it('keeps each item of Latin letters in a list apart, so that the list runs as the language does', () => {
    expect(listText('ar', ['A/RES/63/308', 'A/RES/76/262'])).toBe('\u2068A/RES/63/308\u2069 و\u2068A/RES/76/262\u2069');
    expect(listText('ar', ['فرنسا', 'مجموعة ACT'])).toBe('فرنسا ومجموعة ACT');
  });

  it('names English as the United Nations do', () => {
    expect(nameOfLanguage('ar', 'en')).toBe('الإنكليزية');
    expect(nameOfLanguage('ar', 'fr')).toBe('الفرنسية');
  });
});

describe.each(LANGUAGES)('the language %s', (language) => {
  it('has a direction, a name in itself and a name for each use', () => {
    const { endonym, direction, openGraph, tex } = languageData(language);
    expect([endonym, openGraph, tex].every((name) => name.trim() !== '')).toBe(true);
    expect(direction).toBe(new Intl.Locale(language).maximize().script === 'Arab' ? 'rtl' : 'ltr');
  });

  it('writes days, shares and lists with Western digits', () => {
    expect(dayText(language, '2016-09-22')).toMatch(/22/);
    expect(dayText(language, '2016-09-22')).toMatch(/2016/);
    expect(percentText(language, 0.87)).toMatch(/87/);
    expect(listText(language, ['A', 'B', 'C'])).toMatch(/A.+B.+C/);
  });
});

it('sentences, their parts and remarks have the signs of the language', () => {
  expect(clauses('zh', ['8个成员', null, '过半数'])).toBe('8个成员，过半数');
  expect(clauses('ar', ['أغلبية', 'منذ 2016'])).toBe('أغلبية، منذ 2016');
  expect(clauses('en', ['8 members', false, 'a majority'])).toBe('8 members, a majority');
  expect([inBrackets('zh', '否决票'), inBrackets('ru', 'вето')]).toEqual(['（否决票）', ' (вето)']);
  expect([fullStop('zh'), fullStop('es')]).toEqual(['。', '. ']);
});

it('Russian writes the word for the year in full, and keeps months that are cut short', () => {
  expect(['22 августа 2016 г.', '22 авг. 2016 г.', 'авг. 2016 г.'].map((written) => ru.dated?.(written))).toEqual([
    '22 августа 2016 года',
    '22 авг. 2016 года',
    'авг. 2016 года',
  ]);
});

it('every folder of texts joins the languages that are listed', () => {
  expect(() => execFileSync('node', ['scripts/messages.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
});
