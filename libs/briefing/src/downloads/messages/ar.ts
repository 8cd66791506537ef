import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const DATASET_MESSAGES: Texts<typeof en.DATASET_MESSAGES> = {
  name: 'Pledgebook: الدول المؤيدة لكل مبادرة من مبادرات ضبط النفس في استخدام حق النقض، وكيفية تصويت مجلس الأمن',
  description:
    'وقائع موثقة المصادر عن مبادرات ضبط النفس في استخدام حق النقض والتحرك لمواجهة الإبادة الجماعية والجرائم ضد الإنسانية وجرائم الحرب: الدول التي أيدت كلا منها، ومتى أيدته، ومَن كان عضوا في مجلس الأمن التابع للأمم المتحدة، وكيف صوّت أعضاؤه. وما لا تحسمه المصادر يُقال إنه غير معروف.',
  keywords:
    'الأمم المتحدة، مجلس الأمن، ضبط النفس في استخدام حق النقض، منع الجرائم الفظيعة، المسؤولية عن الحماية، سجلات التصويت',
};

export const FILES_MESSAGES: Texts<typeof en.FILES_MESSAGES> = {
  title: 'العنوان',
  address: 'العنوان الإلكتروني',
  licence: 'الرخصة',
  rows: 'الصفوف',
  revision: 'التنقيح',
  note: 'ملاحظة',
};
