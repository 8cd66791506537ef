import { countOf, countedOn } from '#domain';
import { totalDay, totalText } from './published-total.js';

const plain = { observers: 0, includesObservers: null } as const;

it.each([
  ['en', 'more than 75', 'almost 40', 'about 100', 'at least 9', '104'],
  ['fr', 'plus de 75', 'près de 40', 'environ 100', 'au moins 9', '104'],
  ['es', 'más de 75', 'casi 40', 'cerca de 100', 'al menos 9', '104'],
] as const)('says in %s how a total relates to its number', (language, ...texts) => {
  expect([
    totalText(language, { value: 75, qualifier: 'MORE_THAN', ...plain }),
    totalText(language, { value: 40, qualifier: 'ALMOST', ...plain }),
    totalText(language, { value: 100, qualifier: 'ABOUT', ...plain }),
    totalText(language, { value: 9, qualifier: 'AT_LEAST', ...plain }),
    totalText(language, { value: 104, qualifier: 'EXACT', ...plain }),
  ]).toEqual(texts);
});

it.each([
  ['103 States + 1 observer', 'en', '103 States and 1 observer'],
  ['103 States + 1 observer', 'fr', '103 États et 1 observateur'],
  ['over 120 + 2 observer missions', 'es', 'más de 120 Estados y 2 observadores'],
  ['129 (UN members or observers together)', 'en', '129 (Members of the UN and observers together)'],
  ['129 (UN members or observers together)', 'fr', '129 (Membres de l’ONU et observateurs ensemble)'],
] as const)('reads “%s” in %s as %s', (count, language, text) => {
  expect(totalText(language, countOf({ count, number: null, relation: null, observers: null }))).toBe(text);
});

it.each([
  ['2015-10-02', 'ABOUT', 'en', 'about 2 October 2015'],
  ['2015-10-02', 'ABOUT', 'fr', 'vers le 2 octobre 2015'],
  ['2017-09', 'ABOUT', 'fr', 'vers septembre 2017'],
  ['2015-10-02 (approx.)', null, 'es', 'hacia el 2 de octubre de 2015'],
  ['c. 2017', null, 'en', 'about 2017'],
  ['undated', 'UNDATED', 'fr', 'sans date'],
  ['2016-09', 'MONTH', 'es', 'septiembre de 2016'],
  ['2018-09/2018-10', 'BETWEEN', 'en', 'September – October 2018'],
  ['2018-09/2018-10', 'BETWEEN', 'es', 'septiembre–octubre de 2018'],
  ['2018-09/2018-10', 'BETWEEN', 'zh', '2018年9月至2018年10月'],
  ['2018-09/10', null, 'en', 'between 1 September 2018 and 31 October 2018'],
] as const)('dates %s (%s) in %s: %s', (date, precision, language, text) => {
  // Spans have thin spaces.
  expect(totalDay(language, { date: countedOn({ date, precision }) }).replace(/\s/g, ' ')).toBe(text);
});
