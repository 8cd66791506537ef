import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  compare: '+ comparer',
  compareDay: 'Comparer avec un autre jour',
  compareState: 'Comparer avec un autre État',
  days: (a, b) => `${a} et ${b} : comparaison`,
  daysTitle: 'Comparer deux jours',
  daysDescription:
    'Qui est entré au Conseil de sécurité et qui l’a quitté entre deux jours, et quels États y ont une autre position, avec les sources.',
  states: (a, b, day) => `${a} et ${b} : comparaison au ${day}`,
  statesTitle: 'Comparer deux États',
  statesDescription:
    'La position de deux États sur chaque initiative un jour donné, les groupes dont un seul est cité comme membre, et les projets sur lesquels leurs votes diffèrent.',
  firstDay: 'Premier jour',
  secondDay: 'Second jour',
  firstState: 'Premier État',
  secondState: 'Second État',
  choose: 'Choisissez-en deux : ce qui diffère vient d’abord.',
  noState: 'L’un des codes n’est celui d’aucun État : choisissez dans la liste.',
  sameDay: 'Les deux jours sont le même : choisissez-en un autre.',
  sameState: 'Les deux États sont le même : choisissez-en un autre.',
  council: 'Le Conseil de sécurité',
  councilUnknown: (from, to) =>
    `Tous les membres sont connus du ${from} au ${to} : les Conseils de ces jours ne peuvent être comparés.`,
  sameCouncil: 'Ses membres sont les mêmes les deux jours.',
  joined: (count) => `Entrés (${count})`,
  left: (count) => `Sortis (${count})`,
  stayed: (count) => `Membres des deux Conseils (${count})`,
  support: 'Membres qui ont souscrit',
  bounds: (atLeast, size, unsettled) => `au moins ${atLeast} sur ${size} ; ${unsettled} en suspens`,
  changedPositions: (count) => `Positions au statut différent (${count})`,
  noneChanged: 'Aucune position n’a un autre statut, pour autant que les sources le disent.',
  floor:
    'Une position est ce que les sources établissent pour ce jour. Là où elle est « inconnue », elle peut être la même ou une autre.',
  positions: 'Positions',
  same: 'la même',
  other: 'différente',
  unsettled: 'en suspens',
  groups: 'Groupes et traités',
  onlyIn: (name) => `Les sources ne nomment que : ${name}`,
  both: 'Les deux',
  none: 'aucun consigné',
  votes: 'Votes au Conseil',
  voted: (together, otherwise) =>
    `Les votes des deux sont consignés pour ${together} projets ; ils diffèrent sur ${otherwise}.`,
  neverTogether: 'Aucun projet consigné sur lequel tous deux auraient voté à cette date.',
  voteNote: 'On compte ici ce qui a été voté, sans juger aucun projet. Une abstention n’est pas un vote contre.',
  otherwise: (count) => `Projets sur lesquels leurs votes diffèrent (${count})`,
  draft: 'Projet',
  comparison: 'Comparaison',
};

export const DAYS_EXPORT: Texts<typeof en.DAYS_EXPORT> = {
  label: 'Deux jours comparés',
  title: (a, b) => `Ce qui a changé entre le ${a} et le ${b}`,
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'Deux États comparés',
  title: (a, b, day) => `${a} et ${b} : comparaison au ${day}`,
};
