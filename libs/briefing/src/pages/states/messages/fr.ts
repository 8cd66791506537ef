import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/fr.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `La position des États au ${day}`,
  description:
    'Tous les Membres et observateurs des Nations Unies et leur position sur chaque initiative, avec dates et sources.',
  name: 'Nom, en toute langue ou de toute époque',
  initiative: 'Initiative',
  membership: 'Membre de',
  seated: 'Au Conseil de sécurité',
  yes: 'Oui',
  no: 'Non',
  found: (count) =>
    plural(count, { one: 'Un État répond à ces conditions.', other: `${count} États répondent à ces conditions.` }),
  none: 'Aucun État ne répond à ces conditions.',
  clear: 'Afficher tous les États',
  sortBy: (column) => `Trier par ${column}`,
  rows: 'Une ligne par État et par initiative.',
  onCouncil: 'Au Conseil',
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'Les États et leur position un jour donné',
  title: (day) => `La position des États au ${day}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  states: 'États | liste des États signataires soutiens',
};
