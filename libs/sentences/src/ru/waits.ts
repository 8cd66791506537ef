import type { WaitProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const KEPT = 'Уже готовые ответы отправляются по-прежнему.';

export const WAIT_SENTENCES: SentencesFor<WaitProblems> = {
  SHARE_USED: ({ most, of, seconds }) =>
    `Для вашего сетевого адреса исчерпан предел на одну минуту (${of === 'ANSWERS' ? 'ответы, требующие вычислений' : 'документы, изображения и сжатые файлы'}: ${most}); повторите запрос через ${seconds} с. ${KEPT}`,
  TOO_MUCH_TO_COMPUTE: ({ seconds }) =>
    `Служба не успевает выполнять вычисления; повторите запрос через ${seconds} с. ${KEPT}`,
  TOO_MANY_FILES: ({ seconds }) =>
    `Сейчас создается слишком много документов, изображений и файлов; повторите запрос через ${seconds} с.`,
  OVER_ALLOWANCE: ({ of, most }) =>
    `Для этой операции потребовалось больше допустимого (${of === 'TIME' ? `время — ${most} с` : `память — ${most} МБ`}); сократите запрос.`,
  DATABASE_SILENT: () => 'База данных не отвечает; повторите запрос через несколько секунд.',
  REVISION_TO_COME: ({ number, last }) =>
    `Редакция ${number} еще не поступила; в реестре содержатся редакции с 1 по ${last}.`,
  REVISION_LOADING: ({ number }) => `Редакция ${number} загружается; повторите запрос через секунду.`,
  OLDER_REVISIONS_LOADING: () =>
    'Загружается много более ранних редакций; повторите запрос этой редакции через несколько секунд.',
};
