import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'À propos de Pledgebook : d’où vient ce qu’il affirme',
  description:
    'Méthode, règles de chaque position avec des exemples réels, limites, manière de compter, accessibilité, licence, et comment signaler une erreur.',
  lead: 'Pledgebook consigne quels États ont souscrit à des initiatives appelant à la retenue dans l’usage du veto, et du vote, face aux atrocités de masse. Cette page dit comment.',
  method: 'Méthode',
  methodFacts:
    'Les faits sont consignés, les positions en sont déduites. Le registre contient ce que dit une source : « au 1er septembre 2015, l’Autriche figurait parmi les soutiens ». Il ne contient jamais de position. Celle d’un État à un jour donné est tirée de ces faits selon des règles fixes, les mêmes pour tous les États.',
  methodDates:
    'Chaque question a donc deux dates. Le jour (« on= » dans une adresse) est la date à laquelle on se place. La révision (« revision= ») est ce que Pledgebook savait. Les deux figurent auprès de chaque figure, afin que toute citation puisse être vérifiée des années plus tard.',
  methodSources: 'Chaque fait nomme ses sources, et chaque source dit quelle partie en a été lue.',
  toSources: 'Toutes les sources',
  toRevisions: 'Toutes les révisions',
  rules: 'Ce que signifie chaque position',
  rulesText: 'La règle de chaque position, telle que le service l’applique, avec un cas réel tiré des données.',
  rule: 'Règle',
  exampleHead: 'Exemple',
  ENDORSED_RULE:
    'Une souscription à cette date est connue : une source en donne le jour, ou une borne (« au plus tard »), qui n’est pas postérieur au jour demandé, et aucun retrait n’est connu à cette date.',
  POSSIBLY_ENDORSED_RULE:
    'Une souscription est connue, mais non son jour : le jour demandé se situe entre le premier et le dernier jour où elle a pu avoir lieu.',
  NOT_ENDORSED_OPEN_RULE:
    'L’initiative n’était pas encore ouverte à la souscription. (Là où aucune source n’établit le jour où une initiative a été ouverte, cette règle ne s’y applique pas.)',
  NOT_ENDORSED_BEFORE_RULE: 'Le jour précède une souscription dont le jour est connu.',
  NOT_ENDORSED_OUTSIDE_RULE:
    'Une source dit que l’État n’avait pas souscrit ce jour-là ou plus tard, et aucune souscription antérieure n’est connue. Une telle source tranche pour les jours qui la précèdent, et pour aucun après.',
  WITHDRAWN_RULE:
    'L’État avait souscrit, et une source rapporte qu’il s’était retiré à cette date. Un retrait est consigné comme un acte à part entière ; il ne corrige rien.',
  UNKNOWN_AFTER_RULE:
    'Rien ne tranche. Par exemple, la dernière source selon laquelle l’État n’avait pas souscrit précède le jour demandé : on ignore ce qu’il a fait depuis.',
  UNKNOWN_SPOKE_RULE:
    'Rien ne tranche, bien que l’État se soit exprimé en faveur de l’initiative : ce n’est pas souscrire, pas plus qu’appartenir au groupe qui la conduit.',
  noExample: 'Aucun cas : aucune source lue ne rapporte de retrait.',
  noCase: 'Aucun cas parmi les faits.',
  on: (state, day) => `${state}, au ${day}`,
  limits: 'Ce qu’il ne sait pas',
  limitOf: (named, published, day) =>
    `${named} États peuvent être nommés avec une source ; le dernier total publié est ${published} (${day}).`,
  limitLists:
    'Une liste de soutiens plus courte que le total publié n’est pas complète. « Position inconnue » dit quelque chose des sources, non de l’État.',
  limitVotes: (drafts, failed, adopted) =>
    `${drafts} projets mis aux voix au Conseil de sécurité sont consignés : ${failed} qui n’ont pas été adoptés et ${adopted} qui l’ont été. Les projets antérieurs, et les consultations qui n’ont jamais mené à un vote, ne le sont pas.`,
  limitJudgement:
    'Dire si un projet était « crédible », comme le veut tel engagement, est un jugement. Pledgebook n’en porte aucun : il montre les signalements faits par des sources, et les nomme.',
  limitText:
    'Les titres des projets ne sont donnés qu’en anglais. Les questions posées aux intervenants sont citées en anglais ; les traductions qui les suivent sont les nôtres, et le disent.',
  limitRead: 'Beaucoup de sources ont été lues en partie, sous forme d’extrait ; chaque source le dit.',
  counting: 'Comment il compte',
  countMembers:
    'On compte les États Membres de l’Organisation des Nations Unies à la date considérée : 193 depuis 2011. Les États observateurs (le Saint-Siège et l’État de Palestine) ne sont comptés que sur demande ; la figure ci-dessous, sa légende et ses fichiers changent ensemble.',
  withObservers: 'Compter aussi les observateurs',
  withoutObservers: 'Compter les seuls États Membres',
  countPublished:
    'Les totaux publiés par d’autres figurent à côté des nôtres, chacun dans ses propres mots et avec sa source. Ils ne sont jamais confondus avec les nôtres ni entre eux, même lorsqu’ils divergent. Un total pour plusieurs initiatives ensemble n’est le total d’aucune.',
  countCouncil:
    'Au Conseil, la majorité des membres (8 sur 15) ne suffit pas pour décider : il faut neuf voix pour, et qu’aucun membre permanent ne vote contre.',
  use: 'Qui peut s’en servir',
  useText:
    'Chacun, à toute fin, sans demander : dans une note, un article, un cours, une campagne, une autre base de données. Les faits et les figures sont sous licence CC BY 4.0 : nommez Pledgebook, la révision et les mentions.',
  toCite: 'Licence et manière de citer',
  useCode:
    'Le programme est un logiciel libre sous licence MIT : chacun peut en exploiter une copie. Celui qui l’exploite peut la modifier ; l’empreinte d’une révision montre si elle contient les mêmes faits.',
  accessibility: 'Accessibilité',
  accessText:
    'Les pages visent les WCAG 2.2, niveau AA. Des tests menés à chaque changement essaient chaque page dans trois langues (anglais, espagnol et français), et quelques-unes dans les six :',
  accessAxe: 'avec le vérificateur axe, sur fond clair et sombre, qui ne doit rien trouver ;',
  accessWidth:
    'à une largeur de 320 pixels, ce que donne un agrandissement de 400 % sur un écran courant, où rien ne doit être coupé ;',
  accessKeys: 'au clavier seul : formulaires, tableaux et chaque valeur d’un graphique ;',
  accessScripts: 'sans scripts : textes, tableaux, images et formulaires fonctionnent tous ;',
  accessMotion:
    'avec mouvements réduits, en couleurs forcées et à l’impression. Aucune position n’est indiquée par la seule couleur : chacune a son mot et sa marque.',
  accessCharts: 'Chaque graphique est accompagné de ses chiffres en tableau et d’une description en mots.',
  accessReport:
    'Si quelque chose vous empêche de lire une page ou de vous en servir, c’est une erreur de notre part : signalez-la comme indiqué ci-dessous.',
  contact: 'Signaler une erreur, une source manquante ou un obstacle',
  contactText:
    'Ouvrez un ticket (« issue ») dans le dépôt dont provient cette copie. Dites à quelle adresse vous étiez, ce que vous y avez lu, et ce qu’une source dit d’autre ; avec une source, une correction peut être consignée, et la révision dira pourquoi.',
  words: 'Les mots',
  wordsText:
    'Les États « souscrivent » à une initiative. Ce ne sont pas des traités : personne n’est ici lié par le droit.',
  toGlossary: 'Glossaire',
  toCodebook: 'Dictionnaire des données',
};

export const GLOSSARY_MESSAGES: Texts<typeof en.GLOSSARY_MESSAGES> = {
  title: 'Glossaire : les mots employés',
  description:
    'Ce que Pledgebook entend par ses mots : initiative, acte, souscription, position, couverture, veto, révision et d’autres.',
  language: 'Le glossaire est tenu en anglais : ses mots sont ceux du service et de ses données.',
  back: 'À propos de Pledgebook',
};

export const SOURCES_THAT_DISAGREE_MESSAGES: Texts<typeof en.SOURCES_THAT_DISAGREE_MESSAGES> = {
  title: 'Où les sources divergent, et ce qui a été décidé',
  description: 'Cas par cas : ce que disent les sources, ce qui en est consigné et ce qui reste ouvert.',
  language: 'Cette page est tenue en anglais, comme la plupart des sources.',
  back: 'À propos de Pledgebook',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  about: 'À propos | méthode règles limites',
  glossary: 'Glossaire | termes mots',
  sourcesThatDisagree: 'Sources qui se contredisent | contradictions',
};
