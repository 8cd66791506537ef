import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Nota informativa',
  heading: 'Preparar una nota informativa',
  description:
    'Elija una ocasión, un Estado o un día, añada lo que necesite, escriba entre los bloques y llévese la nota en PDF, Word o Markdown: cada cifra con su fuente.',
  lead: 'Parta de uno de estos modelos o de una nota vacía. Cada cifra viene con su fuente, para un día y una revisión; la dirección de la nota la contiene entera: basta un enlace para compartirla.',
  start: 'Empezar',
  empty: 'Una nota vacía',
  PANEL_BRIEFING: 'Nota para una mesa redonda',
  COUNCIL_CANDIDATE: 'Candidato al Consejo',
  STATE_PROFILE: 'Perfil de un Estado',
  ONE_PAGE: 'Una página para la sociedad civil',
  PANEL_BRIEFING_IS:
    'Las cifras clave, el Consejo y sus votaciones, y las preguntas a los panelistas con lo que guarda relación con ellas. Siete u ocho páginas.',
  COUNCIL_CANDIDATE_IS:
    'Posición de un Estado candidato, qué le pedirían los instrumentos y el Consejo al que se sumaría. De cinco a siete páginas.',
  STATE_PROFILE_IS:
    'Las posiciones de un Estado con cada acto, sus mandatos en el Consejo y sus votos sobre proyectos relativos a crímenes atroces. Hasta unas cuatro páginas.',
  ONE_PAGE_IS: 'Las cifras clave, un gráfico y las fuentes principales, en una hoja.',
  TWO_PAGES: 'Dos páginas para un jefe de misión',
  TWO_PAGES_IS:
    'La respuesta primero, qué se pide al Estado, el Consejo miembro por miembro y un gráfico, con ocho fuentes como máximo: dos páginas, en PDF y en Word.',
  PANEL_BRIEFING_TITLE: 'Compromisos sobre el Consejo de Seguridad y los crímenes atroces: posición de los Estados',
  ONE_PAGE_TITLE: 'Los compromisos en cifras',
  ofStateTitle: (state) => `${state}: compromisos sobre el Consejo de Seguridad y los crímenes atroces`,
  ANSWER: 'La respuesta en breve',
  COUNCIL_TABLE: 'El Consejo de Seguridad, miembro por miembro',
  ASK: 'Qué se pide',
  KEY_SOURCES: 'Fuentes principales',
  KEY_FIGURES: 'Cifras clave',
  PROGRESS: 'Avance',
  COUNCIL: 'El Consejo de Seguridad',
  GROUPS: 'Posiciones por grupo regional',
  STATE: 'Perfil de un Estado',
  VOTES: 'Votaciones',
  INSTRUMENTS: 'Los instrumentos, uno junto a otro',
  QUESTIONS: 'Las preguntas a los panelistas, con lo que guarda relación',
  NOT_KNOWN: 'Lo que no se sabe',
  SOURCES: 'Fuentes',
  TEXT: 'Texto propio',
  about: (block, initiative) => `${block}: ${initiative}`,
  noteTitle: 'Título',
  on: 'A la fecha de',
  blocks: 'Bloques',
  block: (number, kind) => `${number}. ${kind}`,
  caption: 'Título del bloque, si no es el habitual',
  which: 'Sobre',
  whichState: 'Estado',
  whichVotes: 'Votaciones: sus números, como en la dirección de su página, o sus signaturas',
  findVotes: 'Buscar votaciones',
  whichQuestions: 'Preguntas (ninguna: todas)',
  own: (slug) => `Su texto, en Markdown; las cifras vivas como {{endorsed ${slug}}} se sustituyen`,
  liveHelp: 'Todas las cifras vivas',
  takeOver: 'Convertirlo en texto propio',
  inPlaceOf: (number) => `En lugar del párrafo ${number} del bloque anterior; sin este texto, vuelve`,
  raise: 'Subir',
  lower: 'Bajar',
  remove: 'Quitar',
  ofBlock: (what, block) => `${what}: ${block}`,
  add: 'Añadir un bloque',
  addIt: 'Añadir',
  update: 'Mostrar la nota',
  write: 'Redactar',
  writeOrPreview: 'Redacción o vista previa',
  preview: 'Vista previa',
  take: 'Descargarla:',
  print: 'Imprimir',
  share: 'La dirección de esta página es la nota entera: compártala y se abrirá tal como está.',
  missing: 'Elija sobre qué trata este bloque; mientras tanto se omite.',
  missingText: 'Escriba algo; mientras tanto este bloque se omite.',
  nothing: 'La nota está vacía: añada un bloque.',
  problems: 'La nota no se puede escribir así',
  newer: (own, newest) => `Esta nota muestra la revisión ${own}. La más reciente es la revisión ${newest}.`,
  renew: 'Actualizar las cifras',
  changes: 'Lo que cambiaría',
  unchanged: 'No cambiaría ninguna cifra de esta nota.',
  before: 'En esta nota',
  after: 'En la revisión más reciente',
  figure: 'Cifra',
  absent: 'no está',
  kicker: 'Nota informativa',
  asOf: (day, revision) => `Al ${day} · Revisión ${revision}`,
  page: (number, of) => `Página ${number} de ${of}`,
  open: 'Abrir o cambiar esta nota',
  imprint: (licence) => `Pledgebook. ${licence}`,
  restsOn: (count) => `Fuentes, que allí se enumeran: ${count}`,
  liveFigure: (expression) => `Cifra viva «${expression}»`,
  named: (name) => `Estados que se pueden nombrar, con una fuente, como adherentes: ${name}`,
  pageOf: (name) => `${name}: posiciones, actos y totales publicados, cada uno con sus fuentes`,
  councilPage: (day) => `El Consejo de Seguridad al ${day}, cada posición con sus fuentes`,
  published: (text, day) => `. Último total publicado: ${text} (${day})`,
  of: (count, total) => `${count} de ${total}`,
  inCouncil: (name) => `miembros del Consejo de Seguridad que se pueden nombrar como adherentes: ${name}`,
  seat: (seat, from, to) => `${seat}, ${from}–${to}`,
  names: 'En los idiomas de las Naciones Unidas',
  votesOnRecord: (all, marked) =>
    `Votos que constan hasta ese día: ${all}; de ellos, sobre proyectos que una fuente señala como relativos a crímenes atroces: ${marked}`,
  marked: 'Votos sobre proyectos que una fuente señala como relativos a crímenes atroces',
  newestMarked: (count) =>
    `Los ${count} votos más recientes sobre proyectos que una fuente señala como relativos a crímenes atroces`,
  vote: 'Voto',
  who: 'Miembros',
  endorsing: (initiative) => `Se habían adherido para ese día: ${initiative}`,
  vetoing: (name) => `${name} (veto)`,
  none: 'ninguno nombrado',
  rollCall: (symbol) => `Voto de cada miembro sobre ${symbol}`,
  noRollCall: 'Ninguna fuente leída da el voto de cada miembro.',
  judgement: 'Si un proyecto era creíble es un juicio; aquí no consta ninguno. Abstenerse no es votar en contra.',
  answersNone: 'Estos datos no responden a ninguna pregunta: muestran lo que se puede saber.',
  evidenceOn: (question) => `Lo que guarda relación con la ${question.toLowerCase()}, con fuentes`,
  statesUnknown: (name, count, total) =>
    `${name}: para ${count} de ${total} Estados Miembros ninguna fuente leída aclara la posición. No equivale a un no.`,
  statesPossibly: (name, count) =>
    `${name}: Estados cuya adhesión se conoce, pero no si era anterior a ese día: ${count}.`,
  membersUnknown: (name, members) => `${name}: miembros del Consejo cuya posición se desconoce: ${members}.`,
  guide: 'Cómo funciona',
};

