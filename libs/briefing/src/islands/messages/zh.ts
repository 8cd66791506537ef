import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const TAKE_FILE_MESSAGES: Texts<typeof en.TAKE_FILE_MESSAGES> = {
  of: (name, text) => `${name}：${text}`,
  preparing: '正在准备……',
  waiting: (place, of) => `排队中，第${place}位，共${of}位`,
  placed: (where) => `${where}。`,
  remaining: (where, seconds) => `${where}，约剩${seconds}秒。`,
  made: '正在生成',
  ready: '已完成：文件已保存。',
  stop: '停止',
  stopped: '已停止。',
  busy: (seconds) => `Pledgebook目前负荷较重；${seconds}秒后重试。`,
  failed: '未能生成。',
  again: '重试',
};
