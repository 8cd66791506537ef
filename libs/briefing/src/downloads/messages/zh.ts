import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const DATASET_MESSAGES: Texts<typeof en.DATASET_MESSAGES> = {
  name: 'Pledgebook：哪些国家赞同了哪项限制使用否决权的倡议，以及安全理事会如何表决',
  description:
    '关于限制使用否决权以及采取行动打击灭绝种族罪、危害人类罪和战争罪的各项倡议的事实，均注明来源：哪些国家于何时赞同了哪些倡议，哪些国家曾任联合国安全理事会成员，安理会成员如何表决。来源未能确定的，均注明未知。',
  keywords: '联合国, 安全理事会, 限制使用否决权, 防止暴行, 保护责任, 表决记录',
};

export const FILES_MESSAGES: Texts<typeof en.FILES_MESSAGES> = {
  title: '标题',
  address: '网址',
  licence: '许可',
  rows: '行数',
  revision: '版本',
  note: '说明',
};
