import type { QuestionProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const QUESTION_SENTENCES: SentencesFor<QuestionProblems> = {
  NO_FACT: ({ id }) => `Rien n’est consigné sous l’identifiant « ${id} » ; écrivez-le comme dans l’adresse de sa page.`,
  NO_REVISION: () => 'Le registre est vide : aucune révision n’est consignée.',
  UNKNOWN_INITIATIVE: ({ slug, slugs }) =>
    `Il n’y a pas d’initiative « ${slug} » ; écrivez l’une de celles-ci : ${slugs.join(', ')}.`,
  NOT_ENDORSED_BY_STATES: ({ slug, slugs }) =>
    `Les États ne souscrivent pas à « ${slug} » ; écrivez l’une de celles-ci : ${slugs.join(', ')}.`,
  UNKNOWN_STATE: ({ code }) => `« ${code} » n’est le code d’aucun État ; écrivez-en un comme URY.`,
  TOO_MANY_POINTS: ({ most }) =>
    `Une chronologie a au plus ${most} points : choisissez un pas plus long ou moins d’années.`,
  TIMELINE_ENDS_BEFORE_START: ({ from, to }) =>
    `Une chronologie va de l’avant : « to » (${to}) précède « from » (${from}).`,
  YEARS_END_BEFORE_START: ({ from, to }) =>
    `« to » (${to}) précède « from » (${from}) : indiquez d’abord l’année la plus ancienne.`,
  PERIOD_ENDS_BEFORE_START: ({ from, to }) => `« to » (${to}) précède « from » (${from}) : inversez-les.`,
  COUNCIL_NOT_KNOWN: ({ from, to, on }, { day }) =>
    `Tous les membres du Conseil de sécurité sont connus du ${day(from)} au ${day(to)} ; le ${day(on)} est en dehors.`,
  COUNCIL_YEARS_NOT_KNOWN: ({ from, to }) => `La composition du Conseil est connue pour les années ${from} à ${to}.`,
  NO_ANSWER: ({ text }) =>
    `Une réponse s’écrit NOM=CODE, par exemple « Congo=COG » ; « ${text} » ne contient pas de « = ».`,
  NAME_NOT_IN_LIST: ({ name }) => `La liste ne contient pas le nom « ${name} » auquel vous répondez.`,
  TOO_MANY_NAMES: ({ names, most }) => `La liste contient ${names} noms ; ${most} au plus peuvent être comparés.`,
};
