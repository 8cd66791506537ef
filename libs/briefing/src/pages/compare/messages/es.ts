import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  compare: '+ comparar',
  compareDay: 'Comparar con otro día',
  compareState: 'Comparar con otro Estado',
  compareInitiative: 'Comparar con otra iniciativa',
  compareRevision: 'Comparar con otra revisión',
  days: (a, b) => `${a} y ${b}: comparación`,
  daysTitle: 'Comparar dos días',
  daysDescription:
    'Quién entró en el Consejo de Seguridad y quién salió entre dos días, y qué Estados figuran con otra posición, con las fuentes.',
  states: (a, b, day) => `${a} y ${b}: comparación al ${day}`,
  statesTitle: 'Comparar dos Estados',
  statesDescription:
    'La posición de dos Estados sobre cada iniciativa en un día, los grupos en que solo se nombra a uno y los proyectos en que votaron de manera diferente.',
  firstDay: 'Primer día',
  secondDay: 'Segundo día',
  firstState: 'Primer Estado',
  secondState: 'Segundo Estado',
  choose: 'Elija dos: lo que difiere va primero.',
  noState: 'Uno de los códigos no es de ningún Estado: elija de la lista.',
  sameDay: 'Ha elegido dos veces el mismo día: elija otro.',
  sameState: 'Ha elegido dos veces el mismo Estado: elija otro.',
  council: 'El Consejo de Seguridad',
  councilUnknown: (from, to) =>
    `Todos los miembros se conocen del ${from} al ${to}: los Consejos de estos días no se pueden comparar.`,
  sameCouncil: 'Sus miembros son los mismos ambos días.',
  joined: (count) => `Entraron (${count})`,
  left: (count) => `Salieron (${count})`,
  stayed: (count) => `En ambos Consejos (${count})`,
  support: 'Miembros que se han adherido',
  bounds: (atLeast, size, unsettled) => `al menos ${atLeast} de ${size}; sin aclarar: ${unsettled}`,
  changedPositions: (count) => `Posiciones diferentes (${count})`,
  noneChanged: 'Ninguna posición difiere, hasta donde dicen las fuentes.',
  floor: 'Una posición es lo que las fuentes aclaran para ese día. Donde es «desconocida», puede ser la misma u otra.',
  positions: 'Posiciones',
  same: 'la misma',
  other: 'otra',
  unsettled: 'sin aclarar',
  groups: 'Grupos y tratados',
  onlyIn: (name) => `Las fuentes solo nombran a un Estado: ${name}`,
  both: 'Ambos',
  none: 'ninguno consta',
  votes: 'Votos en el Consejo',
  voted: (together, otherwise) =>
    `Proyectos sobre los que constan los votos de ambos: ${together}; proyectos en que votaron de manera diferente: ${otherwise}.`,
  neverTogether: 'No consta ningún proyecto sobre el que ambos tuvieran voto hasta esa fecha.',
  voteNote: 'Se cuenta lo que se votó y no se juzga ningún proyecto. Una abstención no es un voto en contra.',
  otherwise: (count) => `Proyectos en que votaron de manera diferente (${count})`,
  draft: 'Proyecto',
  comparison: 'Comparación',
};

export const DAYS_EXPORT: Texts<typeof en.DAYS_EXPORT> = {
  label: 'Dos días comparados',
  title: (a, b) => `Qué difiere entre el ${a} y el ${b}`,
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'Dos Estados comparados',
  title: (a, b, day) => `${a} y ${b}: comparación al ${day}`,
};

export const INITIATIVES_MESSAGES: Texts<typeof en.INITIATIVES_MESSAGES> = {
  title: 'Comparar dos iniciativas',
  of: (a, b, day) => `${a} y ${b}: comparación al ${day}`,
  description:
    'Qué Estados se nombran como adherentes a una iniciativa y no a la otra, o a ambas, un día determinado, con las fuentes.',
  first: 'Primera iniciativa',
  second: 'Segunda iniciativa',
  same: 'Ha elegido dos veces la misma iniciativa: elija otra.',
  only: (a, b, count) => `${a}, y no ${b} (${count})`,
  notBoth: (a, b) => `${a}, y no ${b}`,
  both: (count) => `Ambas (${count})`,
  bothPart: 'Ambas',
  none: 'Ningún Estado.',
  floor:
    'Un Estado figura aquí cuando una fuente lo nombra como adherente a una de ellas. Donde su posición respecto de la otra es «desconocida», puede haberse adherido también a ella.',
  neither: (count) =>
    `Estados Miembros y observadores que no se nombran como adherentes a ninguna de las dos: ${count}. La posición de la mayoría no está aclarada.`,
  settled: 'Ambas posiciones aclaradas',
  open: 'La otra posición sin aclarar',
  summary: (a, b, onlyA, onlyB, both) =>
    `Nombrados como adherentes a «${a}» y no a «${b}»: ${onlyA}; a «${b}» y no a «${a}»: ${onlyB}; a ambas: ${both}.`,
  who: 'Nombrados como adherentes',
  exportLabel: 'Dos iniciativas comparadas',
};

export const REVISIONS_MESSAGES: Texts<typeof en.REVISIONS_MESSAGES> = {
  title: 'Comparar dos revisiones',
  of: (a, b) => `Qué cambió de la revisión ${a} a la revisión ${b}`,
  description:
    'Cada dato que se lee de otro modo en una revisión posterior del registro que en una anterior, antes y desde entonces.',
  first: 'De la revisión',
  second: 'A la revisión',
  same: 'Ha elegido dos veces la misma revisión: elija otra.',
  net: 'Lo que apareció y desapareció entre ambas, o se lee como antes, no figura.',
  facts: 'Datos',
  change: 'Cambio',
  summary: (corrected, takenBack, recorded) =>
    `Corregidos: ${corrected}. Que ya no se mantienen: ${takenBack}. Nuevos: ${recorded}.`,
  exportLabel: 'Dos revisiones comparadas',
};

export const FIGURE_MESSAGES: Texts<typeof en.FIGURE_MESSAGES> = {
  days: (a, b) => `Miembros del Consejo de Seguridad que se han adherido, ${a} y ${b}`,
  daysSummary: (parts) => `Miembros que se pueden nombrar: ${parts}.`,
  onDay: (name, day) => `${name}, ${day}`,
  ofCouncil: 'Iniciativa y día',
  named: 'Nombrados como adherentes',
  open: 'Sin aclarar',
  outside: 'No se han adherido',
  states: (a, b, day) => `Votos distintos en el Consejo: ${a} y ${b}, al ${day}`,
  statesSummary: (together, otherwise) =>
    `Proyectos sobre los que constan los votos de ambos: ${together}; proyectos en que votaron de manera diferente: ${otherwise}.`,
  pair: (a, choiceA, b, choiceB) => `${a}: ${choiceA}; ${b}: ${choiceB}`,
  votes: 'Votos',
  drafts: 'Proyectos',
};
