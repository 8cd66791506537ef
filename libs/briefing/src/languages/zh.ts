import { type LanguageData, pluralOf } from './define-language.js';

/** The initial letters of pinyin. `LAST` has the last character in pinyin order that begins with each of them. */
const LETTERS = 'ABCDEFGHJKLMNOPQRSTWXYZ';
const LAST = '驁簿錯鵽樲鰒餜靃攟鬠纙鞪黁漚曝裠鶸蜶籜鶩鑂韻糳';
const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin');

export const zh: LanguageData = {
  endonym: '中文',
  locale: 'zh-Hans',
  direction: 'ltr',
  openGraph: 'zh_CN',
  tex: 'chinese-simplified',
  comma: '、',
  semicolon: '；',
  clauseComma: '，',
  fullStop: '。',
  typeset: (text) => text.replace(/(?<=[。；：，、？！）]) +/g, ''),
  bracketed: (remark) => `（${remark}）`,
  span: (first, last) => `${first}至${last}`,
  initial: (name) => LETTERS.charAt([...LAST].findIndex((last) => pinyin.compare(name.charAt(0), last) <= 0)),
};

/** Chinese has one form for every number. */
export const plural = pluralOf<never>(zh.locale);
