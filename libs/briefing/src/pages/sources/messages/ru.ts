import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/ru.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Источники',
  ofFigure: (figure) => `Источники к рисунку «${figure}»`,
  back: 'Вернуться к рисунку',
  allSources: 'Все источники',
  description:
    'Все документы, на которых основан Pledgebook: кто их опубликовал, когда они были изучены и в каком объеме.',
  lead: 'Для каждого факта названы документы, на которых он основан. Здесь перечислены все документы, изученные для Pledgebook, в том числе неиспользованные.',
  partsNote:
    'В столбце «Факты» указано, сколько фактов основано на источнике. Номер перед источником заменяет его в длинных таблицах и на бумаге; он действителен для этой редакции.',
  text: 'Кем опубликован, название или краткое название',
  sourceKind: 'Вид источника',
  extent: 'В каком объеме изучен',
  kind: 'Что на нем основано',
  NONE: 'Ничего',
  found: (count) =>
    plural(count, {
      one: `${count} источник`,
      few: `${count} источника`,
      many: `${count} источников`,
      other: `${count} источника`,
    }),
  none: 'Этим условиям не отвечает ни один источник.',
  clear: 'Без этих условий',
  published: 'Дата публикации',
  read: 'В каком объеме и когда изучен',
  facts: 'Факты',
  next: 'Следующие источники',
  first: 'Вернуться к первым',
};

export const SOURCES_EXPORT: Texts<typeof en.SOURCES_EXPORT> = {
  label: 'Источники',
  title: 'Источники',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  sources: 'Источники | библиография документы литература',
};
