import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  compare: '+ comparar',
  compareDay: 'Comparar con otro día',
  compareState: 'Comparar con otro Estado',
  days: (a, b) => `${a} y ${b}: comparación`,
  daysTitle: 'Comparar dos días',
  daysDescription:
    'Quién entró en el Consejo de Seguridad y quién salió entre dos días, y qué Estados figuran con otra posición, con las fuentes.',
  states: (a, b, day) => `${a} y ${b}: comparación al ${day}`,
  statesTitle: 'Comparar dos Estados',
  statesDescription:
    'La posición de dos Estados sobre cada iniciativa en un día, los grupos en que solo se nombra a uno y los proyectos en que votaron de otro modo.',
  firstDay: 'Primer día',
  secondDay: 'Segundo día',
  firstState: 'Primer Estado',
  secondState: 'Segundo Estado',
  choose: 'Elija dos: lo que difiere va primero.',
  noState: 'Uno de los códigos no es de ningún Estado: elija de la lista.',
  sameDay: 'Los dos días son el mismo: elija otro.',
  sameState: 'Los dos Estados son el mismo: elija otro.',
  council: 'El Consejo de Seguridad',
  councilUnknown: (from, to) =>
    `Todos los miembros se conocen del ${from} al ${to}: los Consejos de estos días no se pueden comparar.`,
  sameCouncil: 'Sus miembros son los mismos ambos días.',
  joined: (count) => `Entraron (${count})`,
  left: (count) => `Salieron (${count})`,
  stayed: (count) => `En ambos Consejos (${count})`,
  support: 'Miembros que se han adherido',
  bounds: (atLeast, size, unsettled) => `al menos ${atLeast} de ${size}; ${unsettled} sin aclarar`,
  changedPositions: (count) => `Posiciones que figuran de otro modo (${count})`,
  noneChanged: 'Ninguna posición figura de otro modo, hasta donde dicen las fuentes.',
  floor: 'Una posición es lo que las fuentes aclaran para ese día. Donde es «desconocida», puede ser la misma u otra.',
  positions: 'Posiciones',
  same: 'la misma',
  other: 'otra',
  unsettled: 'sin aclarar',
  groups: 'Grupos y tratados',
  onlyIn: (name) => `Las fuentes solo nombran a ${name}`,
  both: 'Ambos',
  none: 'ninguno consta',
  votes: 'Votos en el Consejo',
  voted: (together, otherwise) =>
    `Constan los votos de ambos sobre ${together} proyectos; votaron de otro modo en ${otherwise}.`,
  neverTogether: 'No consta ningún proyecto sobre el que ambos tuvieran voto hasta esa fecha.',
  voteNote: 'Se cuenta lo que se votó y no se juzga ningún proyecto. Una abstención no es un voto en contra.',
  otherwise: (count) => `Proyectos en que votaron de otro modo (${count})`,
  draft: 'Proyecto',
  comparison: 'Comparación',
};

export const DAYS_EXPORT: Texts<typeof en.DAYS_EXPORT> = {
  label: 'Dos días comparados',
  title: (a, b) => `Qué cambió entre el ${a} y el ${b}`,
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'Dos Estados comparados',
  title: (a, b, day) => `${a} y ${b}: comparación al ${day}`,
};
