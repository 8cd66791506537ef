import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  events: '活动',
  description: (title, day, location) =>
    `${title}：${day}，${location}。主办者、发言者、活动所称的情况以及可列名的情况。`,
  original: 'Pledgebook提供的参考译文。原标题：',
  kind: '类别',
  occasion: '缘由',
  when: '时间',
  city: (city) => (city === 'New York' ? '纽约' : city),
  hours: (day, from, to, place, offset) => `${day}，${place}时间${from}–${to}（UTC${offset}）`,
  yours: '按您所在时区，开始时间为*。',
  where: '地点',
  format: '形式',
  organisers: '主办者',
  moderators: '主持人',
  panelists: '小组成员',
  claimed: '活动所称的情况与可列名的情况',
  counted: '计数项目',
  byThem: '所称数目',
  byUs: '此处可凭来源列名',
  supporters: '支持国',
  members: '安理会中的支持国',
  ofClaim: (share) => `占所称数目的${share}`,
  between: (certain, possible) => `${certain}，另有${possible}个可能已赞同`,
  several: '数项倡议合计',
  notCompared: '未作比较：没有日期，或涉及数项倡议',
  gap: '凡本站可列名的国家少于所称数目的，是因为缺少一份无人公布或无法查阅的名单：这并不表明所称数目有误。无法列名的国家为“未知”。',
  council: (day) => `${day}的安理会`,
  questions: '向小组提出的问题',
  sources: '来源',
};
