import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  heading: '哪些国家承诺不阻挠打击暴行罪的行动？',
  what: '一些国家赞同了若干倡议，旨在避免联合国安全理事会在灭绝种族罪、危害人类罪和战争罪面前无所作为。Pledgebook记录哪些国家于何时赞同了哪项倡议，其中哪些是安理会成员，以及这些成员如何投票：每项事实均附来源。',
  asks: '倡议要求',
  published: (said) => `个支持国（公布的数目：${said}）`,
  named: (named) => `可凭来源列名的国家：${named}`,
  ofPublished: (share) => `（占该总数的${share}）`,
  more: '公布的总数表明还有更多支持国。',
  toInitiative: '进展、国家和来源',
  today: '安理会',
  toCouncil: (from, to) => `${from}年至${to}年的任何一日`,
  questions: '小组讨论的问题',
  toQuestion: '相关资料',
  lately: '最近变动',
};
