import { isolate } from '../../languages/ar.js';
import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  all: 'كل جديد',
  allText: 'ما أتى به كل تنقيح وما صوّبه: مدخل لكل واقعة، مع مصادرها.',
  corrections: 'التصويبات',
  correctionsText: 'ما دُوِّن على وجه الخطأ، كما كان يُقرأ قبلا وكما يُقرأ الآن، وسبب تغييره.',
  initiativeText: 'ما دُوِّن وما صُوِّب بشأن هذه المبادرة: إجراءات الدول والمجاميع المنشورة.',
  stateText:
    'ما دُوِّن وما صُوِّب بشأن هذه الدولة: إجراءاتها، وفترات عضويتها في مجلس الأمن، ومشاريع القرارات التي استخدمت حق النقض ضدها، والفعاليات التي شاركت فيها.',
  ENDORSED: 'أيدت المبادرة',
  WITHDREW: 'سحبت تأييدها للمبادرة',
  SPOKE_IN_SUPPORT: 'أدلت، دون أن تؤيد، ببيان داعم للمبادرة',
  NAMED_AS_OUTSIDE: 'ذُكر أنها ليست من مؤيدي المبادرة',
  act: (state, did, initiative, day) => `${isolate(state)}: ${did} «${isolate(initiative)}»، ${day}`,
  either: 'عدة مبادرات معا',
  count: (initiative, total, day) => `${isolate(initiative)}: المجموع المنشور ${total}، ${day}`,
  councilMembers: (number) => `ومنهم من أعضاء مجلس الأمن: ${number}.`,
  initiative: (name) => `المبادرة: ${isolate(name)}`,
  question: (number, event) => `السؤال ${number} المطروح على حلقة النقاش «${isolate(event)}»`,
  term: (state, from, to) => `${isolate(state)}: في مجلس الأمن من ${from} إلى ${to}`,
  permanent: (state, from) => `${isolate(state)}: عضو دائم في مجلس الأمن منذ ${from}`,
  votes: (yes, no, abstaining, absent) =>
    `لصالح: ${yes}؛ ضد: ${no}؛ امتناع عن التصويت: ${abstaining}؛ عدم تصويت: ${absent}.`,
  vetoed: (states) => `استخدم حق النقض: ${isolate(states)}.`,
  CORRECTED: (what) => `تصويب: ${isolate(what)}`,
  TAKEN_BACK: (what) => `لم يعد قائما: ${isolate(what)}`,
  changed: (field, before, now) => `${isolate(field)}: كان «${isolate(before)}»، وأصبح «${isolate(now)}»`,
  nothing: 'لا شيء',
  recorded: (revision, day, author) => `التنقيح ${revision} المؤرخ ${day}، أجراه ${isolate(author)}:`,
  fact: 'الواقعة:',
  calendar: 'فترات العضوية في مجلس الأمن والمبادرات',
  calendarText:
    'الأيام الأولى والأخيرة لفترات العضوية في مجلس الأمن، والأيام التي فُتح فيها باب تأييد المبادرات والتي أُطلقت فيها.',
  begins: (state) => `${isolate(state)}: بداية فترة العضوية في مجلس الأمن`,
  ends: (state) => `${isolate(state)}: آخر يوم في مجلس الأمن`,
  opened: (initiative) => `فتح باب التأييد أمام الدول: ${isolate(initiative)}`,
  launched: (initiative) => `الإطلاق: ${isolate(initiative)}`,
};
