import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, named, day) =>
    `${name}, États que l’on peut nommer comme ayant souscrit au ${day} : ${named}. Ce qu’elle demande et à qui, progression, États et sources.`,
  plain: (name) => `${name} : ce que c’est, qui la conduit, et ce qu’en dit la base de connaissances.`,
  asks: 'Ce qui est demandé',
  ofWhom: 'À qui',
  crimes: 'Crimes visés',
  trigger: 'Ce qui la déclenche',
  opened: 'Ouverte aux États',
  howToEndorse: 'Comment un État y souscrit',
  what: 'Ce que c’est',
  group: (name) => `Groupe ${name}`,
  groupWith: (group, states) => `${group} (${states})`,
  launched: 'Lancée',
  adopted: 'Adoptée',
  document: 'Document',
  ledBy: 'Conduite par',
  GENOCIDE: 'génocide',
  CRIMES_AGAINST_HUMANITY: 'crimes contre l’humanité',
  WAR_CRIMES: 'crimes de guerre',
  notRead: 'Aucune source lue ne le dit.',
  ours: 'Dans nos mots, d’après les sources indiquées ; le texte de l’instrument fait foi.',
  restsOn: 'Ce qui n’est accompagné d’aucune source repose sur :',
  COURTESY: 'Traduction de courtoisie de Pledgebook.',
  USED_BY_A_STATE: 'Dans les termes qu’emploie un État.',
  OFFICIAL: 'Titre officiel.',
  original: 'Titre original :',
  originalTitle: 'Titre tel qu’il est consigné ; aucune traduction n’a été trouvée.',
  sourcesOf: 'Sources des autres cases',
  compare: 'Les instruments côte à côte',
  statesOf: (count) => `États nommés par une source (${count})`,
  others: (count) => `Des ${count} autres États, aucune source lue ne dit rien.`,
  countObservers: 'Compter aussi les observateurs',
  leaveObservers: 'Ne pas compter les observateurs',
};

export const PUBLISHED_COUNTS_EXPORT: Texts<typeof en.PUBLISHED_COUNTS_EXPORT> = {
  label: 'Totaux publiés d’une initiative',
  title: (initiative) => `${initiative} : totaux publiés`,
};
