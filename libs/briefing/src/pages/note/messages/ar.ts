import { isolate } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'مذكرة إحاطة',
  heading: 'إعداد مذكرة إحاطة',
  description:
    'اختر مناسبة أو دولة أو يوما، وأضف ما تحتاج إليه، واكتب كلماتك بين الأقسام، ونزِّل المذكرة بصيغة PDF أو Word أو Markdown: وكل رقم فيها مقرون بمصدره.',
  lead: 'ابدأ بأحد هذه النماذج أو بمذكرة فارغة. وكل رقم مقرون بمصدره، ومنسوب إلى يوم وتنقيح محددين؛ والعنوان الإلكتروني للمذكرة يتضمنها كلها، فيكفي الرابط لمشاركتها.',
  start: 'البدء',
  empty: 'مذكرة فارغة',
  PANEL_BRIEFING: 'إحاطة لحلقة نقاش',
  COUNCIL_CANDIDATE: 'دولة مرشحة لعضوية المجلس',
  STATE_PROFILE: 'نبذة عن دولة',
  ONE_PAGE: 'صفحة واحدة للمجتمع المدني',
  PANEL_BRIEFING_IS:
    'الأرقام الرئيسية، والمجلس وعمليات التصويت فيه، والأسئلة المطروحة على حلقة النقاش مع ما يتصل بها. سبع صفحات أو ثمان.',
  COUNCIL_CANDIDATE_IS: 'موقف الدولة المرشحة، وما ستطلبه منها الصكوك، والمجلس الذي ستنضم إليه. من خمس صفحات إلى سبع.',
  STATE_PROFILE_IS:
    'مواقف الدولة مع كل إجراء، وفترات عضويتها في المجلس، وتصويتها على المشاريع المتعلقة بالجرائم الفظيعة. أربع صفحات تقريبا على الأكثر.',
  ONE_PAGE_IS: 'الأرقام الرئيسية ورسم بياني واحد والمصادر الأساسية، في ورقة واحدة.',
  TWO_PAGES: 'صفحتان لرئيس بعثة',
  TWO_PAGES_IS:
    'الجواب أولا، ثم ما يُطلب من الدولة، والمجلس عضوا عضوا ورسم بياني واحد، مع ثمانية مصادر على الأكثر: صفحتان، بصيغة PDF وبصيغة Word.',
  PANEL_BRIEFING_TITLE: 'الالتزامات المتعلقة بمجلس الأمن والجرائم الفظيعة: مواقف الدول',
  ONE_PAGE_TITLE: 'الالتزامات بالأرقام',
  ofStateTitle: (state) => `${isolate(state)}: الالتزامات المتعلقة بمجلس الأمن والجرائم الفظيعة`,
  ANSWER: 'الجواب باختصار',
  COUNCIL_TABLE: 'مجلس الأمن، عضوا عضوا',
  ASK: 'ما يُطلب',
  KEY_SOURCES: 'المصادر الرئيسية',
  KEY_FIGURES: 'الأرقام الرئيسية',
  PROGRESS: 'التقدم',
  COUNCIL: 'مجلس الأمن',
  GROUPS: 'المواقف بحسب المجموعة الإقليمية',
  STATE: 'نبذة عن دولة',
  VOTES: 'عمليات التصويت',
  INSTRUMENTS: 'الصكوك جنبا إلى جنب',
  QUESTIONS: 'الأسئلة المطروحة على حلقة النقاش، مع المعطيات',
  NOT_KNOWN: 'ما ليس معروفا',
  SOURCES: 'المصادر',
  TEXT: 'نص خاص بك',
  about: (block, initiative) => `${block}: ${isolate(initiative)}`,
  noteTitle: 'العنوان',
  on: 'الحالة في يوم',
  blocks: 'الأقسام',
  block: (number, kind) => `${number}. ${kind}`,
  caption: 'عنوان القسم، إن لم يكن العنوان المعتاد',
  which: 'الموضوع',
  whichState: 'الدولة',
  whichVotes: 'عمليات التصويت: أرقامها كما في عناوين صفحاتها، أو رموزها',
  findVotes: 'البحث عن عمليات تصويت',
  whichQuestions: 'الأسئلة (إن لم يُختر شيء: كلها)',
  own: (slug) => `كلماتك، بصيغة Markdown؛ وتُملأ فيها الأرقام الحية مثل \u2068{{endorsed ${slug}}}\u2069`,
  liveHelp: 'جميع الأرقام الحية',
  takeOver: 'اعتماد هذا النص نصا خاصا بي',
  inPlaceOf: (number) => `بدلا من الفقرة ${number} من القسم السابق؛ ومن دونه تعود تلك الفقرة`,
  raise: 'نقل إلى أعلى',
  lower: 'نقل إلى أسفل',
  remove: 'إزالة',
  ofBlock: (what, block) => `${what}: ${isolate(block)}`,
  add: 'إضافة قسم',
  addIt: 'إضافة',
  update: 'عرض المذكرة',
  write: 'كتابة',
  writeOrPreview: 'كتابة أو معاينة',
  preview: 'معاينة',
  take: 'تنزيل المذكرة:',
  print: 'طباعة',
  share: 'العنوان الإلكتروني لهذه الصفحة هو المذكرة كلها: شاركه، فتُفتح كما هي.',
  missing: 'اختر موضوع هذا القسم؛ وإلى أن تختاره يُستبعد القسم.',
  missingText: 'اكتب شيئا؛ وإلى أن تكتبه يُستبعد هذا القسم.',
  nothing: 'المذكرة فارغة: أضف قسما.',
  problems: 'تتعذر كتابة المذكرة على هذا النحو',
  newer: (own, newest) => `تعرض هذه المذكرة التنقيح ${own}. وأحدث تنقيح هو التنقيح ${newest}.`,
  renew: 'تحديث الأرقام',
  changes: 'ما الذي سيتغير',
  unchanged: 'لن يتغير أي رقم في هذه المذكرة.',
  before: 'في هذه المذكرة',
  after: 'في أحدث تنقيح',
  figure: 'الرقم',
  absent: 'غير وارد',
  kicker: 'مذكرة إحاطة',
  asOf: (day, revision) => `الحالة في ${day} · التنقيح ${revision}`,
  page: (number, of) => `الصفحة ${number} من ${of}`,
  open: 'فتح هذه المذكرة أو تعديلها',
  imprint: (licence) => `Pledgebook. ${licence}`,
  restsOn: (count) => `المصادر، وترد قائمتها هناك: ${count}`,
  liveFigure: (expression) => `الرقم الحي «${isolate(expression)}»`,
  named: (name) => `عدد الدول التي يمكن تسميتها، استنادا إلى مصدر، بوصفها مؤيدة: ${isolate(name)}`,
  pageOf: (name) => `${isolate(name)}: المواقف والإجراءات والمجاميع المنشورة، كل منها مقرون بمصادره`,
  councilPage: (day) => `مجلس الأمن في ${day}، وكل موقف مقرون بمصادره`,
  published: (text, day) => `. آخر مجموع منشور: ${text} (${day})`,
  of: (count, total) => `${count} من ${total}`,
  inCouncil: (name) => `عدد أعضاء مجلس الأمن الذين يمكن تسميتهم بوصفهم مؤيدين: ${isolate(name)}`,
  seat: (seat, from, to) => `${seat}، ${from}–${to}`,
  names: 'بلغات الأمم المتحدة',
  votesOnRecord: (all, marked) =>
    `عمليات التصويت المدوَّنة حتى ذلك اليوم: ${all}؛ ومنها ما جرى على مشاريع يشير إليها مصدر بوصفها متعلقة بجرائم فظيعة: ${marked}`,
  marked: 'عمليات التصويت على مشاريع يشير إليها مصدر بوصفها متعلقة بجرائم فظيعة',
  newestMarked: (count) =>
    `أحدث عمليات التصويت على مشاريع يشير إليها مصدر بوصفها متعلقة بجرائم فظيعة (وعددها هنا ${count})`,
  vote: 'التصويت',
  who: 'الأعضاء',
  endorsing: (initiative) => `المؤيدون حتى ذلك اليوم: ${isolate(initiative)}`,
  vetoing: (name) => `${isolate(name)} (نقض)`,
  none: 'لا أحد ممن يمكن تسميتهم',
  rollCall: (symbol) => `تصويت كل عضو على ${isolate(symbol)}`,
  noRollCall: 'لا يورد أي مصدر من المصادر المطلع عليها تصويت كل عضو.',
  judgement:
    'ما إذا كان المشروع ذا مصداقية مسألة تقدير؛ ولم يُدوَّن هنا أي تقدير. والامتناع عن التصويت ليس تصويتا ضد المشروع.',
  answersNone: 'هذه المعطيات لا تجيب عن أي سؤال: بل تبيّن ما يمكن معرفته.',
  evidenceOn: (question) => `ما يتصل ب${question}، مع المصادر`,
  statesUnknown: (name, count, total) =>
    `${isolate(name)}: الدول الأعضاء التي لا يحسم موقفها أي مصدر من المصادر المطلع عليها: ${count} من ${total}. وهذا لا يعني الرفض.`,
  statesPossibly: (name, count) =>
    `${isolate(name)}: الدول التي يُعرف أنها أيدت، ولا يُعرف ما إذا كانت قد أيدت حتى ذلك اليوم: ${count}.`,
  membersUnknown: (name, members) => `${isolate(name)}: أعضاء المجلس الذين موقفهم غير معروف: ${isolate(members)}.`,
  guide: 'كيف تعمل المذكرات',
};

