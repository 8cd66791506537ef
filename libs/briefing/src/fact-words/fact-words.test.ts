import { FACT_KINDS, columnName, columnsOf } from '#domain';
import { LANGUAGES } from '../language.js';
import type { PageContext } from '../page-context.js';
import { columnLabel, factWord, readValue } from './fact-words.js';

const contextIn = (language: 'en' | 'fr' | 'ar'): PageContext =>
  ({ language, revision: { sources: new Map([['S01', { label: 'Center for UN Reform, 8 Sept 2015' }]]) } }) as never;

const read = (...[kind, column, written, language = 'en']: [string, string, string, ('en' | 'fr' | 'ar')?]): string =>
  readValue(kind as 'act', column, written, contextIn(language), (of, id) =>
    of === 'state' && id === 'URY' ? 'Uruguay' : null,
  ).text;

it.each(LANGUAGES)('has a name for each part of a fact, and a text for each of its words, in %s', (language) => {
  for (const kind of FACT_KINDS) {
    for (const [field, { words = [] }] of columnsOf(kind)) {
      if (field === 'id') continue;
      expect([field, columnLabel(language, kind, columnName(field))]).not.toEqual([field, field]);
      // `readValue` writes languages by their names.
      if (field === 'language') continue;
      for (const word of words) expect(factWord(language, word)).not.toMatch(/^[A-Z_]{2,}$|snapshot/);
    }
  }
});

it('says values as pages say them: words, days, States, sources, records', () => {
  expect(read('act', 'precision', 'ON_OR_BEFORE')).toBe('on or before that day');
  expect(read('act', 'precision', 'BETWEEN', 'fr')).toBe('entre deux jours');
  expect(read('act', 'date', '2015-07-29/2016-11-24').replace(/\s/g, ' ')).toBe('29 July 2015 – 24 November 2016');
  expect(read('act', 'state', 'URY')).toBe('Uruguay');
  expect(read('act', 'sources', 'S01; S99')).toBe('Center for UN Reform, 8 Sept 2015; S99');
  expect(read('state', 'membership', 'FORMER', 'fr')).toBe('Ancien État');
  expect(read('stateName', 'kind', 'FORMER', 'fr')).toBe('ancien');
  expect(read('source', 'kind', 'GOVERNMENT_PAGE', 'fr')).toMatch(/gouvernement/);
  expect(read('source', 'language', 'es', 'fr')).toBe('espagnol');
  expect(read('translation', 'of', 'initiative.pledges')).toBe('Initiatives: What it asks');
  expect(read('event', 'moderators', '{"name":"A. B.","role":null,"state":"URY"}; {"name":"C","role":"x"}')).toBe(
    'A. B., URY; C, x',
  );
  expect(columnLabel('ar', 'state', 'name_fr')).toBe('الاسم، الفرنسية');
  expect(columnLabel('en', 'draftResolution', 'title_sources')).toBe('Sources: Title');
});

it('leaves recorded texts as they are, and tells that they are recorded', () => {
  expect(readValue('act', 'note', 'One of 25.', contextIn('fr'), () => null)).toEqual({
    text: 'One of 25.',
    isRecorded: true,
  });
  expect(read('act', 'date', 'sometime')).toBe('sometime');
});
