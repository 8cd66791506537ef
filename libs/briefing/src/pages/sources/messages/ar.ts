import { isolate, plural } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'المصادر',
  ofFigure: (figure) => `مصادر الشكل «${isolate(figure)}»`,
  back: 'العودة إلى الشكل',
  allSources: 'جميع المصادر',
  description: 'كل وثيقة يستند إليها Pledgebook: من نشرها، ومتى قُرئت، وأي جزء منها.',
  lead: 'تسمي كل واقعة الوثائق التي تستند إليها. وترد هنا كل وثيقة قُرئت لأغراض Pledgebook، بما في ذلك ما لم يُستخدم منها.',
  partsNote:
    'يحصي عمود «الوقائع» ما يستند إلى المصدر. والرقم الذي يسبق المصدر هو ما ينوب عنه في الجداول الطويلة وعلى الورق؛ وهو صالح لهذا التنقيح.',
  text: 'الناشر أو العنوان أو الاسم المختصر',
  sourceKind: 'نوع المصدر',
  extent: 'مقدار ما قُرئ',
  kind: 'ما يستند إليه',
  NONE: 'لا شيء',
  found: (count) =>
    plural(count, {
      zero: 'لا توجد مصادر',
      one: 'مصدر واحد',
      two: 'مصدران',
      few: `${count} مصادر`,
      many: `${count} مصدرا`,
      other: `${count} مصدر`,
    }),
  none: 'لا يوجد مصدر يستوفي هذه الشروط.',
  clear: 'من دون هذه الشروط',
  published: 'تاريخ النشر',
  read: 'مقدار ما قُرئ، ومتى',
  facts: 'الوقائع',
  next: 'المصادر التالية',
  first: 'العودة إلى البداية',
};

export const SOURCES_EXPORT: Texts<typeof en.SOURCES_EXPORT> = {
  label: 'المصادر',
  title: 'المصادر',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  sources: 'المصادر | المراجع الوثائق',
};
