import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Datos: preguntar, descargar, citar',
  description:
    'Los datos de Pledgebook para investigar: el servicio GraphQL, los archivos de cada figura, el libro de códigos, cómo citar y la licencia.',
  lead: (facts) =>
    `Todo lo que muestran estas páginas es una respuesta del servicio GraphQL, al que cualquiera puede preguntar sin clave. Contiene ${facts} datos, cada uno con sus fuentes.`,
  explorerTitle: 'Preguntar al servicio',
  toExplorer: 'Abrir el explorador',
  explorerText:
    'Permite escribir y enviar consultas en el navegador, a partir de ejemplos. Allí se describe, en inglés, cada tipo y cada campo.',
  endpoint: 'La dirección del servicio:',
  toCodebook: 'Leer el libro de códigos',
  codebookText: 'Define cada archivo y cada columna de los datos.',
  toGlossary: 'Leer el glosario',
  glossaryText: 'Dice qué significan las palabras.',
  listText: 'Quien tiene una lista ve cuáles de sus Estados son nuevos y se la lleva como revisión.',
  downloads: 'Descargas',
  downloadsWhole:
    'Todos los datos en una revisión: un ZIP con un CSV por tabla, los tipos, el libro de códigos, la licencia, la cita y las sumas de verificación (un Frictionless Data Package), y las mismas tablas en un archivo SQLite. La misma revisión da los mismos bytes para siempre.',
  newest: 'la revisión más reciente',
  thisRevision: (number) => `la revisión ${number}, siempre igual`,
  downloadsLists:
    'Cada lista de estas páginas tiene su propia dirección. Añada «on=», «revision=» y los filtros de la página; el archivo contiene entonces exactamente las filas de la pantalla, las de todas sus páginas.',
  toListColumns: 'Cada lista, sus filtros y sus columnas',
  list: 'Lista',
  figures: 'Los archivos de las figuras',
  figuresText:
    'Cada figura ofrece sus filas en CSV, JSON y XLSX, y su imagen en SVG y PNG; el día, la revisión, las fuentes y la licencia constan en cada archivo y, en el caso de un CSV, en el que lo acompaña (META.JSON: CSV on the Web, con el tipo de cada columna). Excel abre bien el CSV con «bom=1». Añada «on=» y «revision=» a sus direcciones para otro día o una revisión anterior.',
  figure: 'Figura',
  files: 'Archivos',
  fileOf: (format, title) => `${format}: ${title}`,
  cite: 'Cómo citar',
  citeWhole:
    'Esto cita todos los datos en la revisión que se muestra. Para citar una figura, siga «Citar» debajo de ella; para una página, escriba aquí su dirección.',
  citePart: 'Esto cita, en este día y esta revisión exactos:',
  citeInput: 'Dirección de una página o figura, desde su primera barra',
  citeButton: 'Citar esto',
  citeAll: 'Citar todos los datos',
  asText: 'Como texto',
  asFile: 'como archivo',
  feeds: 'Seguir las novedades',
  feedsText:
    'Cada entrada es un dato, con sus fuentes, su identificador y la revisión que lo registró; cada canal muestra las 200 más recientes. Son novedades los actos, totales publicados, iniciativas, reuniones, preguntas, mandatos en el Consejo y proyectos de resolución nuevos, y también toda corrección; los demás nombres de Estados y los votos sueltos no lo son, salvo que se corrijan.',
  examples: 'Desde R, Python, JavaScript y una terminal',
  examplesText: 'Estas líneas se ejecutan tal como están: preguntan a este servicio.',
  stable: 'Revisiones, ETag y límites',
  revisionText:
    '«?revision=N» en cualquier dirección se responde con lo que sabía la revisión N, siempre igual. Sin ello responde la revisión más reciente; el encabezado Dataset-Revision dice cuál fue.',
  toRevisions: 'Todas las revisiones',
  etagText:
    'Cada respuesta lleva un ETag: devuelto como If-None-Match, se responde con 304 y sin contenido si nada ha cambiado.',
  limitsText:
    'Una lista da como máximo 500 elementos por página; «pageInfo» dice cómo seguir. Una operación más profunda o costosa de lo que el servicio admite se rechaza, con una frase y un código, antes de ejecutar nada. Los encabezados RateLimit-Limit y RateLimit-Remaining dicen cuántas respuestas por minuto se pueden calcular para una misma dirección de red; más allá, la respuesta es 429, con Retry-After. Conserve, por favor, lo que ya tiene.',
  licence: 'Licencia y créditos',
  licenceText:
    'Cualquiera puede usar los datos y las figuras para cualquier fin con la licencia Creative Commons Attribution 4.0 (CC BY 4.0), si nombra a:',
  creditOwn: 'Pledgebook, con la revisión (como arriba)',
  creditVotes:
    'para votaciones y proyectos: «UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1» (CC BY 4.0)',
  creditNames: 'para los nombres de los Estados: Unicode CLDR; para códigos y regiones: UN M49',
  licenceNote: 'Los documentos enlazados como fuentes conservan sus propios derechos.',
};

export const CODEBOOK_MESSAGES: Texts<typeof en.CODEBOOK_MESSAGES> = {
  title: 'Libro de códigos: cada archivo y cada columna',
  description:
    'Qué contiene cada archivo de los datos de Pledgebook, columna por columna: tipos, forma de las fechas y qué significa una celda vacía.',
  language: 'Este documento se mantiene en inglés, para que cada palabra sea la de los archivos.',
  contents: 'Archivos',
  back: 'A los datos',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  codebook: 'Libro de códigos | columnas codebook',
  data: 'Datos | descargar CSV JSON XLSX SQLite API GraphQL citar cita licencia canales',
};
