import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  compare: '+ 比较',
  compareDay: '与另一日期比较',
  compareState: '与另一国家比较',
  compareInitiative: '与另一倡议比较',
  compareRevision: '与另一版本比较',
  days: (a, b) => `${a}与${b}的比较`,
  daysTitle: '两个日期的比较',
  daysDescription: '两个日期之间哪些国家就任或离任安全理事会成员，哪些国家的立场有所不同，附来源。',
  states: (a, b, day) => `${a}与${b}的比较，${day}`,
  statesTitle: '两个国家的比较',
  statesDescription: '两个国家在某日对每项倡议的立场、仅列有其中一国的集团，以及两国投票不同的草案。',
  firstDay: '第一个日期',
  secondDay: '第二个日期',
  firstState: '第一个国家',
  secondState: '第二个国家',
  choose: '请选择两项，不同之处列在最前。',
  noState: '其中一个代码不属于任何国家：请从列表中选择。',
  sameDay: '两个日期相同：请另选一个。',
  sameState: '两个国家相同：请另选一个。',
  council: '安全理事会',
  councilUnknown: (from, to) => `${from}至${to}的全部成员均已知：所选日期的安理会无法比较。`,
  sameCouncil: '两个日期的成员相同。',
  joined: (count) => `新任（${count}）`,
  left: (count) => `离任（${count}）`,
  stayed: (count) => `两个日期均为成员（${count}）`,
  support: '已赞同的成员',
  bounds: (atLeast, size, unsettled) => `${size}个中至少${atLeast}个；${unsettled}个未能确定`,
  changedPositions: (count) => `状况有所不同的立场（${count}）`,
  noneChanged: '据来源所述，没有状况不同的立场。',
  floor: '立场以来源对该日所能确定的情况为准。凡列为“未知”的，可能相同，也可能不同。',
  positions: '立场',
  same: '相同',
  other: '不同',
  unsettled: '未能确定',
  groups: '集团和条约',
  onlyIn: (name) => `来源仅列出${name}`,
  both: '两国均列出',
  none: '无记录',
  votes: '在安理会的投票',
  voted: (together, otherwise) => `两国均有投票记录的草案：${together}项；其中两国投票不同的：${otherwise}项。`,
  neverTogether: '截至该日，没有两国均有投票记录的草案。',
  voteNote: '此处统计投票情况，不对任何草案作出评判。弃权与反对视为不同的投票。',
  otherwise: (count) => `两国投票不同的草案（${count}）`,
  draft: '草案',
  comparison: '比较',
};

export const DAYS_EXPORT: Texts<typeof en.DAYS_EXPORT> = {
  label: '两个日期的比较',
  title: (a, b) => `${a}与${b}的不同之处`,
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: '两个国家的比较',
  title: (a, b, day) => `${a}与${b}的比较，${day}`,
};

export const INITIATIVES_MESSAGES: Texts<typeof en.INITIATIVES_MESSAGES> = {
  title: '两项倡议的比较',
  of: (a, b, day) => `${a}与${b}的比较，${day}`,
  description: '某日哪些国家列名为已赞同其中一项倡议而非另一项，或两项均列名，附来源。',
  first: '第一项倡议',
  second: '第二项倡议',
  same: '两项倡议相同：请另选一项。',
  only: (a, b, count) => `${a}，而非${b}（${count}）`,
  notBoth: (a, b) => `${a}，而非${b}`,
  both: (count) => `两项均有（${count}）`,
  bothPart: '两项均有',
  none: '无。',
  floor: '凡有来源列名为已赞同其中一项的国家均列于此。一国对另一项的立场列为“未知”的，该国可能也已赞同该项。',
  neither: (count) => `两项均未列名为已赞同的会员国和观察员国：${count}个。其中大多数的立场未能确定。`,
  settled: '两项均已确定',
  open: '另一项未能确定',
  summary: (a, b, onlyA, onlyB, both) =>
    `列名为已赞同${a}而非${b}：${onlyA}个；列名为已赞同${b}而非${a}：${onlyB}个；两项均列名：${both}个。`,
  who: '列名为已赞同',
  exportLabel: '两项倡议的比较',
};

export const REVISIONS_MESSAGES: Texts<typeof en.REVISIONS_MESSAGES> = {
  title: '两个版本的比较',
  of: (a, b) => `第${a}版至第${b}版之间的变动`,
  description: '在较晚版本中的表述与较早版本不同的每项事实，列出变动前后的文字。',
  first: '起始版本',
  second: '截止版本',
  same: '两个版本相同：请另选一个。',
  net: '其间出现后又消失的，或表述与原来相同的，不予列出。',
  facts: '事实',
  change: '变动',
  summary: (corrected, takenBack, recorded) =>
    `已更正：${corrected}项。不再成立：${takenBack}项。新增：${recorded}项。`,
  exportLabel: '两个版本的比较',
};

export const FIGURE_MESSAGES: Texts<typeof en.FIGURE_MESSAGES> = {
  days: (a, b) => `已赞同的安全理事会成员，${a}与${b}`,
  daysSummary: (parts) => `可列名的成员：${parts}。`,
  onDay: (name, day) => `${name}（${day}）`,
  ofCouncil: '倡议和日期',
  named: '列名为已赞同',
  open: '未能确定',
  outside: '未赞同',
  states: (a, b, day) => `${a}与${b}在安理会投票的不同之处，截至${day}`,
  statesSummary: (together, otherwise) => `两国均有投票记录的草案：${together}项；其中两国投票不同的：${otherwise}项。`,
  pair: (a, choiceA, b, choiceB) => `${a}：${choiceA}；${b}：${choiceB}`,
  votes: '投票',
  drafts: '草案',
};
