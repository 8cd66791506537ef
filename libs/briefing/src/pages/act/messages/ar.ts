import { isolate } from '../../../languages/ar.js';
import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'ما يمكن فعله',
  description:
    'الدول التي يمكن أن يُطلب منها التأييد: أعضاء مجلس الأمن المقبل وجميع الدول التي لم يُحسم موقفها، مع رسائل ومذكرات وما تقوله المصادر.',
  lead: 'يعرف Pledgebook ما تقوله المصادر. وحيثما لم تحسم المصادر شيئا، يمكن السؤال: سؤال الدولة نفسها، أو سؤال من قد يعرف مصدرا.',
  ofState: (state) => `ما يمكن فعله: ${isolate(state)}`,
  ofStateDescription: (state, day) =>
    `${isolate(state)}، ${day}: ما يمكن أن يُطلب منها، وكيف تؤيد، ورسالة باللغات الست، ومذكرة إحاطة، وكيفية إرسال مصدر.`,
  council: (day) => `مجلس الأمن اعتبارا من ${day}`,
  councilNow: (day) => `مجلس الأمن في ${day}`,
  toAsk: (count, size, name) => `${isolate(name)}: الأعضاء الذين لا يبيّن أي مصدر تأييدهم: ${count} من ${size}.`,
  nobody: 'تبيّن المصادر أن جميع الأعضاء قد أيدوا.',
  joining: 'ينضم إلى المجلس',
  seat: 'المقعد',
  known: 'ما هو معروف',
  actions: 'ما يمكن فعله',
  letter: 'رسالة',
  letterTo: (state) => `رسالة: ${isolate(state)}`,
  note: 'مذكرة من صفحتين',
  noteOn: (state) => `مذكرة من صفحتين: ${isolate(state)}`,
  others: 'الدول التي لم يُحسم موقفها',
  count: (label, count) => `${label} (${count})`,
  CONFIRM_DAY: 'التأييد معروف ويومه غير معروف',
  ENDORSE_AGAIN: 'سحبت تأييدها',
  NAMED_AS_OUTSIDE: 'آخر مرة ذُكر فيها أنها ليست من المؤيدين',
  SPOKE_IN_SUPPORT: 'أدلت ببيان داعم، وهذا ليس تأييدا',
  NOTHING_FOUND: 'لم يُعثر على شيء',
  CONFIRM_DAY_MEANS: 'تفيد المصادر بالتأييد؛ فاسأل عن اليوم الذي جرى فيه.',
  ENDORSE_AGAIN_MEANS: 'يفيد أحد المصادر بسحب التأييد؛ فاسأل عما إذا كان السحب لا يزال قائما.',
  NAMED_AS_OUTSIDE_MEANS:
    'يذكر أحدث مصدر يتناول المسألة أن الدولة ليست من المؤيدين. ولا يحسم ذلك شيئا بعد تاريخه؛ فاسأل عما إذا كانت قد أيدت منذ ذلك الحين.',
  SPOKE_IN_SUPPORT_MEANS: 'يفيد أحد المصادر بأقوال داعمة؛ فاسأل عما إذا كانت الدولة قد أيدت أيضا.',
  NOTHING_FOUND_MEANS:
    'لم يقل أي مصدر من المصادر المطلع عليها شيئا عن ذلك. وهذا لا يعني الرفض؛ فاسأل عما إذا كانت الدولة قد أيدت.',
  asked: (kind, day) => `${kind}: ${day}`,
  nothingToAsk: 'لا يوجد هنا ما يُسأل عنه في هذا اليوم.',
  whom: 'من يمكن سؤاله',
  mission: (state) => `البعثة الدائمة لدى الأمم المتحدة: ${isolate(state)}. ولا يحتفظ Pledgebook بعناوين البعثات.`,
  observerMission: (state) =>
    `البعثة المراقبة الدائمة لدى الأمم المتحدة: ${isolate(state)}. ولا يحتفظ Pledgebook بعناوين البعثات.`,
  ledBy: (name) => `الجهة التي تقود المبادرة: ${isolate(name)}.`,
  noLead: 'لا يذكر أي مصدر من المصادر المطلع عليها من يقود المبادرة.',
  how: 'كيف تؤيد الدولة المبادرة',
  howUnknown: 'لا يذكر أي مصدر من المصادر المطلع عليها كيفية ذلك.',
  letterHeading: 'رسالة',
  letterNote: 'لا تقول الرسالة أكثر مما تقوله المصادر. ضع اسمك والتاريخ بين المعقوفتين؛ والوثائق قابلة للتعديل.',
  take: 'تنزيلها بصيغة:',
  inLanguages: 'الرسالة بلغات أخرى:',
  copyLetter: (name) => `رسالة، ${isolate(name)}`,
  briefingNote: (state, day) => `صفحتان عن ${isolate(state)}، ${day}`,
  settle: 'ما من شأنه حسم ذلك',
  settles: 'وثيقة مؤرخة ومتاحة للجميع، تقول فيها الدولة نفسها، أو من يتولون قائمة المبادرة، إنها أيدت أو إنها لم تؤيد.',
  all: 'جميع الدول والمجلس المقبل',
  toState: 'المواقف وفترات العضوية وعمليات التصويت',
  source: 'هل تعرف مصدرا؟',
  writeTo: 'الكتابة إلى القائمين على Pledgebook',
  writeAt: 'إبلاغ القائمين على Pledgebook',
  nothingStored: 'لا يخزِّن Pledgebook نفسه شيئا مما تكتبه.',
  noContact:
    'لم يذكر القائمون على هذا الموقع عنوانا يُكتب إليه. ويمكنك أن تقارن قائمة منشورة بما هو مدوَّن، وأن تحفظ النتيجة في ملفات لمن يدوّنون الوقائع:',
  subject: (state, name) => `مصدر: ${isolate(state)}، ${isolate(name)}`,
  subjectOfAll: (name) => `مصدر: ${isolate(name)}`,
  body: (about) =>
    `${isolate(about)}\n\nما هو المصدر (العنوان، الناشر، اليوم):\n\nأين يمكن الاطلاع عليه (العنوان الإلكتروني):\n\nما يقوله، بنصه الحرفي:\n`,
};

