import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  heading: 'Qui a promis de ne pas bloquer l’action contre les atrocités criminelles ?',
  what: 'Des États ont souscrit à des initiatives destinées à éviter que le Conseil de sécurité de l’ONU ne faillisse face au génocide, aux crimes contre l’humanité et aux crimes de guerre. Pledgebook consigne qui a souscrit à quoi, quand, qui d’entre eux siège au Conseil et comment ils ont voté : chaque fait avec sa source.',
  asks: 'Ce qui est demandé',
  published: (said) => `soutiens, tels que publiés (${said})`,
  named: (named) => `États que l’on peut nommer avec une source : ${named}`,
  ofPublished: (share) => ` (${share} de ce total)`,
  more: 'Les totaux publiés indiquent qu’il y en a davantage.',
  toInitiative: 'Progression, États et sources',
  today: 'Le Conseil',
  toCouncil: (from, to) => `Choisir une autre date, de ${from} à ${to}`,
  questions: 'Les questions posées aux intervenants',
  toQuestion: 'Ce qui s’y rapporte',
  lately: 'Derniers changements',
};
