import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const CHAMBER_MESSAGES: Texts<typeof en.CHAMBER_MESSAGES> = {
  seats: (size, on) => `${on}安全理事会的${size}个成员`,
  double: '双圈表示常任理事国席位。',
  openSeats: (endorsed, open) => `${endorsed}；${open}个未能确定`,
  seat: '席位',
  term: '任期',
  publishedMembers: (count, on) => `公布的数目（${on}）：${count}个成员`,
  publishedMajority: '过半数',
  publishedShort: (count) => `距所需票数尚差${count}票`,
};

export const CONTENTS_MESSAGES: Texts<typeof en.CONTENTS_MESSAGES> = { contents: '本页目录' };

export const COPY_BUTTON_MESSAGES: Texts<typeof en.COPY_BUTTON_MESSAGES> = {
  copy: '复制',
  copied: '已复制',
  failed: '未能复制：请选取文本后自行复制',
  label: (what) => `复制：${what}`,
};

export const FEEDS_MESSAGES: Texts<typeof en.FEEDS_MESSAGES> = {
  follow: '关注更新',
  all: '所有新内容',
  corrections: '更正',
  state: '单个国家，此处以乌拉圭为例（网址中可用任何国家的代码）',
  calendar: '安全理事会任期以及各项倡议开放日期的日历',
  atom: (feed) => `Atom：${feed}`,
  json: (feed) => `JSON Feed：${feed}`,
  ics: (feed) => `iCalendar：${feed}`,
};

export const FILTERS_MESSAGES: Texts<typeof en.FILTERS_MESSAGES> = { filters: '筛选', none: '未设条件' };

export const FORM_MESSAGES: Texts<typeof en.FORM_MESSAGES> = { period: '年、月或日：2011、2011-05或2011-05-23' };

export const KINDS: Texts<typeof en.KINDS> = {
  source: '来源',
  state: '国家',
  stateName: '国名',
  initiative: '倡议',
  act: '各国的行为',
  publishedCount: '公布的数目',
  councilTerm: '安理会任期',
  draftResolution: '决议草案',
  vote: '投票',
  groupMembership: '集团成员和条约缔约方身份',
  assemblyRecord: '大会记录',
  event: '活动',
  question: '讨论问题',
  initiativeStatement: '关于倡议的说明',
  translation: '译文',
};

export const SHARE_BUTTON_MESSAGES: Texts<typeof en.SHARE_BUTTON_MESSAGES> = {
  share: '分享',
  shareOf: (what) => `分享：${what}`,
  copied: '链接已复制。',
  failed: '未能复制：请自行复制本页网址。',
};

export const SOURCE_WORDS: Texts<typeof en.SOURCE_WORDS> = {
  UN_DOCUMENT: '联合国文件',
  STATEMENT_OF_A_STATE: '各国的发言和声明',
  GOVERNMENT_PAGE: '政府网页',
  SCHOLARLY: '学术著作',
  DATASET: '数据集',
  REFERENCE: '参考工具书',
  NGO: '民间社会',
  PRESS: '新闻媒体',
  OTHER: '其他',
  noKind: '未记录类别',
  WHOLE: '全文查阅',
  EXCERPT: '部分查阅（摘录）',
  PART: '部分查阅',
  LISTING: '查阅完整名单',
  DATASET_FILE: '以数据文件查阅',
  source: (label) => `来源：${label}`,
  more: (count) => `另有${count}个来源`,
  andMore: (count) => `及另外${count}个`,
  undated: '未注明日期',
  between: '；',
  inLanguage: (language) => `语文：${language}`,
  readInPartOn: (day) => `${day}部分查阅`,
  readIn: (extent, day) => `${extent}，${day}`,
  fromCopy: '据副本',
  disagree: '来源彼此不一之处及所作的取舍',
};

export const VOTE_MESSAGES: Texts<typeof en.VOTE_MESSAGES> = {
  outcome: '结果',
  draft: '草案',
  vetoedBy: '投否决票的国家',
  marked: '被标明涉及暴行罪',
  VETO: '遭否决的草案本身',
  SITUATION: '草案所涉局势',
  ABUSES: '该局势中的侵害行为',
  apart: '一个段落、一项修正案或其他单独表决，不计入联合国图书馆的否决清单',
  noSymbol: '文号不明',
  noMark: '未标明',
  ownTitle: '来源中的标题：',
};
