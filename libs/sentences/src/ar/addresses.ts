import type { AddressProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';
import { isolate, isolated } from './words.js';

export const ADDRESS_SENTENCES: SentencesFor<AddressProblems> = {
  ADDRESS_MALFORMED: () => 'يتضمن العنوان علامة «%» لا تمثل أي حرف؛ للعلامة نفسها اكتب «\u2068%25\u2069».',
  NOT_ONE_OF: ({ name, given, words }) =>
    `قيمة «${isolate(name)}» هي «${isolate(given)}»؛ اكتب إحدى هذه القيم: ${isolated(words)}، أو لا تكتب شيئا.`,
  NOT_OWN_ADDRESS: ({ name, given }) =>
    `قيمة «${isolate(name)}» هي «${isolate(given)}»؛ اكتب عنوانا من عناوين Pledgebook بدءا من أول شرطة مائلة فيه، مثل \u2068/council?on=2016-09-22\u2069.`,
  PART_TOO_LONG: ({ name, of, most }) =>
    `«${isolate(name)}» أطول من الحد الأقصى لعدد الأحرف (${most})؛ اكتب جزءا من ${of === 'NAME' ? 'الاسم' : 'العنوان'} فحسب.`,
  SEARCH_TOO_LONG: ({ most }) => `نص البحث أطول من الحد الأقصى لعدد الأحرف (${most})؛ اكتب جزءا منه.`,
  SEARCH_LENGTH: ({ characters, most }) => `عدد الأحرف في نص البحث ${characters}؛ اكتب بين 1 و${most}.`,
  OF_WHAT: ({ parameter, example }) =>
    `لا يبيّن العنوان ما المقصود: أضف «${isolate(parameter)}»، مثل \u2068?${parameter}=${example}\u2069.`,
  UNKNOWN_FIGURE: ({ given, figures }) => `يسمي «cite» الشكل «${isolate(given)}»؛ والأشكال هي: ${isolated(figures)}.`,
  CITED_NOWHERE: ({ path }) => `يقود «cite» إلى «${isolate(path)}»، وهو ليس صفحة ولا شكلا من Pledgebook.`,
  NOT_A_REVISION: ({ given }) => `«${isolate(given)}» ليس رقم تنقيح؛ اكتب عددا صحيحا بدءا من 1.`,
  BAD_REVISION: () => 'لا يدل «revision» على أي تنقيح؛ اكتب عددا صحيحا بدءا من 1، مثل \u2068?revision=1\u2069.',
  BAD_SEEN_REVISION: () =>
    'لا تدل الترويسة \u2068Dataset-Revision\u2069 على أي تنقيح؛ أعد إرسال الرقم الذي ورد مع جواب، أو احذفها.',
  NO_SUCH_REVISION: ({ number, last }) => `لا وجود للتنقيح ${number}؛ فالسجل يتضمن التنقيحات من 1 إلى ${last}.`,
  STATUS_WITHOUT_INITIATIVE: ({ slugs }) =>
    `يحتاج «status» إلى «initiative»: بيّن المبادرة المقصودة؛ واكتب أحد هذه الأسماء: ${isolated(slugs)}.`,
  VETO_BY_UNKNOWN_STATE: () => 'قيمة «vetoedBy» ليست رمزا لأي دولة؛ اكتب رمزا مثل RUS.',
  MARKED_BY_UNKNOWN_SOURCE: () => 'قيمة «markedBy» ليست معرّفا لأي مصدر؛ اختر مصدرا من القائمة في الصفحة.',
  NO_SUCH_INITIATIVE: ({ slugs }) =>
    `لا توجد بهذا الاسم مبادرة تؤيدها الدول؛ اكتب أحد هذه الأسماء: ${isolated(slugs)}.`,
  NOT_A_CURSOR: () => 'لا يدل «after» على أي موضع في هذه القائمة؛ اتبع رابط الصفحة، أو لا تكتب شيئا.',
  NOTE_ADDRESS_UNREADABLE: () => 'تتعذر قراءة المذكرة التي يحملها العنوان: فقد قُطع العنوان أو غُيّر. انسخه كاملا.',
  NOTE_TOO_LONG: ({ characters, most }) =>
    `المذكرة أطول من أن يحملها عنوان: تشغل ${characters} حرفا والحد الأقصى ${most}. احفظها في ملف على /note وافتحه هناك.`,
};
