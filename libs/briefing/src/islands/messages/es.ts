import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const TAKE_FILE_MESSAGES: Texts<typeof en.TAKE_FILE_MESSAGES> = {
  of: (name, text) => `${name}: ${text}`,
  preparing: 'En preparación…',
  waiting: (place, of) => `Puesto ${place} de ${of} en la cola`,
  placed: (where) => `${where}.`,
  remaining: (where, seconds) => `${where}, faltan unos ${seconds} s.`,
  made: 'El archivo se está creando',
  ready: 'Listo: el archivo se ha guardado.',
  stop: 'Detener',
  stopped: 'Detenido.',
  busy: (seconds) => `Pledgebook tiene mucho que hacer; se intentará de nuevo en ${seconds} s.`,
  failed: 'No se pudo crear el archivo.',
  again: 'Volver a intentarlo',
};
