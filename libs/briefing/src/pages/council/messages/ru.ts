import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `Совет Безопасности по состоянию на ${day}`,
  description: (floor, name) => `${name}: ${floor}. Места, позиции и необходимое число голосов с указанием источников.`,
  answer: (name, day, floor) => `${name}, ${day}: ${floor}.`,
  choose: 'Выберите день',
  slide: 'Перемещение по годам, на 1 января каждого года',
  years: 'Годы',
  earlier: 'На год раньше',
  later: 'На год позже',
  next: (day) => `Следующий состав Совета, с ${day}`,
  comes: 'Войдут в состав',
  goes: 'Выйдут из состава',
  known: (from, to) =>
    `Все члены Совета известны за период с ${from} по ${to}; последующие составы Совета избраны лишь частично.`,
  everyone: 'Все члены Совета и то, на чем основаны сведения об их позициях',
};

export const COUNCIL_EXPORT: Texts<typeof en.COUNCIL_EXPORT> = {
  label: 'Члены Совета на определенный день и их позиции',
  title: (day) => `Члены Совета Безопасности по состоянию на ${day}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  council: 'Совет | Совет Безопасности члены состав сегодня большинство',
};
