import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  compare: '+ comparer',
  compareDay: 'Comparer avec un autre jour',
  compareState: 'Comparer avec un autre État',
  compareInitiative: 'Comparer avec une autre initiative',
  compareRevision: 'Comparer avec une autre révision',
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

export const INITIATIVES_MESSAGES: Texts<typeof en.INITIATIVES_MESSAGES> = {
  title: 'Comparer deux initiatives',
  of: (a, b, day) => `${a} et ${b} : comparaison au ${day}`,
  description:
    'Quels États sont cités comme ayant souscrit à une initiative et non à l’autre, ou aux deux, un jour donné, avec les sources.',
  first: 'Première initiative',
  second: 'Seconde initiative',
  same: 'Les deux initiatives sont la même : choisissez-en une autre.',
  only: (a, b, count) => `${a}, et non ${b} (${count})`,
  notBoth: (a, b) => `${a}, et non ${b}`,
  both: (count) => `Les deux (${count})`,
  bothPart: 'Les deux',
  none: 'Aucun État.',
  floor:
    'Un État figure ici lorsqu’une source le cite pour l’une. Là où sa position sur l’autre est « inconnue », il peut y avoir souscrit aussi.',
  neither: (count) =>
    `États Membres et observateurs qui ne sont cités pour aucune des deux : ${count}. La position de la plupart est en suspens.`,
  settled: 'Les deux établies',
  open: 'L’autre en suspens',
  summary: (a, b, onlyA, onlyB, both) =>
    `Cités pour ${a} et non ${b} : ${onlyA} ; pour ${b} et non ${a} : ${onlyB} ; pour les deux : ${both}.`,
  who: 'Cités comme ayant souscrit',
  exportLabel: 'Deux initiatives comparées',
};

export const REVISIONS_MESSAGES: Texts<typeof en.REVISIONS_MESSAGES> = {
  title: 'Comparer deux révisions',
  of: (a, b) => `Ce qui a changé de la révision ${a} à la révision ${b}`,
  description:
    'Chaque fait qui se lit autrement dans une révision ultérieure du registre que dans une antérieure, avant et depuis.',
  first: 'De la révision',
  second: 'À la révision',
  same: 'Les deux révisions sont la même : choisissez-en une autre.',
  net: 'Ce qui est apparu puis a disparu entre les deux, ou se lit comme avant, n’y figure pas.',
  facts: 'Faits',
  change: 'Changement',
  summary: (corrected, takenBack, recorded) =>
    `Corrigés : ${corrected}. Ne valant plus : ${takenBack}. Nouveaux : ${recorded}.`,
  exportLabel: 'Deux révisions comparées',
};

export const FIGURE_MESSAGES: Texts<typeof en.FIGURE_MESSAGES> = {
  days: (a, b) => `Membres du Conseil de sécurité qui ont souscrit, ${a} et ${b}`,
  daysSummary: (parts) => `Membres que l’on peut nommer : ${parts}.`,
  onDay: (name, day) => `${name}, ${day}`,
  ofCouncil: 'Initiative et jour',
  named: 'Cités comme ayant souscrit',
  open: 'En suspens',
  outside: 'N’ont pas souscrit',
  states: (a, b, day) => `Votes différents au Conseil : ${a} et ${b}, au ${day}`,
  statesSummary: (together, otherwise) =>
    `Les votes des deux sont consignés pour ${together} projets ; ils ont voté différemment sur ${otherwise}.`,
  pair: (a, choiceA, b, choiceB) => `${a} : ${choiceA} ; ${b} : ${choiceB}`,
  votes: 'Votes',
  drafts: 'Projets',
};
