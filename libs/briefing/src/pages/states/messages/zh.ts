import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `截至${day}各国的立场`,
  description: '联合国所有会员国和观察员国对每项倡议的立场，附日期和来源。',
  name: '国名（任何语文或任何时期的名称）',
  initiative: '倡议',
  membership: '所属集团或条约',
  seated: '安理会成员',
  yes: '是',
  no: '否',
  found: (count) => `符合这些条件的国家：${count}个。`,
  none: '没有国家符合这些条件。',
  clear: '显示所有国家',
  sortBy: (column) => `按${column}排序`,
  rows: '每个国家的每项倡议各占一行。',
  onCouncil: '安理会成员',
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: '某日的各国及其立场',
  title: (day) => `截至${day}各国的立场`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  states: '国家 | 国家名单 赞同国 支持国 签署国',
};
