import { isolate, plural } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (day) => `مواقف الدول في ${day}`,
  description: 'جميع أعضاء الأمم المتحدة والدول المراقبة لديها ومواقفها من كل مبادرة، مع التواريخ والمصادر.',
  name: 'الاسم، بأي لغة أو من أي حقبة',
  initiative: 'المبادرة',
  membership: 'عضو في',
  seated: 'في مجلس الأمن',
  yes: 'نعم',
  no: 'لا',
  found: (count) =>
    plural(count, {
      zero: 'لا توجد دولة تستوفي هذه الشروط.',
      one: 'دولة واحدة تستوفي هذه الشروط.',
      two: 'دولتان تستوفيان هذه الشروط.',
      few: `${count} دول تستوفي هذه الشروط.`,
      many: `${count} دولة تستوفي هذه الشروط.`,
      other: `${count} دولة تستوفي هذه الشروط.`,
    }),
  none: 'لا توجد دولة تستوفي هذه الشروط.',
  clear: 'عرض جميع الدول',
  sortBy: (column) => `الترتيب بحسب: ${isolate(column)}`,
  rows: 'سطر لكل دولة ولكل مبادرة.',
  onCouncil: 'في المجلس',
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'الدول ومواقفها في يوم معين',
  title: (day) => `مواقف الدول في ${day}`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  states: 'الدول | قائمة الدول المؤيدة المؤيدون الموقعون الداعمون',
};
