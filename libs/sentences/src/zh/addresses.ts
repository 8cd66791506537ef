import type { AddressProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const ADDRESS_SENTENCES: SentencesFor<AddressProblems> = {
  ADDRESS_MALFORMED: () => '网址中有一个“%”不代表任何字符；如需该符号本身，请填写“%25”。',
  NOT_ONE_OF: ({ name, given, words }) =>
    `“${name}”的值为“${given}”；请填写下列之一：${words.join('、')}，或不予填写。`,
  NOT_OWN_ADDRESS: ({ name, given }) =>
    `“${name}”的值为“${given}”；请填写Pledgebook的网址，自第一个斜线起，例如/council?on=2016-09-22。`,
  PART_TOO_LONG: ({ name, of, most }) =>
    `“${name}”超过${most}个字符；请填写${of === 'NAME' ? '名称' : '标题'}的一部分。`,
  SEARCH_TOO_LONG: ({ most }) => `搜索的文字超过${most}个字符；请填写其中一部分。`,
  SEARCH_LENGTH: ({ characters, most }) => `搜索的文字有${characters}个字符；请填写1至${most}个字符。`,
  OF_WHAT: ({ parameter, example }) => `网址没有说明所指为何：请填写“${parameter}”，例如?${parameter}=${example}。`,
  UNKNOWN_FIGURE: ({ given, figures }) => `“cite”指称图表“${given}”；现有图表为：${figures.join('、')}。`,
  CITED_NOWHERE: ({ path }) => `“cite”指向“${path}”，而这不是Pledgebook的页面或图表。`,
  NOT_A_REVISION: ({ given }) => `“${given}”不是版本编号；请填写从1起的整数。`,
  BAD_REVISION: () => '“revision”不是版本；请填写从1起的整数，例如?revision=1。',
  BAD_SEEN_REVISION: () => '标头Dataset-Revision不是版本；请送回答复所附的编号，或不予填写。',
  NO_SUCH_REVISION: ({ number, last }) => `没有第${number}版；台账载有第1版至第${last}版。`,
  STATUS_WITHOUT_INITIATIVE: ({ slugs }) =>
    `“status”须与“initiative”并用：请说明针对哪项倡议；请填写下列之一：${slugs.join('、')}。`,
  VETO_BY_UNKNOWN_STATE: () => '“vetoedBy”不是任何国家的代码；请填写国家代码，例如RUS。',
  MARKED_BY_UNKNOWN_SOURCE: () => '“markedBy”不是任何来源的标识符；请从页面列表中选取。',
  NO_SUCH_INITIATIVE: ({ slugs }) => `没有以此为名、由各国表示赞同的倡议；请填写下列之一：${slugs.join('、')}。`,
  NOT_A_CURSOR: () => '“after”不是本列表中的位置；请使用页面上的链接，或不予填写。',
  NOTE_ADDRESS_UNREADABLE: () => '无法读取网址中的简报：网址被截断或改动。请复制完整的网址。',
  NOTE_TOO_LONG: ({ characters, most }) =>
    `简报过长，无法包含在网址中：需要${characters}个字符，最多允许${most}个。请在/note将其存为文件，并在该处打开。`,
};
