import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Les questions posées aux intervenants',
  description: 'Ce qui a été demandé aux intervenants, mot pour mot, et ce que montrent les faits sur chaque question.',
  lead: 'Ce qui a été demandé aux intervenants, mot pour mot, et ce que montrent les faits consignés. Ils ne répondent à aucune question : ils montrent ce que l’on peut savoir.',
  asked: 'Réunion :',
  onlyEnglish:
    'Les questions ont été posées en anglais : elles sont citées telles quelles, suivies d’une traduction de courtoisie.',
  courtesy: 'Traduction de courtoisie de Pledgebook :',
  question: (number) => `Question ${number}`,
  all: 'Toutes les questions',
  bears: 'Ce qui s’y rapporte',
  more: (number) => `Tout ce qui se rapporte à la question ${number}`,
  none: 'Aucun élément n’a encore été placé en regard de cette question.',
  choose: 'Situation au',
  panelDay: (day) => `Le jour de la réunion, ${day}`,
  behind: 'Pour aller plus loin :',
  explore: 'Poser la question en GraphQL',
  failed: 'Tous les projets non adoptés',
  marked: 'Seulement les projets signalés comme portant sur des atrocités criminelles',
  cosponsorsTitle: (name) => `Auteurs que l’on peut nommer : ${name}`,
  cosponsorsLater: (day, adopted) =>
    `Au ${day}, la résolution n’existait pas encore : elle a été adoptée le ${adopted}.`,
  cosponsorsFinding: (sponsors, endorsing, name, day) =>
    `${sponsors} États peuvent être nommés comme auteurs ; ${endorsing} d’entre eux peuvent être nommés comme ayant souscrit au ${day} : ${name}.`,
  cosponsorsPartial:
    'La liste est partielle : n’y figurent que les États nommés par les sources qui ont pu être lues. Un État absent de la liste a pu être auteur de la résolution.',
  role: 'Sur la résolution',
  sponsor: 'auteur',
  'co-sponsor': 'coauteur',
  'not a co-sponsor': 'n’est pas coauteur',
  'dissociated from the outcome': 's’est dissocié du résultat',
  eachOf: 'Chaque État, avec sa position et ses sources',
  triggersTitle: 'Ce qui déclenche chaque initiative',
  triggersFinding: 'Dans nos mots, d’après les sources indiquées ; le texte de l’instrument fait foi.',
  notRead: 'Aucune source lue ne le dit.',
  instrumentsTitle: 'Les instruments consignés',
  instrumentsFinding: (endorsed, others) =>
    `Les États souscrivent à : ${endorsed}. Aucun État ne souscrit aux autres : ${others}.`,
  instrument: 'Instrument',
  kind: 'Nature',
  ledBy: 'Conduit par',
  launched: 'Lancement ou adoption',
  adopted: (day) => `adoptée le ${day}`,
  endorse: 'Les États y souscrivent-ils ?',
  yes: 'oui',
  no: 'non',
  CODE_OF_CONDUCT: 'code de conduite',
  POLITICAL_DECLARATION: 'déclaration politique',
  UN_SECRETARIAT_INITIATIVE: 'initiative du Secrétariat de l’ONU',
  ANALYTICAL_FRAMEWORK: 'cadre d’analyse',
  GENERAL_ASSEMBLY_RESOLUTION: 'résolution de l’Assemblée générale',
};

export const WHY: Texts<typeof en.WHY> = {
  council:
    'La question part d’une majorité du Conseil. On voit ici combien de membres peuvent être nommés comme soutiens chaque année, en regard de la majorité et des neuf voix qu’exige une décision.',
  meter:
    'Pour agir, le Conseil a besoin de neuf voix, sans veto : huit membres sur quinze forment une majorité, à laquelle il manque encore une voix. On voit ici jusqu’où vont, au jour choisi, les membres que l’on peut nommer.',
  votes:
    'Le vote des États ayant souscrit sur les projets non adoptés est une trace de l’engagement au Conseil. S’abstenir n’est pas voter contre. La crédibilité d’un projet relève d’un jugement : aucun n’est consigné ici.',
  groups:
    'La question porte sur ce que peuvent faire les soutiens hors du Conseil. On voit ici dans quels groupes régionaux se trouvent ceux que l’on peut nommer, et de combien d’États on ne sait rien.',
  cosponsors:
    'Une résolution de l’Assemblée générale est une action commune d’États membres et non membres du Conseil. Elle ne fait partie d’aucune initiative à souscrire : s’en porter auteur n’est souscrire à aucune.',
  triggers:
    'La question demande s’il existe un mécanisme de déclenchement. Voici, côte à côte, ce qui déclenche chaque initiative selon les sources lues.',
  instruments:
    'La question porte sur l’action conjointe d’instruments. Voici ce qu’est chacun de ceux qui sont consignés, qui le conduit et auxquels les États souscrivent.',
  overlap:
    'Ceux qui veulent agir ensemble peuvent partir de groupes existants. On voit ici combien de membres de chacun peuvent être nommés comme ayant souscrit ; appartenir à un groupe n’est pas souscrire.',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  questions: 'Questions | questions pour la discussion panel',
};
