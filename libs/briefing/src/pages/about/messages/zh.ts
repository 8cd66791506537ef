import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: '关于Pledgebook：所述内容有何依据',
  description: '方法、每种状况的规则及实例、局限、计数方式、无障碍、许可，以及如何报告错误。',
  lead: 'Pledgebook记录哪些国家赞同了关于在发生大规模暴行时克制使用否决权和表决权的倡议。本页说明其方法。',
  method: '方法',
  methodFacts:
    '事实予以记录，状况则由事实推导。台账记载来源所述的内容：“截至2015年9月1日，奥地利被列为支持国”。台账从不记载状况。一国在某日的立场，是根据这些事实按固定规则得出的，对每个国家一视同仁。',
  methodDates:
    '因此，每个问题都有两个时间。日期（网址中的“on=”）是现实世界的某一日；版本（“revision=”）是Pledgebook当时所知的情况。两者均与每个数字并列，以便引用者的数字在多年之后仍可查核。',
  methodSources: '每项事实都列明来源，每个来源都说明查阅了哪一部分。',
  toSources: '所有来源',
  toRevisions: '所有版本',
  rules: '每种状况的含义',
  rulesText: '每种状况的规则（即本服务所适用的规则），附数据中的实例。',
  rule: '规则',
  exampleHead: '实例',
  ENDORSED_RULE:
    '已知该国在该日或之前已赞同：有来源载明赞同日期或界限（“某日或之前”），且不晚于所询日期，并且没有得知截至该日有任何撤回。',
  POSSIBLY_ENDORSED_RULE: '已知该国已赞同，但日期未知：所询日期介于可能作出赞同的第一日和最后一日之间。',
  NOT_ENDORSED_OPEN_RULE: '该倡议当时尚未开放赞同。（凡没有来源可确定倡议开放日期的，不适用本规则。）',
  NOT_ENDORSED_BEFORE_RULE: '该日早于一项已知日期的赞同。',
  NOT_ENDORSED_OUTSIDE_RULE:
    '有来源指明该国在该日或其后不在赞同国之列，且没有得知此前有任何赞同。此种来源可确定截至其日期的情况，不能确定其后的情况。',
  WITHDRAWN_RULE: '该国曾予赞同，且有来源报告该国在该日或之前撤回。撤回作为一项单独的行为予以记录；这不是更正。',
  UNKNOWN_AFTER_RULE: '没有任何依据可予确定。例如，指明该国不在赞同国之列的最近一个来源早于该日：该国其后的行动未知。',
  UNKNOWN_SPOKE_RULE:
    '该国虽曾发言支持，但没有任何依据可予确定：发言支持不构成赞同，属于牵头某项倡议的集团也不构成赞同。',
  noExample: '没有实例：已查阅的来源均未报告任何撤回。',
  noCase: '事实中没有实例。',
  on: (state, day) => `${state}，${day}`,
  limits: '未知的内容',
  limitOf: (named, published, day) => `可凭来源列名的国家：${named}；最新公布的总数：${published}（${day}）。`,
  limitLists: '支持国名单如少于公布的总数，即不完整。一国列为“未知”，所说明的是来源的情况，而不是该国的情况。',
  limitVotes: (drafts, failed, adopted) =>
    `记录包括安全理事会付诸表决的${drafts}项草案：其中${failed}项未获通过，${adopted}项获得通过。更早的草案，以及从未付诸表决的磋商，均不包括在内。`,
  limitJudgement:
    '草案是否如某些承诺所称的那样“可信”，属于判断问题。Pledgebook不作任何判断：只显示来源所作的标明，并列明这些来源。',
  limitText: '草案标题仅有英文。小组讨论的问题以英文引述；所附译文均由本站提供，并已注明。',
  limitRead: '许多来源只查阅了部分内容（摘录）；每个来源均已注明。',
  counting: '计数方式',
  countMembers:
    '计数对象为当日的联合国会员国：2011年以来为193个。观察员国（教廷和巴勒斯坦国）不计在内，除非要求计入；下方图表及其标题和文件随之变动。',
  withObservers: '同时计入观察员国',
  withoutObservers: '仅计会员国',
  countPublished:
    '他方公布的总数与本站的总数并列显示，各用其原有表述并附来源。这些总数从不与本站的总数合并，也不彼此合并，即使不一致亦然。数项倡议的合计总数，不是其中任何一项的总数。',
  countCouncil: '在安理会，成员过半数（15个中的8个）不足以作出决定：作出决定需九票赞成，且没有常任理事国投反对票。',
  use: '何人可以使用',
  useText:
    '任何人均可为任何目的使用，无需征得同意：用于简报、文章、讲座、宣传活动或其他数据库。事实和图表采用CC BY 4.0许可：请注明Pledgebook、版本和出处。',
  toCite: '许可和引用方式',
  useCode:
    '本程序为自由软件，采用MIT许可：任何人均可自行运行副本。副本可由运行者更改；通过版本的散列值可以看出其所载事实是否相同。',
  accessibility: '无障碍',
  accessText:
    '各页面力求达到WCAG 2.2 AA级。每次变动均运行测试，以三种语文（英文、法文和西班牙文）逐页检查，部分页面以全部六种语文检查：',
  accessAxe: '使用axe检查工具，分别在浅色和深色背景下检查，结果须无任何问题；',
  accessWidth: '在320像素宽度下检查（相当于普通屏幕放大至400%），内容不得被截断；',
  accessKeys: '仅用键盘操作：表单、表格和图表的每个数值；',
  accessScripts: '不使用脚本：所有文字、表格、图片和表单均可使用；',
  accessMotion: '在减少动态效果、强制颜色和打印条件下检查。任何状况都不单凭颜色表示：每种状况均有各自的文字和标记。',
  accessCharts: '每张图表下方均有数字表格，并附文字说明。',
  accessReport: '如有任何情况妨碍您阅读或使用某一页面，即为本站的错误：请按下述方式报告。',
  contact: '报告错误、遗漏的来源或障碍',
  contactText:
    '请在本副本所属的代码库中提交问题报告。请说明您访问的网址、所见的内容，以及来源的不同说法；有了来源，即可记录更正，版本也将说明原因。',
  words: '用语',
  wordsText: '各国“赞同”某项倡议。这些倡议不是条约：对任何国家均无法律约束力。',
  toGlossary: '词汇表',
  toCodebook: '编码手册',
};

export const GLOSSARY_MESSAGES: Texts<typeof en.GLOSSARY_MESSAGES> = {
  title: '词汇表：本领域的用语',
  description: 'Pledgebook所用各词的含义：倡议、行为、赞同、立场、覆盖率、否决、版本等。',
  language: '词汇表的正文为英文：其用语即本服务及其数据的用语。',
  back: '关于Pledgebook',
};

export const SOURCES_THAT_DISAGREE_MESSAGES: Texts<typeof en.SOURCES_THAT_DISAGREE_MESSAGES> = {
  title: '来源彼此不一之处及所作的取舍',
  description: '逐案说明：来源如何说，记录了其中哪些内容，哪些尚无定论。',
  language: '正文为英文，因为大多数来源均为英文。',
  back: '关于Pledgebook',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  about: '关于本站 | 方法 规则 局限 状况如何得出 联系',
  glossary: '词汇表 | 术语 用语',
  sourcesThatDisagree: '来源不一致 | 矛盾 出入',
};
