import type { QuestionProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const QUESTION_SENTENCES: SentencesFor<QuestionProblems> = {
  NO_FACT: ({ id }) => `没有以“${id}”为标识符的记录；请按其页面网址填写。`,
  NO_REVISION: () => '台账没有内容：没有记录任何版本。',
  UNKNOWN_INITIATIVE: ({ slug, slugs }) => `没有“${slug}”这一倡议；请填写下列之一：${slugs.join('、')}。`,
  NOT_ENDORSED_BY_STATES: ({ slug, slugs }) => `“${slug}”并非由各国表示赞同；请填写下列之一：${slugs.join('、')}。`,
  UNKNOWN_STATE: ({ code }) => `“${code}”不是任何国家的代码；请填写国家代码，例如URY。`,
  TOO_MANY_POINTS: ({ most }) => `时间线至多可有${most}个点：请加大间隔或减少年数。`,
  TIMELINE_ENDS_BEFORE_START: ({ from, to }) => `时间线须由前至后：“to”（${to}）早于“from”（${from}）。`,
  YEARS_END_BEFORE_START: ({ from, to }) => `“to”（${to}）早于“from”（${from}）：请先填写较早的年份。`,
  PERIOD_ENDS_BEFORE_START: ({ from, to }) => `“to”（${to}）早于“from”（${from}）：请互换两者。`,
  COUNCIL_NOT_KNOWN: ({ from, to, on }, { day }) =>
    `安全理事会全部成员均已知的期间为${day(from)}至${day(to)}；${day(on)}不在此期间。`,
  COUNCIL_YEARS_NOT_KNOWN: ({ from, to }) => `已知其成员的是${from}年至${to}年的安理会。`,
  NO_ANSWER: ({ text }) => `答复应写作“名称=代码”，例如“Congo=COG”；“${text}”中没有“=”。`,
  NAME_NOT_IN_LIST: ({ name }) => `名单中没有您所答复的名称“${name}”。`,
  TOO_MANY_NAMES: ({ names, most }) => `名单有${names}个名称；至多可比对${most}个。`,
};
