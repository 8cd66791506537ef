import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: '小组讨论的问题',
  description: '向小组提出的问题（原文），以及记录中与每个问题相关的情况。',
  lead: '向小组提出的问题（原文），以及记录中与之相关的情况。所列资料并不回答任何问题，只表明可以得知哪些情况。',
  asked: '提问场合：',
  onlyEnglish: '问题以英文提出，此处照录英文原文。',
  courtesy: 'Pledgebook提供的参考译文：',
  question: (number) => `问题${number}`,
  all: '所有问题',
  bears: '相关资料',
  more: (number) => `关于问题${number}的所有资料`,
  none: '尚未就这一问题列出资料。',
  choose: '资料截至日期',
  panelDay: (day) => `小组讨论当日，${day}`,
  behind: '依据页面：',
  explore: '用GraphQL查询',
  failed: '所有未获通过的草案',
  marked: '仅限被标明涉及暴行罪的草案',
  cosponsorsTitle: (name) => `可列名的提案国：${name}`,
  cosponsorsLater: (day, adopted) => `截至${day}该决议尚不存在：决议于${adopted}通过。`,
  cosponsorsFinding: (sponsors, endorsing, name, day) =>
    `可列名的提案国有${sponsors}个；截至${day}，其中可列名为已赞同${name}的有${endorsing}个。`,
  cosponsorsPartial: '名单不完整：只列入可查阅的来源所提及的国家。未列入的国家也可能是该决议的提案国。',
  role: '与该决议的关系',
  sponsor: '提案国',
  'co-sponsor': '共同提案国',
  'not a co-sponsor': '非共同提案国',
  'dissociated from the outcome': '声明不认同该成果',
  eachOf: '各国及其立场和来源',
  triggersTitle: '每项倡议的启动条件',
  triggersFinding: '由本站根据所列来源概述；以该文书本身的案文为准。',
  notRead: '已查阅的来源均未说明。',
  instrumentsTitle: '有记录的各项文书',
  instrumentsFinding: (endorsed, others) =>
    `由各国表示赞同的文书：${endorsed}。其他文书并非由各国表示赞同：${others}。`,
  instrument: '文书',
  kind: '性质',
  ledBy: '牵头者',
  launched: '发起或通过日期',
  adopted: (day) => `${day}通过`,
  endorse: '是否由各国表示赞同？',
  yes: '是',
  no: '否',
  CODE_OF_CONDUCT: '行为守则',
  POLITICAL_DECLARATION: '政治宣言',
  UN_SECRETARIAT_INITIATIVE: '联合国秘书处的倡议',
  ANALYTICAL_FRAMEWORK: '分析框架',
  GENERAL_ASSEMBLY_RESOLUTION: '大会决议',
};

export const WHY: Texts<typeof en.WHY> = {
  council:
    '这一问题从安理会成员过半数出发。此处显示每年有多少成员可列名为支持国，并对照过半数线和作出决定所需的九票线。',
  meter:
    '安理会采取行动，需九票赞成且无否决：十五个成员中的八个是过半数，但仍差一票。此处显示在所选日期，可列名的成员距此尚有多远。',
  votes:
    '支持国对未获通过的草案如何投票，可从一个侧面反映承诺在安理会中的情况。弃权不等于投反对票。草案是否可信属于判断问题，此处没有记录任何判断。',
  groups: '这一问题涉及安理会以外的支持国可以做什么。此处显示可列名的支持国分属哪些区域组，以及有多少国家的立场未知。',
  cosponsors:
    '大会决议是安理会内外各国共同采取的行动。它不属于任何由各国表示赞同的倡议：成为决议的提案国，并不等于赞同任何倡议。',
  triggers: '这一问题涉及程序上的启动条件。此处根据已查阅的来源，将每项倡议的启动条件并列对照。',
  instruments: '这一问题涉及各项文书如何相互配合。此处说明有记录的每项文书的性质、牵头者，以及哪些文书由各国表示赞同。',
  overlap:
    '希望合作的国家可以从现有集团着手。此处显示每个集团有多少成员可列名为已赞同；属于某一集团，并不代表其成员赞同任何倡议。',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  questions: '问题 | 讨论问题 小组讨论 专题小组 资料 证据',
};
