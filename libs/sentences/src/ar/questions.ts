import type { QuestionProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';
import { isolate, isolated } from './words.js';

export const QUESTION_SENTENCES: SentencesFor<QuestionProblems> = {
  NO_FACT: ({ id }) => `لا شيء مدوَّن بالمعرّف «${isolate(id)}»؛ اكتبه كما يرد في عنوان صفحته.`,
  NO_REVISION: () => 'السجل فارغ: لم يُدوَّن أي تنقيح.',
  UNKNOWN_INITIATIVE: ({ slug, slugs }) =>
    `لا توجد مبادرة باسم «${isolate(slug)}»؛ اكتب أحد هذه الأسماء: ${isolated(slugs)}.`,
  NOT_ENDORSED_BY_STATES: ({ slug, slugs }) =>
    `«${isolate(slug)}» ليست مما تؤيده الدول؛ اكتب أحد هذه الأسماء: ${isolated(slugs)}.`,
  UNKNOWN_STATE: ({ code }) => `«${isolate(code)}» ليس رمزا لأي دولة؛ اكتب رمزا مثل URY.`,
  TOO_MANY_POINTS: ({ most }) => `لا يتجاوز عدد نقاط التسلسل الزمني ${most}: اختر خطوة أطول أو سنوات أقل.`,
  TIMELINE_ENDS_BEFORE_START: ({ from, to }) => `يسير التسلسل الزمني إلى الأمام: «to» (${to}) يسبق «from» (${from}).`,
  YEARS_END_BEFORE_START: ({ from, to }) => `«to» (${to}) يسبق «from» (${from}): ضع السنة الأقدم أولا.`,
  PERIOD_ENDS_BEFORE_START: ({ from, to }) => `«to» (${to}) يسبق «from» (${from}): بدِّل أحدهما بالآخر.`,
  COUNCIL_NOT_KNOWN: ({ from, to, on }, { day }) =>
    `جميع أعضاء مجلس الأمن معروفون من ${day(from)} إلى ${day(to)}؛ أما ${day(on)} فخارج هذه الفترة.`,
  COUNCIL_YEARS_NOT_KNOWN: ({ from, to }) => `تكوين المجلس معروف في السنوات من ${from} إلى ${to}.`,
  NO_ANSWER: ({ text }) =>
    `يُكتب الجواب بالصيغة \u2068NAME=CODE\u2069، مثل «\u2068Congo=COG\u2069»؛ وليس في «${isolate(text)}» علامة «=».`,
  NAME_NOT_IN_LIST: ({ name }) => `لا تتضمن القائمة الاسم «${isolate(name)}» الذي تجيب عنه.`,
  TOO_MANY_NAMES: ({ names, most }) => `عدد الأسماء في القائمة ${names}؛ ولا يمكن مقارنة أكثر من ${most}.`,
};