export const ANSWER_MESSAGES: Texts<typeof en.ANSWER_MESSAGES> = {
  council: (day) => `المجلس، ${day}`,
  missing: 'ما ينقص',
  sits: (seat) => `هي من أعضاء مجلس الأمن في هذا اليوم (${seat}).`,
  willSit: (from, to) => `وستكون عضوا في مجلس الأمن من ${from} إلى ${to}.`,
  doesNotSit: 'ليست من أعضاء مجلس الأمن في هذا اليوم.',
  notSettled: 'أعضاء المجلس في ذلك اليوم غير معروفين جميعا.',
  publishedMembers: (count, day) => `العدد المنشور: ${count}، ${day}`,
  needed: (votes) => `الأصوات التي يتطلبها القرار: ${votes}.`,
  missingOf: (name, members, states, total) =>
    `${isolate(name)}: مواقف ${members} من أعضاء المجلس و${states} من الدول الأعضاء البالغ عددها ${total}`,
  missingStates: (name, states, total) => `${isolate(name)}: مواقف ${states} من الدول الأعضاء البالغ عددها ${total}`,
  nothing: 'لا يبقى أي موقف غير محسوم في هذا اليوم.',
  noNo: 'ولا يحسمها أي مصدر؛ وهذا لا يعني الرفض.',
  askOf: (state) => `ما نطلبه من هذه الدولة (${isolate(state)})`,
  bottomLine: 'الخلاصة',
  seatedEndorsing: (state, names) =>
    `هذه الدولة (${isolate(state)}) عضو في مجلس الأمن وقد أيدت ما يلي: ${isolate(names)}. ويمكن مطالبتها فيه بالوفاء بذلك.`,
  seatedOpen: (state, names) =>
    `هذه الدولة (${isolate(state)}) عضو في مجلس الأمن، ولا يبيّن أي مصدر أنها أيدت ما يلي: ${isolate(names)}. ولتأييدها، إن حصل، أثر فوري فيه.`,
  endorsing: (state, names) =>
    `أيدت هذه الدولة (${isolate(state)}) ما يلي: ${isolate(names)}. وبإمكانها أن تحمل دولا أخرى على ذلك.`,
  open: (state, names) =>
    `لا يبيّن أي مصدر أن هذه الدولة (${isolate(state)}) أيدت ما يلي: ${isolate(names)}. وبإمكانها أن تؤيد سواء أكانت عضوا في المجلس أم لا.`,
  comingEndorsing: (state, day, names) =>
    `تنضم هذه الدولة (${isolate(state)}) إلى مجلس الأمن في ${day} وقد أيدت ما يلي: ${isolate(names)}. ويمكن مطالبتها فيه بالوفاء بذلك.`,
  comingOpen: (state, day, names) =>
    `تنضم هذه الدولة (${isolate(state)}) إلى مجلس الأمن في ${day}، ولا يبيّن أي مصدر أنها أيدت ما يلي: ${isolate(names)}. ولتأييدها، إن حصل، أثر فيه منذ اليوم الأول.`,
  notYetOpen: (names) => `في هذا اليوم لم يُفتح بعد باب تأييد ما يلي: ${isolate(names)}.`,
  ENDORSED: 'أن تعمل بموجبها، وأن تحمل أعضاء آخرين في المجلس على تأييدها.',
  POSSIBLY_ENDORSED: 'أن تؤكد منذ أي يوم أيدتها.',
  NOT_ENDORSED: 'أن تؤيدها.',
  WITHDRAWN: 'أن تؤيدها من جديد.',
  UNKNOWN: 'أن تبيّن ما إذا كانت قد أيدتها، وأن تؤيدها إن لم تكن قد فعلت.',
  prepare: 'أن تؤيدها متى فُتح باب تأييدها.',
  member: 'العضو',
  more: (count) => `مصادر أخرى عددها ${count}: هذه المذكرة بجميع مصادرها`,
  from: 'من',
  to: 'إلى',
  dated: 'التاريخ',
  contact: 'جهة الاتصال',
  head: 'من يكتب إلى من (يُطبع في أعلى المذكرة؛ وتُحذف السطور الفارغة)',
};

