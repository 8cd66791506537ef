import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Note d’information',
  heading: 'Composer une note d’information',
  description:
    'Choisissez une occasion, un État ou un jour, ajoutez ce qu’il vous faut, écrivez entre les blocs, et emportez la note en PDF, Word ou Markdown : chaque chiffre avec sa source.',
  lead: 'Partez d’un de ces modèles ou d’une note vide. Chaque chiffre vient avec sa source, pour un jour et une révision ; l’adresse de la note la contient tout entière : un lien suffit à la partager.',
  start: 'Commencer',
  empty: 'Une note vide',
  PANEL_BRIEFING: 'Note pour une table ronde',
  COUNCIL_CANDIDATE: 'Candidat au Conseil',
  STATE_PROFILE: 'Profil d’un État',
  ONE_PAGE: 'Une page pour la société civile',
  PANEL_BRIEFING_IS:
    'Les chiffres clés, le Conseil et ses votes, et les questions posées aux intervenants avec ce qui s’y rapporte. Sept ou huit pages.',
  COUNCIL_CANDIDATE_IS:
    'Où en est un État candidat, ce que les instruments lui demanderaient, et le Conseil où il siégerait. De cinq à sept pages.',
  STATE_PROFILE_IS:
    'Les positions d’un État avec chaque acte, ses mandats au Conseil et ses votes sur des projets relatifs aux atrocités criminelles. Jusqu’à quatre pages environ.',
  ONE_PAGE_IS: 'Les chiffres clés, un graphique et les principales sources, sur une feuille.',
  TWO_PAGES: 'Deux pages pour un chef de mission',
  TWO_PAGES_IS:
    'La réponse d’abord, ce que l’on demande à l’État, le Conseil membre par membre et un graphique, avec huit sources au plus : deux pages, en PDF et en Word.',
  PANEL_BRIEFING_TITLE: 'Engagements sur le Conseil de sécurité et les atrocités criminelles : où en sont les États',
  ONE_PAGE_TITLE: 'Les engagements en chiffres',
  ofStateTitle: (state) => `${state} : engagements sur le Conseil de sécurité et les atrocités`,
  ANSWER: 'La réponse en bref',
  COUNCIL_TABLE: 'Le Conseil de sécurité, membre par membre',
  ASK: 'Ce que l’on demande',
  KEY_SOURCES: 'Sources principales',
  KEY_FIGURES: 'Chiffres clés',
  PROGRESS: 'Progression',
  COUNCIL: 'Le Conseil de sécurité',
  GROUPS: 'Positions par groupe régional',
  STATE: 'Profil d’un État',
  VOTES: 'Votes',
  INSTRUMENTS: 'Les instruments côte à côte',
  QUESTIONS: 'Les questions posées aux intervenants, avec les éléments utiles',
  NOT_KNOWN: 'Ce que l’on ignore',
  SOURCES: 'Sources',
  TEXT: 'Votre texte',
  about: (block, initiative) => `${block} : ${initiative}`,
  noteTitle: 'Titre',
  on: 'À la date du',
  blocks: 'Blocs',
  block: (number, kind) => `${number}. ${kind}`,
  caption: 'Titre du bloc, sinon le titre habituel',
  which: 'Porte sur',
  whichState: 'État',
  whichVotes: 'Votes : leurs numéros, comme dans l’adresse de leur page, ou leurs cotes',
  findVotes: 'Chercher des votes',
  whichQuestions: 'Questions (aucune : toutes)',
  own: (slug) => `Votre texte, en Markdown ; les chiffres vivants comme {{endorsed ${slug}}} y sont remplacés`,
  liveHelp: 'Tous les chiffres vivants',
  takeOver: 'En faire mon texte',
  inPlaceOf: (number) => `À la place du paragraphe ${number} du bloc précédent ; sans ce texte, il revient`,
  raise: 'Monter',
  lower: 'Descendre',
  remove: 'Retirer',
  ofBlock: (what, block) => `${what} : ${block}`,
  add: 'Ajouter un bloc',
  addIt: 'Ajouter',
  update: 'Afficher la note',
  write: 'Rédiger',
  writeOrPreview: 'Rédaction ou aperçu',
  preview: 'Aperçu',
  take: 'Télécharger :',
  print: 'Imprimer',
  share: 'L’adresse de cette page est la note entière : partagez-la, elle s’ouvrira telle quelle.',
  missing: 'Choisissez sur quoi porte ce bloc ; d’ici là, il est omis.',
  missingText: 'Écrivez quelque chose ; d’ici là, ce bloc est omis.',
  nothing: 'La note est vide : ajoutez un bloc.',
  problems: 'La note ne peut pas être écrite ainsi',
  newer: (own, newest) => `Cette note montre la révision ${own}. La plus récente est la révision ${newest}.`,
  renew: 'Actualiser les chiffres',
  changes: 'Ce qui changerait',
  unchanged: 'Aucun chiffre de cette note ne changerait.',
  before: 'Dans cette note',
  after: 'Dans la révision la plus récente',
  figure: 'Chiffre',
  absent: 'absent',
  kicker: 'Note d’information',
  asOf: (day, revision) => `Au ${day} · Révision ${revision}`,
  page: (number, of) => `Page ${number} sur ${of}`,
  open: 'Ouvrir ou modifier cette note',
  imprint: (licence) => `Pledgebook. ${licence}`,
  restsOn: (count) => `Sources, dont la liste s’y trouve : ${count}`,
  liveFigure: (expression) => `Chiffre vivant « ${expression} »`,
  named: (name) => `États que l’on peut nommer, avec une source, comme ayant souscrit : ${name}`,
  pageOf: (name) => `${name} : positions, actes et totaux publiés, chacun avec ses sources`,
  councilPage: (day) => `Le Conseil de sécurité au ${day}, chaque position avec ses sources`,
  published: (text, day) => `. Dernier total publié : ${text} (${day})`,
  of: (count, total) => `${count} sur ${total}`,
  inCouncil: (name) => `membres du Conseil de sécurité que l’on peut nommer comme ayant souscrit : ${name}`,
  seat: (seat, from, to) => `${seat}, ${from}–${to}`,
  names: 'Dans les langues de l’ONU',
  votesOnRecord: (all, marked) =>
    `Votes consignés jusqu’à ce jour : ${all} ; dont sur des projets qu’une source signale comme portant sur des atrocités criminelles : ${marked}`,
  marked: 'Votes sur des projets qu’une source signale comme portant sur des atrocités criminelles',
  newestMarked: (count) =>
    `Les ${count} derniers votes sur des projets qu’une source signale comme portant sur des atrocités criminelles`,
  vote: 'Vote',
  who: 'Membres',
  endorsing: (initiative) => `Avaient souscrit ce jour-là : ${initiative}`,
  vetoing: (name) => `${name} (veto)`,
  none: 'aucun nommé',
  rollCall: (symbol) => `Vote de chaque membre sur ${symbol}`,
  noRollCall: 'Aucune source lue ne donne le vote de chaque membre.',
  judgement:
    'La crédibilité d’un projet relève d’un jugement ; aucun n’est consigné ici. S’abstenir n’est pas voter contre.',
  answersNone: 'Ces éléments ne répondent à aucune question : ils montrent ce que l’on peut savoir.',
  evidenceOn: (question) => `Ce qui se rapporte à la ${question.toLowerCase()}, avec les sources`,
  statesUnknown: (name, count, total) =>
    `${name} : pour ${count} États Membres sur ${total}, aucune source lue n’établit la position. Ce n’est pas un non.`,
  statesPossibly: (name, count) =>
    `${name} : États dont la souscription est connue, mais non si elle était acquise ce jour-là : ${count}.`,
  membersUnknown: (name, members) => `${name} : membres du Conseil dont la position est inconnue : ${members}.`,
  guide: 'Mode d’emploi',
};

