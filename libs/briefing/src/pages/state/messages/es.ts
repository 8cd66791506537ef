import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, day) =>
    `${name}: posiciones al ${day} con cada acto y cada fuente, mandatos en el Consejo, votos durante ellos y lo que no se sabe.`,
  MEMBER: 'Miembro de las Naciones Unidas',
  OBSERVER: 'Estado observador',
  FORMER: 'Antiguo Estado',
  since: (day) => `desde el ${day}`,
  codes: 'Códigos',
  otherNames: 'Otros nombres',
  positions: (day) => `Posiciones al ${day}`,
  acts: 'Lo que dicen las fuentes',
  did: 'Acto',
  date: 'Fecha',
  endorsedIt: 'se adhirió',
  noEndorsement: 'lo que no equivale a adherirse',
  noActs: 'Ninguna fuente leída dice nada de este Estado y esta iniciativa.',
  terms: 'Mandatos en el Consejo de Seguridad',
  noTerms: (year) => `No ha formado parte del Consejo desde ${year}.`,
  seated: (from, to) => `del ${from} al ${to}`,
  permanentSince: (from) => `miembro permanente, desde el ${from}`,
  votes: 'Votos durante sus mandatos',
  voteCount: (count) => `Votos registrados que cumplen estas condiciones: ${count}.`,
  from: 'Desde',
  to: 'Hasta',
  choice: 'Voto',
  outcome: 'Resultado',
  marked: 'Señalado como relativo a crímenes atroces',
  yes: 'Sí, por una fuente',
  draft: 'Proyecto',
  title: 'Título',
  commitment: (initiative) => `${initiative}: posición ese día`,
  veto: 'veto',
  next: 'Los 50 siguientes',
  first: 'Volver a los más recientes',
  groups: 'Grupos, tratados y resoluciones de la Asamblea General',
  groupsNote: 'Pertenecer a un grupo o a un tratado no equivale a adherirse a ninguna iniciativa.',
  asOfList: (when) => `según lista de ${when}`,
  unknown: 'Lo que no se sabe',
  unknownPosition: (name) => `Si se ha adherido a «${name}»: ninguna fuente leída lo aclara.`,
  unknownDay: (name, between) => `Qué día se adhirió a «${name}»: ${between}.`,
  wouldSettle: 'Qué lo aclararía',
  allKnown: 'Sus fuentes no dejan abierto nada de lo que Pledgebook pregunta de un Estado.',
  unknownAssembly: (resolutions) =>
    `Lo que hizo en otras resoluciones que ${resolutions}, y en estas cuando abajo no consta nada: solo se registra lo que se encontró.`,
  unknownAssemblies: 'Lo que hizo en las resoluciones de la Asamblea General: no consta nada.',
};

export const ACTS_EXPORT: Texts<typeof en.ACTS_EXPORT> = {
  label: 'Actos de Estados',
  title: 'Qué dicen las fuentes de los Estados y las iniciativas',
};

export const ASSEMBLY_RECORDS_EXPORT: Texts<typeof en.ASSEMBLY_RECORDS_EXPORT> = {
  label: 'Datos sobre la Asamblea General',
  title: 'Qué hicieron los Estados respecto de resoluciones de la Asamblea General, hasta donde se encontró',
};

export const COUNCIL_TERMS_EXPORT: Texts<typeof en.COUNCIL_TERMS_EXPORT> = {
  label: 'Mandatos en el Consejo',
  title: (year) => `Mandatos en el Consejo de Seguridad desde ${year}`,
};

export const GROUP_MEMBERSHIPS_EXPORT: Texts<typeof en.GROUP_MEMBERSHIPS_EXPORT> = {
  label: 'Pertenencias a grupos o tratados',
  title: 'Pertenencia a grupos y tratados, que no supone adhesión a ninguna iniciativa',
};

export const STATE_VOTES_EXPORT: Texts<typeof en.STATE_VOTES_EXPORT> = {
  label: 'Votos de un Estado',
  title: (name) => `${name}: votos mientras tuvo puesto en el Consejo de Seguridad`,
};
