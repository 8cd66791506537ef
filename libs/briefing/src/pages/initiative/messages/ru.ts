import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, named, day) =>
    `${name}, государства, которые могут быть названы присоединившимися, по состоянию на ${day}: ${named}. К чему и кого она призывает, динамика, государства и источники.`,
  plain: (name) => `${name}: что это такое, кто ее возглавляет и что о ней известно базе знаний.`,
  asks: 'К чему она призывает',
  ofWhom: 'Кого',
  crimes: 'Названные в ней преступления',
  trigger: 'Что приводит ее в действие',
  opened: 'Открыта для государств',
  howToEndorse: 'Как государство присоединяется к ней',
  what: 'Что это такое',
  group: (name) => `Группа ${name}`,
  groupWith: (group, states) => `${group} (${states})`,
  launched: 'Начало инициативы',
  adopted: 'Принята',
  document: 'Документ',
  ledBy: 'Кто возглавляет',
  GENOCIDE: 'геноцид',
  CRIMES_AGAINST_HUMANITY: 'преступления против человечности',
  WAR_CRIMES: 'военные преступления',
  notRead: 'Ни один из изученных источников об этом не говорит.',
  ours: 'Изложено нами по приведенным рядом источникам; определяющим является текст самого документа.',
  restsOn: 'Сведения, рядом с которыми источник не указан, основаны на следующем:',
  COURTESY: 'Неофициальный перевод Pledgebook.',
  USED_BY_A_STATE: 'В формулировке, которую использует одно из государств.',
  OFFICIAL: 'Официальное название.',
  original: 'Название в оригинале:',
  originalTitle: 'Название приведено так, как оно зафиксировано; перевод не найден.',
  sourcesOf: 'Источники для остальных ячеек',
  compare: 'Сопоставление документов',
  statesOf: (count) => `Государства, названные в источниках (${count})`,
  others: (count) => `Об остальных государствах (${count}) ни один из изученных источников ничего не говорит.`,
  countObservers: 'Учитывать и наблюдателей',
  leaveObservers: 'Не учитывать наблюдателей',
};

export const PUBLISHED_COUNTS_EXPORT: Texts<typeof en.PUBLISHED_COUNTS_EXPORT> = {
  label: 'Опубликованные общие числа по одной инициативе',
  title: (initiative) => `${initiative}: опубликованные общие числа`,
};