export const ANSWER_MESSAGES: Texts<typeof en.ANSWER_MESSAGES> = {
  council: (day) => `Consejo, ${day}`,
  missing: 'Qué falta',
  sits: (seat) => `Ocupa un puesto en el Consejo de Seguridad ese día (${seat}).`,
  willSit: (from, to) => `Ocupará un puesto en el Consejo de Seguridad del ${from} al ${to}.`,
  doesNotSit: 'No ocupa un puesto en el Consejo de Seguridad ese día.',
  notSettled: 'No se conocen todos los miembros del Consejo de ese día.',
  publishedMembers: (count, day) => `total publicado: ${count}, ${day}`,
  needed: (votes) => `Una decisión necesita ${votes} votos.`,
  missingOf: (name, members, states, total) =>
    `${name}: la posición de ${members} miembros del Consejo y de ${states} de ${total} Estados Miembros`,
  missingStates: (name, states, total) => `${name}: la posición de ${states} de ${total} Estados Miembros`,
  nothing: 'ninguna posición queda sin aclarar ese día.',
  noNo: 'Ninguna fuente las aclara; no equivale a un no.',
  askOf: (state) => `Qué pedimos a este Estado (${state})`,
  bottomLine: 'En resumen',
  seatedEndorsing: (state, names) =>
    `este Estado (${state}) ocupa un puesto en el Consejo de Seguridad y se ha adherido a lo siguiente: ${names}. Allí se le puede recordar ese compromiso.`,
  seatedOpen: (state, names) =>
    `este Estado (${state}) ocupa un puesto en el Consejo de Seguridad, y ninguna fuente muestra que se haya adherido a lo siguiente: ${names}. Su adhesión contaría allí de inmediato.`,
  endorsing: (state, names) =>
    `este Estado (${state}) se ha adherido a lo siguiente: ${names}. Puede animar a otros a hacerlo.`,
  open: (state, names) =>
    `ninguna fuente muestra que este Estado (${state}) se haya adherido a lo siguiente: ${names}. Puede hacerlo, ocupe o no un puesto en el Consejo.`,
  comingEndorsing: (state, day, names) =>
    `este Estado (${state}) entrará en el Consejo de Seguridad el ${day} y se ha adherido a lo siguiente: ${names}. Allí se le podrá recordar ese compromiso.`,
  comingOpen: (state, day, names) =>
    `este Estado (${state}) entrará en el Consejo de Seguridad el ${day}, y ninguna fuente muestra que se haya adherido a lo siguiente: ${names}. Su adhesión contaría allí desde el primer día.`,
  notYetOpen: (names) => `ese día la adhesión aún no está abierta: ${names}.`,
  ENDORSED: 'actuar en consecuencia, y animar a otros miembros del Consejo a adherirse.',
  POSSIBLY_ENDORSED: 'confirmar desde qué día se ha adherido.',
  NOT_ENDORSED: 'adherirse.',
  WITHDRAWN: 'adherirse de nuevo.',
  UNKNOWN: 'decir si se ha adherido y, si no, adherirse.',
  prepare: 'adherirse en cuanto se abra.',
  member: 'Miembro',
  more: (count) => `${count} fuentes más: esta nota con todas ellas`,
  from: 'De',
  to: 'Para',
  dated: 'Fecha',
  contact: 'Contacto',
  head: 'Quién escribe a quién (se imprime sobre la nota; las líneas vacías se omiten)',
};

