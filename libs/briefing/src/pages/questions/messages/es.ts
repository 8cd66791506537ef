import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Las preguntas a los panelistas',
  description:
    'Lo que se preguntó a los panelistas, palabra por palabra, y lo que muestran los datos sobre cada pregunta.',
  lead: 'Lo que se preguntó a los panelistas, palabra por palabra, y lo que muestran los datos registrados. No responden a ninguna pregunta: muestran lo que se puede saber.',
  asked: 'Reunión:',
  onlyEnglish: 'Las preguntas se formularon en inglés: se citan tal cual, seguidas de una traducción de cortesía.',
  courtesy: 'Traducción de cortesía de Pledgebook:',
  question: (number) => `Pregunta ${number}`,
  all: 'Todas las preguntas',
  bears: 'Lo que guarda relación',
  more: (number) => `Todo lo que guarda relación con la pregunta ${number}`,
  none: 'Aún no se ha puesto ningún dato junto a esta pregunta.',
  choose: 'Situación al',
  panelDay: (day) => `El día de la reunión, ${day}`,
  behind: 'Para saber más:',
  explore: 'Preguntarlo en GraphQL',
  failed: 'Todos los proyectos no aprobados',
  marked: 'Solo los proyectos señalados como relativos a crímenes atroces',
  cosponsorsTitle: (name) => `Patrocinadores que se pueden nombrar: ${name}`,
  cosponsorsLater: (day, adopted) => `Al ${day}, la resolución aún no existía: se aprobó el ${adopted}.`,
  cosponsorsFinding: (sponsors, endorsing, name, day) =>
    `Se pueden nombrar ${sponsors} Estados como patrocinadores; ${endorsing} de ellos se pueden nombrar como adherentes al ${day}: ${name}.`,
  cosponsorsPartial:
    'La lista es parcial: solo figuran los Estados que nombran las fuentes que se pudieron leer. Un Estado que no figura pudo haberla patrocinado.',
  role: 'Ante la resolución',
  sponsor: 'patrocinador',
  'co-sponsor': 'copatrocinador',
  'not a co-sponsor': 'no es copatrocinador',
  'dissociated from the outcome': 'se desvinculó del resultado',
  eachOf: 'Cada Estado, con su posición y sus fuentes',
  triggersTitle: 'Qué pone en marcha cada iniciativa',
  triggersFinding: 'En nuestras palabras, según las fuentes indicadas; decide el texto del instrumento.',
  notRead: 'Ninguna fuente leída lo dice.',
  instrumentsTitle: 'Los instrumentos que constan',
  instrumentsFinding: (endorsed, others) =>
    `Los Estados se adhieren a: ${endorsed}. Ningún Estado se adhiere a los demás: ${others}.`,
  instrument: 'Instrumento',
  kind: 'Qué es',
  ledBy: 'Dirigido por',
  launched: 'Lanzamiento o aprobación',
  adopted: (day) => `aprobada el ${day}`,
  endorse: '¿Se adhieren a él los Estados?',
  yes: 'sí',
  no: 'no',
  CODE_OF_CONDUCT: 'código de conducta',
  POLITICAL_DECLARATION: 'declaración política',
  UN_SECRETARIAT_INITIATIVE: 'iniciativa de la Secretaría de la ONU',
  ANALYTICAL_FRAMEWORK: 'marco de análisis',
  GENERAL_ASSEMBLY_RESOLUTION: 'resolución de la Asamblea General',
};

export const WHY: Texts<typeof en.WHY> = {
  council:
    'La pregunta parte de una mayoría del Consejo. Aquí se ve a cuántos miembros se puede nombrar como adherentes cada año, junto a la línea de la mayoría y la de los nueve votos que necesita una decisión.',
  meter:
    'Para actuar, el Consejo necesita nueve votos a favor y ningún veto: ocho de quince miembros son mayoría, y aún falta un voto. Aquí se ve hasta dónde llegan, en el día elegido, los miembros que se pueden nombrar.',
  votes:
    'Cómo votaron los adherentes sobre los proyectos no aprobados es una huella del compromiso en el Consejo. Abstenerse no es votar en contra. Si un proyecto era creíble es un juicio, y aquí no consta ninguno.',
  groups:
    'La pregunta es qué pueden hacer los adherentes fuera del Consejo. Aquí se ve en qué grupos regionales están los que se pueden nombrar, y de cuántos Estados no se sabe.',
  cosponsors:
    'Una resolución de la Asamblea General es algo que hacen juntos Estados de dentro y de fuera del Consejo. No forma parte de ninguna iniciativa a la que se adhieran Estados: patrocinarla no equivale a adherirse a ninguna.',
  triggers:
    'La pregunta es si hay un mecanismo de activación. Aquí está, uno junto a otro, lo que pone en marcha cada iniciativa según las fuentes leídas.',
  instruments:
    'La pregunta es cómo actúan juntos los instrumentos. Aquí se dice qué es cada uno de los que constan, quién lo dirige y a cuáles se adhieren los Estados.',
  overlap:
    'Quienes quieran trabajar juntos pueden partir de grupos que ya existen. Aquí se ve cuántos miembros de cada uno se pueden nombrar como adherentes; pertenecer a un grupo no equivale a adherirse.',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  questions: 'Preguntas | preguntas para el debate panel',
};
