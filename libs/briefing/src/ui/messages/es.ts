import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const CHAMBER_MESSAGES: Texts<typeof en.CHAMBER_MESSAGES> = {
  seats: (size, on) => `Los ${size} miembros del Consejo de Seguridad al ${on}`,
  double: 'Un doble círculo marca el puesto de un miembro permanente.',
  openSeats: (endorsed, open) => `${endorsed}; sin aclarar: ${open}`,
  seat: 'Puesto',
  term: 'Mandato',
  publishedMembers: (count, on) => `Miembros, según lo publicado (${on}): ${count}`,
  publishedMajority: 'mayoría',
  publishedShort: (count) => `votos que faltan: ${count}`,
};

export const CONTENTS_MESSAGES: Texts<typeof en.CONTENTS_MESSAGES> = { contents: 'En esta página' };

export const COPY_BUTTON_MESSAGES: Texts<typeof en.COPY_BUTTON_MESSAGES> = {
  copy: 'Copiar',
  copied: 'Copiado',
  failed: 'No se copió: seleccione el texto y cópielo',
  label: (what) => `Copiar: ${what}`,
};

export const FEEDS_MESSAGES: Texts<typeof en.FEEDS_MESSAGES> = {
  follow: 'Seguir las novedades',
  all: 'Todas las novedades',
  corrections: 'Correcciones',
  state: 'Un Estado, aquí el Uruguay (la dirección admite el código de cualquiera)',
  calendar: 'Calendario de mandatos en el Consejo de Seguridad y de los días en que se abrieron las iniciativas',
  atom: (feed) => `Atom: ${feed}`,
  json: (feed) => `JSON Feed: ${feed}`,
  ics: (feed) => `iCalendar: ${feed}`,
};

export const FILTERS_MESSAGES: Texts<typeof en.FILTERS_MESSAGES> = { filters: 'Filtros', none: 'ninguno' };

export const FORM_MESSAGES: Texts<typeof en.FORM_MESSAGES> = {
  period: 'Un año, un mes o un día: 2011, 2011-05 o 2011-05-23',
};

export const KINDS: Texts<typeof en.KINDS> = {
  source: 'Fuentes',
  state: 'Estados',
  stateName: 'Nombres de Estados',
  initiative: 'Iniciativas',
  act: 'Actos de Estados',
  publishedCount: 'Totales publicados',
  councilTerm: 'Mandatos en el Consejo',
  draftResolution: 'Proyectos de resolución',
  vote: 'Votos',
  groupMembership: 'Pertenencias a grupos o tratados',
  assemblyRecord: 'Datos sobre la Asamblea General',
  event: 'Reuniones',
  question: 'Preguntas para el debate',
  initiativeStatement: 'Enunciados sobre las iniciativas',
  translation: 'Traducciones',
};

export const SHARE_BUTTON_MESSAGES: Texts<typeof en.SHARE_BUTTON_MESSAGES> = {
  share: 'Compartir',
  shareOf: (what) => `Compartir: ${what}`,
  copied: 'Se ha copiado el enlace.',
  failed: 'No se copió: copie la dirección de esta página.',
};

export const SOURCE_WORDS: Texts<typeof en.SOURCE_WORDS> = {
  UN_DOCUMENT: 'Documentos de las Naciones Unidas',
  STATEMENT_OF_A_STATE: 'Declaraciones de Estados',
  GOVERNMENT_PAGE: 'Páginas de gobiernos',
  SCHOLARLY: 'Trabajos académicos',
  DATASET: 'Conjuntos de datos',
  REFERENCE: 'Obras de referencia',
  NGO: 'Sociedad civil',
  PRESS: 'Prensa',
  OTHER: 'Otras',
  noKind: 'Sin clase registrada',
  WHOLE: 'Leído entero',
  EXCERPT: 'Leído en parte (un extracto)',
  PART: 'Leído en parte',
  LISTING: 'Lista leída entera',
  DATASET_FILE: 'Leído como archivo de datos',
  source: (label) => `Fuente: ${label}`,
  more: (count) => `${count} fuentes más`,
  andMore: (count) => `y ${count} más`,
  undated: 'sin fecha',
  between: '; ',
  inLanguage: (language) => `en ${language}`,
  readInPartOn: (day) => `consultado en parte el ${day}`,
  readIn: (extent, day) => `${extent}, ${day}`,
  fromCopy: 'en una copia',
  disagree: 'Dónde discrepan las fuentes, y qué se decidió (en inglés)',
};

export const VOTE_MESSAGES: Texts<typeof en.VOTE_MESSAGES> = {
  outcome: 'Resultado',
  draft: 'Proyecto',
  vetoedBy: 'Veto de',
  marked: 'Señalado como relativo a crímenes atroces',
  VETO: 'el propio proyecto vetado',
  SITUATION: 'la situación de que trataba',
  ABUSES: 'abusos en esa situación',
  apart:
    'un párrafo, una enmienda u otra votación por separado, que no figura en la lista de vetos de la biblioteca de la ONU',
  noSymbol: 'Signatura desconocida',
  noMark: 'no señalado',
  ownTitle: 'En la fuente:',
};
