import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

/** French elides before a vowel: *d’un membre permanent*, *de deux membres permanents*. */
const ofFrench = (members: string): string => (/^[aeiou]/.test(members) ? `d’${members}` : `de ${members}`);

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (symbol, day) => `${symbol}, mis aux voix le ${day}`,
  description: (draft, outcome, day) =>
    `${draft} : ${outcome}, ${day}. Le vote de chaque membre du Conseil de sécurité et son engagement ce jour-là.`,
  noSymbol: 'Projet dont la cote est inconnue',
  noVeto: (members) => `Voix insuffisantes ; vote négatif ${ofFrench(members)} ; pas de veto`,
  members: (count) =>
    count === 1
      ? 'un membre permanent'
      : `${['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq'][count] ?? count} membres permanents`,
  had: (votes, needed) => `Voix pour : ${votes} ; voix requises : ${needed}.`,
  becauseVeto: (members, names) =>
    `Il a pourtant échoué, en raison du vote négatif ${ofFrench(members)} (${names}). Le vote négatif d’un membre permanent sur un projet qui a les voix requises est un veto (Charte, Article 27).`,
  becauseShort: (members, names) =>
    `Il a échoué faute de voix. Le vote négatif ${ofFrench(members)} (${names}) n’est pas un veto : le projet n’aurait de toute façon pas été adopté.`,
  becauseFew: 'Il a échoué faute de voix. Aucun membre permanent n’a voté contre.',
  becauseAdopted: 'Aucun membre permanent n’a voté contre. S’abstenir n’est pas voter contre.',
  asRecorded: 'C’est l’issue que consigne la source ; ses chiffres seuls ne l’expliquent pas. Voir les remarques.',
  noNumbers: 'Aucune source lue ne donne les chiffres de ce vote ; l’issue est celle que consigne la source.',
  topic: 'Sujet',
  dayVotes: 'Tous les votes de ce jour',
  topicVotes: 'Tous les votes à ce sujet',
  kind: 'Objet du vote',
  document: 'Texte, à l’ONU',
  record: 'Procès-verbal, à l’ONU',
  several: (symbol, count) => `${symbol} : ${count} votes`,
  severalMeans:
    'Plusieurs votes portent cette cote : paragraphes, amendements et candidatures sont mis aux voix séparément.',
  numbers: 'Voix',
  abstaining: 'Abstentions',
  notVoting: 'N’ont pas voté',
  needed: (needed) => `${needed} voix requises`,
  unList: 'Liste des vetos de la bibliothèque de l’ONU',
  counted: 'Y figure comme veto.',
  tooOld: 'La liste consultée est antérieure à ce vote.',
  second: 'Second enregistrement',
  secondOf: 'Le même vote est aussi consigné ici :',
  commitment: 'Les votes selon l’engagement ce jour-là',
  commitmentMeans:
    'Les votes sont comptés en regard de ce à quoi chaque membre avait souscrit au jour du vote. Ce que chaque initiative demande d’un vote, et sur quels projets, figure sur sa page.',
  notOpen: (name, day, since) =>
    `Au ${day}, aucun État ne pouvait avoir souscrit à l’initiative « ${name} » : elle n’était pas encore ouverte (ouverture : ${since}).`,
  rollCall: 'Vote de chaque membre',
  explore: 'Ce vote, membre par membre, sous forme de requête GraphQL',
  noRollCall:
    'Aucune source lue ne donne le vote de chaque membre : il n’est pas consigné ici. Les chiffres et les vetos sont ceux que rapportent les sources.',
  member: 'Membre',
  seat: 'Siège',
  vote: 'Vote',
  on: (initiative) => `${initiative} : position ce jour-là`,
  veto: 'veto',
  corrected: 'corrigé',
  today: 'Les États portent leur nom le plus récent, quel qu’ait été leur nom ce jour-là.',
  judgement: 'Dire si ce projet était crédible relève d’un jugement. Aucun n’est consigné ici.',
  unmarked:
    'Aucune source n’a été trouvée qui signale ce projet comme portant sur des atrocités criminelles. Cela ne veut pas dire qu’il portait sur autre chose.',
  markedAs: (what) => `Des sources signalent comme portant sur des atrocités criminelles : ${what}.`,
  remarks: 'Ce qu’il faut savoir de cet enregistrement',
  correctedCount: (count) =>
    `Les votes marqués « corrigé » ont été rétablis là où les colonnes de la source étaient décalées : ${count}.`,
  earlier: 'Vote précédent :',
  later: 'Vote suivant :',
  all: 'Tous les votes',
};

export const ROLL_CALL_EXPORT: Texts<typeof en.ROLL_CALL_EXPORT> = {
  label: 'Vote de chaque membre sur un projet',
  title: (symbol, day) => `Vote de chaque membre sur ${symbol}, ${day}`,
};
