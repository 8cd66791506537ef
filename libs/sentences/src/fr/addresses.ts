import type { AddressProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const ADDRESS_SENTENCES: SentencesFor<AddressProblems> = {
  ADDRESS_MALFORMED: () =>
    'L’adresse contient un « % » qui ne représente aucun caractère ; pour le signe lui-même, écrivez « %25 ».',
  NOT_ONE_OF: ({ name, given, words }) =>
    `« ${name} » vaut « ${given} » ; écrivez l’une de ces valeurs : ${words.join(', ')}, ou n’indiquez rien.`,
  NOT_OWN_ADDRESS: ({ name, given }) =>
    `« ${name} » vaut « ${given} » ; écrivez une adresse de Pledgebook à partir de sa première barre oblique, par exemple /council?on=2016-09-22.`,
  PART_TOO_LONG: ({ name, of, most }) =>
    `« ${name} » dépasse ${most} caractères ; n’écrivez qu’une partie du ${of === 'NAME' ? 'nom' : 'titre'}.`,
  SEARCH_TOO_LONG: ({ most }) => `Le texte recherché dépasse ${most} caractères ; n’en écrivez qu’une partie.`,
  SEARCH_LENGTH: ({ characters, most }) =>
    `Le texte recherché compte ${characters} caractères ; écrivez-en de 1 à ${most}.`,
  OF_WHAT: ({ parameter, example }) =>
    `L’adresse ne dit pas de quoi il s’agit : indiquez « ${parameter} », par exemple ?${parameter}=${example}.`,
  UNKNOWN_FIGURE: ({ given, figures }) =>
    `« cite » désigne la figure « ${given} » ; les figures sont : ${figures.join(', ')}.`,
  CITED_NOWHERE: ({ path }) => `« cite » mène à « ${path} », qui n’est ni une page ni une figure de Pledgebook.`,
  NOT_A_REVISION: ({ given }) =>
    `« ${given} » n’est pas un numéro de révision ; écrivez un nombre entier à partir de 1.`,
  BAD_REVISION: () =>
    '« revision » ne désigne aucune révision ; écrivez un nombre entier à partir de 1, par exemple ?revision=1.',
  BAD_SEEN_REVISION: () =>
    'L’en-tête Dataset-Revision ne désigne aucune révision ; renvoyez le numéro reçu avec une réponse, ou omettez-le.',
  NO_SUCH_REVISION: ({ number, last }) =>
    `La révision ${number} n’existe pas ; le registre contient les révisions 1 à ${last}.`,
  STATUS_WITHOUT_INITIATIVE: ({ slugs }) =>
    `« status » suppose « initiative » : indiquez à l’égard de laquelle ; écrivez l’une de celles-ci : ${slugs.join(', ')}.`,
  VETO_BY_UNKNOWN_STATE: () => '« vetoedBy » n’est le code d’aucun État ; écrivez-en un comme RUS.',
  MARKED_BY_UNKNOWN_SOURCE: () =>
    '« markedBy » n’est l’identifiant d’aucune source ; choisissez-en une dans la liste de la page.',
  NO_SUCH_INITIATIVE: ({ slugs }) =>
    `Aucune initiative à laquelle les États souscrivent ne porte ce nom ; écrivez l’une de celles-ci : ${slugs.join(', ')}.`,
  NOT_A_CURSOR: () =>
    '« after » ne désigne aucun endroit de cette liste ; suivez le lien de la page, ou n’indiquez rien.',
  NOTE_ADDRESS_UNREADABLE: () =>
    'La note que contient l’adresse ne peut être lue : l’adresse a été tronquée ou modifiée. Copiez-la tout entière.',
  NOTE_TOO_LONG: ({ characters, most }) =>
    `La note est trop longue pour une adresse : elle prend ${characters} caractères, et ${most} sont admis. Enregistrez-la dans un fichier sous /note, et ouvrez celui-ci au même endroit.`,
};
