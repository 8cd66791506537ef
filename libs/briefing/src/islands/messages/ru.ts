import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const TAKE_FILE_MESSAGES: Texts<typeof en.TAKE_FILE_MESSAGES> = {
  of: (name, text) => `${name}: ${text}`,
  preparing: 'Подготовка…',
  waiting: (place, of) => `Место в очереди: ${place} из ${of}`,
  placed: (where) => `${where}.`,
  remaining: (where, seconds) => `${where}, осталось около ${seconds} с.`,
  made: 'Файл создается',
  ready: 'Готово: файл сохранен.',
  stop: 'Остановить',
  stopped: 'Остановлено.',
  busy: (seconds) => `Pledgebook сейчас сильно загружен; повторная попытка через ${seconds} с.`,
  failed: 'Создать файл не удалось.',
  again: 'Повторить попытку',
};
