import { isolate } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `مجلس الأمن في ${day}`,
  description: (floor, name) => `${isolate(name)}: ${floor}. المقاعد والمواقف والأصوات اللازمة، مع المصادر.`,
  answer: (name, day, floor) => `${isolate(name)}، ${day}: ${floor}.`,
  choose: 'اختر يوما',
  slide: 'تنقّل بين السنوات، عند 1 كانون الثاني/يناير من كل منها',
  years: 'السنوات',
  earlier: 'قبل سنة',
  later: 'بعد سنة',
  next: (day) => `المجلس المقبل، اعتبارا من ${day}`,
  comes: 'المنضمون',
  goes: 'المغادرون',
  known: (from, to) => `جميع الأعضاء معروفون من ${from} إلى ${to}؛ أما المجالس التي تليها فلم يُنتخب سوى بعض أعضائها.`,
  everyone: 'جميع الأعضاء وما تستند إليه مواقفهم',
};

export const COUNCIL_EXPORT: Texts<typeof en.COUNCIL_EXPORT> = {
  label: 'أعضاء المجلس في يوم معين ومواقفهم',
  title: (day) => `أعضاء مجلس الأمن في ${day}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  council: 'المجلس | مجلس الأمن أعضاء مجلس الأمن اليوم القاعة الأغلبية',
};
