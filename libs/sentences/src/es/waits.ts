import type { WaitProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const KEPT = 'Las respuestas que ya están listas se envían como antes.';

export const WAIT_SENTENCES: SentencesFor<WaitProblems> = {
  SHARE_USED: ({ most, of, seconds }) =>
    `Su dirección de red ya ha recibido sus ${most} ${of === 'ANSWERS' ? 'respuestas calculadas' : 'documentos, imágenes y archivos comprimidos'} por minuto; vuelva a pedirlo en ${seconds} segundos. ${KEPT}`,
  TOO_MUCH_TO_COMPUTE: ({ seconds }) =>
    `El servicio tiene más que calcular de lo que puede; vuelva a pedirlo en ${seconds} segundos. ${KEPT}`,
  TOO_MANY_FILES: ({ seconds }) =>
    `Se están creando demasiados documentos, imágenes y archivos; vuelva a pedirlo en ${seconds} s.`,
  OVER_ALLOWANCE: ({ of, most }) =>
    `Esto ha requerido más de ${of === 'TIME' ? `${most} s` : `${most} MB de memoria`}, el máximo permitido; pida menos.`,
  NO_ROOM_FOR_FILE: () => 'En este momento no hay espacio para crear este archivo; vuelva a pedirlo en un minuto.',
  DATABASE_SILENT: () => 'La base de datos no responde; vuelva a pedirlo en unos segundos.',
  REVISION_TO_COME: ({ number, last }) =>
    `La revisión ${number} aún no ha llegado; el registro contiene las revisiones 1 a ${last}.`,
  REVISION_LOADING: ({ number }) => `La revisión ${number} se está cargando; vuelva a pedirla en un segundo.`,
  OLDER_REVISIONS_LOADING: () =>
    'Se están cargando muchas revisiones anteriores; vuelva a pedir esta en unos segundos.',
};
