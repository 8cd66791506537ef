import { plural } from '../../languages/fr.js';
import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const EVIDENCE_MESSAGES: Texts<typeof en.EVIDENCE_MESSAGES> = {
  markedTitle: (name) =>
    `${name} : le vote de ses soutiens au Conseil sur les projets signalés comme portant sur des atrocités criminelles`,
  failedTitle: (name) => `${name} : le vote de ses soutiens au Conseil sur les projets non adoptés`,
  votesSummary: (votes, drafts, day) =>
    `Sur ${drafts} projets de ce type jusqu’au ${day}, les membres ayant souscrit au jour du vote ont voté : ${votes}.`,
  cast: (choice, word, count) =>
    choice === 'ABSTAIN'
      ? plural(count, { one: `${count} abstention`, other: `${count} abstentions` })
      : choice === 'NOT_VOTING'
        ? plural(count, { one: `${count} non-participation`, other: `${count} non-participations` })
        : `${count} ${word}`,
  noDrafts: (day) => `Au ${day}, aucun de ses soutiens au Conseil n’avait voté sur un tel projet.`,
  markedNote:
    'Seuls des projets bloqués par un veto sont signalés : les sources qui les signalent sont des listes de vetos. S’abstenir n’est pas voter contre. Un vote est compté, non jugé : la crédibilité d’un projet n’est pas consignée.',
  failedNote:
    'Parmi les projets non adoptés figurent des textes concurrents sur une même situation et des textes étrangers aux atrocités criminelles : un vote contre n’y dit rien de l’engagement. S’abstenir n’est pas voter contre. Un vote est compté, non jugé : la crédibilité d’un projet n’est pas consignée.',
  noRollCall: 'Un projet dont aucune source ne donne le vote de chaque membre est compté comme projet, sans votes.',
  drafts: 'Projets',
  overlapTitle: (name, day) => `${name} : la position des membres de groupes et de traités au ${day}`,
  overlapSummary: (parts) => `Nommés comme ayant souscrit : ${parts}.`,
  overlapPart: (group, endorsed, total, unknown) =>
    `${group}, ${endorsed} sur ${total} (position inconnue : ${unknown})`,
  overlapNote: (lists) =>
    `Appartenir à un groupe n’est pas souscrire : un État ne compte que si une source le nomme. Dates des listes : ${lists} ; elles ne disent pas qui était membre un autre jour et peuvent être incomplètes.`,
  group: 'Groupe ou traité',
  asOf: 'Liste du',
};

