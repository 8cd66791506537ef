import type { Texts } from '../../../libs/briefing/src/languages/catalogue.js';
import type * as en from './en.js';

export const ELECTIONS_MESSAGES: Texts<typeof en.ELECTIONS_MESSAGES> = {
  title: '安理会选举',
  year: '年份',
  elected: '当选国',
  summary: (total) => `任期：${total}个。`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  elections: '安理会选举 | 当选 非常任理事国',
};
