import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/es.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `Posición de los Estados al ${day}`,
  description:
    'Todos los Miembros y observadores de las Naciones Unidas y sus posiciones sobre cada iniciativa, con fechas y fuentes.',
  name: 'Nombre, en cualquier idioma o época',
  initiative: 'Iniciativa',
  membership: 'Miembro de',
  seated: 'En el Consejo de Seguridad',
  yes: 'Sí',
  no: 'No',
  found: (count) =>
    plural(count, { one: 'Un Estado cumple estas condiciones.', other: `${count} Estados cumplen estas condiciones.` }),
  none: 'Ningún Estado cumple estas condiciones.',
  clear: 'Mostrar todos los Estados',
  sortBy: (column) => `Ordenar por ${column}`,
  rows: 'Una fila por cada Estado e iniciativa.',
  onCouncil: 'En el Consejo',
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'Los Estados y su posición en un día',
  title: (day) => `Posición de los Estados al ${day}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  states: 'Estados | lista de Estados adherentes firmantes',
};
