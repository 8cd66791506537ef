import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/es.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Las fuentes',
  ofFigure: (figure) => `Fuentes de la figura «${figure}»`,
  back: 'Volver a la figura',
  allSources: 'Todas las fuentes',
  description: 'Cada documento en que se apoya Pledgebook: quién lo publicó, cuándo se leyó y qué parte de él se leyó.',
  lead: 'Cada dato nombra los documentos en que se apoya. Aquí están todos los documentos leídos para Pledgebook, también aquellos en que nada se apoya.',
  partsNote:
    '«Datos» cuenta lo que se apoya en una fuente. El número ante una fuente la representa en las tablas largas y en papel; vale para esta revisión.',
  text: 'Editor, título o nombre corto',
  sourceKind: 'Clase de fuente',
  extent: 'Qué se leyó',
  kind: 'Lo que se apoya en ella',
  NONE: 'Nada',
  found: (count) => plural(count, { one: 'Una fuente', other: `${count} fuentes` }),
  none: 'Ninguna fuente cumple estas condiciones.',
  clear: 'Sin estas condiciones',
  published: 'Publicado',
  read: 'Qué se leyó, y cuándo',
  facts: 'Datos',
  next: 'Las fuentes siguientes',
  first: 'Volver a las primeras',
};

export const SOURCES_EXPORT: Texts<typeof en.SOURCES_EXPORT> = {
  label: 'Fuentes',
  title: 'Las fuentes',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  sources: 'Fuentes | bibliografía documentos',
};
