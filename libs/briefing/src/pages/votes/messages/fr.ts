import type { Texts } from '../../../languages/catalogue.js';
import { plural } from '../../../languages/fr.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (year) => `Votes sur les projets de résolution au Conseil de sécurité depuis ${year}`,
  description:
    'Le sort des projets de résolution : bloqués par un veto, voix insuffisantes ou adoptés ; les vetos par membre permanent et par année ; les projets qu’une source signale comme portant sur des atrocités criminelles.',
  lead: 'Un projet doit recueillir neuf voix pour (sept jusqu’à la fin de 1965). S’il les a, le vote négatif d’un membre permanent le fait échouer : c’est un veto. S’il ne les a pas, les voix sont insuffisantes, quels que soient les membres qui ont voté contre.',
  text: 'Sujet, titre ou cote',
  from: 'Du',
  to: 'Au',
  by: 'Signalé par',
  yes: 'Signalé',
  no: 'Non signalé',
  all: (count) => plural(count, { one: 'Un vote.', other: `${count} votes.` }),
  found: (count) =>
    plural(count, { one: 'Un vote répond à ces conditions.', other: `${count} votes répondent à ces conditions.` }),
  none: 'Aucun vote consigné ne répond à ces conditions.',
  clear: 'Afficher tous les votes',
  byOutcome: 'Par issue',
  every: 'Toutes les issues',
  toList: 'Vers la liste',
  numbers: 'Pour – contre – abstentions',
  list: 'Votes, du plus récent au plus ancien',
  blank:
    '« Non signalé » signifie qu’aucune source lue ne signale le projet comme portant sur des atrocités criminelles, non qu’il portait sur autre chose. Plusieurs votes peuvent partager une cote : paragraphes et amendements sont mis aux voix séparément.',
  credit:
    'La plupart des votes et des projets proviennent de la « UNSC votes since 1946 Database » (Benoît Martin, data.sciencespo, CC BY 4.0) ; chaque page nomme ses sources.',
  next: 'Les 50 suivants',
  first: 'Retour aux plus récents',
};

export const VOTES_EXPORT: Texts<typeof en.VOTES_EXPORT> = {
  label: 'Votes sur les projets de résolution',
  title: 'Votes sur les projets de résolution au Conseil de sécurité',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  votes: 'Votes | vetos liste projets de résolution',
};
