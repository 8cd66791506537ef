import type { FormProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const FORM_SENTENCES: SentencesFor<FormProblems> = {
  FIELDS_TOO_LONG: () => '表单各栏内容合计过长；请提交较短的文字。',
  TOO_MANY_FIELDS: ({ fields, most }) => `表单有${fields}栏；请至多提交${most}栏。`,
  FORM_TOO_LARGE: ({ file, fields, text }) =>
    `表单过大：请至多提交一个${file} MB的文件、${fields}栏和${text} MB的文字。`,
  NOT_A_FORM: () => '请提交表单：application/x-www-form-urlencoded或multipart/form-data。',
  FORM_UNREADABLE: () => '表单无法读取：内容不完整或格式有误。请重新提交。',
  LIST_TEXT_TOO_LONG: ({ characters, most }) => `文字有${characters}个字符；请至多提交${most}个字符，或选择其文件。`,
  NAMES_OPEN: () => '请先答复每个有待答复的名称：版本文件夹只载有已确定的名称。',
  LIST_WITHOUT_STATES: () => '名单中没有可予记录的国家。',
  SOURCE_NOT_NAMED: () => '版本文件夹须有来源：请填写文件标题和发布者。',
  SOURCE_READ_BEFORE: () => '来源的查阅日期早于发布日期；请改正其中一个日期。',
  NOTE_FILE_MISSING: () => '请先选择简报的文件。',
  NOTE_FILE_UNREADABLE: () =>
    '该文件不含简报。请打开在此保存的简报，或所取用的简报文件：JSON、PDF、DOCX、Markdown或HTML。',
};
