import { isolate } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, named, day) =>
    `${isolate(name)}، عدد الدول التي يمكن تسميتها بوصفها مؤيدة في ${day}: ${named}. ما تطلبه وممن تطلبه، والتقدم المحرز، والدول والمصادر.`,
  plain: (name) => `${isolate(name)}: ما هي، ومن يقودها، وما تقوله عنها قاعدة المعارف.`,
  asks: 'ما تطلبه',
  ofWhom: 'ممن تطلبه',
  crimes: 'الجرائم التي تسميها',
  trigger: 'ما يحرك العمل بها',
  opened: 'فُتح باب تأييدها أمام الدول',
  howToEndorse: 'كيف تؤيدها الدولة',
  what: 'ما هي',
  group: (name) => `مجموعة ${isolate(name)}`,
  groupWith: (group, states) => `${isolate(group)} (${states})`,
  launched: 'تاريخ إطلاقها',
  adopted: 'تاريخ اعتمادها',
  document: 'الوثيقة',
  ledBy: 'تقودها',
  GENOCIDE: 'الإبادة الجماعية',
  CRIMES_AGAINST_HUMANITY: 'الجرائم ضد الإنسانية',
  WAR_CRIMES: 'جرائم الحرب',
  notRead: 'لا يذكر ذلك أي مصدر من المصادر المطلع عليها.',
  ours: 'بعباراتنا، استنادا إلى المصادر المذكورة بجانبها؛ والعبرة بنص الصك نفسه.',
  restsOn: 'ما لا مصدر بجانبه يستند إلى ما يلي:',
  COURTESY: 'ترجمة غير رسمية من إعداد Pledgebook.',
  USED_BY_A_STATE: 'بالعبارات التي تستخدمها إحدى الدول.',
  OFFICIAL: 'العنوان الرسمي.',
  original: 'العنوان الأصلي:',
  originalTitle: 'العنوان كما دُوِّن؛ ولم يُعثر على ترجمة له.',
  sourcesOf: 'مصادر الخانات الأخرى',
  compare: 'الصكوك جنبا إلى جنب',
  statesOf: (count) => `الدول التي يسميها مصدر (${count})`,
  others: (count) => `أما الدول الأخرى، وعددها ${count}، فلم يقل عنها شيئا أي مصدر من المصادر المطلع عليها.`,
  countObservers: 'احتساب المراقبين أيضا',
  leaveObservers: 'استبعاد المراقبين',
};

export const PUBLISHED_COUNTS_EXPORT: Texts<typeof en.PUBLISHED_COUNTS_EXPORT> = {
  label: 'المجاميع المنشورة لمبادرة',
  title: (initiative) => `${isolate(initiative)}: المجاميع المنشورة`,
};
