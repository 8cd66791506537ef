import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `${day}的安全理事会`,
  description: (floor, name) => `${name}：${floor}。席位、立场和所需票数，附来源。`,
  answer: (name, day, floor) => `${name}，${day}：${floor}。`,
  choose: '选择日期',
  slide: '按年滑动，以每年1月1日为准',
  years: '年份',
  earlier: '前一年',
  later: '后一年',
  next: (day) => `自${day}起的下一届安理会`,
  comes: '新任',
  goes: '离任',
  known: (from, to) => `${from}至${to}的全部成员均已知；其后的安理会仅有部分成员已选出。`,
  everyone: '全体成员及其立场的依据',
};

export const COUNCIL_EXPORT: Texts<typeof en.COUNCIL_EXPORT> = {
  label: '某日的安理会成员及其立场',
  title: (day) => `${day}的安全理事会成员`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  council: '安理会 | 安全理事会 理事国 成员 当前 议席 过半数 多数',
};