export const LETTER_MESSAGES: Texts<typeof en.LETTER_MESSAGES> = {
  kicker: 'رسالة',
  title: (initiative, state) => `${isolate(initiative)}: ${isolate(state)}`,
  asOf: (day, revision) => `الوقائع حتى ${day} · Pledgebook، التنقيح ${revision}`,
  sender: '[الاسم، المنظمة، العنوان]',
  dated: '[اليوم]',
  representative: (state) => `الممثل الدائم لدى الأمم المتحدة: ${isolate(state)}`,
  observer: (state) => `المراقب الدائم لدى الأمم المتحدة: ${isolate(state)}`,
  salutation: 'صاحب السعادة / صاحبة السعادة،',
  about: (initiative) => `نكتب إلى سعادتكم بشأن المبادرة التالية: ${isolate(initiative)}.`,
  aboutDocument: (initiative, document) =>
    `نكتب إلى سعادتكم بشأن المبادرة التالية: ${isolate(initiative)} (${isolate(document)}).`,
  addressedTo: 'الجهات الموجهة إليها: ',
  pledges: 'ما تطلبه، باختصار: ',
  sits: (seat) => `دولتكم عضو في مجلس الأمن (${seat})`,
  joins: (day, seat) => `تنضم دولتكم إلى مجلس الأمن في ${day} (${seat})`,
  spoke: (day) => `يفيد أحد المصادر بأن حكومتكم أدلت ببيان داعم لها (${day})؛ ونفهم أن ذلك وحده ليس تأييدا.`,
  outside: (day) =>
    `يذكر أحدث مصدر نعرفه في هذا الشأن أن دولتكم ليست من المؤيدين (${day})؛ ولا يحسم ذلك شيئا بعد تاريخه.`,
  withdrew: (day) => `يفيد أحد المصادر بأن حكومتكم سحبت تأييدها (${day}).`,
  perhapsWithdrew: (day) => `تفيد المصادر بأن حكومتكم أيدتها ثم سحبت تأييدها (${day})؛ ولا تحسم منذ أي يوم كان ذلك.`,
  endorsed: (when) => `تفيد المصادر بأن حكومتكم قد أيدتها (${when})؛ ولا تحسم في أي يوم كان ذلك.`,
  notFound: (day, revision) =>
    `لم نعثر على تأييد في المصادر التي نعرفها (الحالة في ${day}، التنقيح ${revision} من Pledgebook). ولا يعني ذلك أنه لا وجود له.`,
  notFoundSince: (day, revision) =>
    `لم نعثر على تأييد لاحق في المصادر التي نعرفها (الحالة في ${day}، التنقيح ${revision} من Pledgebook). ولا يعني ذلك أنه لا وجود له.`,
  knownAsOf: (day, revision) => `هذا ما نعرفه في ${day} (التنقيح ${revision} من Pledgebook).`,
  please: 'ونكون ممتنين لو تفضلت حكومتكم بما يلي:',
  sayWhether: 'إبلاغنا بما إذا كانت قد أيدت المبادرة، ومنذ أي يوم، وفي أي وثيقة علنية يمكن الاطلاع على ذلك؛',
  considerEndorsing: 'النظر في تأييدها، إن لم تكن قد أيدتها.',
  confirmDay: 'تأكيد اليوم الذي أيدت فيه المبادرة، والوثيقة العلنية التي يمكن الاطلاع فيها على ذلك.',
  confirmWithdrawal: 'تأكيد اليوم الذي يسري منه سحب تأييدها، والوثيقة العلنية التي يمكن الاطلاع فيها على ذلك؛',
  sayWithdrawn: 'إبلاغنا بما إذا كان سحب تأييدها لا يزال قائما؛',
  considerAgain: 'النظر في تأييد المبادرة من جديد، إن كان سحب التأييد قائما.',
  how: 'كيف تؤيدها الدولة، بقدر ما تذكره المصادر: ',
  close: 'وتفضلوا، سعادتكم، بقبول أسمى آيات التقدير والاحترام.',
  page: 'ما تقوله المصادر في هذا الشأن، وهذه الرسالة من جديد',
  imprint: 'الوقائع: \u2068Pledgebook, CC BY 4.0\u2069.',
  sources: 'المصادر',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  act: 'ما يمكن فعله | تحرك حملة طلب رسالة كتابة بعثة مناصرة من يمكن سؤاله تأييد',
};