export const FIGURE_MENU_MESSAGES: Texts<typeof en.FIGURE_MENU_MESSAGES> = {
  insert: 'إدراج رقم',
  insertIt: 'إدراج',
  onDay: (day) => `قيمها في ${day}؛ وتظل حية في النص`,
  ofCouncil: 'مجلس الأمن',
  endorsed: 'الدول التي يمكن تسميتها بوصفها مؤيدة',
  'possibly-endorsed': 'الدول التي ربما كانت قد أيدت حتى ذلك اليوم',
  'not-endorsed': 'الدول التي حُسم أنها لم تؤيد',
  unknown: 'الدول التي لا يحسم موقفها أي مصدر',
  members: 'الدول الأعضاء',
  'council-endorsed': 'أعضاء المجلس الذين يمكن تسميتهم بوصفهم مؤيدين',
  'council-size': 'أعضاء المجلس',
  'votes-needed': 'الأصوات التي يتطلبها القرار',
  'vetoed-drafts': 'المشاريع التي أُسقطت بحق النقض والمدوَّنة حتى ذلك اليوم',
  option: (value, what) => `${value} – ${what}`,
};

export const GUIDE_MESSAGES: Texts<typeof en.GUIDE_MESSAGES> = {
  title: 'مذكرات الإحاطة: كيف تعمل',
  description: 'أقسام مذكرة الإحاطة وعنوانها الإلكتروني وملفاتها، وجميع الأرقام الحية التي يمكن أن يتضمنها النص.',
  language: 'هذا الدليل متاح بالإنكليزية فقط: فأسماء الأقسام والأرقام الحية هي أسماؤها في العناوين.',
  contents: 'المحتويات',
  back: 'إلى مذكرات الإحاطة',
};

