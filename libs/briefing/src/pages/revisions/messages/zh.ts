import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: '版本：何时由何人因何记录了什么',
  description: 'Pledgebook台账的每次变动，最新者在前：编者、原因、新增和取代的内容及其散列值。',
  lead: '台账的内容从不更改或删除。新增或更正的内容作为一个版本加入，被取代的内容仍可在先前各版中查阅。',
  follow: '订阅各版本的新内容',
  howTo: '查看任一页面当时所知的情况',
  howToText:
    '在任何页面、图表或问题的网址中加上“revision=”和一个数字，该页面即以该版本所知的情况为依据，其中的链接也保持该版本。日期（“on=”）则是另一回事：它说明所询问的是现实世界的哪一日。',
  example: '例如，第1版的首页',
  verify: '核查内容未被改动',
  verifyText:
    '每个版本都有一个散列值，涵盖该版新增和取代的内容以及前一版的散列值：任何一处改动都会使链条断裂。持有台账副本者可用以下命令重新计算全部散列值；命令输出“ok”和一个检查点，或输出第一个不相符的版本。',
  count: (count) => `有记录的版本：${count}个。`,
  heading: (number) => `第${number}版`,
  recorded: '记录时间',
  utc: (day, time) => `${day}，协调世界时${time}`,
  author: '编者',
  reviewer: '审核者',
  hash: '散列值（SHA-256）',
  parent: '前一散列值',
  noParent: '无：此为第一版',
  changes: (number) => `第${number}版的变动`,
  kind: '事实种类',
  added: '新增',
  superseded: '取代',
  see: (number) => `第${number}版的首页`,
  next: '较早版本',
  first: '返回最新',
};

export const CHANGE_MESSAGES: Texts<typeof en.CHANGE_MESSAGES> = {
  title: (number) => `第${number}版的变动`,
  description: (number) => `第${number}版更正或撤销的每项事实及其前后文字，以及该版新记录的内容。`,
  what: '变动方式',
  RECORDED: '新增',
  CORRECTED: '已更正',
  TAKEN_BACK: '不再成立',
  fact: '事实',
  column: '项目',
  before: '此前',
  now: '此后',
  nothing: '无',
  found: (count) => `有变动的事实：${count}项。`,
  none: '没有此类变动的事实。',
  list: '有变动的事实，已更正者在前',
  next: '后50项',
  first: '返回开头',
  clear: '显示所有有变动的事实',
  earlier: (number) => `第${number}版的变动`,
  codes: '所记录的文字按英文原文列出。文件使用编码手册中的列名和代码。',
  countedOnly: (kinds) => `以下种类的新事实已在上文计数，不逐一列出：${kinds}。`,
  fullData: '任一版本的完整数据均载有全部事实。',
};

export const CHANGES_EXPORT: Texts<typeof en.CHANGES_EXPORT> = {
  label: '一个版本的变动',
  title: (number) => `第${number}版的变动`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  revisions: '版本 | 修订 历史 变动 更改记录',
};
