import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, named, day) =>
    `${name}, Estados que se pueden nombrar como adherentes al ${day}: ${named}. Qué pide y a quién, avance, Estados y fuentes.`,
  plain: (name) => `${name}: qué es, quién la dirige y qué dice de ella la base de conocimientos.`,
  asks: 'Qué pide',
  ofWhom: 'A quién',
  crimes: 'Crímenes que nombra',
  trigger: 'Qué la pone en marcha',
  opened: 'Abierta a los Estados',
  howToEndorse: 'Cómo se adhiere un Estado',
  what: 'Qué es',
  group: (name) => `Grupo ${name}`,
  groupWith: (group, states) => `${group} (${states})`,
  launched: 'Lanzada',
  adopted: 'Aprobada',
  document: 'Documento',
  ledBy: 'Dirigida por',
  GENOCIDE: 'genocidio',
  CRIMES_AGAINST_HUMANITY: 'crímenes de lesa humanidad',
  WAR_CRIMES: 'crímenes de guerra',
  notRead: 'Ninguna fuente leída lo dice.',
  ours: 'En nuestras palabras, según las fuentes indicadas; decide el texto del instrumento.',
  restsOn: 'Lo que no lleva fuente al lado se apoya en:',
  COURTESY: 'Traducción de cortesía de Pledgebook.',
  USED_BY_A_STATE: 'Con las palabras que emplea un Estado.',
  OFFICIAL: 'Título oficial.',
  original: 'Título original:',
  originalTitle: 'Título tal como consta; no se encontró traducción.',
  sourcesOf: 'Fuentes de las demás casillas',
  compare: 'Los instrumentos, uno junto a otro',
  statesOf: (count) => `Estados que nombra una fuente (${count})`,
  others: (count) => `De los otros ${count} Estados, ninguna fuente leída dice nada.`,
  countObservers: 'Contar también a los observadores',
  leaveObservers: 'No contar a los observadores',
};

export const PUBLISHED_COUNTS_EXPORT: Texts<typeof en.PUBLISHED_COUNTS_EXPORT> = {
  label: 'Totales publicados de una iniciativa',
  title: (initiative) => `${initiative}: totales publicados`,
};
