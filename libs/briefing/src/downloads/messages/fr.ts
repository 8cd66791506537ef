import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const DATASET_MESSAGES: Texts<typeof en.DATASET_MESSAGES> = {
  name: 'Pledgebook : qui a souscrit à quelle initiative de limitation du veto, et comment le Conseil de sécurité a voté',
  description:
    'Des faits avec leurs sources sur les initiatives visant à limiter le recours au veto et à agir contre le génocide, les crimes contre l’humanité et les crimes de guerre : quels États ont souscrit à laquelle, quand, qui siégeait au Conseil de sécurité des Nations Unies, et comment ses membres ont voté. Ce que les sources ne tranchent pas est dit inconnu.',
  keywords:
    'Nations Unies, Conseil de sécurité, limitation du veto, prévention des atrocités, responsabilité de protéger, votes',
};

export const FILES_MESSAGES: Texts<typeof en.FILES_MESSAGES> = {
  title: 'Titre',
  address: 'Adresse',
  licence: 'Licence',
  rows: 'Lignes',
  revision: 'Révision',
  note: 'Remarque',
};
