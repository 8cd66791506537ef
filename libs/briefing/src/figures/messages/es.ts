import { plural } from '../../languages/es.js';
import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const EVIDENCE_MESSAGES: Texts<typeof en.EVIDENCE_MESSAGES> = {
  markedTitle: (name) =>
    `${name}: cómo votaron sus adherentes en el Consejo sobre los proyectos señalados como relativos a crímenes atroces`,
  failedTitle: (name) => `${name}: cómo votaron sus adherentes en el Consejo sobre los proyectos no aprobados`,
  votesSummary: (votes, drafts, day) =>
    `En ${drafts} proyectos de este tipo hasta el ${day}, los miembros adheridos el día de la votación votaron: ${votes}.`,
  cast: (choice, word, count) =>
    choice === 'ABSTAIN'
      ? plural(count, { one: `${count} abstención`, other: `${count} abstenciones` })
      : choice === 'NOT_VOTING'
        ? `${count} sin votar`
        : `${count} ${word}`,
  noDrafts: (day) => `Al ${day}, ninguno de sus adherentes en el Consejo había votado sobre un proyecto de este tipo.`,
  markedNote:
    'Solo hay proyectos vetados entre los señalados: las fuentes que los señalan son listas de vetos. Abstenerse no es votar en contra. Un voto se cuenta, no se juzga: no consta si un proyecto era creíble.',
  failedNote:
    'Entre los proyectos no aprobados hay textos rivales sobre una misma situación y textos ajenos a los crímenes atroces: un voto en contra no dice aquí nada del compromiso. Abstenerse no es votar en contra. Un voto se cuenta, no se juzga: no consta si un proyecto era creíble.',
  noRollCall: 'Un proyecto del que ninguna fuente da el voto de cada miembro cuenta como proyecto, sin votos.',
  drafts: 'Proyectos',
  overlapTitle: (name, day) => `${name}: posición de los miembros de grupos y tratados al ${day}`,
  overlapSummary: (parts) => `Nombrados como adherentes: ${parts}.`,
  overlapPart: (group, endorsed, total, unknown) =>
    `${group}, ${endorsed} de ${total} (posición desconocida: ${unknown})`,
  overlapNote: (lists) =>
    `Pertenecer a un grupo no equivale a adherirse: un Estado solo cuenta si una fuente lo nombra. Las listas son de estas fechas: ${lists}; no dicen quién era miembro otro día y pueden estar incompletas.`,
  group: 'Grupo o tratado',
  asOf: 'Lista del',
};

