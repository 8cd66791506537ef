import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/fr.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Les sources',
  ofFigure: (figure) => `Sources de la figure « ${figure} »`,
  back: 'Retour à la figure',
  allSources: 'Toutes les sources',
  description:
    'Chaque document sur lequel repose Pledgebook : qui l’a publié, quand il a été lu, et quelle partie en a été lue.',
  lead: 'Chaque fait nomme les documents sur lesquels il repose. Voici tous les documents lus pour Pledgebook, y compris ceux sur lesquels rien ne repose.',
  partsNote:
    '« Faits » compte ce qui repose sur une source. Le numéro devant une source la désigne dans les longs tableaux et sur papier ; il vaut pour cette révision.',
  text: 'Éditeur, titre ou nom court',
  sourceKind: 'Nature de la source',
  extent: 'Ce qui a été lu',
  kind: 'Ce qui repose dessus',
  NONE: 'Rien',
  found: (count) => plural(count, { one: 'Une source', other: `${count} sources` }),
  none: 'Aucune source ne répond à ces conditions.',
  clear: 'Sans ces conditions',
  published: 'Publié',
  read: 'Ce qui a été lu, et quand',
  facts: 'Faits',
  next: 'Les sources suivantes',
  first: 'Retour aux premières',
};

export const SOURCES_EXPORT: Texts<typeof en.SOURCES_EXPORT> = {
  label: 'Sources',
  title: 'Les sources',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  sources: 'Sources | bibliographie documents',
};