export const FIGURE_MENU_MESSAGES: Texts<typeof en.FIGURE_MENU_MESSAGES> = {
  insert: 'Insertar una cifra',
  insertIt: 'Insertar',
  onDay: (day) => `Sus valores al ${day}; en el texto siguen vivas`,
  ofCouncil: 'El Consejo de Seguridad',
  endorsed: 'Estados que se pueden nombrar como adherentes',
  'possibly-endorsed': 'Estados que quizá se habían adherido',
  'not-endorsed': 'Estados de los que consta que no se habían adherido',
  unknown: 'Estados cuya posición ninguna fuente aclara',
  members: 'Estados Miembros',
  'council-endorsed': 'miembros del Consejo que se pueden nombrar como adherentes',
  'council-size': 'miembros del Consejo',
  'votes-needed': 'votos que necesita una decisión',
  'vetoed-drafts': 'proyectos vetados que constan hasta ese día',
  option: (value, what) => `${value} – ${what}`,
};

export const GUIDE_MESSAGES: Texts<typeof en.GUIDE_MESSAGES> = {
  title: 'Notas informativas: cómo funcionan',
  description:
    'Los bloques de una nota informativa, su dirección, sus archivos y todas las cifras vivas que puede contener un texto.',
  language: 'El resto de esta guía se mantiene en inglés: los nombres de los bloques son los de las direcciones.',
  contents: 'Contenido',
  back: 'A las notas informativas',
};

