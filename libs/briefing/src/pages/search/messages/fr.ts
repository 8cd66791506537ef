import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/fr.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (text) => `Recherche : ${text}`,
  search: 'Rechercher',
  description:
    'Les États sous tous leurs noms, les votes par cote, numéro ou sujet, les initiatives, réunions, questions, sources et pages.',
  hint: 'Écrivez dans le champ en haut de page : le nom d’un État en toute langue ou de toute époque, une cote (S/2016/846, S/PV.7785), le numéro d’une résolution (2803), un sujet ou les mots d’une source.',
  found: (count) => plural(count, { one: 'Un résultat.', other: `${count} résultats.` }),
  none: (text) => `Rien de consigné ne contient « ${text} ».`,
  onlyLike: (text) =>
    `Rien de consigné ne s’appelle « ${text} » ; ces résultats l’ont dans leur nom ou s’écrivent presque ainsi.`,
  didYouMean: 'Vouliez-vous dire :',
  severalStates: (text) => `« ${text} » peut désigner plusieurs États.`,
  observer: 'État observateur, compté à part des Membres',
  former: 'Ancien État : d’anciens mandats au Conseil et votes sont consignés',
  foundBy: (words: string) => `Trouvé par : « ${words} »`,
  ledHere: (text: string) => `« ${text} » mène directement ici.`,
  allResults: 'Tous les résultats',
  more: (count) => `${count} de plus`,
  allVotes: 'Dans la liste des votes',
  allSources: 'Dans la liste des sources',
  STATE: 'États',
  INITIATIVE: 'Initiatives',
  QUESTION: 'Questions à débattre',
  EVENT: 'Réunions',
  DRAFT_RESOLUTION: 'Votes',
  SOURCE: 'Sources',
  PAGE: 'Pages',
  suggestions: (count) =>
    plural(count, {
      one: 'Une suggestion ; utilisez les touches fléchées.',
      other: `${count} suggestions ; utilisez les touches fléchées.`,
    }),
  noSuggestion: 'Aucune suggestion.',
};
