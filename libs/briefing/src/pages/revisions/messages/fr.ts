import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/fr.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Révisions : ce qui a été consigné, quand, par qui et pourquoi',
  description:
    'Chaque changement du registre de Pledgebook, le plus récent d’abord : auteur, motif, ce qu’il ajoute et remplace, et son empreinte.',
  lead: 'Rien dans le registre n’est jamais modifié ni effacé. Ce qui est nouveau ou corrigé s’ajoute sous forme de révision, et ce qui est remplacé reste lisible dans les révisions antérieures.',
  follow: 'Suivre ce qu’apportent les révisions',
  howTo: 'Voir une page telle qu’on la connaissait alors',
  howToText:
    'Ajoutez « revision= » et un numéro à l’adresse de toute page, figure ou question. La page repose alors sur ce que cette révision savait, et ses liens gardent la révision. Le jour (« on= ») est autre chose : il dit pour quel jour, dans le monde, la question est posée.',
  example: 'Par exemple, la page d’accueil à la révision 1',
  verify: 'Vérifier que rien n’a été altéré',
  verifyText:
    'Chaque révision porte une empreinte de ce qu’elle ajoute et remplace et de l’empreinte précédente : un changement où que ce soit rompt la chaîne. Qui possède une copie du registre la recalcule entièrement avec cette commande ; elle affiche « ok » et un point de contrôle, ou la première révision qui ne concorde pas.',
  count: (count) => plural(count, { one: 'Une révision est consignée.', other: `${count} révisions sont consignées.` }),
  heading: (number) => `Révision ${number}`,
  recorded: 'Consignée',
  utc: (day, time) => `${day}, ${time} UTC`,
  author: 'Par',
  reviewer: 'Relue par',
  hash: 'Empreinte (SHA-256)',
  parent: 'Empreinte précédente',
  noParent: 'aucune : c’est la première',
  changes: (number) => `Ce qu’a changé la révision ${number}`,
  kind: 'Nature des faits',
  added: 'Ajoutés',
  superseded: 'Remplacés',
  see: (number) => `La page d’accueil à la révision ${number}`,
  next: 'Révisions antérieures',
  first: 'Retour à la plus récente',
};

export const CHANGE_MESSAGES: Texts<typeof en.CHANGE_MESSAGES> = {
  title: (number) => `Ce qu’a changé la révision ${number}`,
  description: (number) =>
    `Chaque fait que la révision ${number} a corrigé ou retiré, tel qu’il se lisait avant et tel qu’il se lit depuis, et ce qu’elle a consigné de nouveau.`,
  what: 'Nature du changement',
  RECORDED: 'Nouveau',
  CORRECTED: 'Corrigé',
  TAKEN_BACK: 'N’est plus retenu',
  fact: 'Fait',
  column: 'Élément',
  before: 'Avant',
  now: 'Depuis',
  nothing: 'rien',
  found: (count) => plural(count, { one: 'Un fait changé.', other: `${count} faits changés.` }),
  none: 'Aucun fait n’a changé ainsi.',
  list: 'Les faits changés, les corrections d’abord',
  next: 'Les 50 suivants',
  first: 'Retour aux premiers',
  clear: 'Afficher tous les faits changés',
  earlier: (number) => `Ce qu’a changé la révision ${number}`,
  codes:
    'Les textes consignés figurent tels qu’ils ont été rédigés, en anglais. Les fichiers portent les colonnes et les codes du dictionnaire des données.',
  countedOnly: (kinds) => `Les nouveaux faits de ces natures sont comptés ci-dessus sans être énumérés : ${kinds}.`,
  fullData: 'Les données complètes de chaque révision les contiennent tous.',
};

export const CHANGES_EXPORT: Texts<typeof en.CHANGES_EXPORT> = {
  label: 'Ce qu’a changé une révision',
  title: (number) => `Ce qu’a changé la révision ${number}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  revisions: 'Révisions | historique changements',
};
