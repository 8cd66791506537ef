import { isolate, plural } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: (text) => `البحث: ${isolate(text)}`,
  search: 'البحث',
  description:
    'الدول بأي من أسمائها، وعمليات التصويت برمزها أو رقمها أو موضوعها، والمبادرات والفعاليات والأسئلة والمصادر والصفحات.',
  hint: 'اكتب في المربع أعلى الصفحة: اسم دولة بأي لغة أو من أي حقبة، أو رمز وثيقة (\u2068S/2016/846\u2069، \u2068S/PV.7785\u2069)، أو رقم قرار (2803)، أو موضوعا، أو كلمات من مصدر.',
  found: (count) =>
    plural(count, {
      zero: 'لم يُعثر على شيء.',
      one: 'نتيجة واحدة.',
      two: 'نتيجتان.',
      few: `${count} نتائج.`,
      many: `${count} نتيجة.`,
      other: `${count} نتيجة.`,
    }),
  none: (text) => `لا يرد «${isolate(text)}» في أي شيء مدوَّن.`,
  onlyLike: (text) => `لا شيء مدوَّن اسمه «${isolate(text)}»؛ وهذه نتائج يرد في اسمها أو تقاربه في الإملاء.`,
  didYouMean: 'هل تقصد:',
  severalStates: (text) => `قد يدل «${isolate(text)}» على عدة دول.`,
  observer: 'دولة مراقبة، تُحصى على حدة من الأعضاء',
  former: 'دولة سابقة: فترات عضويتها القديمة في المجلس وعمليات تصويتها مدوَّنة',
  foundBy: (words: string) => `وُجد بعبارة: «${words}»`,
  ledHere: (text: string) => `عبارة «${text}» تقود مباشرة إلى هنا.`,
  allResults: 'كل النتائج',
  more: (count) => `نتائج أخرى: ${count}`,
  allVotes: 'في قائمة عمليات التصويت',
  allSources: 'في قائمة المصادر',
  STATE: 'الدول',
  INITIATIVE: 'المبادرات',
  QUESTION: 'أسئلة المناقشة',
  EVENT: 'الفعاليات',
  DRAFT_RESOLUTION: 'عمليات التصويت',
  SOURCE: 'المصادر',
  PAGE: 'الصفحات',
  suggestions: (count) =>
    plural(count, {
      zero: 'لا توجد اقتراحات.',
      one: 'اقتراح واحد؛ استخدم مفاتيح الأسهم.',
      two: 'اقتراحان؛ استخدم مفاتيح الأسهم.',
      few: `${count} اقتراحات؛ استخدم مفاتيح الأسهم.`,
      many: `${count} اقتراحا؛ استخدم مفاتيح الأسهم.`,
      other: `${count} اقتراح؛ استخدم مفاتيح الأسهم.`,
    }),
  noSuggestion: 'لا توجد اقتراحات.',
};
