import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  events: 'Мероприятия',
  description: (title, day, location) =>
    `${title}: ${day}, ${location}. Кто организовал мероприятие, кто выступал, что было заявлено и что можно назвать.`,
  original: 'Неофициальный перевод Pledgebook. Название в оригинале:',
  kind: 'Вид',
  occasion: 'Повод',
  when: 'Время',
  city: (city) => (city === 'New York' ? 'Нью-Йорк' : city),
  hours: (day, from, to, place, offset) => `${day}, ${from}–${to}, ${place} (UTC${offset})`,
  yours: 'Начало в вашем часовом поясе: *.',
  where: 'Место',
  format: 'Порядок проведения',
  organisers: 'Организаторы',
  moderators: 'Ведущий',
  panelists: 'Участники дискуссии',
  claimed: 'Что было заявлено и что можно назвать',
  counted: 'Что подсчитывается',
  byThem: 'Заявлено',
  byUs: 'Названы здесь, с указанием источников',
  supporters: 'Поддерживающие государства',
  members: 'Поддерживающие члены Совета',
  ofClaim: (share) => `${share} заявленного числа`,
  between: (certain, possible) => `${certain} и, возможно, еще ${possible}`,
  several: 'Несколько инициатив вместе',
  notCompared: 'не сопоставляется: нет даты или несколько инициатив',
  gap: 'Если мы можем назвать меньше государств, чем заявлено, значит, недостает списка, который не был опубликован или который не удалось изучить: это не доказывает, что заявленное неверно. Для государств, которые назвать нельзя, указано «неизвестно».',
  council: (day) => `Совет по состоянию на ${day}`,
  questions: 'Вопросы участникам дискуссии',
  sources: 'Источники',
};
