import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/es.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Revisiones: qué se registró, cuándo, por quién y por qué',
  description:
    'Cada cambio del registro de Pledgebook, el más reciente primero: autor, motivo, qué añadió y reemplazó, y su huella.',
  lead: 'Nada en el registro se modifica ni se borra jamás. Lo nuevo o corregido se añade como revisión, y lo que reemplaza sigue siendo legible en las revisiones anteriores.',
  follow: 'Seguir lo que traen las revisiones',
  howTo: 'Ver una página tal como se conocía entonces',
  howToText:
    'Añada «revision=» y un número a la dirección de cualquier página, figura o pregunta. La página se apoya entonces en lo que esa revisión sabía, y sus enlaces conservan la revisión. El día («on=») es otra cosa: dice para qué día, en el mundo, se hace la pregunta.',
  example: 'Por ejemplo, la página de inicio en la revisión 1',
  verify: 'Comprobar que nada se ha alterado',
  verifyText:
    'Cada revisión lleva una huella de lo que añadió y reemplazó y de la huella anterior: un cambio en cualquier lugar rompe la cadena. Quien tenga una copia del registro la recalcula entera con esta orden, que muestra «ok» y un punto de control, o la primera revisión que no concuerda.',
  count: (count) =>
    plural(count, { one: 'Hay una revisión registrada.', other: `Hay ${count} revisiones registradas.` }),
  heading: (number) => `Revisión ${number}`,
  recorded: 'Registrada',
  utc: (day, time) => `${day}, ${time} UTC`,
  author: 'Por',
  reviewer: 'Revisada por',
  hash: 'Huella (SHA-256)',
  parent: 'Huella anterior',
  noParent: 'ninguna: es la primera',
  changes: (number) => `Qué cambió la revisión ${number}`,
  kind: 'Clase de dato',
  added: 'Añadidos',
  superseded: 'Reemplazados',
  see: (number) => `La página de inicio en la revisión ${number}`,
  next: 'Revisiones anteriores',
  first: 'Volver a la más reciente',
};

export const CHANGE_MESSAGES: Texts<typeof en.CHANGE_MESSAGES> = {
  title: (number) => `Qué cambió la revisión ${number}`,
  description: (number) =>
    `Cada dato que la revisión ${number} corrigió o retiró, tal como se leía antes y como se lee desde entonces, y lo que registró de nuevo.`,
  what: 'Clase de cambio',
  RECORDED: 'Nuevo',
  CORRECTED: 'Corregido',
  TAKEN_BACK: 'Ya no se mantiene',
  fact: 'Dato',
  column: 'Elemento',
  before: 'Antes',
  now: 'Desde entonces',
  nothing: 'nada',
  found: (count) => plural(count, { one: 'Un dato cambiado.', other: `${count} datos cambiados.` }),
  none: 'Ningún dato cambió así.',
  list: 'Los datos cambiados, primero las correcciones',
  next: 'Los 50 siguientes',
  first: 'Volver a los primeros',
  clear: 'Mostrar todos los datos cambiados',
  earlier: (number) => `Qué cambió la revisión ${number}`,
  codes:
    'Los textos registrados figuran tal como se redactaron, en inglés. Los archivos llevan las columnas y los códigos del libro de códigos.',
  countedOnly: (kinds) => `Los datos nuevos de estas clases se cuentan arriba y no se enumeran: ${kinds}.`,
  fullData: 'Los datos completos de cada revisión los contienen todos.',
};

export const CHANGES_EXPORT: Texts<typeof en.CHANGES_EXPORT> = {
  label: 'Qué cambió una revisión',
  title: (number) => `Qué cambió la revisión ${number}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  revisions: 'Revisiones | historial cambios',
};
