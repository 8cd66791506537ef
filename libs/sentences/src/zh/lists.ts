import type { ListProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const LIST_SENTENCES: SentencesFor<ListProblems> = {
  LIST_TOO_LARGE: ({ most }) => `文件超过${most} MB；请只保存其中的文本。`,
  LIST_OF_OTHER_KIND: ({ endings }) => `名单可取自以${endings.join('、')}结尾的文件；也可粘贴文本。`,
  LIST_NOT_UTF8: () => '文件不是UTF-8编码；请存为UTF-8，或粘贴其文本。',
  LIST_PAGE_UNDECODABLE: () => '页面不是UTF-8编码，也不是其自称的编码；请存为UTF-8，或粘贴其文本。',
  LIST_PAGE_TOO_FULL: () => '页面内容超出一份名单的范围；请只粘贴名单。',
  LIST_NOT_CSV: () => '文件不是CSV：有一个引号未闭合。请重新保存，或粘贴其文本。',
  LIST_SHEET_UNREADABLE: () => '工作簿的第一张工作表无法读取；请存为CSV，或粘贴其单元格。',
  LIST_DOCUMENT_UNREADABLE: () => '文件无法读取；请存为文本，或粘贴其文本。',
  LIST_PDF_LOCKED: () => 'PDF设有密码；请存为不设密码的文件，或粘贴其文本。',
  LIST_PDF_UNREADABLE: () => 'PDF无法读取：文件已损坏，或不是PDF。请重新保存，或粘贴其文本。',
  LIST_PDF_TOO_LONG: ({ pages, most }) => `PDF有${pages}页；名单至多读取${most}页。请只保存名单所在的页。`,
  LIST_PDF_TOO_FULL: () => 'PDF的文本超出一份名单的范围；请只粘贴名单。',
  LIST_PDF_SCANNED: () => 'PDF不含文本：似为扫描件。请用程序识别其文字（OCR），或键入各名称。',
  LIST_ARCHIVE_PARTS: ({ most }) => `文件的组成部分超过${most}个；请只保存其中的文本。`,
  LIST_ARCHIVE_GROWS: ({ most }) => `文件解压后超过${most} MB；请只保存其中的文本。`,
  LIST_ARCHIVE_UNREADABLE: () => '文件无法解压；请重新保存，或粘贴其文本。',
  LIST_DOCUMENT_TYPE: ({ part }) => `组成部分${part}带有文档类型声明，而办公文件不应有此声明；请粘贴其文本。`,
  LIST_BEFORE_OPENING: ({ opened, on }, { day }) =>
    `在${day(opened)}之前，任何国家都不可能赞同该倡议；请填写名单所列国家在当日或之前已赞同的日期，而非${day(on)}。`,
  LIST_RECORDED: ({ title, publisher, id }) =>
    `台账已载有这份名单：其中每个国家均以“${title}”（${publisher}，/sources/${id}）为来源。没有其他内容可予记录。`,
  LIST_WITHOUT_NAMES: ({ file }) =>
    `在${file}中没有找到任何国名。如文件无误，请将各名称复制到一个.txt文件中，每行一个。`,
};
