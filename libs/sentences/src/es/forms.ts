import type { FormProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const FORM_SENTENCES: SentencesFor<FormProblems> = {
  FIELDS_TOO_LONG: () => 'Los campos del formulario contienen demasiado texto en total; envíe un texto más corto.',
  TOO_MANY_FIELDS: ({ fields, most }) => `El formulario tiene ${fields} campos; envíe ${most} como máximo.`,
  FORM_TOO_LARGE: ({ file, fields, text }) =>
    `El formulario es demasiado grande: envíe como máximo un archivo de ${file} MB, ${fields} campos y ${text} MB de texto.`,
  NOT_A_FORM: () => 'Envíe un formulario: application/x-www-form-urlencoded o multipart/form-data.',
  FORM_UNREADABLE: () => 'No se puede leer el formulario: está incompleto o mal formado. Envíelo de nuevo.',
  LIST_TEXT_TOO_LONG: ({ characters, most }) =>
    `El texto tiene ${characters} caracteres; envíe ${most} como máximo, o elija su archivo.`,
  NAMES_OPEN: () =>
    'Responda primero por cada nombre pendiente: una carpeta de revisión solo contiene nombres aclarados.',
  LIST_WITHOUT_STATES: () => 'La lista no contiene ningún Estado que se pueda registrar.',
  SOURCE_NOT_NAMED: () =>
    'Una carpeta de revisión necesita su fuente: indique el título del documento y quién lo publicó.',
  SOURCE_READ_BEFORE: () => 'La fuente se habría consultado antes de su publicación; corrija una de las dos fechas.',
  NOTE_FILE_MISSING: () => 'Elija primero el archivo de una nota.',
  NOTE_FILE_UNREADABLE: () =>
    'El archivo no contiene ninguna nota. Abra una que se haya guardado aquí, o un documento de una nota tal como se llevó: JSON, PDF, DOCX, Markdown o HTML.',
};
