import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (year) => `${year}年以来安全理事会对决议草案的表决`,
  description:
    '决议草案的结果：遭否决、票数不足或获得通过；按常任理事国和年份分列的否决；哪些草案有来源标明涉及暴行罪。',
  lead: '草案需九票赞成（1965年底以前为七票）。达到这一票数而因常任理事国投反对票未获通过的，即为否决。未达到这一票数的，不论谁投反对票，都是票数不足。',
  text: '议题、标题或文号',
  from: '自',
  to: '至',
  by: '标明来源',
  yes: '已标明',
  no: '未标明',
  all: (count) => `表决：${count}次。`,
  found: (count) => `符合这些条件的表决：${count}次。`,
  none: '没有符合这些条件的表决记录。',
  clear: '显示所有表决',
  byOutcome: '按结果',
  every: '所有结果',
  toList: '前往列表',
  numbers: '赞成－反对－弃权',
  list: '表决，最新者在前',
  blank:
    '“未标明”是指已查阅的来源均未标明该草案涉及暴行罪，并非指该草案涉及其他事项。数次表决可能使用同一文号：段落和修正案单独付诸表决。',
  credit:
    '大多数表决和草案取自“UNSC votes since 1946 Database”（Benoît Martin，data.sciencespo，CC BY 4.0）；每个页面均列明其来源。',
  next: '后50项',
  first: '返回最新',
};

export const VOTES_EXPORT: Texts<typeof en.VOTES_EXPORT> = {
  label: '对决议草案的表决',
  title: '安全理事会对决议草案的表决',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  votes: '表决 | 投票 否决 否决权 否决票 清单 决议草案 结果',
};
