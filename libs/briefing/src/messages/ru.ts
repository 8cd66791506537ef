import type { Texts } from '../languages/catalogue.js';
import { plural } from '../languages/ru.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  tagline: 'Кто обязался не создавать препятствий, когда совершаются массовые злодеяния',
  home: 'Обзор',
  initiative: 'Инициатива',
  initiatives: 'Инициативы',
  council: 'Совет',
  states: 'Государства',
  votes: 'Голосования',
  questions: 'Вопросы',
  notes: 'Записки',
  makeNote: 'Составить на этой основе информационную записку',
  act: 'Что можно сделать',
  toAct: 'Что можно сделать: к кому обратиться, письма, источники',
  data: 'Данные',
  about: 'О проекте',
  sources: 'Источники',
  revisions: 'Редакции',
  search: 'Поиск',
  comparison: 'Сопоставление',
  explorer: 'Обозреватель запросов',
  skip: 'Перейти к содержанию',
  pages: 'Страницы',
  languages: 'Языки',
  ENDORSED: 'Присоединилось',
  POSSIBLY_ENDORSED: 'Возможно, присоединилось',
  NOT_ENDORSED: 'Не присоединилось',
  WITHDRAWN: 'Отозвало присоединение',
  UNKNOWN: 'Неизвестно',
  ENDORSED_MANY: 'Присоединились',
  POSSIBLY_ENDORSED_MANY: 'Возможно, присоединились',
  NOT_ENDORSED_MANY: 'Не присоединились',
  WITHDRAWN_MANY: 'Отозвали присоединение',
  UNKNOWN_MANY: 'Неизвестно',
  endorsedMeans: 'Один из источников называет государство в числе присоединившихся к инициативе к этому дню.',
  possiblyMeans:
    'Один из источников называет его среди присоединившихся, но день присоединения лежит между двумя датами.',
  notEndorsedMeans:
    'Инициатива еще не была открыта, либо этот день предшествует датированному присоединению, либо один из источников называет государство среди не присоединившихся в этот день или позднее.',
  withdrawnMeans: 'Один из источников сообщает, что государство отозвало присоединение.',
  unknownMeans: 'Ни один из изученных источников этого не устанавливает.',
  isNoRefusal: ' Это не означает «нет».',
  WITHDREW: 'отозвало присоединение',
  SPOKE_IN_SUPPORT: 'высказалось в пользу инициативы',
  NAMED_AS_OUTSIDE: 'названо среди не присоединившихся',
  endorsedLater: (day) => `присоединилось позднее: ${day}`,
  pair: (term, text) => `${term}: ${text}`,
  quote: (text) => `«${text}»`,
  said: (what, day) => `${what}, ${day}`,
  later: (text) => `позднее: ${text}`,
  AFRICAN: 'Африканские государства',
  ASIA_PACIFIC: 'Государства Азии и Тихого океана',
  EASTERN_EUROPEAN: 'Государства Восточной Европы',
  GRULAC: 'Государства Латинской Америки и Карибского бассейна',
  WEOG: 'Западноевропейские и другие государства',
  noGroup: 'Не входит ни в одну региональную группу',
  PERMANENT: 'Постоянный член',
  ELECTED: 'Непостоянный член',
  ADOPTED: 'Принят',
  VETOED: 'Наложено вето',
  SHORT_OF_VOTES: 'Не набрано необходимое число голосов',
  YES: 'За',
  NO: 'Против',
  ABSTAIN: 'Воздержалось',
  NOT_VOTING: 'Не участвовало в голосовании',
  VOTE_UNKNOWN: 'Не зафиксировано',
  day: 'День',
  year: 'Год',
  state: 'Государство',
  status: 'Статус',
  since: 'С какого времени',
  source: 'Источник',
  regionalGroup: 'Региональная группа',
  show: 'Показать',
  all: 'Все',
  onDay: (day) => day,
  onOrBefore: (day) => `не позднее ${day}`,
  between: (from, to) => `между ${from} и ${to}`,
  asOf: (day) => `По состоянию на ${day}`,
  revision: (number) => `редакция ${number}`,
  cite: 'Цитировать',
  download: 'Скачать:',
  embed: 'Встроить',
  embedLive: 'Обновляемый вариант: учитывает новые факты',
  embedFit: 'Один раз на вашей странице, чтобы высота рамок соответствовала высоте рисунков',
  embedFrozen: (number) => `Неизменный вариант: редакция ${number}`,
  numbers: 'Данные в виде таблицы',
  keys: 'Для перехода между значениями используйте клавиши со стрелками.',
  picture: 'Изображение',
  incomplete: (name, published, named) =>
    `${name}: последнее опубликованное общее число — ${published}. Государства, которые можно назвать со ссылкой на источник: ${named}.`,
  noList:
    'Если полный список изучить не удалось, для всех остальных государств указано «неизвестно», что не означает «нет».',
  haveList: 'Сопоставить опубликованный список',
  notFound: 'Такой страницы нет',
  notFoundMeans: 'Возможно, в адресе допущена ошибка или страница была перемещена.',
  perhaps: 'Возможно, вы искали одну из этих страниц?',
  busy: 'Pledgebook сейчас сильно загружен; повторите попытку чуть позже',
  wrong: 'На запрос, содержащийся в этом адресе, ответить невозможно',
  shownWithout: 'Страница показана без этого условия.',
  failed: 'Pledgebook не смог показать эту страницу',
  failedMeans: 'Ошибка на нашей стороне, ее причина зафиксирована в журнале. Повторите попытку через некоторое время.',
  today: 'Та же страница без этих условий',
  toHome: 'На главную страницу',
  licence:
    'Данные: CC BY 4.0. Голосования и проекты: «UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1», CC BY 4.0. Названия государств: Unicode CLDR, UN M49.',
  noWord: 'Если о государстве нет источника, указывается «неизвестно», но никогда не «против».',
  footnotes: 'Источники',
  readOn: (day) => `дата обращения: ${day}`,
  oldRevision: (number, newest) =>
    `На этой странице показана редакция ${number}, то есть то, что было известно на тот момент. ${newest}`,
  toNewest: 'К тому, что известно сейчас',
  observersIn: 'включая наблюдателей',
  observersOut: 'без учета наблюдателей',
};

