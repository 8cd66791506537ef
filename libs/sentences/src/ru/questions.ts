import type { QuestionProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const QUESTION_SENTENCES: SentencesFor<QuestionProblems> = {
  NO_FACT: ({ id }) =>
    `Под идентификатором «${id}» ничего не зафиксировано; укажите его так, как в адресе соответствующей страницы.`,
  NO_REVISION: () => 'Реестр пуст: ни одной редакции не зафиксировано.',
  UNKNOWN_INITIATIVE: ({ slug, slugs }) => `Инициативы «${slug}» нет; укажите одну из следующих: ${slugs.join(', ')}.`,
  NOT_ENDORSED_BY_STATES: ({ slug, slugs }) =>
    `К «${slug}» государства не присоединяются; укажите одну из следующих инициатив: ${slugs.join(', ')}.`,
  UNKNOWN_STATE: ({ code }) => `«${code}» не является кодом государства; укажите код, например URY.`,
  TOO_MANY_POINTS: ({ most }) =>
    `Допустимое число точек временного ряда — ${most}: выберите больший шаг или меньше лет.`,
  TIMELINE_ENDS_BEFORE_START: ({ from, to }) =>
    `Временной ряд идет вперед: «to» (${to}) предшествует «from» (${from}).`,
  YEARS_END_BEFORE_START: ({ from, to }) =>
    `«to» (${to}) предшествует «from» (${from}): укажите сначала более ранний год.`,
  PERIOD_ENDS_BEFORE_START: ({ from, to }) => `«to» (${to}) предшествует «from» (${from}): поменяйте их местами.`,
  COUNCIL_NOT_KNOWN: ({ from, to, on }, { day }) =>
    `Все члены Совета Безопасности известны за период с ${day(from)} по ${day(to)}; ${day(on)} в него не входит.`,
  COUNCIL_YEARS_NOT_KNOWN: ({ from, to }) => `Состав Совета известен за годы с ${from} по ${to}.`,
  NO_ANSWER: ({ text }) => `Ответ записывается в виде НАЗВАНИЕ=КОД, например «Congo=COG»; в «${text}» нет знака «=».`,
  NAME_NOT_IN_LIST: ({ name }) => `В списке нет названия «${name}», к которому относится ответ.`,
  TOO_MANY_NAMES: ({ names, most }) => `Названий в списке: ${names}; сопоставить можно не более ${most}.`,
};
