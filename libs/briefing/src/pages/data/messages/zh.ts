import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: '数据：查询、下载、引用',
  description: '供研究人员使用的Pledgebook事实：GraphQL服务、每张图表的文件、编码手册、引用方式和许可。',
  lead: (facts) =>
    `这些页面所示的全部内容均取自GraphQL服务，任何人无需密钥即可查询。该服务载有${facts}项事实，每项均附来源。`,
  explorerTitle: '查询服务',
  toExplorer: '打开查询工具',
  explorerText: '可在浏览器中编写和发送查询，并附示例。每个类型和字段均有说明。',
  endpoint: '服务网址：',
  toCodebook: '阅读编码手册',
  codebookText: '手册界定事实的每个文件和每一列。',
  toGlossary: '阅读词汇表',
  glossaryText: '词汇表说明各用语的含义。',
  listText: '持有名单者可查看其中哪些国家是新增的，并可将其作为一个版本取用。',
  downloads: '下载',
  downloadsWhole:
    '某一版本的完整数据集：ZIP压缩包，内含每个表格的CSV文件、类型、编码手册、许可、引用信息和校验和（Frictionless Data Package），另有将相同表格合为一体的SQLite文件。同一版本的字节永远相同。',
  newest: '最新版本',
  thisRevision: (number) => `第${number}版，永不改变`,
  downloadsLists:
    '这些页面的每份列表都有自己的网址。可加上“on=”、“revision=”和页面的筛选条件；文件所载各行与屏幕所示完全一致，包括其所有分页。',
  toListColumns: '每份列表及其筛选条件和各列',
  list: '列表',
  figures: '图表文件',
  figuresText:
    '每张图表的各行可取CSV、JSON和XLSX格式，图片可取SVG和PNG格式；日期、版本、来源和许可载于每个文件，CSV文件的则载于随附文件（META.JSON：CSV on the Web，列明每列的类型）。加上“bom=1”，Excel即可正确打开CSV。如需其他日期或较早版本，可在网址中加上“on=”和“revision=”。',
  figure: '图表',
  files: '文件',
  fileOf: (format, title) => `${format}：${title}`,
  cite: '引用方式',
  citeWhole:
    '以下引用所示版本的完整数据集。如需引用某一图表，请点击图表下方的“引用”；如需引用某一页面，请在此填写其网址。',
  citePart: '以下引用确切限于这一日期和这一版本：',
  citeInput: '页面或图表的网址，自第一个斜线起',
  citeButton: '引用此项',
  citeAll: '引用完整数据集',
  asText: '文本格式',
  asFile: '文件格式',
  feeds: '订阅新内容',
  feedsText:
    '每个条目为一项事实，附其来源、标识符和记录该事实的版本；每个订阅源显示最新的200条。新的行为、公布的总数、倡议、活动、问题、安理会任期和决议草案均列为新内容，每项更正亦然；新增的国名和单次投票则不列入，除非经过更正。',
  examples: '使用R、Python、JavaScript和终端',
  examplesText: '以下代码可直接运行：查询的就是本服务。',
  stable: '版本、ETag和限制',
  revisionText:
    '任何网址加上“?revision=N”，均按第N版所知的情况答复，永不改变。不加则由最新版本答复；Dataset-Revision标头说明所用版本。',
  toRevisions: '所有版本',
  etagText: '每次答复均有ETag：以If-None-Match送回时，如无变动，则以304答复，不含内容。',
  limitsText:
    '列表每页至多500项；“pageInfo”说明如何继续。操作的深度或成本超过服务所允许者，在执行之前即予拒绝，并附说明和代码。每分钟可为同一网络地址计算多少次答复，见RateLimit-Limit和RateLimit-Remaining标头；超出时以429答复，并附Retry-After。请保留已取得的内容。',
  licence: '许可和出处',
  licenceText: '任何人均可根据知识共享署名4.0（CC BY 4.0）许可，为任何目的使用这些事实和图表，但须注明下列各项：',
  creditOwn: 'Pledgebook及其版本（如上）',
  creditVotes: '表决和草案：“UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1”（CC BY 4.0）',
  creditNames: '国名：Unicode CLDR；代码和区域：UN M49',
  licenceNote: '作为来源链接的文件各自保留其权利。',
};

export const CODEBOOK_MESSAGES: Texts<typeof en.CODEBOOK_MESSAGES> = {
  title: '编码手册：事实的每个文件和每一列',
  description: 'Pledgebook数据集每个文件逐列所载内容：类型、日期格式以及空单元格的含义。',
  language: '本文件的正文为英文，以使其中每个用语与文件中的用语一致。',
  contents: '文件',
  back: '返回数据',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  codebook: '编码手册 | 列 变量 字段',
  data: '数据 | 下载 CSV JSON XLSX SQLite API GraphQL 引用 引文 许可 订阅',
};
