import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  events: 'Réunions',
  description: (title, day, location) =>
    `${title} : ${day}, ${location}. Qui l’a organisée, qui a pris la parole, ce qui y fut avancé et ce que l’on peut nommer.`,
  original: 'Traduction de courtoisie de Pledgebook. Titre original :',
  kind: 'Nature',
  occasion: 'Occasion',
  when: 'Quand',
  city: (city) => city,
  hours: (day, from, to, place, offset) => `${day}, ${from}–${to} à ${place} (UTC${offset})`,
  yours: 'Elle a commencé le * dans votre fuseau horaire.',
  where: 'Où',
  format: 'Déroulement',
  organisers: 'Organisateurs',
  moderators: 'Modération',
  panelists: 'Intervenants',
  claimed: 'Ce qui y fut avancé, et ce que l’on peut nommer',
  counted: 'Ce qui est compté',
  byThem: 'Avancé',
  byUs: 'Nommés ici, avec des sources',
  supporters: 'Soutiens',
  members: 'Soutiens au Conseil',
  ofClaim: (share) => `${share} du total avancé`,
  between: (certain, possible) => `${certain}, et ${possible} de plus peut-être`,
  several: 'Plusieurs initiatives ensemble',
  notCompared: 'comparé à rien : sans date, ou plusieurs initiatives',
  gap: 'Là où nous pouvons en nommer moins, c’est qu’il manque une liste, jamais publiée ou qui n’a pu être lue : cela ne montre pas que le total avancé est faux. Les États que l’on ne peut nommer sont « inconnus ».',
  council: (day) => `Le Conseil au ${day}`,
  questions: 'Les questions posées aux intervenants',
  sources: 'Sources',
};