export const FIGURE_MESSAGES: Texts<typeof en.FIGURE_MESSAGES> = {
  publishedTitle: 'Apoyos a cada iniciativa, según lo publicado',
  publishedSummary: (count, newest) => `Totales fechados: ${count}. Los más recientes: ${newest}.`,
  noPublished: 'Ese día aún no se había publicado ningún total.',
  quoted: (term, words) => `${term} ${words}`,
  publishedNote:
    'Cada punto es un total tal como se publicó. Donde las fuentes discrepan, se muestran todos. Los totales sin fecha se omiten; el de un mes figura al final del mes, y «más de», «cerca de» y «casi», en el número que nombran, huecos y sin línea.',
  words: 'Según lo publicado',
  progressTitle: (name) => `${name}: totales publicados y Estados que se pueden nombrar`,
  progressSummary: (named, day) => `Estados que se pueden nombrar con una fuente al ${day}: ${named}.`,
  newestPublished: (published) => ` El último total publicado es ${published}.`,
  progressNote: 'La banda va de los Estados que se han adherido con certeza a los que quizá lo han hecho.',
  published: 'Total publicado',
  certain: 'Nombrados, seguros',
  possible: 'Nombrados, seguros o posibles',
  groupsTitle: (name, day) => `${name}: los Estados por grupo regional al ${day}`,
  groupsInsideTitle: (name, day) => `${name}: los miembros del Consejo por grupo regional al ${day}`,
  groupsOutsideTitle: (name, day) => `${name}: los Estados fuera del Consejo por grupo regional al ${day}`,
  groupsSummary: (parts) => `Nombrados como adherentes: ${parts}.`,
  councilTitle: (name, from, to) =>
    `${name}: apoyos en el Consejo de Seguridad al 1 de enero de cada año, de ${from} a ${to}`,
  councilSummary: (most, years) =>
    `El mayor número de miembros que se pueden nombrar como adherentes en uno de estos días: ${most}, en ${years}; otros pueden haberse adherido también. Una decisión necesita nueve votos a favor.`,
  councilNote:
    'Ocho de quince miembros son mayoría, a un voto de los nueve que necesita una decisión. Los años terminan con el del día elegido, si es pasado; para los venideros, lo que hoy se sabe de los miembros elegidos. Un total publicado figura en el año de su fecha.',
  majority: 'Mayoría de los miembros',
  publishedSource: 'Fuente del total publicado',
  needed: 'Votos necesarios',
  publishedMembers: 'Total de miembros publicado',
  vetoesTitle: 'Proyectos vetados por año y miembro permanente',
  vetoesOfTitle: (member) => `Proyectos vetados por año: ${member}`,
  vetoesSummary: (count, parts) => `Proyectos vetados que constan: ${count}. Por miembro: ${parts}.`,
  vetoesNote:
    'Un proyecto vetado por dos miembros cuenta una vez para cada uno, de modo que la suma de los miembros supera el número de proyectos. Un voto en contra de un proyecto que de todos modos no tenía los votos necesarios no es un veto. Los vetos de un mismo puesto se cuentan juntos: los de la Federación de Rusia con los de la Unión Soviética, los de China quienquiera que ocupara su puesto.',
  fromTo: (from, to) => `del ${from} al ${to}`,
  fromOn: (from) => `desde el ${from}`,
  upTo: (to) => `hasta el ${to}`,
  mapTitle: (name, day) => `${name}: posición de los Estados al ${day}`,
  mapSummary: (endorsed, unknown) => `Nombrados como adherentes: ${endorsed}. Posición desconocida: ${unknown}.`,
  smallStates: (count) => `Estados pequeños (${count})`,
  mapNote:
    'Las fronteras y los nombres que se muestran y las designaciones empleadas no implican aprobación ni aceptación oficial. Los Estados pequeños se muestran como puntos.',
};

export const METER_MESSAGES: Texts<typeof en.METER_MESSAGES> = {
  meter: (needed) => `Hacia los ${needed} votos que necesita una decisión`,
  named: (count, size) => `Miembros que se pueden nombrar como adherentes: ${count} de ${size}.`,
  possibly: (count) => `Otros que quizá se habían adherido para entonces: ${count}.`,
  open: (floor) => `Es un mínimo: ${floor}.`,
  isMajority: 'Es la mayoría de los miembros.',
  noMajority: 'No es la mayoría de los miembros.',
  majorityOpen: 'No está aclarado si es la mayoría de los miembros.',
  short: (count) => `Votos que faltarían para una decisión: ${count}.`,
  shortBy: (least, most) => `Votos que faltarían para una decisión: entre ${least} y ${most}.`,
  neededOpen: 'Tampoco está aclarado si tienen los votos que necesita una decisión.',
  neededOnlyOpen: 'No está aclarado si tienen los votos que necesita una decisión.',
  enough: 'Serían votos suficientes para una decisión, si ningún miembro permanente vota en contra.',
  title: (day, needed) =>
    `Miembros del Consejo de Seguridad al ${day} que se pueden nombrar como adherentes, junto a los ${needed} votos que necesita una decisión`,
  others: 'Otros',
  note: 'Una decisión necesita además que ningún miembro permanente vote en contra. «Otros» son miembros de los que ninguna fuente dice que se hubieran adherido para entonces: no equivale a un no.',
  initiative: 'Iniciativa',
};
