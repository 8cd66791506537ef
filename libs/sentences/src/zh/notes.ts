import type { NotePart, NoteProblems, ProblemDetails } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const PARTS: Readonly<Record<NotePart, string>> = {
  TITLE: '标题',
  HEAD: '抬头的一行',
  HEADING: '小标题',
  TEXT: '文字',
  TEXTS: '各内容块的文字',
};

const ABOUT: Readonly<Record<ProblemDetails['ABOUT_SEVERAL']['about'], string>> = {
  INITIATIVE: '一项倡议',
  STATE: '一个国家（例如URY）',
};

const WANTED = { INITIATIVE: '一项倡议', STATE: '一个国家', SOURCE: '一个来源' } as const;

const who = (together: boolean): string => (together ? '连同这段文字，简报有' : '这段文字有');

/** Returns the words before the problem of a block. */
export const block = (place: number): string => `内容块${place}：`;

export const NOTE_SENTENCES: SentencesFor<Omit<NoteProblems, 'NOTE'>> = {
  PRESET_WITHOUT_STATE: () => '这一模板涉及一个国家；请填写国家代码，例如URY。',
  SEVERAL_VOTES: ({ symbol, ids }) => `“${symbol}”可指数次表决；请以编号指明：${ids.join('、')}。`,
  UNKNOWN_VOTE: ({ text }) =>
    `没有“${text}”这一表决；请填写其文号，例如S/2016/847；数次表决使用同一文号的，请填写页面网址中的编号。`,
  VOTE_AFTER_DAY: ({ vote, date, on }, { day }) => `表决${vote}于${day(date)}进行，晚于简报日期（${day(on)}）。`,
  UNKNOWN_QUESTION: ({ id, ids }) => `没有“${id}”这一问题；请填写下列之一：${ids.join('、')}。`,
  NAMED_TWICE: ({ id }) => `“${id}”已经列出；请只列一次。`,
  ABOUT_NOTHING_NAMED: ({ about }) => `本内容块涉及${ABOUT[about]}；请予指明。`,
  ABOUT_SEVERAL: ({ about }) => `本内容块涉及${ABOUT[about]}；请只指明一个。`,
  ABOUT_NOTHING: ({ id }) => `本内容块没有特定的涉及对象；请删去“${id}”。`,
  TEXT_NOT_TAKEN: () => '只有文字内容块可以写入文字。',
  NO_VOTES_NAMED: () => '本内容块涉及表决；请以文号或编号指明至少一次表决，例如S/2016/846。',
  TOO_MANY_VOTES: ({ votes, most }) => `本内容块列出${votes}次表决；请至多列出${most}次，其余列入另一内容块。`,
  NO_TEXT: () => '本内容块没有文字；请写入文字，或移除本内容块。',
  TOO_LONG: ({ part, characters, most }, { number }) =>
    `${PARTS[part]}有${number(characters)}个字符；请至多写${number(most)}个字符。`,
  TOO_MANY_BLOCKS: ({ blocks, most }) => `简报有${blocks}个内容块；请至多采用${most}个。`,
  TOO_MANY_LIVE_FIGURES: ({ liveFigures, most }) => `简报有${liveFigures}个实时数字；请至多写入${most}个。`,
  TOO_MANY_MARKS: ({ part, marks, after, most }, { number }) =>
    `${PARTS[part]}中有一个字母带有${number(marks)}个组合符号，位于${after === '' ? '开头' : `“${after}”之后`}；请至多写${most}个。`,
  TOO_MANY_SIGNS: ({ signs, together, most }, { number }) =>
    `${who(together)}${number(signs)}个强调符号（“*”、“_”、“~”）和感叹号；一份简报至多可有${number(most)}个。请删减。`,
  TOO_MANY_CELLS: ({ cells, most }, { number }) =>
    `其中的表格有${number(cells)}个单元格；一份简报至多可有${number(most)}个。请缩短表格或减少列数。`,
  TOO_MANY_PARTS: ({ parts, together, most }, { number }) =>
    `${who(together)}${number(parts)}个组成部分（段落、列表项、单元格、链接，以及粗体、斜体或代码文字）；一份简报至多可有${number(most)}个。请使用较长的段落，或减少内容。`,
  ADDRESSES_TOO_LONG: ({ characters, most }, { number }) =>
    `其中链接的网址合计有${number(characters)}个字符；一份简报至多可有${number(most)}个。请使用较短的网址，或减少链接。`,
  LIVE_FIGURE_NOT_CLOSED: ({ text }) => `“${text}”没有闭合；请在实时数字末尾写上}}。`,
  LIVE_FIGURE_OVER_LINES: ({ expression }) => `“{{${expression}}}”跨越数行；请写在一行之内。`,
  UNKNOWN_LIVE_FIGURE: ({ name, names, example }) =>
    `没有“${name}”这一实时数字；请填写下列之一：${names.join('、')}，例如${example}。`,
  LIVE_FIGURE_WANTS: ({ name, wants, form, example }) => `“${name}”须有${WANTED[wants]}：请写${form}，例如${example}。`,
  LIVE_FIGURE_TAKES_LESS: ({ name, text, form, example }) =>
    `对“${name}”而言，“${text}”是多余的：请写${form}，例如${example}。`,
  NO_PLAIN_TOTAL: ({ on, text }, { day }) => `截至${day(on)}最新公布的总数为“${text}”，不是单纯的数字：请引用其原文。`,
  NO_TOTAL_BY_THEN: ({ on }, { day }) => `截至${day(on)}尚未公布其总数。`,
  OPENING_NOT_KNOWN: () => '已查阅的来源均未载明其开放日期。',
};
