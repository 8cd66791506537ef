import type { ListProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const LIST_SENTENCES: SentencesFor<ListProblems> = {
  LIST_TOO_LARGE: ({ most }) => `El archivo supera los ${most} MB; guarde solo su texto.`,
  LIST_OF_OTHER_KIND: ({ endings }) =>
    `Las listas se leen de archivos cuyo nombre termina en ${endings.join(', ')}; si no, pegue el texto.`,
  LIST_NOT_UTF8: () => 'El archivo no está en UTF-8; guárdelo en UTF-8 o pegue su texto.',
  LIST_PAGE_UNDECODABLE: () =>
    'La página no está en UTF-8 ni en la codificación que indica; guárdela en UTF-8 o pegue su texto.',
  LIST_PAGE_TOO_FULL: () => 'La página contiene más que una lista; pegue solo la lista.',
  LIST_NOT_CSV: () => 'El archivo no es un CSV: hay unas comillas sin cerrar. Guárdelo de nuevo o pegue su texto.',
  LIST_SHEET_UNREADABLE: () => 'No se puede leer la primera hoja del libro; guárdela como CSV o pegue sus celdas.',
  LIST_DOCUMENT_UNREADABLE: () => 'No se puede leer el documento; guárdelo como texto o pegue su texto.',
  LIST_PDF_LOCKED: () => 'El PDF está protegido con una contraseña; guárdelo sin ella o pegue su texto.',
  LIST_PDF_UNREADABLE: () => 'No se puede leer el PDF: está dañado o no es un PDF. Guárdelo de nuevo o pegue su texto.',
  LIST_PDF_TOO_LONG: ({ pages, most }) =>
    `El PDF tiene ${pages} páginas; las listas se leen hasta ${most}. Guarde solo las páginas de la lista.`,
  LIST_PDF_TOO_FULL: () => 'El PDF contiene más texto que una lista; pegue solo la lista.',
  LIST_PDF_SCANNED: () =>
    'El PDF no contiene texto: parece escaneado. Haga que un programa reconozca su texto (OCR) o escriba los nombres.',
  LIST_ARCHIVE_PARTS: ({ most }) => `El archivo tiene más de ${most} partes; guarde solo su texto.`,
  LIST_ARCHIVE_GROWS: ({ most }) => `Al descomprimirse, el archivo supera los ${most} MB; guarde solo su texto.`,
  LIST_ARCHIVE_UNREADABLE: () => 'No se puede descomprimir el archivo; guárdelo de nuevo o pegue su texto.',
  LIST_DOCUMENT_TYPE: ({ part }) =>
    `La parte ${part} tiene un tipo de documento, algo que los archivos ofimáticos no tienen; pegue su texto.`,
  LIST_BEFORE_OPENING: ({ opened, on }, { day }) =>
    `Antes del ${day(opened)} ningún Estado podía adherirse a esta iniciativa; indique un día en que los Estados de la lista ya se hubieran adherido, y no el ${day(on)}.`,
  LIST_RECORDED: ({ title, publisher, id }) =>
    `El registro ya contiene esta lista: cada uno de sus Estados, según la fuente «${title}» (${publisher}, /sources/${id}). No queda nada por registrar.`,
  LIST_WITHOUT_NAMES: ({ file }) =>
    `No se encontró ningún nombre de Estado en ${file}. Si es el archivo correcto, copie los nombres en un archivo .txt, uno por línea.`,
};
