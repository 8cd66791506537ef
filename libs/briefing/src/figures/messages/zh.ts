import type { Texts } from '../../languages/catalogue.js';
import type * as en from './en.js';

export const EVIDENCE_MESSAGES: Texts<typeof en.EVIDENCE_MESSAGES> = {
  markedTitle: (name) => `${name}：安理会中的支持国对被标明涉及暴行罪的草案如何表决`,
  failedTitle: (name) => `${name}：安理会中的支持国对未获通过的草案如何表决`,
  votesSummary: (votes, drafts, day) =>
    `截至${day}，在对${drafts}项此类草案的表决中，表决之日已赞同的成员投票如下：${votes}。`,
  cast: (_choice, word, count) => `${word} ${count}`,
  noDrafts: (day) => `截至${day}，安理会中的支持国均未就此类草案投过票。`,
  markedNote:
    '被标明的只有遭否决的草案：作此标明的来源均为否决清单。弃权不等于投反对票。此处只计票，不作评判：草案是否可信没有记录。',
  failedNote:
    '未获通过的草案中，有就同一局势提出的对立案文，也有与暴行罪无关的案文：对此类草案投反对票，并不说明承诺方面的任何情况。弃权不等于投反对票。此处只计票，不作评判：草案是否可信没有记录。',
  noRollCall: '没有来源载明各成员投票情况的草案，计为一项草案，但不计票。',
  drafts: '草案',
  overlapTitle: (name, day) => `${name}：各集团成员和条约缔约方截至${day}的立场`,
  overlapSummary: (parts) => `列名为已赞同的国家：${parts}。`,
  overlapPart: (group, endorsed, total, unknown) => `${group}（共${total}个）中的${endorsed}个（${unknown}个未知）`,
  overlapNote: (lists) =>
    `属于某一集团，并不代表其成员赞同任何倡议：只有来源列出其名的国家才予计入。名单日期：${lists}；这些名单没有说明其他日期的成员构成，也可能不完整。`,
  group: '集团或条约',
  asOf: '名单日期',
};

export const FIGURE_MESSAGES: Texts<typeof en.FIGURE_MESSAGES> = {
  publishedTitle: '各项倡议公布的支持国总数',
  publishedSummary: (count, newest) => `注明日期的总数：${count}个。最新总数：${newest}。`,
  noPublished: '截至该日尚未公布任何总数。',
  quoted: (term, words) => `${term} ${words}`,
  publishedNote:
    '每个点代表一个按原样引用的公布总数。来源不一致时，逐一标出。未注明日期的总数略去；只注明月份的总数标在月末；“超过”、“约”和“将近”标在所称数字处，以空心点表示，不连线。',
  words: '公布时的表述',
  progressTitle: (name) => `${name}：公布的总数与可列名的国家`,
  progressSummary: (named, day) => `截至${day}可凭来源列名的国家：${named}。`,
  newestPublished: (published) => `最新公布的总数为${published}。`,
  progressNote: '色带下缘为确定已赞同的国家，上缘还包括可能已赞同的国家。',
  published: '公布的总数',
  certain: '可列名，确定',
  possible: '可列名，确定或可能',
  groupsTitle: (name, day) => `${name}：截至${day}各区域组国家的情况`,
  groupsInsideTitle: (name, day) => `${name}：截至${day}安理会成员按区域组分列的情况`,
  groupsOutsideTitle: (name, day) => `${name}：截至${day}安理会以外国家按区域组分列的情况`,
  groupsSummary: (parts) => `列名为已赞同的国家：${parts}。`,
  councilTitle: (name, from, to) => `${name}：${from}年至${to}年每年1月1日安全理事会中的支持国`,
  councilSummary: (most, years) =>
    `在这些日期中，可列名为已赞同的成员最多为${most}个（${years}年）；其他成员也可能已经赞同。作出决定需九票赞成。`,
  councilNote:
    '十五个成员中的八个构成过半数，但距作出决定所需的九票尚差一票。如选择了过去的日期，所列年份截至该日所在年份；对于未来年份，所列为目前所知的当选成员情况。已公布的总数列于其日期所在的年份。',
  majority: '成员过半数',
  publishedSource: '公布总数的来源',
  needed: '所需票数',
  publishedMembers: '已公布的成员总数',
  vetoesTitle: '遭否决的草案，按年份和常任理事国分列',
  vetoesOfTitle: (member) => `遭否决的草案，按年份分列：${member}`,
  vetoesSummary: (count, parts) => `有记录的遭否决草案：${count}项。按成员分列：${parts}。`,
  vetoesNote:
    '遭两个成员否决的草案，对每个成员各计一次，因此各成员的数字之和大于草案总数。对本来就票数不足的草案投反对票，不是否决。同一席位的否决合并计算：俄罗斯联邦的否决与苏联的合并，中国的否决不论当时由何方占有席位均合并。',
  fromTo: (from, to) => `${from}至${to}`,
  fromOn: (from) => `自${from}起`,
  upTo: (to) => `至${to}止`,
  mapTitle: (name, day) => `${name}：截至${day}各国的立场`,
  mapSummary: (endorsed, unknown) => `列名为已赞同的国家：${endorsed}。未知：${unknown}。`,
  smallStates: (count) => `小国（${count}）`,
  mapNote: '所示边界和名称以及所用称谓，并不意味着任何一方的正式认可或接受。小国以圆点表示。',
};

export const METER_MESSAGES: Texts<typeof en.METER_MESSAGES> = {
  meter: (needed) => `对照作出决定所需的${needed}票`,
  named: (count, size) => `${size}个成员中有${count}个可列名为已赞同。`,
  possibly: (count) => `另有${count}个届时可能已经赞同。`,
  open: (floor) => `这是下限：${floor}。`,
  isMajority: '这已是成员的过半数。',
  noMajority: '这不是成员的过半数。',
  majorityOpen: '这是否为成员的过半数，未能确定。',
  short: (count) => `距作出决定所需的票数尚差${count}票。`,
  shortBy: (least, most) => `距作出决定所需的票数尚差${least}至${most}票。`,
  neededOpen: '是否具备作出决定所需的票数，也未能确定。',
  neededOnlyOpen: '是否具备作出决定所需的票数，未能确定。',
  enough: '如果没有常任理事国投反对票，这一票数足以作出决定。',
  title: (day, needed) => `截至${day}可列名为已赞同的安全理事会成员，对照作出决定所需的${needed}票`,
  others: '其他',
  note: '作出决定还须没有常任理事国投反对票。“其他”指没有来源说明截至该日已赞同的成员：这不等于未赞同。',
  initiative: '倡议',
};
