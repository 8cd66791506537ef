import type { WaitProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const KEPT = 'أما الأجوبة الجاهزة فتُرسل كالمعتاد.';

export const WAIT_SENTENCES: SentencesFor<WaitProblems> = {
  SHARE_USED: ({ most, of, seconds }) =>
    `نال عنوانك الشبكي حصته في الدقيقة، وهي ${most} من ${of === 'ANSWERS' ? 'الأجوبة التي تُحسب' : 'الوثائق والصور والملفات المضغوطة'}؛ أعد المحاولة بعد ${seconds} ث. ${KEPT}`,
  TOO_MUCH_TO_COMPUTE: ({ seconds }) => `لدى الخدمة من الحساب أكثر مما تطيق؛ أعد المحاولة بعد ${seconds} ث. ${KEPT}`,
  TOO_MANY_FILES: ({ seconds }) => `يجري إعداد وثائق وصور وملفات أكثر مما يمكن؛ أعد المحاولة بعد ${seconds} ث.`,
  OVER_ALLOWANCE: ({ of, most }) =>
    `تجاوز هذا العمل الحد المسموح به، وهو ${of === 'TIME' ? `${most} ث` : `${most} ميغابايت من الذاكرة`}؛ اطلب أقل من ذلك.`,
  NO_ROOM_FOR_FILE: () => 'لا توجد الآن مساحة لإعداد هذا الملف؛ أعد المحاولة بعد دقيقة.',
  DATABASE_SILENT: () => 'قاعدة البيانات لا تستجيب؛ أعد المحاولة بعد بضع ثوان.',
  REVISION_TO_COME: ({ number, last }) => `لم يصل التنقيح ${number} بعد؛ فالسجل يتضمن التنقيحات من 1 إلى ${last}.`,
  REVISION_LOADING: ({ number }) => `يجري تحميل التنقيح ${number}؛ أعد المحاولة بعد ثانية.`,
  OLDER_REVISIONS_LOADING: () => 'يجري تحميل كثير من التنقيحات الأقدم؛ اطلب هذا التنقيح من جديد بعد بضع ثوان.',
};
