import { isolate } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  compare: '+ مقارنة',
  compareDay: 'مقارنة بيوم آخر',
  compareState: 'مقارنة بدولة أخرى',
  compareInitiative: 'مقارنة بمبادرة أخرى',
  compareRevision: 'مقارنة بتنقيح آخر',
  days: (a, b) => `مقارنة بين ${a} و${b}`,
  daysTitle: 'مقارنة بين يومين',
  daysDescription: 'من انضم إلى مجلس الأمن ومن غادره بين يومين، والدول التي اختلف موقفها، مع المصادر.',
  states: (a, b, day) => `مقارنة بين ${isolate(a)} و${isolate(b)}، ${day}`,
  statesTitle: 'مقارنة بين دولتين',
  statesDescription:
    'موقف دولتين من كل مبادرة في يوم معين، والمجموعات التي لا تُذكر فيها سوى إحداهما، والمشاريع التي اختلف تصويتهما عليها.',
  firstDay: 'اليوم الأول',
  secondDay: 'اليوم الثاني',
  firstState: 'الدولة الأولى',
  secondState: 'الدولة الثانية',
  choose: 'اختر اثنين، ويُعرض أولا ما يختلفان فيه.',
  noState: 'أحد الرمزين ليس رمزا لأي دولة: اختر من القائمة.',
  sameDay: 'اليوم نفسه مختار مرتين: اختر يوما آخر.',
  sameState: 'الدولة نفسها مختارة مرتين: اختر دولة أخرى.',
  council: 'مجلس الأمن',
  councilUnknown: (from, to) => `جميع الأعضاء معروفون من ${from} إلى ${to}: ولذلك تتعذر مقارنة المجلس في هذين اليومين.`,
  sameCouncil: 'أعضاؤه هم أنفسهم في اليومين.',
  joined: (count) => `المنضمون (${count})`,
  left: (count) => `المغادرون (${count})`,
  stayed: (count) => `الأعضاء في اليومين (${count})`,
  support: 'الأعضاء المؤيدون',
  bounds: (atLeast, size, unsettled) => `ما لا يقل عن ${atLeast} من ${size}؛ غير المحسوم: ${unsettled}`,
  changedPositions: (count) => `المواقف المختلفة (${count})`,
  noneChanged: 'لا يختلف أي موقف، بقدر ما تقوله المصادر.',
  floor: 'الموقف هو ما تحسمه المصادر بالنسبة إلى ذلك اليوم. وحيثما كان «غير معروف»، فقد يكون هو نفسه وقد يكون غيره.',
  positions: 'المواقف',
  same: 'الموقف نفسه',
  other: 'موقف آخر',
  unsettled: 'غير محسوم',
  groups: 'المجموعات والمعاهدات',
  onlyIn: (name) => `لا تذكر المصادر سوى ${isolate(name)}`,
  both: 'كلتاهما',
  none: 'لا شيء مدوَّن',
  votes: 'التصويت في المجلس',
  voted: (together, otherwise) =>
    `المشاريع التي دُوِّن تصويت الدولتين كلتيهما عليها: ${together}؛ ومنها ما اختلف تصويتهما عليه: ${otherwise}.`,
  neverTogether: 'لا يوجد حتى ذلك اليوم مشروع مدوَّن كان للدولتين كلتيهما صوت بشأنه.',
  voteNote: 'يحصي هذا ما جرى التصويت به، ولا يحكم على أي مشروع. والامتناع عن التصويت غير التصويت ضد المشروع.',
  otherwise: (count) => `المشاريع التي اختلف تصويتهما عليها (${count})`,
  draft: 'المشروع',
  comparison: 'المقارنة',
};

export const DAYS_EXPORT: Texts<typeof en.DAYS_EXPORT> = {
  label: 'مقارنة بين يومين',
  title: (a, b) => `أوجه الاختلاف بين ${a} و${b}`,
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'مقارنة بين دولتين',
  title: (a, b, day) => `مقارنة بين ${isolate(a)} و${isolate(b)}، ${day}`,
};

