import type { NotePart, NoteProblems, ProblemDetails } from '#domain';
import type { SentencesFor } from '../sentences-for.js';
import { isolate, isolated } from './words.js';

const PARTS: Readonly<Record<NotePart, string>> = {
  TITLE: 'العنوان',
  HEAD: 'سطر من سطور الرأس',
  HEADING: 'عنوان القسم',
  TEXT: 'نصه',
  TEXTS: 'نص أقسامها',
};

const ABOUT: Readonly<Record<ProblemDetails['ABOUT_SEVERAL']['about'], string>> = {
  INITIATIVE: 'مبادرة',
  STATE: 'دولة، مثل URY',
};

const WANTED = { INITIATIVE: 'مبادرة', STATE: 'دولة', SOURCE: 'مصدر' } as const;

const who = (together: boolean): string => (together ? 'في المذكرة، بما فيها نصه،' : 'في نصه');

/** Returns the words before the problem of a block. */
export const block = (place: number): string => `القسم ${place}:`;

export const NOTE_SENTENCES: SentencesFor<Omit<NoteProblems, 'NOTE'>> = {
  PRESET_WITHOUT_STATE: () => 'يتناول هذا النموذج دولة؛ اذكر رمز إحدى الدول، مثل URY.',
  SEVERAL_VOTES: ({ symbol, ids }) => `يدل «${isolate(symbol)}» على عدة عمليات تصويت؛ سمّها بأرقامها: ${isolated(ids)}.`,
  UNKNOWN_VOTE: ({ text }) =>
    `لا يوجد تصويت «${isolate(text)}»؛ اكتب رمزه، مثل \u2068S/2016/847\u2069، أو رقمه كما في عنوان صفحته حيث تشترك عدة عمليات تصويت في رمز واحد.`,
  VOTE_AFTER_DAY: ({ vote, date, on }, { day }) =>
    `جرى التصويت ${isolate(vote)} في ${day(date)}، أي بعد يوم المذكرة (${day(on)}).`,
  UNKNOWN_QUESTION: ({ id, ids }) => `لا يوجد سؤال «${isolate(id)}»؛ اكتب أحد هذه المعرّفات: ${isolated(ids)}.`,
  NAMED_TWICE: ({ id }) => `«${isolate(id)}» وارد من قبل؛ فلا تذكره إلا مرة واحدة.`,
  ABOUT_NOTHING_NAMED: ({ about }) => `يتناول هذا القسم ${ABOUT[about]}؛ اذكر أيا منها تقصد.`,
  ABOUT_SEVERAL: ({ about }) => `يتناول هذا القسم ${ABOUT[about]}؛ فلا تذكر أكثر من واحدة.`,
  ABOUT_NOTHING: ({ id }) => `لا يتناول هذا القسم شيئا بعينه؛ احذف «${isolate(id)}».`,
  TEXT_NOT_TAKEN: () => 'لا يُكتب نص إلا في قسم النص.',
  NO_VOTES_NAMED: () =>
    'يتناول هذا القسم عمليات تصويت؛ اذكر واحدة منها على الأقل برمزها أو رقمها، مثل \u2068S/2016/846\u2069.',
  TOO_MANY_VOTES: ({ votes, most }) =>
    `عدد عمليات التصويت المذكورة في هذا القسم ${votes}؛ اذكر ما لا يزيد على ${most}، واذكر ما عداها في قسم ثان.`,
  NO_TEXT: () => 'لا نص في هذا القسم؛ اكتب نصا، أو احذف القسم.',
  TOO_LONG: ({ part, characters, most }, { number }) =>
    `${PARTS[part]} أطول مما يجوز: عدد الأحرف ${number(characters)}؛ اكتب ما لا يزيد على ${number(most)}.`,
  TOO_MANY_BLOCKS: ({ blocks, most }) => `عدد أقسام المذكرة ${blocks}؛ اختر ما لا يزيد على ${most}.`,
  TOO_MANY_LIVE_FIGURES: ({ liveFigures, most }) =>
    `عدد الأرقام الحية في المذكرة ${liveFigures}؛ اكتب ما لا يزيد على ${most}.`,
  TOO_MANY_MARKS: ({ part, marks, after, most }, { number }) =>
    `${PARTS[part]} فيه حرف واحد عليه علامات عددها ${number(marks)}، ${after === '' ? 'في أوله' : `بعد «${isolate(after)}»`}؛ اكتب ما لا يزيد على ${most}.`,
  TOO_MANY_SIGNS: ({ signs, together, most }, { number }) =>
    `${who(together)} علامات إبراز («*» و«_» و«~») وعلامات تعجب عددها ${number(signs)}؛ ولا تقبل المذكرة أكثر من ${number(most)}. احذف بعضها.`,
  TOO_MANY_CELLS: ({ cells, most }, { number }) =>
    `عدد الخانات في جداوله ${number(cells)}؛ ولا تقبل المذكرة أكثر من ${number(most)}. اكتب جداول أقصر أو أقل أعمدة.`,
  TOO_MANY_PARTS: ({ parts, together, most }, { number }) =>
    `${who(together)} عناصر (فقرات ونقاط وخانات وروابط وكلمات بخط عريض أو مائل أو بخط الشفرة) عددها ${number(parts)}؛ ولا تقبل المذكرة أكثر من ${number(most)}. اكتب فقرات أطول، أو فقرات أقل.`,
  ADDRESSES_TOO_LONG: ({ characters, most }, { number }) =>
    `مجموع أحرف العناوين في روابطه ${number(characters)}؛ ولا تقبل المذكرة أكثر من ${number(most)}. اكتب عناوين أقصر، أو روابط أقل.`,
  LIVE_FIGURE_NOT_CLOSED: ({ text }) => `«${isolate(text)}» غير مغلق؛ اكتب \u2068}}\u2069 حيث ينتهي الرقم الحي.`,
  LIVE_FIGURE_OVER_LINES: ({ expression }) => `«\u2068{{${expression}}}\u2069» موزع على عدة أسطر؛ اكتبه في سطر واحد.`,
  UNKNOWN_LIVE_FIGURE: ({ name, names, example }) =>
    `لا يوجد رقم حي باسم «${isolate(name)}»؛ اكتب أحد هذه الأسماء: ${isolated(names)}، مثل ${isolate(example)}.`,
  LIVE_FIGURE_WANTS: ({ name, wants, form, example }) =>
    `يحتاج «${isolate(name)}» إلى ${WANTED[wants]}: اكتب ${isolate(form)}، مثل ${isolate(example)}.`,
  LIVE_FIGURE_TAKES_LESS: ({ name, text, form, example }) =>
    `«${isolate(text)}» زائد في «${isolate(name)}»: اكتب ${isolate(form)}، مثل ${isolate(example)}.`,
  NO_PLAIN_TOTAL: ({ on, text }, { day }) =>
    `آخر مجموع منشور حتى ${day(on)} هو «${isolate(text)}»، وهو ليس مجرد عدد: فاقتبس عبارته.`,
  NO_TOTAL_BY_THEN: ({ on }, { day }) => `لم يكن قد نُشر أي مجموع لها حتى ${day(on)}.`,
  OPENING_NOT_KNOWN: () => 'لا يورد أي مصدر من المصادر المطلع عليها يوم فتح باب تأييدها.',
};