export const ANSWER_MESSAGES: Texts<typeof en.ANSWER_MESSAGES> = {
  council: (day) => `Conseil, ${day}`,
  missing: 'Ce qui manque',
  sits: (seat) => `Il siège au Conseil de sécurité ce jour-là (${seat}).`,
  willSit: (from, to) => `Il siégera au Conseil de sécurité du ${from} au ${to}.`,
  doesNotSit: 'Il ne siège pas au Conseil de sécurité ce jour-là.',
  notSettled: 'La composition du Conseil de ce jour n’est pas connue en entier.',
  publishedMembers: (count, day) => `total publié : ${count}, ${day}`,
  needed: (votes) => `Une décision exige ${votes} voix.`,
  missingOf: (name, members, states, total) =>
    `${name} : la position de ${members} membres du Conseil et de ${states} États Membres sur ${total}`,
  missingStates: (name, states, total) => `${name} : la position de ${states} États Membres sur ${total}`,
  nothing: 'aucune position ne reste à établir ce jour-là.',
  noNo: 'Aucune source ne l’établit ; ce n’est pas un non.',
  askOf: (state) => `Ce que nous demandons à cet État (${state})`,
  bottomLine: 'L’essentiel',
  seatedEndorsing: (state, names) =>
    `cet État (${state}) siège au Conseil de sécurité et a souscrit à ce qui suit : ${names}. On peut lui rappeler cet engagement au Conseil.`,
  seatedOpen: (state, names) =>
    `cet État (${state}) siège au Conseil de sécurité, et aucune source ne montre qu’il ait souscrit à ce qui suit : ${names}. Sa souscription y compterait aussitôt.`,
  endorsing: (state, names) =>
    `cet État (${state}) a souscrit à ce qui suit : ${names}. Il peut en convaincre d’autres.`,
  open: (state, names) =>
    `aucune source ne montre que cet État (${state}) ait souscrit à ce qui suit : ${names}. Il peut le faire, qu’il siège ou non au Conseil.`,
  comingEndorsing: (state, day, names) =>
    `cet État (${state}) entrera au Conseil de sécurité le ${day} et a souscrit à ce qui suit : ${names}. On pourra lui rappeler cet engagement au Conseil.`,
  comingOpen: (state, day, names) =>
    `cet État (${state}) entrera au Conseil de sécurité le ${day}, et aucune source ne montre qu’il ait souscrit à ce qui suit : ${names}. Sa souscription y compterait dès le premier jour.`,
  notYetOpen: (names) => `ce jour-là, la souscription n’est pas encore ouverte : ${names}.`,
  ENDORSED: 'agir en conséquence, et amener d’autres membres du Conseil à y souscrire.',
  POSSIBLY_ENDORSED: 'confirmer depuis quel jour il y a souscrit.',
  NOT_ENDORSED: 'y souscrire.',
  WITHDRAWN: 'y souscrire de nouveau.',
  UNKNOWN: 'dire s’il y a souscrit et, sinon, y souscrire.',
  prepare: 'y souscrire dès l’ouverture.',
  member: 'Membre',
  more: (count) => `${count} autres sources : cette note avec toutes ses sources`,
  from: 'De',
  to: 'À',
  dated: 'Date',
  contact: 'Contact',
  head: 'Qui écrit à qui (imprimé au-dessus de la note ; les lignes vides sont omises)',
};