export const TEXT_TOOLS_MESSAGES: Texts<typeof en.TEXT_TOOLS_MESSAGES> = {
  tools: 'Dar formato a lo seleccionado',
  bold: 'Negrita',
  list: 'Lista',
  link: 'Enlace',
  words: 'texto del enlace',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  note: 'Notas informativas | hacer una nota PDF Word',
};

export const LIVE_FIGURES_MESSAGES: Texts<typeof en.LIVE_FIGURES_MESSAGES> = {
  heading: 'Las cifras vivas en español',
  how: 'Bajo un texto, «Insertar una cifra» pone la cifra elegida donde usted escribe. Sin día, vale el de la nota; lo que está entre corchetes puede faltar. Una cifra mal escrita, o que las fuentes no dan, se señala en su lugar y nunca se imprime vacía.',
  figure: 'Cifra viva',
  gives: 'Qué da',
};

export const LIVE_FIGURE_MEANINGS: Texts<typeof en.LIVE_FIGURE_MEANINGS> = {
  endorsed: 'cuántos Estados Miembros se pueden nombrar como adheridos hasta ese día',
  'possibly-endorsed': 'de cuántos consta la adhesión, pero no si fue hasta ese día',
  'not-endorsed': 'de cuántos una fuente aclara que no se habían adherido hasta ese día',
  withdrawn: 'cuántos se habían retirado hasta ese día',
  unknown: 'de cuántos ninguna fuente aclara la posición ese día',
  members: 'cuántos Estados Miembros había ese día: todos aquellos cuya posición se pregunta',
  published: 'el total publicado más reciente hasta ese día; el mayor si hay varios del mismo día',
  'council-endorsed': 'cuántos miembros del Consejo de Seguridad de ese día se pueden nombrar como adheridos',
  'short-of-votes-needed': 'cuántos miembros más harían falta para los votos que necesita una decisión',
  'council-size': 'cuántos miembros tiene el Consejo de Seguridad ese día',
  'votes-needed': 'cuántos votos necesita una decisión del Consejo de Seguridad ese día',
  'vetoed-drafts':
    'cuántos proyectos de resolución registrados habían sido vetados hasta ese día, por cualquiera o por ese Estado',
  status: 'la posición del Estado ese día',
  opened: 'el día en que se abrió a los Estados, si una fuente lo da',
  source: 'ninguna cifra, sino la llamada de una fuente, por su identificador en la dirección de su página',
  day: 'el día de la nota',
  revision: 'la revisión de la nota',
};

export const LONG_NOTE_MESSAGES: Texts<typeof en.LONG_NOTE_MESSAGES> = {
  save: 'Guardar la nota',
  tooLong:
    'Esta nota es demasiado larga para una dirección. «Guardar la nota» la conserva como archivo, que «Abrir una nota» vuelve a abrir; lo mismo hace cada documento que se lleve.',
  openHeading: 'Abrir una nota',
  openText:
    'Una nota guardada, o un documento PDF, Word, Markdown o HTML de una nota, se abre tal como estaba y se puede cambiar.',
  file: 'Archivo',
  openFile: 'Abrir',
  openDocument: 'Para cambiar esta nota, abra este archivo en Pledgebook',
};
