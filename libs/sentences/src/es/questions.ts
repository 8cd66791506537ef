import type { QuestionProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const QUESTION_SENTENCES: SentencesFor<QuestionProblems> = {
  NO_FACT: ({ id }) => `No consta nada con el identificador «${id}»; escríbalo como en la dirección de su página.`,
  NO_REVISION: () => 'El registro está vacío: no consta ninguna revisión.',
  UNKNOWN_INITIATIVE: ({ slug, slugs }) =>
    `No hay ninguna iniciativa «${slug}»; escriba una de estas: ${slugs.join(', ')}.`,
  NOT_ENDORSED_BY_STATES: ({ slug, slugs }) =>
    `Los Estados no se adhieren a «${slug}»; escriba una de estas: ${slugs.join(', ')}.`,
  UNKNOWN_STATE: ({ code }) => `«${code}» no es el código de ningún Estado; escriba uno como URY.`,
  TOO_MANY_POINTS: ({ most }) =>
    `Una cronología tiene como máximo ${most} puntos: elija un paso más largo o menos años.`,
  TIMELINE_ENDS_BEFORE_START: ({ from, to }) =>
    `Una cronología avanza en el tiempo: «to» (${to}) es anterior a «from» (${from}).`,
  YEARS_END_BEFORE_START: ({ from, to }) =>
    `«to» (${to}) es anterior a «from» (${from}): indique primero el año más antiguo.`,
  PERIOD_ENDS_BEFORE_START: ({ from, to }) => `«to» (${to}) es anterior a «from» (${from}): inviértalos.`,
  COUNCIL_NOT_KNOWN: ({ from, to, on }, { day }) =>
    `Se conocen todos los miembros del Consejo de Seguridad del ${day(from)} al ${day(to)}; el ${day(on)} queda fuera.`,
  COUNCIL_YEARS_NOT_KNOWN: ({ from, to }) => `Se conoce la composición del Consejo en los años ${from} a ${to}.`,
  NO_ANSWER: ({ text }) => `Una respuesta se escribe NOMBRE=CÓDIGO, por ejemplo «Congo=COG»; «${text}» no tiene «=».`,
  NAME_NOT_IN_LIST: ({ name }) => `La lista no contiene el nombre «${name}» al que usted responde.`,
  TOO_MANY_NAMES: ({ names, most }) => `La lista tiene ${names} nombres; se pueden comparar ${most} como máximo.`,
};