export const FIGURE_MENU_MESSAGES: Texts<typeof en.FIGURE_MENU_MESSAGES> = {
  insert: 'Insérer un chiffre',
  insertIt: 'Insérer',
  onDay: (day) => `Leurs valeurs au ${day} ; dans le texte, ils restent vivants`,
  ofCouncil: 'Le Conseil de sécurité',
  endorsed: 'États que l’on peut nommer comme ayant souscrit',
  'possibly-endorsed': 'États ayant peut-être souscrit à cette date',
  'not-endorsed': 'États dont il est établi qu’ils n’avaient pas souscrit',
  unknown: 'États dont aucune source n’établit la position',
  members: 'États Membres',
  'council-endorsed': 'membres du Conseil que l’on peut nommer comme ayant souscrit',
  'council-size': 'membres du Conseil',
  'votes-needed': 'voix qu’exige une décision',
  'vetoed-drafts': 'projets bloqués par un veto, consignés jusqu’à ce jour',
  option: (value, what) => `${value} – ${what}`,
};

export const GUIDE_MESSAGES: Texts<typeof en.GUIDE_MESSAGES> = {
  title: 'Notes d’information : mode d’emploi',
  description:
    'Les blocs d’une note d’information, son adresse, ses fichiers, et tous les chiffres vivants qu’un texte peut contenir.',
  language: 'Le reste de ce guide est tenu en anglais : les noms des blocs sont ceux des adresses.',
  contents: 'Sommaire',
  back: 'Vers les notes d’information',
};

