import { isolate } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  description: (name, day) =>
    `${isolate(name)}: المواقف في ${day} مع كل إجراء وكل مصدر، وفترات العضوية في المجلس، وعمليات التصويت أثناءها، وما ليس معروفا.`,
  MEMBER: 'عضو في الأمم المتحدة',
  OBSERVER: 'دولة مراقبة',
  FORMER: 'دولة سابقة',
  since: (day) => `منذ ${day}`,
  codes: 'الرموز',
  otherNames: 'أسماء أخرى',
  positions: (day) => `المواقف في ${day}`,
  acts: 'ما تقوله المصادر',
  did: 'الإجراء',
  date: 'التاريخ',
  endorsedIt: 'أيدتها',
  noEndorsement: 'وهذا ليس تأييدا',
  noActs: 'لم يقل أي مصدر من المصادر المطلع عليها شيئا عن هذه الدولة وهذه المبادرة.',
  terms: 'فترات العضوية في مجلس الأمن',
  noTerms: (year) => `لم تكن عضوا في المجلس منذ ${year}.`,
  seated: (from, to) => `من ${from} إلى ${to}`,
  permanentSince: (from) => `عضو دائم، اعتبارا من ${from}`,
  votes: 'عمليات التصويت أثناء عضويتها',
  voteCount: (count) => `عمليات التصويت المدوَّنة التي تستوفي هذه الشروط: ${count}.`,
  from: 'من',
  to: 'إلى',
  choice: 'التصويت',
  outcome: 'النتيجة',
  marked: 'مشار إليه بوصفه متعلقا بجرائم فظيعة',
  yes: 'نعم، في أحد المصادر',
  draft: 'المشروع',
  title: 'العنوان',
  commitment: (initiative) => `${isolate(initiative)}: الموقف في ذلك اليوم`,
  veto: 'نقض',
  next: 'الـ 50 التالية',
  first: 'العودة إلى الأحدث',
  groups: 'المجموعات والمعاهدات وقرارات الجمعية العامة',
  groupsNote: 'العضوية في مجموعة أو معاهدة لا تعني تأييد أي مبادرة.',
  asOfList: (when) => `تاريخ القائمة: ${when}`,
  unknown: 'ما ليس معروفا',
  unknownPosition: (name) =>
    `ما إذا كانت الدولة قد أيدت المبادرة «${isolate(name)}»: لا يحسم ذلك أي مصدر من المصادر المطلع عليها.`,
  unknownDay: (name, between) => `اليوم الذي أيدت فيه الدولة المبادرة «${isolate(name)}»: ${between}.`,
  wouldSettle: 'ما من شأنه حسم ذلك',
  allKnown: 'لم تترك المصادر دون حسم شيئا مما يسأل عنه Pledgebook بشأن الدولة.',
  unknownAssembly: (resolutions) =>
    `ما فعلته بشأن قرارات غير ${isolate(resolutions)}، وبشأن هذه القرارات حيث لا يرد شيء أدناه: فلا يُدوَّن سوى ما عُثر عليه.`,
  unknownAssemblies: 'ما فعلته بشأن قرارات الجمعية العامة: لا شيء مدوَّن.',
};

export const ACTS_EXPORT: Texts<typeof en.ACTS_EXPORT> = {
  label: 'إجراءات الدول',
  title: 'ما تقوله المصادر عن الدول والمبادرات',
};

export const ASSEMBLY_RECORDS_EXPORT: Texts<typeof en.ASSEMBLY_RECORDS_EXPORT> = {
  label: 'الوقائع المتعلقة بالجمعية العامة',
  title: 'ما فعلته الدول بشأن قرارات الجمعية العامة، بقدر ما عُثر عليه',
};

export const COUNCIL_TERMS_EXPORT: Texts<typeof en.COUNCIL_TERMS_EXPORT> = {
  label: 'فترات العضوية في المجلس',
  title: (year) => `فترات العضوية في مجلس الأمن منذ ${year}`,
};

export const GROUP_MEMBERSHIPS_EXPORT: Texts<typeof en.GROUP_MEMBERSHIPS_EXPORT> = {
  label: 'العضوية في المجموعات والمعاهدات',
  title: 'العضوية في المجموعات والمعاهدات، وهي لا تعني تأييد أي مبادرة',
};

export const STATE_VOTES_EXPORT: Texts<typeof en.STATE_VOTES_EXPORT> = {
  label: 'تصويت دولة واحدة',
  title: (name) => `${isolate(name)}: عمليات التصويت أثناء عضويتها في مجلس الأمن`,
};
