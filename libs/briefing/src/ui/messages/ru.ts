import type { Texts } from '../../languages/catalogue.js';
import { plural } from '../../languages/ru.js';
import type * as en from './en.js';

export const CHAMBER_MESSAGES: Texts<typeof en.CHAMBER_MESSAGES> = {
  seats: (size, on) => `Члены Совета Безопасности по состоянию на ${on} (всего ${size})`,
  double: 'Двойным кольцом обозначено место постоянного члена.',
  openSeats: (endorsed, open) => `${endorsed}; не установлено: ${open}`,
  seat: 'Место',
  term: 'Срок полномочий',
  publishedMembers: (count, on) => `Члены Совета, по опубликованным данным (${on}): ${count}`,
  publishedMajority: 'большинство',
  publishedShort: (count) => `до необходимого числа голосов не хватает: ${count}`,
};

export const CONTENTS_MESSAGES: Texts<typeof en.CONTENTS_MESSAGES> = { contents: 'На этой странице' };

export const COPY_BUTTON_MESSAGES: Texts<typeof en.COPY_BUTTON_MESSAGES> = {
  copy: 'Копировать',
  copied: 'Скопировано',
  failed: 'Не скопировано: выделите текст и скопируйте его',
  label: (what) => `Копировать: ${what}`,
};

export const FEEDS_MESSAGES: Texts<typeof en.FEEDS_MESSAGES> = {
  follow: 'Следить за новым',
  all: 'Все новое',
  corrections: 'Исправления',
  state: 'Одно государство, здесь — Уругвай (в адресе можно указать код любого государства)',
  calendar: 'Календарь сроков полномочий в Совете Безопасности и дней открытия инициатив',
  atom: (feed) => `Atom: ${feed}`,
  json: (feed) => `JSON Feed: ${feed}`,
  ics: (feed) => `iCalendar: ${feed}`,
};

export const FILTERS_MESSAGES: Texts<typeof en.FILTERS_MESSAGES> = { filters: 'Фильтры', none: 'не заданы' };

export const FORM_MESSAGES: Texts<typeof en.FORM_MESSAGES> = {
  period: 'Год, месяц или день: 2011, 2011-05 или 2011-05-23',
};

export const KINDS: Texts<typeof en.KINDS> = {
  source: 'Источники',
  state: 'Государства',
  stateName: 'Названия государств',
  initiative: 'Инициативы',
  act: 'Действия государств',
  publishedCount: 'Опубликованные общие числа',
  councilTerm: 'Сроки полномочий в Совете',
  draftResolution: 'Проекты резолюций',
  vote: 'Голоса',
  groupMembership: 'Членство в группах и участие в договорах',
  assemblyRecord: 'Сведения о действиях в Генеральной Ассамблее',
  event: 'Мероприятия',
  question: 'Вопросы для обсуждения',
  initiativeStatement: 'Сведения об инициативах',
  translation: 'Переводы',
};

export const SHARE_BUTTON_MESSAGES: Texts<typeof en.SHARE_BUTTON_MESSAGES> = {
  share: 'Поделиться',
  shareOf: (what) => `Поделиться: ${what}`,
  copied: 'Ссылка скопирована.',
  failed: 'Не скопировано: скопируйте адрес этой страницы.',
};

export const SOURCE_WORDS: Texts<typeof en.SOURCE_WORDS> = {
  UN_DOCUMENT: 'Документы Организации Объединенных Наций',
  STATEMENT_OF_A_STATE: 'Заявления государств',
  GOVERNMENT_PAGE: 'Сайты правительств',
  SCHOLARLY: 'Научные работы',
  DATASET: 'Наборы данных',
  REFERENCE: 'Справочные издания',
  NGO: 'Гражданское общество',
  PRESS: 'Пресса',
  OTHER: 'Прочее',
  noKind: 'Вид не указан',
  WHOLE: 'Изучен полностью',
  EXCERPT: 'Изучен частично (выдержка)',
  PART: 'Изучен частично',
  LISTING: 'Список изучен полностью',
  DATASET_FILE: 'Изучен как файл данных',
  source: (label) => `Источник: ${label}`,
  more: (count) =>
    plural(count, {
      one: `Еще ${count} источник`,
      few: `Еще ${count} источника`,
      many: `Еще ${count} источников`,
      other: `Еще ${count} источника`,
    }),
  andMore: (count) => `и еще ${count}`,
  undated: 'без даты',
  between: '; ',
  inLanguage: (language) => `язык: ${language}`,
  readInPartOn: (day) => `изучен частично, дата обращения: ${day}`,
  readIn: (extent, day) => `${extent}, ${day}`,
  fromCopy: 'по копии',
  disagree: 'Где источники расходятся и какое решение принято (на английском языке)',
};

export const VOTE_MESSAGES: Texts<typeof en.VOTE_MESSAGES> = {
  outcome: 'Исход',
  draft: 'Проект',
  vetoedBy: 'Кем наложено вето',
  marked: 'Отмечен как касающийся особо тяжких преступлений',
  VETO: 'сам проект, на который наложено вето',
  SITUATION: 'ситуация, которой он посвящен',
  ABUSES: 'нарушения в этой ситуации',
  apart: 'пункт, поправка или иное раздельное голосование, не учтенное в составленном Библиотекой ООН перечне вето',
  noSymbol: 'Условное обозначение неизвестно',
  noMark: 'не отмечен',
  ownTitle: 'В источнике:',
};
