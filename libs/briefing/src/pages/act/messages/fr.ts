import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Ce que l’on peut faire',
  description:
    'À qui demander de souscrire : les membres du prochain Conseil de sécurité et tous les États dont la position n’est pas établie, avec des lettres, des notes et ce que disent les sources.',
  lead: 'Pledgebook sait ce que disent les sources. Là où elles n’établissent rien, on peut demander : à l’État lui-même, ou à qui connaîtrait une source.',
  ofState: (state) => `Ce que l’on peut faire : ${state}`,
  ofStateDescription: (state, day) =>
    `${state}, ${day} : ce que l’on peut lui demander, comment un État souscrit, une lettre en six langues, une note d’information, et comment envoyer une source.`,
  council: (day) => `Le Conseil de sécurité à partir du ${day}`,
  councilNow: (day) => `Le Conseil de sécurité au ${day}`,
  toAsk: (count, size, name) => `${name} : ${count} membres sur ${size} sans souscription qu’une source établisse.`,
  nobody: 'Des sources montrent que tous les membres ont souscrit.',
  joining: 'entrant',
  seat: 'Siège',
  known: 'Ce que l’on sait',
  actions: 'Ce que l’on peut faire',
  letter: 'Lettre',
  letterTo: (state) => `Lettre : ${state}`,
  note: 'Note de deux pages',
  noteOn: (state) => `Note de deux pages : ${state}`,
  others: 'États dont la position n’est pas établie',
  count: (label, count) => `${label} (${count})`,
  CONFIRM_DAY: 'Souscription connue, jour inconnu',
  ENDORSE_AGAIN: 'Retrait',
  NAMED_AS_OUTSIDE: 'Cité en dernier comme n’ayant pas souscrit',
  SPOKE_IN_SUPPORT: 'S’est exprimé en faveur, ce qui ne vaut pas souscription',
  NOTHING_FOUND: 'Rien trouvé',
  CONFIRM_DAY_MEANS: 'Des sources rapportent la souscription ; demander quel jour elle a eu lieu.',
  ENDORSE_AGAIN_MEANS: 'Une source rapporte le retrait ; demander s’il est maintenu.',
  NAMED_AS_OUTSIDE_MEANS:
    'La source la plus récente qui en parle cite l’État comme n’ayant pas souscrit. Elle n’établit rien après cette date ; demander s’il a souscrit depuis.',
  SPOKE_IN_SUPPORT_MEANS: 'Une source rapporte des propos favorables ; demander s’il a aussi souscrit.',
  NOTHING_FOUND_MEANS: 'Aucune source lue n’en dit quoi que ce soit. Ce n’est pas un non ; demander s’il a souscrit.',
  asked: (kind, day) => `${kind} : ${day}`,
  nothingToAsk: 'Il n’y a rien à demander ici à cette date.',
  whom: 'À qui s’adresser',
  mission: (state) =>
    `La Mission permanente auprès de l’Organisation des Nations Unies : ${state}. Pledgebook ne tient pas les adresses des missions.`,
  observerMission: (state) =>
    `La Mission permanente d’observation auprès de l’Organisation des Nations Unies : ${state}. Pledgebook ne tient pas les adresses des missions.`,
  ledBy: (name) => `Qui conduit l’initiative : ${name}.`,
  noLead: 'Aucune source lue ne dit qui conduit l’initiative.',
  how: 'Comment un État y souscrit',
  howUnknown: 'Aucune source lue ne dit comment.',
  letterHeading: 'Une lettre',
  letterNote:
    'Elle n’en dit pas plus que les sources. Mettez votre nom et la date entre les crochets ; les documents peuvent être modifiés.',
  take: 'Télécharger en :',
  inLanguages: 'La lettre dans d’autres langues :',
  copyLetter: (name) => `lettre, ${name}`,
  briefingNote: (state, day) => `Deux pages : ${state}, ${day}`,
  settle: 'Ce qui l’établirait',
  settles:
    'Un document daté et accessible à tous, dans lequel l’État lui-même ou ceux qui tiennent la liste de l’initiative disent qu’il a souscrit, ou qu’il ne l’a pas fait.',
  all: 'Tous les États et le prochain Conseil',
  toState: 'Positions, mandats et votes',
  source: 'Connaissez-vous une source ?',
  writeTo: 'Écrire aux responsables de Pledgebook',
  writeAt: 'Le dire aux responsables de Pledgebook',
  nothingStored: 'Pledgebook lui-même ne conserve rien de ce que vous écrivez.',
  noContact:
    'Les responsables de ce site n’ont donné aucune adresse où écrire. Vous pouvez comparer une liste publiée avec ce qui est consigné, et garder le résultat sous forme de fichiers pour qui consigne les faits :',
  subject: (state, name) => `Une source : ${state}, ${name}`,
  subjectOfAll: (name) => `Une source : ${name}`,
  body: (about) =>
    `${about}\n\nCe qu’est la source (titre, qui l’a publiée, date) :\n\nOù on peut la lire (adresse) :\n\nCe qu’elle dit, mot pour mot :\n`,
};

