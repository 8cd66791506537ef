import type { WaitProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const KEPT = '已备妥的答复仍照常发送。';

export const WAIT_SENTENCES: SentencesFor<WaitProblems> = {
  SHARE_USED: ({ most, of, seconds }) =>
    `您的网络地址已用完每分钟${most}${of === 'ANSWERS' ? '次需要计算的答复' : '份文件、图片和压缩文件'}的份额；请在${seconds}秒后再次查询。${KEPT}`,
  TOO_MUCH_TO_COMPUTE: ({ seconds }) => `服务所需计算超出其能力；请在${seconds}秒后再次查询。${KEPT}`,
  TOO_MANY_FILES: ({ seconds }) => `正在生成的文件和图片过多；请在${seconds}秒后再次提出。`,
  OVER_ALLOWANCE: ({ of, most }) =>
    `此项操作超过了所允许的上限${of === 'TIME' ? `（${most}秒）` : `（${most} MB内存）`}；请减少所要求的内容。`,
  NO_ROOM_FOR_FILE: () => '目前没有空间生成此文件；请在一分钟后再次提出。',
  DATABASE_SILENT: () => '数据库没有响应；请在几秒后再次查询。',
  REVISION_TO_COME: ({ number, last }) => `第${number}版尚未到达；台账载有第1版至第${last}版。`,
  REVISION_LOADING: ({ number }) => `第${number}版正在载入；请在一秒后再次查询。`,
  OLDER_REVISIONS_LOADING: () => '正在载入多个较早的版本；请在几秒后再次查询这一版本。',
};
