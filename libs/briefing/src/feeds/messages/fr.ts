import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  all: 'Toutes les nouveautés',
  allText: 'Ce que chaque révision a apporté et corrigé : une entrée par fait, avec ses sources.',
  corrections: 'Corrections',
  correctionsText: 'Ce qui était consigné à tort, avant et après, et pourquoi cela a été changé.',
  initiativeText: 'Ce qui a été consigné et corrigé de cette initiative : actes des États et totaux publiés.',
  stateText:
    'Ce qui a été consigné et corrigé de cet État : actes, mandats au Conseil de sécurité, projets de résolution auxquels il a opposé son veto, réunions auxquelles il a pris part.',
  ENDORSED: 'a souscrit à',
  WITHDREW: 's’est retiré de',
  SPOKE_IN_SUPPORT: 's’est exprimé, sans y souscrire, en faveur de',
  NAMED_AS_OUTSIDE: 'a été cité comme n’ayant pas souscrit à',
  act: (state, did, initiative, day) => `${state} : ${did} « ${initiative} », ${day}`,
  either: 'Plusieurs initiatives ensemble',
  count: (initiative, total, day) => `${initiative} : total publié ${total}, ${day}`,
  councilMembers: (number) => `Dont membres du Conseil de sécurité : ${number}.`,
  initiative: (name) => `Initiative : ${name}`,
  question: (number, event) => `Question ${number} posée à la table ronde « ${event} »`,
  term: (state, from, to) => `${state} : au Conseil de sécurité du ${from} au ${to}`,
  permanent: (state, from) => `${state} : membre permanent du Conseil de sécurité depuis le ${from}`,
  votes: (yes, no, abstaining, absent) =>
    `Pour : ${yes}, contre : ${no}, abstentions : ${abstaining}, sans vote : ${absent}.`,
  vetoed: (states) => `Veto de : ${states}.`,
  CORRECTED: (what) => `Correction : ${what}`,
  TAKEN_BACK: (what) => `N’est plus retenu : ${what}`,
  changed: (field, before, now) => `${field} : était « ${before} », est « ${now} »`,
  nothing: 'rien',
  recorded: (revision, day, author) => `Révision ${revision} du ${day}, par ${author} :`,
  fact: 'Fait :',
  calendar: 'Mandats au Conseil de sécurité et initiatives',
  calendarText:
    'Premiers et derniers jours des mandats au Conseil de sécurité, et jours où des initiatives ont été ouvertes et lancées.',
  begins: (state) => `${state} : début du mandat au Conseil de sécurité`,
  ends: (state) => `${state} : dernier jour au Conseil de sécurité`,
  opened: (initiative) => `Ouverture aux États : ${initiative}`,
  launched: (initiative) => `Lancement : ${initiative}`,
};
