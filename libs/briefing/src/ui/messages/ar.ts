import { isolate } from '../../languages/ar.js';
import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const CHAMBER_MESSAGES: Texts<typeof en.CHAMBER_MESSAGES> = {
  seats: (size, on) => `أعضاء مجلس الأمن في ${on}، وعددهم ${size}`,
  double: 'الحلقة المزدوجة مقعد عضو دائم.',
  openSeats: (endorsed, open) => `${endorsed}؛ غير المحسوم: ${open}`,
  seat: 'المقعد',
  term: 'فترة العضوية',
  publishedMembers: (count, on) => `العدد المنشور، ${on}: ${count} من الأعضاء`,
  publishedMajority: 'أغلبية',
  publishedShort: (count) => `يقل عن الأصوات اللازمة بمقدار ${count}`,
};

export const CONTENTS_MESSAGES: Texts<typeof en.CONTENTS_MESSAGES> = { contents: 'في هذه الصفحة' };

export const COPY_BUTTON_MESSAGES: Texts<typeof en.COPY_BUTTON_MESSAGES> = {
  copy: 'نسخ',
  copied: 'تم النسخ',
  failed: 'لم يتم النسخ: حدِّد النص وانسخه',
  label: (what) => `نسخ: ${isolate(what)}`,
};

export const FEEDS_MESSAGES: Texts<typeof en.FEEDS_MESSAGES> = {
  follow: 'متابعة الجديد',
  all: 'كل جديد',
  corrections: 'التصويبات',
  state: 'دولة واحدة، وهي هنا أوروغواي (يقبل العنوان رمز أي دولة)',
  calendar: 'تقويم فترات العضوية في مجلس الأمن والأيام التي فُتح فيها باب تأييد المبادرات',
  atom: (feed) => `Atom: ${isolate(feed)}`,
  json: (feed) => `\u2068JSON Feed\u2069: ${isolate(feed)}`,
  ics: (feed) => `iCalendar: ${isolate(feed)}`,
};

export const FILTERS_MESSAGES: Texts<typeof en.FILTERS_MESSAGES> = { filters: 'شروط الاختيار', none: 'لم يُحدَّد شيء' };

export const FORM_MESSAGES: Texts<typeof en.FORM_MESSAGES> = {
  period: 'سنة أو شهر أو يوم: 2011 أو 2011-05 أو 2011-05-23',
};

export const KINDS: Texts<typeof en.KINDS> = {
  source: 'المصادر',
  state: 'الدول',
  stateName: 'أسماء الدول',
  initiative: 'المبادرات',
  act: 'إجراءات الدول',
  publishedCount: 'الأعداد المنشورة',
  councilTerm: 'فترات العضوية في المجلس',
  draftResolution: 'مشاريع القرارات',
  vote: 'الأصوات',
  groupMembership: 'العضوية في المجموعات والمعاهدات',
  assemblyRecord: 'الوقائع المتعلقة بالجمعية العامة',
  event: 'الفعاليات',
  question: 'أسئلة المناقشة',
  initiativeStatement: 'ما قيل عن المبادرات',
  translation: 'الترجمات',
};

export const SHARE_BUTTON_MESSAGES: Texts<typeof en.SHARE_BUTTON_MESSAGES> = {
  share: 'مشاركة',
  shareOf: (what) => `مشاركة: ${isolate(what)}`,
  copied: 'نُسخ الرابط.',
  failed: 'لم يتم النسخ: انسخ رابط هذه الصفحة.',
};

export const SOURCE_WORDS: Texts<typeof en.SOURCE_WORDS> = {
  UN_DOCUMENT: 'وثائق الأمم المتحدة',
  STATEMENT_OF_A_STATE: 'بيانات الدول',
  GOVERNMENT_PAGE: 'صفحات الحكومات',
  SCHOLARLY: 'أعمال أكاديمية',
  DATASET: 'مجموعات بيانات',
  REFERENCE: 'مراجع',
  NGO: 'المجتمع المدني',
  PRESS: 'الصحافة',
  OTHER: 'مصادر أخرى',
  noKind: 'من نوع غير مدوَّن',
  WHOLE: 'قُرئ كاملا',
  EXCERPT: 'قُرئ جزء منه (مقتطف)',
  PART: 'قُرئ جزء منه',
  LISTING: 'قُرئت القائمة كاملة',
  DATASET_FILE: 'قُرئ بوصفه ملف بيانات',
  source: (label) => `المصدر: ${isolate(label)}`,
  more: (count) => `مصادر أخرى: ${count}`,
  andMore: (count) => `ومصادر أخرى عددها ${count}`,
  undated: 'غير مؤرخ',
  between: '؛ ',
  inLanguage: (language) => `باللغة: ${isolate(language)}`,
  readInPartOn: (day) => `قُرئ جزء منه في ${day}`,
  readIn: (extent, day) => `${extent}، ${day}`,
  fromCopy: 'في نسخة',
  disagree: 'مواضع تعارض المصادر وما تقرر بشأنها',
};

export const VOTE_MESSAGES: Texts<typeof en.VOTE_MESSAGES> = {
  outcome: 'النتيجة',
  draft: 'المشروع',
  vetoedBy: 'استخدم حق النقض ضده',
  marked: 'مشار إليه بوصفه متعلقا بجرائم فظيعة',
  VETO: 'مشروع القرار نفسه الذي أُسقط بحق النقض',
  SITUATION: 'الحالة التي تناولها',
  ABUSES: 'انتهاكات في تلك الحالة',
  apart: 'فقرة أو تعديل أو تصويت منفصل آخر، لا تحسبه مكتبة الأمم المتحدة في قائمة حالات استخدام حق النقض',
  noSymbol: 'الرمز غير معروف',
  noMark: 'غير مشار إليه',
  ownTitle: 'في المصدر:',
};
