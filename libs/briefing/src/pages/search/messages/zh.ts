import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (text) => `搜索：${text}`,
  search: '搜索',
  description: '按任何名称查找国家，按文号、编号或议题查找表决，并可查找倡议、活动、问题、来源和页面。',
  hint: '请在页面上方的输入框中填写：国名（任何语文或任何时期的名称）、文号（S/2016/846、S/PV.7785）、决议编号（2803）、议题或来源中的字词。',
  found: (count) => `找到${count}项。`,
  none: (text) => `记录中没有“${text}”。`,
  onlyLike: (text) => `记录中没有名为“${text}”者；以下名称包含该词或拼写相近。`,
  didYouMean: '您要找的是否为：',
  severalStates: (text) => `“${text}”可指数个国家。`,
  observer: '观察员国，与会员国分开计数',
  former: '已不存在的国家：记录中有其昔日的安理会任期和投票',
  more: (count) => `另有${count}项`,
  allVotes: '在表决列表中查看',
  allSources: '在来源列表中查看',
  STATE: '国家',
  INITIATIVE: '倡议',
  QUESTION: '讨论问题',
  EVENT: '活动',
  DRAFT_RESOLUTION: '表决',
  SOURCE: '来源',
  PAGE: '页面',
  suggestions: (count) => `${count}项建议；请使用方向键。`,
  noSuggestion: '没有建议。',
};
