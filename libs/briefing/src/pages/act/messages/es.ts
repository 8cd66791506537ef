import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Qué se puede hacer',
  description:
    'A quién pedir que se adhiera: los miembros del próximo Consejo de Seguridad y todos los Estados cuya posición no está aclarada, con cartas, notas y lo que dicen las fuentes.',
  lead: 'Pledgebook sabe lo que dicen las fuentes. Donde no aclaran nada, se puede preguntar: al propio Estado, o a quien conozca una fuente.',
  ofState: (state) => `Qué se puede hacer: ${state}`,
  ofStateDescription: (state, day) =>
    `${state}, ${day}: qué se le puede pedir, cómo se adhiere un Estado, una carta en seis idiomas, una nota informativa y cómo enviar una fuente.`,
  council: (day) => `El Consejo de Seguridad desde el ${day}`,
  councilNow: (day) => `El Consejo de Seguridad al ${day}`,
  toAsk: (count, size, name) => `${name}: ${count} de ${size} miembros sin una adhesión que conste en una fuente.`,
  nobody: 'Consta en fuentes que todos los miembros se han adherido.',
  joining: 'entra',
  seat: 'Puesto',
  known: 'Qué se sabe',
  actions: 'Qué se puede hacer',
  letter: 'Carta',
  letterTo: (state) => `Carta: ${state}`,
  note: 'Nota de dos páginas',
  noteOn: (state) => `Nota de dos páginas: ${state}`,
  others: 'Estados cuya posición no está aclarada',
  count: (label, count) => `${label} (${count})`,
  CONFIRM_DAY: 'Consta la adhesión, no su día',
  ENDORSE_AGAIN: 'Retirada',
  NAMED_AS_OUTSIDE: 'Citado por última vez como no adherente',
  SPOKE_IN_SUPPORT: 'Se expresó a favor, lo que no equivale a adherirse',
  NOTHING_FOUND: 'No se encontró nada',
  CONFIRM_DAY_MEANS: 'Hay fuentes que informan de la adhesión; preguntar qué día fue.',
  ENDORSE_AGAIN_MEANS: 'Una fuente informa de la retirada; preguntar si se mantiene.',
  NAMED_AS_OUTSIDE_MEANS:
    'La fuente más reciente que lo menciona cita al Estado como no adherente. No aclara nada después de ese día; preguntar si se ha adherido desde entonces.',
  SPOKE_IN_SUPPORT_MEANS: 'Una fuente recoge palabras a favor; preguntar si además se ha adherido.',
  NOTHING_FOUND_MEANS: 'Ninguna fuente leída dice nada al respecto. No equivale a un no; preguntar si se ha adherido.',
  asked: (kind, day) => `${kind}: ${day}`,
  nothingToAsk: 'Aquí no hay nada que pedir en esta fecha.',
  whom: 'A quién dirigirse',
  mission: (state) =>
    `La Misión Permanente ante las Naciones Unidas: ${state}. Pledgebook no guarda direcciones de misiones.`,
  observerMission: (state) =>
    `La Misión Permanente de Observación ante las Naciones Unidas: ${state}. Pledgebook no guarda direcciones de misiones.`,
  ledBy: (name) => `Quién dirige la iniciativa: ${name}.`,
  noLead: 'Ninguna fuente leída dice quién dirige la iniciativa.',
  how: 'Cómo se adhiere un Estado',
  howUnknown: 'Ninguna fuente leída dice cómo.',
  letterHeading: 'Una carta',
  letterNote:
    'No dice más que las fuentes. Ponga su nombre y la fecha entre los corchetes; los documentos se pueden modificar.',
  take: 'Descargarla en:',
  inLanguages: 'La carta en otros idiomas:',
  copyLetter: (name) => `carta, ${name}`,
  briefingNote: (state, day) => `Dos páginas: ${state}, ${day}`,
  settle: 'Qué lo aclararía',
  settles:
    'Un documento fechado y abierto a todos en el que el propio Estado, o quienes llevan la lista de la iniciativa, digan que se ha adherido o que no lo ha hecho.',
  all: 'Todos los Estados y el próximo Consejo',
  toState: 'Posiciones, mandatos y votos',
  source: '¿Conoce una fuente?',
  writeTo: 'Escribir a los responsables de Pledgebook',
  writeAt: 'Decirlo a los responsables de Pledgebook',
  nothingStored: 'Pledgebook mismo no guarda nada de lo que usted escribe.',
  noContact:
    'Los responsables de este sitio no han dado ninguna dirección a la que escribir. Puede comparar una lista publicada con lo registrado y guardar el resultado como archivos para quienes registran los datos:',
  subject: (state, name) => `Una fuente: ${state}, ${name}`,
  subjectOfAll: (name) => `Una fuente: ${name}`,
  body: (about) =>
    `${about}\n\nQué es la fuente (título, quién la publicó, día):\n\nDónde se puede leer (dirección):\n\nQué dice, palabra por palabra:\n`,
};

