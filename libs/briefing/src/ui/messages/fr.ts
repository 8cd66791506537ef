import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const CHAMBER_MESSAGES: Texts<typeof en.CHAMBER_MESSAGES> = {
  seats: (size, on) => `Les ${size} membres du Conseil de sécurité au ${on}`,
  double: 'Un double cercle marque le siège d’un membre permanent.',
  openSeats: (endorsed, open) => `${endorsed} ; position non établie pour ${open}`,
  seat: 'Siège',
  term: 'Mandat',
  publishedMembers: (count, on) => `Membres, d’après le total publié (${on}) : ${count}`,
  publishedMajority: 'une majorité',
  publishedShort: (count) => `voix manquantes : ${count}`,
};

export const CONTENTS_MESSAGES: Texts<typeof en.CONTENTS_MESSAGES> = { contents: 'Sur cette page' };

export const COPY_BUTTON_MESSAGES: Texts<typeof en.COPY_BUTTON_MESSAGES> = {
  copy: 'Copier',
  copied: 'Copié',
  failed: 'Non copié : sélectionnez le texte et copiez-le',
  label: (what) => `Copier : ${what}`,
};

export const FEEDS_MESSAGES: Texts<typeof en.FEEDS_MESSAGES> = {
  follow: 'Suivre les nouveautés',
  all: 'Toutes les nouveautés',
  corrections: 'Corrections',
  state: 'Un État, ici l’Uruguay (l’adresse accepte le code de tout État)',
  calendar: 'Calendrier des mandats au Conseil de sécurité et des jours où les initiatives se sont ouvertes',
  atom: (feed) => `Atom : ${feed}`,
  json: (feed) => `JSON Feed : ${feed}`,
  ics: (feed) => `iCalendar : ${feed}`,
};

export const FILTERS_MESSAGES: Texts<typeof en.FILTERS_MESSAGES> = { filters: 'Filtres', none: 'aucun' };

export const FORM_MESSAGES: Texts<typeof en.FORM_MESSAGES> = {
  period: 'Une année, un mois ou un jour : 2011, 2011-05 ou 2011-05-23',
};

export const KINDS: Texts<typeof en.KINDS> = {
  source: 'Sources',
  state: 'États',
  stateName: 'Noms d’États',
  initiative: 'Initiatives',
  act: 'Actes d’États',
  publishedCount: 'Totaux publiés',
  councilTerm: 'Mandats au Conseil',
  draftResolution: 'Projets de résolution',
  vote: 'Votes',
  groupMembership: 'Appartenances à un groupe ou à un traité',
  assemblyRecord: 'Faits relatifs à l’Assemblée générale',
  event: 'Réunions',
  question: 'Questions à débattre',
  initiativeStatement: 'Énoncés sur les initiatives',
  translation: 'Traductions',
};

export const SHARE_BUTTON_MESSAGES: Texts<typeof en.SHARE_BUTTON_MESSAGES> = {
  share: 'Partager',
  shareOf: (what) => `Partager : ${what}`,
  copied: 'Le lien a été copié.',
  failed: 'Non copié : copiez l’adresse de cette page.',
};

export const SOURCE_WORDS: Texts<typeof en.SOURCE_WORDS> = {
  UN_DOCUMENT: 'Documents des Nations Unies',
  STATEMENT_OF_A_STATE: 'Déclarations d’États',
  GOVERNMENT_PAGE: 'Pages de gouvernements',
  SCHOLARLY: 'Travaux universitaires',
  DATASET: 'Jeux de données',
  REFERENCE: 'Ouvrages de référence',
  NGO: 'Société civile',
  PRESS: 'Presse',
  OTHER: 'Autres',
  noKind: 'Sans nature consignée',
  WHOLE: 'Lu en entier',
  EXCERPT: 'Lu en partie (un extrait)',
  PART: 'Lu en partie',
  LISTING: 'Liste lue en entier',
  DATASET_FILE: 'Lu comme fichier de données',
  source: (label) => `Source : ${label}`,
  more: (count) => `${count} autres sources`,
  andMore: (count) => `et ${count} autres`,
  undated: 'sans date',
  between: ' ; ',
  inLanguage: (language) => `en ${language}`,
  readInPartOn: (day) => `consulté en partie le ${day}`,
  readIn: (extent, day) => `${extent}, ${day}`,
  fromCopy: 'dans une copie',
  disagree: 'Où les sources divergent, et ce qui a été décidé (en anglais)',
};

export const VOTE_MESSAGES: Texts<typeof en.VOTE_MESSAGES> = {
  outcome: 'Issue',
  draft: 'Projet',
  vetoedBy: 'Veto de',
  marked: 'Signalé comme portant sur des atrocités criminelles',
  VETO: 'le projet bloqué lui-même',
  SITUATION: 'la situation en cause',
  ABUSES: 'des exactions dans cette situation',
  apart:
    'un paragraphe, un amendement ou un autre vote séparé, qui ne figure pas sur la liste des vetos de la bibliothèque de l’ONU',
  noSymbol: 'Cote inconnue',
  noMark: 'non signalé',
  ownTitle: 'Dans la source :',
};
