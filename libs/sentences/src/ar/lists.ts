import type { ListProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';
import { isolate, isolated } from './words.js';

export const LIST_SENTENCES: SentencesFor<ListProblems> = {
  LIST_TOO_LARGE: ({ most }) => `حجم الملف أكبر من ${most} ميغابايت؛ احفظ نصه وحده.`,
  LIST_OF_OTHER_KIND: ({ endings }) =>
    `تُقرأ القوائم من الملفات التي تنتهي أسماؤها بما يلي: ${isolated(endings)}؛ وفيما عدا ذلك، الصق النص.`,
  LIST_NOT_UTF8: () => 'الملف ليس بترميز \u2068UTF-8\u2069؛ احفظه بهذا الترميز، أو الصق نصه.',
  LIST_PAGE_UNDECODABLE: () =>
    'الصفحة ليست بترميز \u2068UTF-8\u2069 ولا بالترميز الذي تعلنه؛ احفظها بترميز \u2068UTF-8\u2069، أو الصق نصها.',
  LIST_PAGE_TOO_FULL: () => 'تتضمن الصفحة أكثر مما تتضمنه قائمة؛ الصق القائمة وحدها.',
  LIST_NOT_CSV: () => 'الملف ليس CSV سليما: فيه علامة اقتباس غير مغلقة. احفظه من جديد، أو الصق نصه.',
  LIST_SHEET_UNREADABLE: () => 'تتعذر قراءة الورقة الأولى من المصنف؛ احفظها بصيغة CSV، أو الصق خاناتها.',
  LIST_DOCUMENT_UNREADABLE: () => 'تتعذر قراءة الوثيقة؛ احفظها في شكل نص، أو الصق نصها.',
  LIST_PDF_LOCKED: () => 'ملف PDF محمي بكلمة سر؛ احفظه من دون حماية، أو الصق نصه.',
  LIST_PDF_UNREADABLE: () => 'تتعذر قراءة ملف PDF: فهو تالف أو ليس ملف PDF أصلا. احفظه من جديد، أو الصق نصه.',
  LIST_PDF_TOO_LONG: ({ pages, most }) =>
    `عدد صفحات ملف PDF ${pages}؛ ولا تُقرأ القوائم التي تزيد على ${most}. احفظ صفحات القائمة وحدها.`,
  LIST_PDF_TOO_FULL: () => 'يتضمن ملف PDF نصا أكثر مما تتضمنه قائمة؛ الصق القائمة وحدها.',
  LIST_PDF_SCANNED: () =>
    'لا يتضمن ملف PDF أي نص: ويبدو أنه ممسوح ضوئيا. استخدم برنامجا للتعرف على نصه (OCR)، أو اكتب الأسماء.',
  LIST_ARCHIVE_PARTS: ({ most }) => `عدد أجزاء الملف أكبر من ${most}؛ احفظ نصه وحده.`,
  LIST_ARCHIVE_GROWS: ({ most }) => `يتجاوز حجم الملف بعد فك ضغطه ${most} ميغابايت؛ احفظ نصه وحده.`,
  LIST_ARCHIVE_UNREADABLE: () => 'يتعذر فك ضغط الملف؛ احفظه من جديد، أو الصق نصه.',
  LIST_DOCUMENT_TYPE: ({ part }) => `للجزء ${isolate(part)} نوع وثيقة، وهو ما لا يرد في الملفات المكتبية؛ الصق نصه.`,
  LIST_BEFORE_OPENING: ({ opened, on }, { day }) =>
    `قبل ${day(opened)} لم يكن بوسع أي دولة أن تؤيد هذه المبادرة؛ اذكر يوما كانت الدول الواردة في القائمة قد أيدتها حتى حلوله، بدلا من ${day(on)}.`,
  LIST_RECORDED: ({ title, publisher, id }) =>
    `يتضمن السجل هذه القائمة من قبل: كل دولة من دولها، استنادا إلى المصدر «${isolate(title)}» (${isolate(publisher)}، \u2068/sources/${id}\u2069). ولم يبق ما يُدوَّن.`,
  LIST_WITHOUT_NAMES: ({ file }) =>
    `لم يُعثر على اسم أي دولة في ${isolate(file)}. إن كان هذا هو الملف المقصود، فانسخ الأسماء إلى ملف \u2068.txt\u2069، كل اسم في سطر.`,
};