export const LETTER_MESSAGES: Texts<typeof en.LETTER_MESSAGES> = {
  kicker: 'Lettre',
  title: (initiative, state) => `${initiative} : ${state}`,
  asOf: (day, revision) => `Faits au ${day} · Pledgebook, révision ${revision}`,
  sender: '[Nom, organisation, adresse]',
  dated: '[Date]',
  representative: (state) =>
    `La Représentante permanente ou le Représentant permanent auprès de l’Organisation des Nations Unies : ${state}`,
  observer: (state) =>
    `L’Observatrice permanente ou l’Observateur permanent auprès de l’Organisation des Nations Unies : ${state}`,
  salutation: 'Excellence,',
  about: (initiative) => `Nous vous écrivons au sujet de l’initiative suivante : ${initiative}.`,
  aboutDocument: (initiative, document) =>
    `Nous vous écrivons au sujet de l’initiative suivante : ${initiative} (${document}).`,
  addressedTo: 'À qui elle s’adresse : ',
  pledges: 'Ce qu’elle demande, en bref : ',
  sits: (seat) => `Votre État siège au Conseil de sécurité (${seat})`,
  joins: (day, seat) => `Votre État entrera au Conseil de sécurité le ${day} (${seat})`,
  spoke: (day) =>
    `Une source rapporte que votre Gouvernement s’est exprimé en sa faveur (${day}) ; nous comprenons que cela seul ne vaut pas souscription.`,
  outside: (day) =>
    `La source la plus récente que nous connaissions à ce sujet cite votre État comme n’ayant pas souscrit (${day}) ; elle n’établit rien après cette date.`,
  withdrew: (day) => `Une source rapporte que votre Gouvernement s’en est retiré (${day}).`,
  perhapsWithdrew: (day) =>
    `Des sources rapportent que votre Gouvernement y a souscrit, puis s’en est retiré (${day}) ; elles n’établissent pas depuis quel jour.`,
  endorsed: (when) =>
    `Des sources rapportent que votre Gouvernement y a souscrit (${when}) ; elles n’établissent pas quel jour.`,
  notFound: (day, revision) =>
    `Nous n’avons pas trouvé de souscription dans les sources que nous connaissons (au ${day}, révision ${revision} de Pledgebook). Cela ne veut pas dire qu’il n’y en ait pas.`,
  notFoundSince: (day, revision) =>
    `Nous n’avons pas trouvé de souscription ultérieure dans les sources que nous connaissons (au ${day}, révision ${revision} de Pledgebook). Cela ne veut pas dire qu’il n’y en ait pas.`,
  knownAsOf: (day, revision) => `C’est ce que nous savons au ${day} (révision ${revision} de Pledgebook).`,
  please: 'Nous vous serions reconnaissants que votre Gouvernement veuille bien :',
  sayWhether: 'nous dire s’il y a souscrit, depuis quel jour et dans quel document public on peut le lire ;',
  considerEndorsing: 'si ce n’est pas le cas, envisager d’y souscrire.',
  confirmDay: 'confirmer quel jour il y a souscrit, et dans quel document public on peut le lire.',
  confirmWithdrawal:
    'confirmer depuis quel jour son retrait est effectif, et dans quel document public on peut le lire ;',
  sayWithdrawn: 'nous dire si son retrait est maintenu ;',
  considerAgain: 'si c’est le cas, envisager d’y souscrire de nouveau.',
  how: 'Comment un État y souscrit, d’après les sources : ',
  close: 'Veuillez agréer, Excellence, les assurances de notre très haute considération.',
  page: 'Ce qu’en disent les sources, et cette lettre',
  imprint: 'Faits : Pledgebook, CC BY 4.0.',
  sources: 'Sources',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  act: 'Ce que l’on peut faire | agir campagne demander lettre écrire mission plaidoyer à qui s’adresser',
};
