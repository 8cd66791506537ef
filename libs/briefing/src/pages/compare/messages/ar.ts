import { isolate } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  compare: '+ مقارنة',
  compareDay: 'مقارنة بيوم آخر',
  compareState: 'مقارنة بدولة أخرى',
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
  sameDay: 'اليومان متطابقان: اختر يوما آخر.',
  sameState: 'الدولتان متطابقتان: اختر دولة أخرى.',
  council: 'مجلس الأمن',
  councilUnknown: (from, to) => `جميع الأعضاء معروفون من ${from} إلى ${to}: ولذلك تتعذر مقارنة المجلس في هذين اليومين.`,
  sameCouncil: 'أعضاؤه هم أنفسهم في اليومين.',
  joined: (count) => `انضم إليه (${count})`,
  left: (count) => `غادره (${count})`,
  stayed: (count) => `عضو فيه في اليومين (${count})`,
  support: 'الأعضاء المؤيدون',
  bounds: (atLeast, size, unsettled) => `${atLeast} من ${size} على الأقل؛ غير المحسوم: ${unsettled}`,
  changedPositions: (count) => `المواقف التي تغيرت حالتها (${count})`,
  noneChanged: 'لم تتغير حالة أي موقف، بقدر ما تقوله المصادر.',
  floor: 'الموقف هو ما تحسمه المصادر بالنسبة إلى ذلك اليوم. وحيثما كان «غير معروف»، فقد يكون هو نفسه وقد يكون غيره.',
  positions: 'المواقف',
  same: 'الموقف نفسه',
  other: 'موقف آخر',
  unsettled: 'غير محسوم',
  groups: 'المجموعات والمعاهدات',
  onlyIn: (name) => `لا تسمي المصادر سوى ${isolate(name)}`,
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
  title: (a, b) => `ما تغير بين ${a} و${b}`,
};

export const STATES_EXPORT: Texts<typeof en.STATES_EXPORT> = {
  label: 'مقارنة بين دولتين',
  title: (a, b, day) => `مقارنة بين ${isolate(a)} و${isolate(b)}، ${day}`,
};