export const TEXT_TOOLS_MESSAGES: Texts<typeof en.TEXT_TOOLS_MESSAGES> = {
  tools: 'Mettre en forme la sélection',
  bold: 'Gras',
  list: 'Liste',
  link: 'Lien',
  words: 'texte du lien',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  note: 'Notes d’information | faire une note PDF Word',
};

export const LIVE_FIGURES_MESSAGES: Texts<typeof en.LIVE_FIGURES_MESSAGES> = {
  heading: 'Les chiffres vivants en français',
  how: 'Sous un texte, « Insérer un chiffre » place le chiffre choisi là où vous écrivez. Sans jour, c’est celui de la note ; ce qui est entre crochets peut manquer. Un chiffre mal écrit, ou que les sources ne donnent pas, est signalé à sa place et n’est jamais imprimé vide.',
  figure: 'Chiffre vivant',
  gives: 'Ce qu’il donne',
};

export const LIVE_FIGURE_MEANINGS: Texts<typeof en.LIVE_FIGURE_MEANINGS> = {
  endorsed: 'combien d’États Membres peuvent être nommés comme y ayant souscrit à cette date',
  'possibly-endorsed': 'pour combien la souscription est connue, mais non si elle a eu lieu à cette date',
  'not-endorsed': 'pour combien une source établit qu’ils n’y avaient pas souscrit à cette date',
  withdrawn: 'combien s’en étaient retirés à cette date',
  unknown: 'pour combien aucune source n’établit la position à cette date',
  members: 'combien il y avait d’États Membres à cette date : tous ceux dont la position est demandée',
  published: 'le total publié le plus récent à cette date ; le plus grand s’il y en a plusieurs du même jour',
  'council-endorsed': 'combien de membres du Conseil de sécurité de ce jour peuvent être nommés comme y ayant souscrit',
  'short-of-votes-needed': 'combien de membres il faudrait encore pour les voix qu’exige une décision',
  'council-size': 'combien de membres compte le Conseil de sécurité ce jour-là',
  'votes-needed': 'combien de voix exige une décision du Conseil de sécurité ce jour-là',
  'vetoed-drafts':
    'combien de projets de résolution consignés ont été bloqués par un veto jusqu’à ce jour, par quiconque ou par cet État',
  status: 'la position de l’État ce jour-là',
  opened: 'le jour de son ouverture aux États, lorsqu’une source le donne',
  source: 'aucun chiffre, mais l’appel d’une source, par son identifiant dans l’adresse de sa page',
  day: 'le jour de la note',
  revision: 'la révision de la note',
};

export const LONG_NOTE_MESSAGES: Texts<typeof en.LONG_NOTE_MESSAGES> = {
  save: 'Enregistrer la note',
  tooLong:
    'Cette note est trop longue pour une adresse. « Enregistrer la note » la garde sous forme de fichier, que « Ouvrir une note » rouvre ; il en va de même de chaque document emporté.',
  openHeading: 'Ouvrir une note',
  openText:
    'Une note enregistrée, ou un document PDF, Word, Markdown ou HTML d’une note, s’ouvre telle qu’elle était et peut être modifiée.',
  file: 'Fichier',
  openFile: 'Ouvrir',
  openDocument: 'Pour modifier cette note, ouvrez ce fichier dans Pledgebook',
};
