import { isolate } from '../../languages/ar.js';
import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const TAKE_FILE_MESSAGES: Texts<typeof en.TAKE_FILE_MESSAGES> = {
  of: (name, text) => `${isolate(name)}: ${text}`,
  preparing: 'قيد الإعداد…',
  waiting: (place, of) => `المرتبة ${place} من ${of} في قائمة الانتظار`,
  placed: (where) => `${where}.`,
  remaining: (where, seconds) => `${where}، الوقت المتبقي نحو ${seconds} ث.`,
  made: 'يجري إعداده الآن',
  ready: 'جاهز: حُفظ الملف.',
  stop: 'إيقاف',
  stopped: 'أُوقف.',
  busy: (seconds) => `Pledgebook مشغول جدا؛ ستعاد المحاولة بعد ${seconds} ث.`,
  failed: 'تعذر إعداده.',
  again: 'إعادة المحاولة',
};
