import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Données : interroger, télécharger, citer',
  description:
    'Les faits de Pledgebook pour la recherche : le service GraphQL, les fichiers de chaque figure, le dictionnaire des données, comment citer, et la licence.',
  lead: (facts) =>
    `Tout ce que montrent ces pages est une réponse du service GraphQL, que chacun peut interroger sans clé. Il contient ${facts} faits, chacun avec ses sources.`,
  explorerTitle: 'Interroger le service',
  toExplorer: 'Ouvrir l’explorateur',
  explorerText:
    'Il permet d’écrire et d’envoyer des requêtes dans le navigateur, à partir d’exemples. Chaque type et chaque champ y est décrit, en anglais.',
  endpoint: 'L’adresse du service :',
  toCodebook: 'Lire le dictionnaire des données',
  codebookText: 'Il définit chaque fichier et chaque colonne des faits.',
  toGlossary: 'Lire le glossaire',
  glossaryText: 'Il donne le sens des mots.',
  listText: 'Qui possède une liste voit lesquels de ses États sont nouveaux, et l’emporte comme révision.',
  downloads: 'Téléchargements',
  downloadsWhole:
    'L’ensemble des données à une révision : un ZIP avec un CSV par table, les types, le dictionnaire, la licence, la citation et les sommes de contrôle (un Frictionless Data Package), et les mêmes tables en un fichier SQLite. La même révision donne les mêmes octets, pour toujours.',
  newest: 'la révision la plus récente',
  thisRevision: (number) => `la révision ${number}, toujours la même`,
  downloadsLists:
    'Chaque liste de ces pages a sa propre adresse. Ajoutez « on= », « revision= » et les filtres de la page ; le fichier contient alors exactement les lignes affichées, celles de toutes ses pages.',
  toListColumns: 'Chaque liste, ses filtres et ses colonnes',
  list: 'Liste',
  figures: 'Les fichiers des figures',
  figuresText:
    'Chaque figure fournit ses lignes en CSV, JSON et XLSX, et son image en SVG et PNG ; le jour, la révision, les sources et la licence figurent dans chaque fichier et, pour un CSV, dans celui qui l’accompagne (META.JSON : CSV on the Web, avec le type de chaque colonne). Excel ouvre correctement le CSV avec « bom=1 ». Ajoutez « on= » et « revision= » à leurs adresses pour un autre jour ou une révision antérieure.',
  figure: 'Figure',
  files: 'Fichiers',
  fileOf: (format, title) => `${format} : ${title}`,
  cite: 'Comment citer',
  citeWhole:
    'Ceci cite l’ensemble des données à la révision affichée. Pour citer une figure, suivez « Citer » au-dessous d’elle ; pour une page, inscrivez ici son adresse.',
  citePart: 'Ceci cite, à ce jour précis et à cette révision :',
  citeInput: 'Adresse d’une page ou d’une figure, à partir de la première barre oblique',
  citeButton: 'Citer ceci',
  citeAll: 'Citer l’ensemble des données',
  asText: 'En texte',
  asFile: 'en fichier',
  feeds: 'Suivre les nouveautés',
  feedsText:
    'Chaque entrée est un fait, avec ses sources, son identifiant et la révision qui l’a consigné ; chaque flux montre les 200 plus récentes. Sont des nouveautés les actes, totaux publiés, initiatives, réunions, questions, mandats au Conseil et projets de résolution nouveaux, ainsi que toute correction ; les autres noms d’États et les votes isolés n’en sont pas, sauf s’ils sont corrigés.',
  examples: 'Depuis R, Python, JavaScript et un terminal',
  examplesText: 'Ces lignes s’exécutent telles quelles : elles interrogent ce service.',
  stable: 'Révisions, ETag et limites',
  revisionText:
    '« ?revision=N » dans toute adresse donne la réponse tirée de ce que savait la révision N, toujours la même. Sans cela, c’est la révision la plus récente qui répond ; l’en-tête Dataset-Revision dit laquelle.',
  toRevisions: 'Toutes les révisions',
  etagText:
    'Chaque réponse porte un ETag : renvoyé sous If-None-Match, il reçoit 304 et aucun contenu si rien n’a changé.',
  limitsText:
    'Une liste donne au plus 500 éléments par page ; « pageInfo » dit comment continuer. Une opération plus profonde ou plus coûteuse que le service ne l’admet est refusée, avec une phrase et un code, avant toute exécution. Les en-têtes RateLimit-Limit et RateLimit-Remaining disent combien de réponses par minute peuvent être calculées pour une même adresse réseau ; au-delà, la réponse est 429, avec Retry-After. Gardez, s’il vous plaît, ce que vous avez reçu.',
  licence: 'Licence et mentions',
  licenceText:
    'Les faits et les figures peuvent être utilisés par chacun, à toute fin, sous la licence Creative Commons Attribution 4.0 (CC BY 4.0), avec les mentions suivantes :',
  creditOwn: 'Pledgebook, avec la révision (comme ci-dessus)',
  creditVotes:
    'pour les votes et les projets : « UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1 » (CC BY 4.0)',
  creditNames: 'pour les noms des États : Unicode CLDR ; pour les codes et les régions : UN M49',
  licenceNote: 'Les documents cités comme sources gardent leurs propres droits.',
};

export const CODEBOOK_MESSAGES: Texts<typeof en.CODEBOOK_MESSAGES> = {
  title: 'Dictionnaire des données : chaque fichier et chaque colonne',
  description:
    'Ce que contient chaque fichier des données de Pledgebook, colonne par colonne : types, forme des dates, sens d’une cellule vide.',
  language: 'Ce document est tenu en anglais, afin que chaque mot y soit celui des fichiers.',
  contents: 'Fichiers',
  back: 'Vers les données',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  codebook: 'Dictionnaire des données | colonnes codebook',
  data: 'Données | télécharger CSV JSON XLSX SQLite API GraphQL citer citation licence flux',
};
