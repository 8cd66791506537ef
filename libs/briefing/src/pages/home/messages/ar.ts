import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  heading: 'مَن تعهد بعدم عرقلة التحرك لمواجهة الجرائم الفظيعة؟',
  what: 'أيدت دول مبادرات يُراد بها ألا يقف مجلس الأمن التابع للأمم المتحدة عاجزا أمام الإبادة الجماعية والجرائم ضد الإنسانية وجرائم الحرب. ويدوِّن Pledgebook مَن أيد ماذا ومتى، ومَن مِن المؤيدين يشغل مقعدا في المجلس، وكيف صوّت هؤلاء: وكل واقعة مقرونة بمصدرها.',
  asks: 'ما تطلبه',
  published: (said) => `هو عدد المؤيدين كما نُشر (${said})`,
  named: (named) => `عدد الدول التي يمكن تسميتها استنادا إلى مصدر: ${named}`,
  ofPublished: (share) => ` (${share} من ذلك المجموع)`,
  more: 'وتفيد المجاميع المنشورة بأن هناك دولا أخرى.',
  toInitiative: 'التقدم والدول والمصادر',
  today: 'المجلس',
  toCouncil: (from, to) => `أي يوم من ${from} إلى ${to}`,
  questions: 'أسئلة حلقة النقاش',
  toQuestion: 'ما يتصل بالسؤال',
  lately: 'آخر التغييرات',
};
