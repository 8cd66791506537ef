import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const TAKE_FILE_MESSAGES: Texts<typeof en.TAKE_FILE_MESSAGES> = {
  of: (name, text) => `${name} : ${text}`,
  preparing: 'En préparation…',
  waiting: (place, of) => `Place ${place} sur ${of} dans la file d’attente`,
  placed: (where) => `${where}.`,
  remaining: (where, seconds) => `${where}, encore ${seconds} s environ.`,
  made: 'Le fichier est en cours de création',
  ready: 'Prêt : le fichier est enregistré.',
  stop: 'Arrêter',
  stopped: 'Arrêté.',
  busy: (seconds) => `Pledgebook est très sollicité ; nouvel essai dans ${seconds} s.`,
  failed: 'Le fichier n’a pas pu être créé.',
  again: 'Réessayer',
};
