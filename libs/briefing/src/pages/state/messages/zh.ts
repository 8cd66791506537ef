import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, day) => `${name}：截至${day}的立场，附每一行为和来源；安理会任期、任内的投票以及未知事项。`,
  MEMBER: '联合国会员国',
  OBSERVER: '观察员国',
  FORMER: '已不存在的国家',
  since: (day) => `自${day}起`,
  codes: '代码',
  otherNames: '其他名称',
  positions: (day) => `截至${day}的立场`,
  acts: '来源所述',
  did: '行为',
  date: '日期',
  endorsedIt: '赞同',
  noEndorsement: '不构成赞同',
  noActs: '已查阅的来源均未提及该国与这项倡议。',
  terms: '安全理事会任期',
  noTerms: (year) => `该国自${year}年以来未担任安理会成员。`,
  seated: (from, to) => `${from}至${to}`,
  permanentSince: (from) => `自${from}起为常任理事国`,
  votes: '任内的投票',
  voteCount: (count) => `有记录且符合这些条件的投票：${count}次。`,
  from: '自',
  to: '至',
  choice: '投票',
  outcome: '结果',
  marked: '被标明涉及暴行罪',
  yes: '是，有来源标明',
  draft: '草案',
  title: '标题',
  commitment: (initiative) => `${initiative}：当日状况`,
  veto: '否决票',
  next: '后50项',
  first: '返回最新',
  groups: '集团、条约和大会决议',
  groupsNote: '集团成员或条约缔约方身份不代表赞同任何倡议。',
  asOfList: (when) => `截至${when}`,
  unknown: '未知事项',
  unknownPosition: (name) => `该国是否已赞同${name}：已查阅的来源均不足以确定。`,
  unknownDay: (name, between) => `该国于哪一日赞同${name}：${between}。`,
  wouldSettle: '何种资料可予确定',
  allKnown: 'Pledgebook就该国所询问的事项，均有来源可予确定。',
  unknownAssembly: (resolutions) =>
    `该国对${resolutions}以外的决议所采取的行动，以及对这些决议所采取但下文未列明的行动：仅记录已查到的内容。`,
  unknownAssemblies: '该国对大会决议所采取的行动：没有任何记录。',
};

export const ACTS_EXPORT: Texts<typeof en.ACTS_EXPORT> = {
  label: '各国的行为',
  title: '来源关于各国和各项倡议的说明',
};

export const ASSEMBLY_RECORDS_EXPORT: Texts<typeof en.ASSEMBLY_RECORDS_EXPORT> = {
  label: '大会记录',
  title: '各国对大会决议的行动（以已查到者为限）',
};

export const COUNCIL_TERMS_EXPORT: Texts<typeof en.COUNCIL_TERMS_EXPORT> = {
  label: '安理会任期',
  title: (year) => `${year}年以来的安全理事会任期`,
};

export const GROUP_MEMBERSHIPS_EXPORT: Texts<typeof en.GROUP_MEMBERSHIPS_EXPORT> = {
  label: '集团成员和条约缔约方身份',
  title: '集团成员和条约缔约方身份（不代表赞同任何倡议）',
};

export const STATE_VOTES_EXPORT: Texts<typeof en.STATE_VOTES_EXPORT> = {
  label: '一国的投票',
  title: (name) => `${name}：安全理事会任内的投票`,
};
