import type { ProblemDetails, ValueProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';
import { isolate } from './words.js';

const ADDRESS_FAULTS: Readonly<Record<ProblemDetails['BAD_WEB_ADDRESS']['fault'], string>> = {
  SCHEME: 'فهو لا يبدأ بـ \u2068https://\u2069 أو \u2068http://\u2069',
  CHARACTER: 'ففيه مسافة أو حرف آخر لا يرد في العناوين',
  HOST: 'فاسم المضيف أو المنفذ فيه غير صحيح',
  CREDENTIALS: 'ففيه اسم مستخدم أو كلمة سر',
  DOMAIN: 'فاسم المضيف فيه بلا نطاق',
};

const DATE_FORMS: Readonly<Record<ProblemDetails['DATE_UNLIKE_PRECISION']['precision'], string>> = {
  DAY: 'اكتب \u2068YYYY-MM-DD\u2069',
  MONTH: 'اكتب \u2068YYYY-MM\u2069',
  YEAR: 'اكتب \u2068YYYY\u2069',
  ON_OR_BEFORE: 'اكتب آخر يوم ممكن، \u2068YYYY-MM-DD\u2069',
  BETWEEN: 'اكتب أول يوم وآخر يوم ممكنين، \u2068YYYY-MM-DD/YYYY-MM-DD\u2069',
};

const place = (after: string): string => (after === '' ? 'في أوله' : `بعد «${isolate(after)}»`);

export const VALUE_SENTENCES: SentencesFor<ValueProblems> = {
  CONTROL_CHARACTER: () => 'يتضمن النص حرف تحكم لا يراه أحد؛ احذفه.',
  UNSEEN_CHARACTER: ({ codePoint, after }) =>
    `يتضمن النص الحرف ${isolate(codePoint)} ${place(after)}، وهو حرف لا يراه أحد؛ احذفه.`,
  LOST_LETTER: ({ codePoint, after }) =>
    `يتضمن النص الحرف ${isolate(codePoint)} ${place(after)}، حيث فُقد حرف من حروفه؛ اكتب الحرف المفقود.`,
  BAD_WEB_ADDRESS: ({ text, fault }) =>
    `«${isolate(text)}» ليس عنوانا إلكترونيا: ${ADDRESS_FAULTS[fault]}؛ اكتبه كاملا، مثل \u2068https://example.org/list\u2069.`,
  NOT_A_DAY: ({ text }) =>
    `«${isolate(text)}» ليس يوما من أيام التقويم: اكتبه بالصيغة \u2068YYYY-MM-DD\u2069، مثل 2016-09-22.`,
  OUTSIDE_CALENDAR: () => 'يمتد التقويم من السنة 0001 إلى السنة 9999.',
  DATE_UNLIKE_PRECISION: ({ text, precision }) => `«${isolate(text)}» ليس تاريخا بهذه الدقة: ${DATE_FORMS[precision]}.`,
  NO_TOTAL: ({ text }) =>
    `لا يتضمن «${isolate(text)}» مجموعا مقروءا: اكتب 104 أو \u2068more than 75\u2069 أو \u2068almost 40\u2069 أو \u2068103 States + 1 observer\u2069.`,
};
