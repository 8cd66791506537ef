import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, day) =>
    `${name} : positions au ${day} avec chaque acte et chaque source, mandats au Conseil, votes pendant ces mandats, et ce que l’on ignore.`,
  MEMBER: 'Membre des Nations Unies',
  OBSERVER: 'État observateur',
  FORMER: 'Ancien État',
  since: (day) => `depuis le ${day}`,
  codes: 'Codes',
  otherNames: 'Autres noms',
  positions: (day) => `Positions au ${day}`,
  acts: 'Ce que disent les sources',
  did: 'Acte',
  date: 'Date',
  endorsedIt: 'y a souscrit',
  noEndorsement: 'ce qui ne vaut pas souscription',
  noActs: 'Aucune source lue ne dit quoi que ce soit de cet État et de cette initiative.',
  terms: 'Mandats au Conseil de sécurité',
  noTerms: (year) => `Il n’a pas siégé au Conseil depuis ${year}.`,
  seated: (from, to) => `du ${from} au ${to}`,
  permanentSince: (from) => `membre permanent, à partir du ${from}`,
  votes: 'Votes pendant ses mandats',
  voteCount: (count) => `Votes consignés qui répondent à ces conditions : ${count}.`,
  from: 'Du',
  to: 'Au',
  choice: 'Vote',
  outcome: 'Issue',
  marked: 'Signalé comme portant sur des atrocités criminelles',
  yes: 'Oui, par une source',
  draft: 'Projet',
  title: 'Titre',
  commitment: (initiative) => `${initiative} : position ce jour-là`,
  veto: 'veto',
  next: 'Les 50 suivants',
  first: 'Retour aux plus récents',
  groups: 'Groupes, traités et résolutions de l’Assemblée générale',
  groupsNote: 'Appartenir à un groupe ou à un traité ne vaut souscription à aucune initiative.',
  asOfList: (when) => `état : ${when}`,
  unknown: 'Ce que l’on ignore',
  unknownPosition: (name) => `S’il a souscrit à l’initiative « ${name} » : aucune source lue ne tranche.`,
  unknownDay: (name, between) => `Quel jour il a souscrit à l’initiative « ${name} » : ${between}.`,
  wouldSettle: 'Ce qui l’établirait',
  allKnown: 'Ses sources ne laissent rien ouvert de ce que Pledgebook demande d’un État.',
  unknownAssembly: (resolutions) =>
    `Ce qu’il a fait sur d’autres résolutions que ${resolutions}, et sur celles-ci lorsque rien ne figure ci-dessous : seul ce qui a été trouvé est consigné.`,
  unknownAssemblies: 'Ce qu’il a fait sur les résolutions de l’Assemblée générale : rien n’est consigné.',
};

export const ACTS_EXPORT: Texts<typeof en.ACTS_EXPORT> = {
  label: 'Actes d’États',
  title: 'Ce que disent les sources des États et des initiatives',
};

export const ASSEMBLY_RECORDS_EXPORT: Texts<typeof en.ASSEMBLY_RECORDS_EXPORT> = {
  label: 'Faits relatifs à l’Assemblée générale',
  title: 'Ce que des États ont fait au sujet de résolutions de l’Assemblée générale, pour autant qu’on l’ait trouvé',
};

export const COUNCIL_TERMS_EXPORT: Texts<typeof en.COUNCIL_TERMS_EXPORT> = {
  label: 'Mandats au Conseil',
  title: (year) => `Mandats au Conseil de sécurité depuis ${year}`,
};

export const GROUP_MEMBERSHIPS_EXPORT: Texts<typeof en.GROUP_MEMBERSHIPS_EXPORT> = {
  label: 'Appartenances à un groupe ou à un traité',
  title: 'Appartenances à des groupes et à des traités, qui ne valent souscription à aucune initiative',
};

export const STATE_VOTES_EXPORT: Texts<typeof en.STATE_VOTES_EXPORT> = {
  label: 'Votes d’un État',
  title: (name) => `${name} : votes pendant ses mandats au Conseil de sécurité`,
};
