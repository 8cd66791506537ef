import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  all: 'Todas las novedades',
  allText: 'Lo que cada revisión aportó y corrigió: una entrada por dato, con sus fuentes.',
  corrections: 'Correcciones',
  correctionsText: 'Lo que se registró mal, cómo decía antes y cómo dice ahora, y por qué se cambió.',
  initiativeText: 'Lo que se registró y corrigió de esta iniciativa: actos de los Estados y totales publicados.',
  stateText:
    'Lo que se registró y corrigió de este Estado: actos, mandatos en el Consejo de Seguridad, proyectos de resolución que vetó, reuniones en las que participó.',
  ENDORSED: 'se adhirió a',
  WITHDREW: 'se retiró de',
  SPOKE_IN_SUPPORT: 'se expresó, sin adherirse, a favor de',
  NAMED_AS_OUTSIDE: 'fue citado como no adherente a',
  act: (state, did, initiative, day) => `${state}: ${did} «${initiative}», ${day}`,
  either: 'Varias iniciativas juntas',
  count: (initiative, total, day) => `${initiative}: total publicado ${total}, ${day}`,
  councilMembers: (number) => `De ellos, miembros del Consejo de Seguridad: ${number}.`,
  initiative: (name) => `Iniciativa: ${name}`,
  question: (number, event) => `Pregunta ${number} a los panelistas de «${event}»`,
  term: (state, from, to) => `${state}: en el Consejo de Seguridad del ${from} al ${to}`,
  permanent: (state, from) => `${state}: miembro permanente del Consejo de Seguridad desde el ${from}`,
  votes: (yes, no, abstaining, absent) =>
    `A favor: ${yes}, en contra: ${no}, abstenciones: ${abstaining}, sin votar: ${absent}.`,
  vetoed: (states) => `Veto de: ${states}.`,
  CORRECTED: (what) => `Corrección: ${what}`,
  TAKEN_BACK: (what) => `Ya no se mantiene: ${what}`,
  changed: (field, before, now) => `${field}: era «${before}», es «${now}»`,
  nothing: 'nada',
  recorded: (revision, day, author) => `Revisión ${revision} del ${day}, por ${author}:`,
  fact: 'Dato:',
  calendar: 'Mandatos en el Consejo de Seguridad e iniciativas',
  calendarText:
    'Primeros y últimos días de los mandatos en el Consejo de Seguridad, y días en que se abrieron y se lanzaron iniciativas.',
  begins: (state) => `${state}: comienza su mandato en el Consejo de Seguridad`,
  ends: (state) => `${state}: último día en el Consejo de Seguridad`,
  opened: (initiative) => `Abierta a los Estados: ${initiative}`,
  launched: (initiative) => `Lanzamiento: ${initiative}`,
};
