import type { FormProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const FORM_SENTENCES: SentencesFor<FormProblems> = {
  FIELDS_TOO_LONG: () => 'حقول الاستمارة فيها مجتمعةً نص أطول مما يجوز؛ أرسل نصا أقصر.',
  TOO_MANY_FIELDS: ({ fields, most }) => `عدد حقول الاستمارة ${fields}؛ أرسل ما لا يزيد على ${most}.`,
  FORM_TOO_LARGE: ({ file, fields, text }) =>
    `الاستمارة أكبر مما يجوز: أرسل على الأكثر ملفا واحدا حجمه ${file} ميغابايت، وحقولا عددها ${fields}، ونصا حجمه ${text} ميغابايت.`,
  NOT_A_FORM: () => 'أرسل استمارة: \u2068application/x-www-form-urlencoded\u2069 أو \u2068multipart/form-data\u2069.',
  FORM_UNREADABLE: () => 'تتعذر قراءة الاستمارة: فهي ناقصة أو غير سليمة. أرسلها من جديد.',
  LIST_TEXT_TOO_LONG: ({ characters, most }) =>
    `عدد الأحرف في النص ${characters}؛ أرسل ما لا يزيد على ${most}، أو اختر ملفه.`,
  NAMES_OPEN: () => 'أجب أولا عن كل اسم معلق: فمجلد التنقيح لا يتضمن سوى أسماء محسومة.',
  LIST_WITHOUT_STATES: () => 'لا تتضمن القائمة أي دولة يمكن تدوينها.',
  SOURCE_NOT_NAMED: () => 'يحتاج مجلد التنقيح إلى مصدره: اذكر عنوان الوثيقة ومن نشرها.',
  SOURCE_READ_BEFORE: () => 'يرد أن المصدر قُرئ قبل نشره؛ صحِّح أحد التاريخين.',
  NOTE_FILE_MISSING: () => 'اختر ملف المذكرة أولا.',
  NOTE_FILE_UNREADABLE: () =>
    'لا يحتوي الملف على مذكرة. افتح مذكرة حُفظت هنا، أو وثيقة لمذكرة كما نُزّلت: JSON أو PDF أو DOCX أو Markdown أو HTML.',
};
