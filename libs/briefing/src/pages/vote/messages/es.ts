import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (symbol, day) => `${symbol}, sometido a votación el ${day}`,
  description: (draft, outcome, day) =>
    `${draft}: ${outcome}, ${day}. El voto de cada miembro del Consejo de Seguridad y su compromiso ese día.`,
  noSymbol: 'Un proyecto de signatura desconocida',
  noVeto: (members) => `Sin los votos necesarios; voto en contra de ${members}; no hay veto`,
  members: (count) =>
    count === 1
      ? 'un miembro permanente'
      : `${['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco'][count] ?? count} miembros permanentes`,
  had: (votes, needed) => `Votos a favor: ${votes}; votos necesarios: ${needed}.`,
  becauseVeto: (members, names) =>
    `Aun así fracasó, por el voto en contra de ${members} (${names}). El voto en contra de un miembro permanente sobre un proyecto que tiene los votos necesarios es un veto (Carta, Artículo 27).`,
  becauseShort: (members, names) =>
    `Fracasó por falta de votos. El voto en contra de ${members} (${names}) no es un veto: el proyecto no se habría aprobado de todos modos.`,
  becauseFew: 'Fracasó por falta de votos. Ningún miembro permanente votó en contra.',
  becauseAdopted: 'Ningún miembro permanente votó en contra. Abstenerse no es votar en contra.',
  asRecorded:
    'Es el resultado que consta en la fuente; sus cifras por sí solas no lo explican. Véanse las observaciones.',
  noNumbers: 'Ninguna fuente leída da las cifras de esta votación; el resultado es el que consta en la fuente.',
  topic: 'Tema',
  dayVotes: 'Todas las votaciones de ese día',
  topicVotes: 'Todas las votaciones sobre el tema',
  kind: 'Qué se votó',
  document: 'Texto, en la ONU',
  record: 'Acta de la sesión, en la ONU',
  several: (symbol, count) => `${symbol}: ${count} votaciones`,
  severalMeans:
    'Varias votaciones llevan esta signatura: los párrafos, las enmiendas y las candidaturas se votan por separado.',
  numbers: 'Votos',
  abstaining: 'Abstenciones',
  notVoting: 'No votaron',
  needed: (needed) => `se necesitaban ${needed} a favor`,
  unList: 'Lista de vetos de la biblioteca de la ONU',
  counted: 'Figura en ella como veto.',
  tooOld: 'La lista leída es anterior a esta votación.',
  second: 'Segundo registro',
  secondOf: 'La misma votación consta también aquí:',
  commitment: 'Los votos según el compromiso de ese día',
  commitmentMeans:
    'Los votos se cuentan junto a aquello a lo que cada miembro se había adherido el día de la votación. Lo que cada iniciativa pide de un voto, y sobre qué proyectos, se dice en su página.',
  notOpen: (name, day, since) =>
    `El ${day} ningún Estado podía haberse adherido a la iniciativa «${name}»: aún no estaba abierta (apertura: ${since}).`,
  rollCall: 'Voto de cada miembro',
  explore: 'Esta votación como consulta en GraphQL',
  noRollCall:
    'Ninguna fuente leída da el voto de cada miembro: no consta aquí. Las cifras y los vetos son los que informan las fuentes.',
  member: 'Miembro',
  seat: 'Puesto',
  vote: 'Voto',
  on: (initiative) => `${initiative}: posición ese día`,
  veto: 'veto',
  corrected: 'corregido',
  today: 'Los Estados llevan su nombre más reciente, cualquiera que fuera su nombre ese día.',
  judgement: 'Decir si este proyecto era creíble es un juicio. Aquí no consta ninguno.',
  unmarked:
    'No se encontró ninguna fuente que señale este proyecto como relativo a crímenes atroces. Eso no dice que tratara de otra cosa.',
  markedAs: (what) => `Las fuentes señalan como relativo a crímenes atroces: ${what}.`,
  remarks: 'Lo que hay que saber de este registro',
  correctedCount: (count) =>
    `Los votos marcados «corregido» se rectificaron donde las columnas de la fuente se habían desplazado: ${count}.`,
  earlier: 'Votación anterior:',
  later: 'Votación siguiente:',
  all: 'Todas las votaciones',
};

export const ROLL_CALL_EXPORT: Texts<typeof en.ROLL_CALL_EXPORT> = {
  label: 'Voto de cada miembro sobre un proyecto',
  title: (symbol, day) => `Voto de cada miembro sobre ${symbol}, ${day}`,
};
