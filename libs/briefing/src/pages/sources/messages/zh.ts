import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: '来源',
  ofFigure: (figure) => `图表“${figure}”的来源`,
  back: '返回图表',
  allSources: '所有来源',
  description: 'Pledgebook所依据的每一份文件：由谁发布，何时查阅，查阅了哪一部分。',
  lead: '每项事实都列明所依据的文件。此处列出为编写Pledgebook而查阅的所有文件，包括未予采用的文件。',
  partsNote: '“事实”一栏是以某一来源为依据的事实数目。来源前的编号在长表和印刷件中代表该来源，仅适用于这一版本。',
  text: '发布者、标题或简称',
  sourceKind: '来源类别',
  extent: '查阅范围',
  kind: '以此为依据的内容',
  NONE: '无',
  found: (count) => `来源：${count}个`,
  none: '没有符合这些条件的来源。',
  clear: '取消这些条件',
  published: '发布日期',
  read: '查阅范围和日期',
  facts: '事实',
  next: '后续来源',
  first: '返回开头',
};

export const SOURCES_EXPORT: Texts<typeof en.SOURCES_EXPORT> = {
  label: '来源',
  title: '来源',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  sources: '来源 | 参考文献 书目 文件 出处',
};
