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
    'Qui est entré au Conseil de sécurité et qui l’a quitté entre deux jours, et quels États ont une autre position, avec les sources.',
  states: (a, b, day) => `${a} et ${b} : comparaison au ${day}`,
  statesTitle: 'Comparer deux États',
  statesDescription:
    'La position de deux États sur chaque initiative un jour donné, les groupes dont un seul est nommé comme membre, et les projets sur lesquels leurs votes diffèrent.',
  firstDay: 'Premier jour',
  secondDay: 'Second jour',
  firstState: 'Premier État',
  secondState: 'Second État',
  choose: 'Choisissez-en deux : ce qui diffère vient d’abord.',
  noState: 'L’un des codes n’est celui d’aucun État : choisissez dans la liste.',
  sameDay: 'Le même jour est choisi deux fois : choisissez-en un autre.',
  sameState: 'Le même État est choisi deux fois : choisissez-en un autre.',
  council: 'Le Conseil de sécurité',
  councilUnknown: (from, to) =>
    `Tous les membres sont connus du ${from} au ${to} : les Conseils de ces jours ne peuvent être comparés.`,
  sameCouncil: 'Ses membres sont les mêmes les deux jours.',
  joined: (count) => `Entrés (${count})`,
  left: (count) => `Sortis (${count})`,
  stayed: (count) => `Membres des deux Conseils (${count})`,
  support: 'Membres qui ont souscrit',
  bounds: (atLeast, size, unsettled) => `au moins ${atLeast} sur ${size} ; position non établie pour ${unsettled}`,
  changedPositions: (count) => `Positions différentes (${count})`,
  noneChanged: 'Aucune position ne diffère, pour autant que les sources le disent.',
  floor:
    'Une position est ce que les sources établissent pour ce jour. Là où elle est « inconnue », elle peut être la même ou une autre.',
  positions: 'Positions',
  same: 'la même',
  other: 'différente',
  unsettled: 'non établi',
  groups: 'Groupes et traités',
  onlyIn: (name) => `Les sources ne nomment que : ${name}`,
  both: 'Les deux',
  none: 'aucun consigné',
  votes: 'Votes au Conseil',
  voted: (together, otherwise) =>
    `Projets pour lesquels les votes des deux sont consignés : ${together} ; projets sur lesquels leurs votes diffèrent : ${otherwise}.`,
  neverTogether: 'Aucun projet consigné sur lequel tous deux auraient voté à cette date.',
  voteNote: 'On compte ici ce qui a été voté, sans juger aucun projet. Une abstention n’est pas un vote contre.',
  otherwise: (count) => `Projets sur lesquels leurs votes diffèrent (${count})`,
  draft: 'Projet',
  comparison: 'Comparaison',
};

export const DAYS_EXPORT: Texts<typeof en.DAYS_EXPORT> = {
  label: 'Deux jours comparés',
  title: (a, b) => `Ce qui diffère entre le ${a} et le ${b}`,
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'Deux États comparés',
  title: (a, b, day) => `${a} et ${b} : comparaison au ${day}`,
};

export const INITIATIVES_MESSAGES: Texts<typeof en.INITIATIVES_MESSAGES> = {
  title: 'Comparer deux initiatives',
  of: (a, b, day) => `${a} et ${b} : comparaison au ${day}`,
  description:
    'Quels États sont nommés comme ayant souscrit à une initiative et non à l’autre, ou aux deux, un jour donné, avec les sources.',
  first: 'Première initiative',
  second: 'Seconde initiative',
  same: 'La même initiative est choisie deux fois : choisissez-en une autre.',
  only: (a, b, count) => `${a}, et non ${b} (${count})`,
  notBoth: (a, b) => `${a}, et non ${b}`,
  both: (count) => `Les deux (${count})`,
  bothPart: 'Les deux',
  none: 'Aucun État.',
  floor:
    'Un État figure ici lorsqu’une source le nomme comme ayant souscrit à l’une. Là où sa position sur l’autre est « inconnue », il peut y avoir souscrit aussi.',
  neither: (count) =>
    `États Membres et observateurs qui ne sont nommés comme ayant souscrit à aucune des deux : ${count}. La position de la plupart n’est pas établie.`,
  settled: 'Les deux positions établies',
  open: 'L’autre position non établie',
  summary: (a, b, onlyA, onlyB, both) =>
    `Nommés comme ayant souscrit à « ${a} » et non à « ${b} » : ${onlyA} ; à « ${b} » et non à « ${a} » : ${onlyB} ; aux deux : ${both}.`,
  who: 'Nommés comme ayant souscrit',
  exportLabel: 'Deux initiatives comparées',
};

export const REVISIONS_MESSAGES: Texts<typeof en.REVISIONS_MESSAGES> = {
  title: 'Comparer deux révisions',
  of: (a, b) => `Ce qui a changé de la révision ${a} à la révision ${b}`,
  description:
    'Chaque fait qui se lit autrement dans une révision ultérieure du registre que dans une antérieure, avant et depuis.',
  first: 'De la révision',
  second: 'À la révision',
  same: 'La même révision est choisie deux fois : choisissez-en une autre.',
  net: 'Ce qui est apparu puis a disparu entre les deux, ou se lit comme avant, n’y figure pas.',
  facts: 'Faits',
  change: 'Changement',
  summary: (corrected, takenBack, recorded) =>
    `Corrigés : ${corrected}. Qui ne sont plus retenus : ${takenBack}. Nouveaux : ${recorded}.`,
  exportLabel: 'Deux révisions comparées',
};

export const FIGURE_MESSAGES: Texts<typeof en.FIGURE_MESSAGES> = {
  days: (a, b) => `Membres du Conseil de sécurité qui ont souscrit, ${a} et ${b}`,
  daysSummary: (parts) => `Membres que l’on peut nommer : ${parts}.`,
  onDay: (name, day) => `${name}, ${day}`,
  ofCouncil: 'Initiative et jour',
  named: 'Nommés comme ayant souscrit',
  open: 'Position non établie',
  outside: 'N’ont pas souscrit',
  states: (a, b, day) => `Votes différents au Conseil : ${a} et ${b}, au ${day}`,
  statesSummary: (together, otherwise) =>
    `Projets pour lesquels les votes des deux sont consignés : ${together} ; projets sur lesquels leurs votes diffèrent : ${otherwise}.`,
  pair: (a, choiceA, b, choiceB) => `${a} : ${choiceA} ; ${b} : ${choiceB}`,
  votes: 'Votes',
  drafts: 'Projets',
};
