import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/es.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (text) => `Búsqueda: ${text}`,
  search: 'Buscar',
  description:
    'Los Estados por todos sus nombres, las votaciones por signatura, número o tema, las iniciativas, reuniones, preguntas, fuentes y páginas.',
  hint: 'Escriba en el campo de la parte superior: el nombre de un Estado en cualquier idioma o época, una signatura (S/2016/846, S/PV.7785), el número de una resolución (2803), un tema o palabras de una fuente.',
  found: (count) => plural(count, { one: 'Un resultado.', other: `${count} resultados.` }),
  none: (text) => `Nada de lo registrado contiene «${text}».`,
  onlyLike: (text) =>
    `Nada de lo registrado se llama «${text}»; estos resultados lo llevan en su nombre o se escriben casi así.`,
  didYouMean: 'Quizá quiso decir:',
  severalStates: (text) => `«${text}» puede designar a varios Estados.`,
  observer: 'Estado observador, contado aparte de los Miembros',
  former: 'Antiguo Estado: constan mandatos en el Consejo y votaciones de entonces',
  foundBy: (words: string) => `Encontrado por: «${words}»`,
  ledHere: (text: string) => `«${text}» lleva directamente aquí.`,
  allResults: 'Todos los resultados',
  more: (count) => `${count} más`,
  allVotes: 'En la lista de votaciones',
  allSources: 'En la lista de fuentes',
  STATE: 'Estados',
  INITIATIVE: 'Iniciativas',
  QUESTION: 'Preguntas para el debate',
  EVENT: 'Reuniones',
  DRAFT_RESOLUTION: 'Votaciones',
  SOURCE: 'Fuentes',
  PAGE: 'Páginas',
  suggestions: (count) =>
    plural(count, {
      one: 'Una sugerencia; use las teclas de flecha.',
      other: `${count} sugerencias; use las teclas de flecha.`,
    }),
  noSuggestion: 'Ninguna sugerencia.',
};