export const LETTER_MESSAGES: Texts<typeof en.LETTER_MESSAGES> = {
  kicker: 'Carta',
  title: (initiative, state) => `${initiative}: ${state}`,
  asOf: (day, revision) => `Datos al ${day} · Pledgebook, revisión ${revision}`,
  sender: '[Nombre, organización, dirección]',
  dated: '[Fecha]',
  representative: (state) =>
    `La Representante Permanente o el Representante Permanente ante las Naciones Unidas: ${state}`,
  observer: (state) => `La Observadora Permanente o el Observador Permanente ante las Naciones Unidas: ${state}`,
  salutation: 'Excelencia:',
  about: (initiative) => `Le escribimos acerca de la siguiente iniciativa: ${initiative}.`,
  aboutDocument: (initiative, document) =>
    `Le escribimos acerca de la siguiente iniciativa: ${initiative} (${document}).`,
  addressedTo: 'A quién se dirige: ',
  pledges: 'Qué pide, en resumen: ',
  sits: (seat) => `Su Estado ocupa un puesto en el Consejo de Seguridad (${seat})`,
  joins: (day, seat) => `Su Estado entrará en el Consejo de Seguridad el ${day} (${seat})`,
  spoke: (day) =>
    `Una fuente recoge que su Gobierno se expresó a favor (${day}); entendemos que eso solo no equivale a adherirse.`,
  outside: (day) =>
    `La fuente más reciente que conocemos al respecto cita a su Estado como no adherente (${day}); no aclara nada después de ese día.`,
  withdrew: (day) => `Una fuente informa de que su Gobierno retiró su adhesión (${day}).`,
  perhapsWithdrew: (day) =>
    `Hay fuentes que informan de que su Gobierno se adhirió y después se retiró (${day}); no aclaran desde qué día.`,
  endorsed: (when) => `Hay fuentes que informan de que su Gobierno se ha adherido (${when}); no aclaran qué día.`,
  notFound: (day, revision) =>
    `No encontramos ninguna adhesión en las fuentes que conocemos (al ${day}, revisión ${revision} de Pledgebook). Eso no significa que no la haya.`,
  notFoundSince: (day, revision) =>
    `No encontramos ninguna adhesión posterior en las fuentes que conocemos (al ${day}, revisión ${revision} de Pledgebook). Eso no significa que no la haya.`,
  knownAsOf: (day, revision) => `Esto es lo que sabemos al ${day} (revisión ${revision} de Pledgebook).`,
  please: 'Agradeceríamos que su Gobierno tuviera a bien:',
  sayWhether: 'decirnos si se ha adherido, desde qué día y en qué documento público puede leerse;',
  considerEndorsing: 'si no lo ha hecho, considerar la posibilidad de adherirse.',
  confirmDay: 'confirmar qué día se adhirió y en qué documento público puede leerse.',
  confirmWithdrawal: 'confirmar desde qué día rige su retirada y en qué documento público puede leerse;',
  sayWithdrawn: 'decirnos si su retirada se mantiene;',
  considerAgain: 'si es así, considerar la posibilidad de adherirse de nuevo.',
  how: 'Cómo se adhiere un Estado, según las fuentes: ',
  close: 'Le rogamos que acepte, Excelencia, las seguridades de nuestra más alta consideración.',
  page: 'Lo que dicen las fuentes al respecto, y esta carta',
  imprint: 'Datos: Pledgebook, CC BY 4.0.',
  sources: 'Fuentes',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  act: 'Qué se puede hacer | actuar campaña pedir carta escribir misión incidencia a quién dirigirse',
};