export const TEXT_TOOLS_MESSAGES: Texts<typeof en.TEXT_TOOLS_MESSAGES> = {
  tools: 'تنسيق النص المحدد',
  bold: 'خط عريض',
  list: 'قائمة',
  link: 'رابط',
  words: 'نص الرابط',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  note: 'مذكرات الإحاطة | إعداد مذكرة PDF Word',
};

export const LIVE_FIGURES_MESSAGES: Texts<typeof en.LIVE_FIGURES_MESSAGES> = {
  heading: 'الأرقام الحية بالعربية',
  how: 'تحت كل نص، يضع «إدراج رقم» الرقم الذي تختاره في الموضع الذي تكتب فيه. والرقم الذي لم يُذكر يومه هو رقم يوم المذكرة؛ وما يرد بين معقوفتين يمكن حذفه. أما الرقم الذي كُتب على وجه الخطأ، أو الذي لا تعطيه المصادر، فيُشار إليه في موضعه ولا يُطبع فارغا أبدا.',
  figure: 'الرقم الحي',
  gives: 'ما يعطيه',
};

export const LIVE_FIGURE_MEANINGS: Texts<typeof en.LIVE_FIGURE_MEANINGS> = {
  endorsed: 'عدد الدول الأعضاء التي يمكن تسميتها بوصفها مؤيدة لها حتى ذلك اليوم',
  'possibly-endorsed': 'عدد الدول التي يُعرف أنها أيدتها، ولا يُعرف ما إذا كانت قد أيدتها حتى ذلك اليوم',
  'not-endorsed': 'عدد الدول التي يحسم مصدر أنها لم تكن قد أيدتها حتى ذلك اليوم',
  withdrawn: 'عدد الدول التي كانت قد سحبت تأييدها لها حتى ذلك اليوم',
  unknown: 'عدد الدول التي لا يحسم أي مصدر موقفها في ذلك اليوم',
  members: 'عدد الدول الأعضاء في ذلك اليوم: أي جميع الدول التي يُسأل عن موقفها',
  published: 'آخر مجموع منشور حتى ذلك اليوم؛ وأكبرها إن كان هناك أكثر من مجموع ليوم واحد',
  'council-endorsed': 'عدد أعضاء مجلس الأمن في ذلك اليوم الذين يمكن تسميتهم بوصفهم مؤيدين لها',
  'short-of-votes-needed': 'عدد الأعضاء الإضافيين المطلوبين لبلوغ الأصوات التي يتطلبها القرار',
  'council-size': 'عدد أعضاء مجلس الأمن في ذلك اليوم',
  'votes-needed': 'عدد الأصوات التي يتطلبها قرار مجلس الأمن في ذلك اليوم',
  'vetoed-drafts':
    'عدد مشاريع القرارات المدوَّنة التي كانت قد أُسقطت بحق النقض حتى ذلك اليوم، من جانب أي عضو أو من جانب تلك الدولة',
  status: 'موقف الدولة في ذلك اليوم',
  opened: 'اليوم الذي فُتح فيه باب تأييدها أمام الدول، حيث يورده مصدر',
  source: 'ليس رقما، بل إحالة إلى مصدر، بمعرّفه الوارد في عنوان صفحته',
  day: 'يوم المذكرة',
  revision: 'تنقيح المذكرة',
};

export const LONG_NOTE_MESSAGES: Texts<typeof en.LONG_NOTE_MESSAGES> = {
  save: 'حفظ المذكرة',
  tooLong:
    'هذه المذكرة أطول من أن يحملها عنوان. يحفظها «حفظ المذكرة» في ملف يُفتح من جديد عن طريق «فتح مذكرة»؛ وكذلك كل وثيقة تنزّلها.',
  openHeading: 'فتح مذكرة',
  openText: 'المذكرة المحفوظة، أو أي وثيقة لمذكرة بصيغة PDF أو Word أو Markdown أو HTML، تُفتح كما كانت ويمكن تعديلها.',
  file: 'الملف',
  openFile: 'فتح',
  openDocument: 'لتعديل هذه المذكرة، افتح هذا الملف في Pledgebook',
};
