import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `Le Conseil de sécurité au ${day}`,
  description: (floor, name) => `${name} : ${floor}. Sièges, positions et voix requises, avec les sources.`,
  answer: (name, day, floor) => `${name}, ${day} : ${floor}.`,
  choose: 'Choisir un jour',
  slide: 'Parcourir les années, au 1er janvier de chacune',
  years: 'Années',
  earlier: 'Un an plus tôt',
  later: 'Un an plus tard',
  next: (day) => `Le prochain Conseil, à partir du ${day}`,
  comes: 'Arrivent',
  goes: 'Partent',
  known: (from, to) =>
    `Tous les membres sont connus du ${from} au ${to} ; la composition des Conseils suivants n’est connue qu’en partie.`,
  everyone: 'Tous les membres, et ce sur quoi repose leur position',
};

export const COUNCIL_EXPORT: Texts<typeof en.COUNCIL_EXPORT> = {
  label: 'Membres du Conseil un jour donné et leur position',
  title: (day) => `Les membres du Conseil de sécurité au ${day}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  council: 'Conseil | Conseil de sécurité membres aujourd’hui majorité',
};
