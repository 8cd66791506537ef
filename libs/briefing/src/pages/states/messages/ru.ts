import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/ru.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `Позиции государств по состоянию на ${day}`,
  description:
    'Все члены Организации Объединенных Наций и наблюдатели при ней и их позиции в отношении каждой инициативы с указанием дат и источников.',
  name: 'Название, на любом языке и любого периода',
  initiative: 'Инициатива',
  membership: 'Членство',
  seated: 'В составе Совета Безопасности',
  yes: 'Да',
  no: 'Нет',
  found: (count) =>
    plural(count, {
      one: `Этим условиям отвечает ${count} государство.`,
      few: `Этим условиям отвечают ${count} государства.`,
      many: `Этим условиям отвечают ${count} государств.`,
      other: `Этим условиям отвечают ${count} государства.`,
    }),
  none: 'Этим условиям не отвечает ни одно государство.',
  clear: 'Показать все государства',
  sortBy: (column) => `Упорядочить по столбцу «${column}»`,
  rows: 'По строке на каждое государство и каждую инициативу.',
  onCouncil: 'В Совете',
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'Государства и их позиции на определенный день',
  title: (day) => `Позиции государств по состоянию на ${day}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  states: 'Государства | страны список государств присоединившиеся поддержавшие подписавшие участники',
};
