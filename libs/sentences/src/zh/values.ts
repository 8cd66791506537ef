import type { ProblemDetails, ValueProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const ADDRESS_FAULTS: Readonly<Record<ProblemDetails['BAD_WEB_ADDRESS']['fault'], string>> = {
  SCHEME: '开头不是https://或http://',
  CHARACTER: '含有空格或网址中不应有的其他字符',
  HOST: '主机或端口无效',
  CREDENTIALS: '含有用户名或密码',
  DOMAIN: '主机没有域名',
};

const DATE_FORMS: Readonly<Record<ProblemDetails['DATE_UNLIKE_PRECISION']['precision'], string>> = {
  DAY: '请写作YYYY-MM-DD',
  MONTH: '请写作YYYY-MM',
  YEAR: '请写作YYYY',
  ON_OR_BEFORE: '请将可能的最后一日写作YYYY-MM-DD',
  BETWEEN: '请将可能的第一日和最后一日写作YYYY-MM-DD/YYYY-MM-DD',
};

const place = (after: string): string => (after === '' ? '开头' : `“${after}”之后`);

export const VALUE_SENTENCES: SentencesFor<ValueProblems> = {
  CONTROL_CHARACTER: () => '文字中有一个不可见的控制字符；请予删除。',
  UNSEEN_CHARACTER: ({ codePoint, after }) => `文字${place(after)}有一个不可见的字符${codePoint}；请予删除。`,
  LOST_LETTER: ({ codePoint, after }) => `文字${place(after)}有${codePoint}，该处遗失了一个字母；请补上该字母。`,
  BAD_WEB_ADDRESS: ({ text, fault }) =>
    `“${text}”不是网址：${ADDRESS_FAULTS[fault]}；请填写完整网址，例如https://example.org/list。`,
  NOT_A_DAY: ({ text }) => `“${text}”不是日历上的日期：请写作YYYY-MM-DD，例如2016-09-22。`,
  OUTSIDE_CALENDAR: () => '日历的范围为公元0001年至9999年。',
  DATE_UNLIKE_PRECISION: ({ text, precision }) => `“${text}”不是具有此种精确度的日期：${DATE_FORMS[precision]}。`,
  NO_TOTAL: ({ text }) => `“${text}”不含可以读取的总数：请写作104、more than 75、almost 40或103 States + 1 observer。`,
};
