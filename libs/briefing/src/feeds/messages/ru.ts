import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  all: 'Все новое',
  allText: 'Что принесла и что исправила каждая редакция: одна запись на факт, с указанием источников.',
  corrections: 'Исправления',
  correctionsText: 'Что было зафиксировано неверно, в прежнем и в нынешнем виде, и почему это изменено.',
  initiativeText:
    'Что зафиксировано и исправлено по этой инициативе: действия государств и опубликованные общие числа.',
  stateText:
    'Что зафиксировано и исправлено по этому государству: действия, сроки полномочий в Совете Безопасности, проекты резолюций, на которые оно наложило вето, мероприятия, в которых оно участвовало.',
  ENDORSED: 'присоединилось к инициативе',
  WITHDREW: 'отозвало присоединение к инициативе',
  SPOKE_IN_SUPPORT: 'высказалось, не присоединяясь, в пользу инициативы',
  NAMED_AS_OUTSIDE: 'названо среди не присоединившихся к инициативе',
  act: (state, did, initiative, day) => `${state}: ${did} «${initiative}», ${day}`,
  either: 'Несколько инициатив вместе',
  count: (initiative, total, day) => `${initiative}: опубликованное общее число — ${total}, ${day}`,
  councilMembers: (number) => `В том числе члены Совета Безопасности: ${number}.`,
  initiative: (name) => `Инициатива: ${name}`,
  question: (number, event) => `Вопрос ${number} участникам дискуссии «${event}»`,
  term: (state, from, to) => `${state}: в составе Совета Безопасности с ${from} по ${to}`,
  permanent: (state, from) => `${state}: постоянный член Совета Безопасности с ${from}`,
  votes: (yes, no, abstaining, absent) =>
    `За — ${yes}, против — ${no}, воздержались — ${abstaining}, не участвовали в голосовании — ${absent}.`,
  vetoed: (states) => `Кем наложено вето: ${states}.`,
  CORRECTED: (what) => `Исправление: ${what}`,
  TAKEN_BACK: (what) => `Исключено: ${what}`,
  changed: (field, before, now) => `${field}: было «${before}», стало «${now}»`,
  nothing: 'ничего',
  recorded: (revision, day, author) => `Редакция ${revision} от ${day}, автор — ${author}:`,
  fact: 'Факт:',
  calendar: 'Сроки полномочий в Совете Безопасности и инициативы',
  calendarText:
    'Первые и последние дни сроков полномочий в Совете Безопасности и дни, в которые инициативы были открыты и начаты.',
  begins: (state) => `${state}: начало срока полномочий в Совете Безопасности`,
  ends: (state) => `${state}: последний день в составе Совета Безопасности`,
  opened: (initiative) => `Открыта для государств: ${initiative}`,
  launched: (initiative) => `Начало инициативы: ${initiative}`,
};