export const CITATION_MESSAGES: Texts<typeof en.CITATION_MESSAGES> = {
  asOf: (day) => `по состоянию на ${day}`,
  inside: (part, whole) => `${part}. В: ${whole}`,
  pledgebook: (revision, day, hash) => `Pledgebook, редакция ${revision} от ${day}, SHA-256 ${hash}`,
  revision: (revision) => `Редакция ${revision}`,
  noteAsOf: (day) => `По состоянию на ${day}`,
  quoted: (title) => `«${title}»`,
};

export const FLOOR_MESSAGES: Texts<typeof en.FLOOR_MESSAGES> = {
  ofStates: (floor) => `Присоединившиеся государства-члены: ${floor}.`,
  withObservers: (floor) => `Присоединившиеся государства, включая наблюдателей: ${floor}.`,
  settled: (count, size) => `${count} из ${size}`,
  floor: (least, size, open) => `не менее ${least} из ${size}; не установлено: ${open}`,
  floorPart: (group, least, size, open) => `${group} — не менее ${least} из ${size} (не установлено: ${open})`,
  settledPart: (group, count, size) => `${group} — ${count} из ${size}`,
};

export const ON_RECORD_MESSAGES: Texts<typeof en.ON_RECORD_MESSAGES> = {
  failed: (from) => `непринятые проекты начиная с ${from} года`,
  adopted: (from) => `принятые проекты начиная с ${from} года`,
  record: (kinds, last) =>
    `Зафиксированы ${kinds}; последнее голосование: ${last}. За последние годы некоторые голосования могут отсутствовать.`,
  and: (failed, adopted) => `${failed} и ${adopted}`,
  none: 'Ни одно голосование не зафиксировано.',
};

const STATE = {
  nominative: { one: 'государство', few: 'государства', many: 'государств', other: 'государства' },
  genitive: { one: 'государства', few: 'государств', many: 'государств', other: 'государства' },
};
const OBSERVER = {
  nominative: { one: 'наблюдатель', few: 'наблюдателя', many: 'наблюдателей', other: 'наблюдателя' },
  genitive: { one: 'наблюдателя', few: 'наблюдателей', many: 'наблюдателей', other: 'наблюдателя' },
};

/** Returns the counted noun in the case that the total requires: *104 государства*, but *более 104 государств*. */
const nounAfter = (total: string, count: string, noun: typeof STATE): string =>
  plural(count, /^(?:\d|почти)/.test(total) ? noun.nominative : noun.genitive);

export const PUBLISHED_TOTAL_MESSAGES: Texts<typeof en.PUBLISHED_TOTAL_MESSAGES> = {
  EXACT: (number) => number,
  MORE_THAN: (number) => `более ${number}`,
  AT_LEAST: (number) => `не менее ${number}`,
  ALMOST: (number) => `почти ${number}`,
  ABOUT: (number) => `около ${number}`,
  apart: (states, observers) =>
    `${states} ${nounAfter(states, states, STATE)} и ${observers} ${nounAfter(states, observers, OBSERVER)}`,
  together: 'члены ООН и наблюдатели вместе',
  remarked: (total, remark) => `${total} (${remark})`,
  undated: 'без даты',
  about: (day) => `приблизительно ${day}`,
  aboutDay: (day) => `приблизительно ${day}`,
};
