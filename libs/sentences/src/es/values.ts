import type { ProblemDetails, ValueProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const ADDRESS_FAULTS: Readonly<Record<ProblemDetails['BAD_WEB_ADDRESS']['fault'], string>> = {
  SCHEME: 'no empieza por https:// ni http://',
  CHARACTER: 'contiene un espacio u otro carácter que las direcciones no tienen',
  HOST: 'su servidor o su puerto no es válido',
  CREDENTIALS: 'contiene un nombre de usuario o una contraseña',
  DOMAIN: 'su servidor no tiene dominio',
};

const DATE_FORMS: Readonly<Record<ProblemDetails['DATE_UNLIKE_PRECISION']['precision'], string>> = {
  DAY: 'escriba AAAA-MM-DD',
  MONTH: 'escriba AAAA-MM',
  YEAR: 'escriba AAAA',
  ON_OR_BEFORE: 'escriba el último día posible, AAAA-MM-DD',
  BETWEEN: 'escriba el primer y el último día posibles, AAAA-MM-DD/AAAA-MM-DD',
};

const place = (after: string): string => (after === '' ? 'al principio' : `después de «${after}»`);

export const VALUE_SENTENCES: SentencesFor<ValueProblems> = {
  CONTROL_CHARACTER: () => 'El texto contiene un carácter de control, que nadie ve; elimínelo.',
  UNSEEN_CHARACTER: ({ codePoint, after }) =>
    `El texto contiene ${codePoint} ${place(after)}, un carácter que nadie ve; elimínelo.`,
  LOST_LETTER: ({ codePoint, after }) =>
    `El texto contiene ${codePoint} ${place(after)}, donde se perdió una letra; escriba la letra.`,
  BAD_WEB_ADDRESS: ({ text, fault }) =>
    `«${text}» no es una dirección de la web: ${ADDRESS_FAULTS[fault]}; escríbala entera, por ejemplo https://example.org/list.`,
  NOT_A_DAY: ({ text }) => `«${text}» no es un día del calendario: escriba AAAA-MM-DD, por ejemplo 2016-09-22.`,
  OUTSIDE_CALENDAR: () => 'El calendario va del año 0001 al año 9999.',
  DATE_UNLIKE_PRECISION: ({ text, precision }) =>
    `«${text}» no es una fecha de esta precisión: ${DATE_FORMS[precision]}.`,
  NO_TOTAL: ({ text }) =>
    `«${text}» no contiene ningún total que se pueda leer: escriba 104, more than 75, almost 40 o 103 States + 1 observer.`,
};
