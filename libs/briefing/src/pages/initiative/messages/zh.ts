import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, named, day) =>
    `${name}：截至${day}可列名为已赞同的国家：${named}。该倡议向谁提出何种要求、进展、国家和来源。`,
  plain: (name) => `${name}：其性质、牵头者以及知识库对其所作的说明。`,
  asks: '要求',
  ofWhom: '要求对象',
  crimes: '所列罪行',
  trigger: '启动条件',
  opened: '向各国开放的日期',
  howToEndorse: '国家如何表示赞同',
  what: '性质',
  group: (name) => `${name}小组`,
  groupWith: (group, states) => `${group}（${states}）`,
  launched: '发起日期',
  adopted: '通过日期',
  document: '文件',
  ledBy: '牵头者',
  GENOCIDE: '灭绝种族罪',
  CRIMES_AGAINST_HUMANITY: '危害人类罪',
  WAR_CRIMES: '战争罪',
  notRead: '已查阅的来源均未说明。',
  ours: '由本站根据所列来源概述；以该文书本身的案文为准。',
  restsOn: '未另列来源的内容，依据为：',
  COURTESY: 'Pledgebook提供的参考译文。',
  USED_BY_A_STATE: '采用一国所用的表述。',
  OFFICIAL: '正式标题。',
  original: '原标题：',
  originalTitle: '标题按记录原样列出；没有找到译文。',
  sourcesOf: '其他各栏的来源',
  compare: '各项文书对照',
  statesOf: (count) => `来源列名的国家（${count}）`,
  others: (count) => `其余${count}个国家，已查阅的来源均未提及。`,
  countObservers: '同时计入观察员国',
  leaveObservers: '不计观察员国',
};

export const PUBLISHED_COUNTS_EXPORT: Texts<typeof en.PUBLISHED_COUNTS_EXPORT> = {
  label: '一项倡议公布的总数',
  title: (initiative) => `${initiative}：公布的总数`,
};
