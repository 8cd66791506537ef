import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  events: 'Reuniones',
  description: (title, day, location) =>
    `${title}: ${day}, ${location}. Quién la organizó, quién habló, qué se afirmó en ella y qué se puede nombrar.`,
  original: 'Traducción de cortesía de Pledgebook. Título original:',
  kind: 'Tipo',
  occasion: 'Ocasión',
  when: 'Cuándo',
  city: (city) => (city === 'New York' ? 'Nueva York' : city),
  hours: (day, from, to, place, offset) => `${day}, ${from}–${to} en ${place} (UTC${offset})`,
  yours: 'Comenzó el * en su zona horaria.',
  where: 'Dónde',
  format: 'Desarrollo',
  organisers: 'Organizadores',
  moderators: 'Moderación',
  panelists: 'Panelistas',
  claimed: 'Lo que se afirmó en ella, y lo que se puede nombrar',
  counted: 'Qué se cuenta',
  byThem: 'Afirmado',
  byUs: 'Nombrados aquí, con fuentes',
  supporters: 'Apoyos',
  members: 'Apoyos en el Consejo',
  ofClaim: (share) => `${share} de lo afirmado`,
  between: (certain, possible) => `${certain}, y quizá ${possible} más`,
  several: 'Varias iniciativas juntas',
  notCompared: 'no se compara: sin fecha, o varias iniciativas',
  gap: 'Donde podemos nombrar a menos, falta una lista que nadie publicó o que no se pudo leer: eso no muestra que lo afirmado sea falso. La posición de los Estados que no se pueden nombrar figura como «desconocida».',
  council: (day) => `El Consejo al ${day}`,
  questions: 'Las preguntas a los panelistas',
  sources: 'Fuentes',
};
