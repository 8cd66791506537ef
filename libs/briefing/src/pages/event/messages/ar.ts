import { isolate } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  events: 'الفعاليات',
  description: (title, day, location) =>
    `${isolate(title)}: ${day}، ${isolate(location)}. من نظمها، ومن تكلم فيها، وما أُعلن فيها من أعداد، وما يمكن تسميته.`,
  original: 'ترجمة غير رسمية من إعداد Pledgebook. العنوان الأصلي:',
  kind: 'النوع',
  occasion: 'المناسبة',
  when: 'الموعد',
  city: (city) => (city === 'New York' ? 'نيويورك' : isolate(city)),
  hours: (day, from, to, place, offset) =>
    `${day}، من الساعة ${from} إلى الساعة ${to} بتوقيت ${isolate(place)} (\u2068UTC${offset}\u2069)`,
  yours: 'بدأت في * بتوقيتك المحلي.',
  where: 'المكان',
  format: 'سير الفعالية',
  organisers: 'الجهات المنظمة',
  moderators: 'إدارة الحوار',
  panelists: 'المتكلمون في حلقة النقاش',
  claimed: 'ما أُعلن فيها من أعداد، وما يمكن تسميته',
  counted: 'ما يُحصى',
  byThem: 'المعلن',
  byUs: 'ما أمكنت تسميته هنا، مع المصادر',
  supporters: 'المؤيدون',
  members: 'المؤيدون في المجلس',
  ofClaim: (share) => `${share} من العدد المعلن`,
  between: (certain, possible) => `${certain}، وربما ${possible} غيرهم`,
  several: 'عدة مبادرات معا',
  notCompared: 'لم يُقارَن بشيء: إما لعدم وجود يوم محدد وإما لتعدد المبادرات',
  gap: 'حيثما كان ما نستطيع تسميته أقل من العدد المعلن، فإن ثمة قائمة ناقصة لم ينشرها أحد أو تعذر الاطلاع عليها: وليس في ذلك ما يثبت خطأ العدد المعلن. والدول التي تتعذر تسميتها موقفها «غير معروف».',
  council: (day) => `المجلس في ${day}`,
  questions: 'الأسئلة المطروحة على حلقة النقاش',
  sources: 'المصادر',
};
