import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `El Consejo de Seguridad al ${day}`,
  description: (floor, name) => `${name}: ${floor}. Puestos, posiciones y votos necesarios, con fuentes.`,
  answer: (name, day, floor) => `${name}, ${day}: ${floor}.`,
  choose: 'Elegir un día',
  slide: 'Recorrer los años, el 1 de enero de cada uno',
  years: 'Años',
  earlier: 'Un año antes',
  later: 'Un año después',
  next: (day) => `El próximo Consejo, a partir del ${day}`,
  comes: 'Entran',
  goes: 'Salen',
  known: (from, to) =>
    `Se conocen todos los miembros del ${from} al ${to}; los Consejos posteriores solo están elegidos en parte.`,
  everyone: 'Todos los miembros, y en qué se basan sus posiciones',
};

export const COUNCIL_EXPORT: Texts<typeof en.COUNCIL_EXPORT> = {
  label: 'Miembros del Consejo en un día y su posición',
  title: (day) => `Los miembros del Consejo de Seguridad al ${day}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  council: 'Consejo | Consejo de Seguridad miembros hoy mayoría',
};