export const INITIATIVES_MESSAGES: Texts<typeof en.INITIATIVES_MESSAGES> = {
  title: 'مقارنة بين مبادرتين',
  of: (a, b, day) => `مقارنة بين ${isolate(a)} و${isolate(b)}، ${day}`,
  description: 'الدول المذكورة بوصفها مؤيدة لإحدى مبادرتين دون الأخرى، أو لكلتيهما، في يوم معين، مع المصادر.',
  first: 'المبادرة الأولى',
  second: 'المبادرة الثانية',
  same: 'المبادرة نفسها مختارة مرتين: اختر مبادرة أخرى.',
  only: (a, b, count) => `${isolate(a)} دون ${isolate(b)} (${count})`,
  notBoth: (a, b) => `${isolate(a)} دون ${isolate(b)}`,
  both: (count) => `كلتاهما (${count})`,
  bothPart: 'كلتاهما',
  none: 'لا توجد دولة.',
  floor:
    'ترد الدولة هنا حيثما ذكرها مصدر بوصفها مؤيدة لإحداهما. وحيثما كان موقفها من الأخرى «غير معروف»، فقد تكون أيدتها هي أيضا.',
  neither: (count) =>
    `الدول الأعضاء والدول المراقبة غير المذكورة بوصفها مؤيدة لأي منهما: ${count}. ومعظمها غير محسوم الموقف.`,
  settled: 'كلا الموقفين محسوم',
  open: 'الموقف الآخر غير محسوم',
  summary: (a, b, onlyA, onlyB, both) =>
    `المذكورة بوصفها مؤيدة للمبادرة «${isolate(a)}» دون «${isolate(b)}»: ${onlyA}؛ وللمبادرة «${isolate(b)}» دون «${isolate(a)}»: ${onlyB}؛ ولكلتيهما: ${both}.`,
  who: 'المذكورة بوصفها مؤيدة',
  exportLabel: 'مقارنة بين مبادرتين',
};

export const REVISIONS_MESSAGES: Texts<typeof en.REVISIONS_MESSAGES> = {
  title: 'مقارنة بين تنقيحين',
  of: (a, b) => `ما تغير من التنقيح ${a} إلى التنقيح ${b}`,
  description: 'كل واقعة يختلف نصها في تنقيح لاحق عنه في تنقيح سابق، قبل التغيير وبعده.',
  first: 'من التنقيح',
  second: 'إلى التنقيح',
  same: 'التنقيح نفسه مختار مرتين: اختر تنقيحا آخر.',
  net: 'لا يُذكر ما ظهر ثم زال بينهما، ولا ما بقي نصه كما كان.',
  facts: 'الوقائع',
  change: 'التغيير',
  summary: (corrected, takenBack, recorded) =>
    `المصوَّب: ${corrected}. ما لم يعد قائما: ${takenBack}. الجديد: ${recorded}.`,
  exportLabel: 'مقارنة بين تنقيحين',
};

export const FIGURE_MESSAGES: Texts<typeof en.FIGURE_MESSAGES> = {
  days: (a, b) => `أعضاء مجلس الأمن المؤيدون، ${a} و${b}`,
  daysSummary: (parts) => `الأعضاء الذين يمكن تسميتهم: ${parts}.`,
  onDay: (name, day) => `${isolate(name)}، ${day}`,
  ofCouncil: 'المبادرة واليوم',
  named: 'المذكورة بوصفها مؤيدة',
  open: 'الموقف غير محسوم',
  outside: 'لم تؤيد',
  states: (a, b, day) => `أوجه اختلاف التصويت في المجلس بين ${isolate(a)} و${isolate(b)}، حتى ${day}`,
  statesSummary: (together, otherwise) =>
    `المشاريع التي دُوِّن تصويت الدولتين كلتيهما عليها: ${together}؛ ومنها ما اختلف تصويتهما عليه: ${otherwise}.`,
  pair: (a, choiceA, b, choiceB) => `${isolate(a)}: ${choiceA}؛ ${isolate(b)}: ${choiceB}`,
  votes: 'الأصوات',
  drafts: 'المشاريع',
};