export const FIGURE_MESSAGES: Texts<typeof en.FIGURE_MESSAGES> = {
  publishedTitle: 'Nombre de soutiens de chaque initiative, tel que publié',
  publishedSummary: (count, newest) => `Totaux datés : ${count}. Les plus récents : ${newest}.`,
  noPublished: 'Aucun total n’avait encore été publié ce jour-là.',
  quoted: (term, words) => `${term} ${words}`,
  publishedNote:
    'Chaque point est un total tel qu’il a été publié. Lorsque les sources divergent, chacun est représenté. Les totaux sans date sont omis ; celui d’un mois figure à la fin du mois, « plus de », « environ » et « près de » au nombre cité, en creux et sans ligne.',
  words: 'Tel que publié',
  progressTitle: (name) => `${name} : totaux publiés et États que l’on peut nommer`,
  progressSummary: (named, day) => `États que l’on peut nommer avec une source au ${day} : ${named}.`,
  newestPublished: (published) => ` Le dernier total publié est ${published}.`,
  progressNote: 'La bande va des États qui ont certainement souscrit à ceux qui l’ont peut-être fait.',
  published: 'Total publié',
  certain: 'Nommés, certains',
  possible: 'Nommés, certains ou possibles',
  groupsTitle: (name, day) => `${name} : les États par groupe régional au ${day}`,
  groupsInsideTitle: (name, day) => `${name} : les membres du Conseil par groupe régional au ${day}`,
  groupsOutsideTitle: (name, day) => `${name} : les États hors du Conseil par groupe régional au ${day}`,
  groupsSummary: (parts) => `Nommés comme ayant souscrit : ${parts}.`,
  councilTitle: (name, from, to) =>
    `${name} : soutiens au Conseil de sécurité au 1er janvier de chaque année, de ${from} à ${to}`,
  councilSummary: (most, years) =>
    `Le plus grand nombre de membres que l’on peut nommer comme ayant souscrit, l’un de ces jours : ${most}, en ${years} ; d’autres ont pu souscrire aussi. Une décision exige neuf voix pour.`,
  councilNote:
    'Huit membres sur quinze forment une majorité, à une voix des neuf qu’exige une décision. Les années s’arrêtent à celle du jour choisi, s’il est passé ; pour celles à venir, ce que l’on sait aujourd’hui des membres élus. Un total publié figure à l’année de sa date.',
  majority: 'Majorité des membres',
  publishedSource: 'Source du total publié',
  needed: 'Voix requises',
  publishedMembers: 'Total de membres publié',
  vetoesTitle: 'Projets bloqués par un veto, par année et membre permanent',
  vetoesOfTitle: (member) => `Projets bloqués par un veto, par année : ${member}`,
  vetoesSummary: (count, parts) => `Projets consignés bloqués par un veto : ${count}. Par membre : ${parts}.`,
  vetoesNote:
    'Un projet bloqué par deux membres compte une fois pour chacun : la somme des membres dépasse donc le nombre de projets. Un vote contre un projet qui n’avait de toute façon pas assez de voix n’est pas un veto. Les vetos d’un même siège sont comptés ensemble : ceux de la Fédération de Russie avec ceux de l’Union soviétique, ceux de la Chine quel qu’ait été le titulaire du siège.',
  fromTo: (from, to) => `du ${from} au ${to}`,
  fromOn: (from) => `à partir du ${from}`,
  upTo: (to) => `jusqu’au ${to}`,
  mapTitle: (name, day) => `${name} : la position des États au ${day}`,
  mapSummary: (endorsed, unknown) => `Nommés comme ayant souscrit : ${endorsed}. Position inconnue : ${unknown}.`,
  smallStates: (count) => `Petits États (${count})`,
  mapNote:
    'Les frontières et les noms indiqués et les désignations employées n’impliquent ni reconnaissance ni acceptation officielle. Les petits États sont représentés par des points.',
};

export const METER_MESSAGES: Texts<typeof en.METER_MESSAGES> = {
  meter: (needed) => `Vers les ${needed} voix qu’exige une décision`,
  named: (count, size) => `Membres que l’on peut nommer comme ayant souscrit : ${count} sur ${size}.`,
  possibly: (count) => `Autres membres qui ont peut-être souscrit à cette date : ${count}.`,
  open: (floor) => `C’est un minimum : ${floor}.`,
  isMajority: 'C’est la majorité des membres.',
  noMajority: 'Ce n’est pas la majorité des membres.',
  majorityOpen: 'Il n’est pas établi si c’est la majorité des membres.',
  short: (count) => `Voix qui manqueraient pour une décision : ${count}.`,
  shortBy: (least, most) => `Voix qui manqueraient pour une décision : entre ${least} et ${most}.`,
  neededOpen: 'Il n’est pas établi non plus s’ils ont les voix qu’exige une décision.',
  neededOnlyOpen: 'Il n’est pas établi s’ils ont les voix qu’exige une décision.',
  enough: 'Ce serait assez de voix pour une décision, si aucun membre permanent ne vote contre.',
  title: (day, needed) =>
    `Membres du Conseil de sécurité au ${day} que l’on peut nommer comme ayant souscrit, en regard des ${needed} voix qu’exige une décision`,
  others: 'Autres',
  note: 'Une décision exige aussi qu’aucun membre permanent ne vote contre. « Autres » : membres dont aucune source ne dit qu’ils avaient souscrit ce jour-là, ce qui n’est pas un non.',
  initiative: 'Initiative',
};
