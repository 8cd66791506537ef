import type { AddressProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const ADDRESS_SENTENCES: SentencesFor<AddressProblems> = {
  ADDRESS_MALFORMED: () =>
    'В адресе есть знак «%», который не обозначает никакого символа; для самого знака укажите «%25».',
  NOT_ONE_OF: ({ name, given, words }) =>
    `В «${name}» указано «${given}»; укажите одно из следующих значений: ${words.join(', ')} — или не указывайте ничего.`,
  NOT_OWN_ADDRESS: ({ name, given }) =>
    `В «${name}» указано «${given}»; укажите адрес Pledgebook начиная с первой косой черты, например /council?on=2016-09-22.`,
  PART_TOO_LONG: ({ name, of, most }) =>
    `Число знаков в «${name}» превышает ${most}; введите часть ${of === 'NAME' ? 'имени или названия' : 'заголовка'}.`,
  SEARCH_TOO_LONG: ({ most }) => `Число знаков в запросе превышает ${most}; введите часть текста.`,
  SEARCH_LENGTH: ({ characters, most }) => `Число знаков в запросе — ${characters}; допускается от 1 до ${most}.`,
  OF_WHAT: ({ parameter, example }) =>
    `В адресе не сказано, о чем идет речь: укажите «${parameter}», например ?${parameter}=${example}.`,
  UNKNOWN_FIGURE: ({ given, figures }) =>
    `В «cite» указан рисунок «${given}»; имеются следующие рисунки: ${figures.join(', ')}.`,
  CITED_NOWHERE: ({ path }) => `«cite» ведет к «${path}», но такой страницы или рисунка в Pledgebook нет.`,
  NOT_A_REVISION: ({ given }) => `«${given}» не является номером редакции; укажите целое число от 1.`,
  BAD_REVISION: () => 'В «revision» не указана редакция; укажите целое число от 1, например ?revision=1.',
  BAD_SEEN_REVISION: () =>
    'В заголовке Dataset-Revision не указана редакция; отправьте номер, полученный с ответом, или не указывайте ничего.',
  NO_SUCH_REVISION: ({ number, last }) => `Редакции ${number} нет; в реестре содержатся редакции с 1 по ${last}.`,
  STATUS_WITHOUT_INITIATIVE: ({ slugs }) =>
    `Для «status» нужно указать «initiative», то есть инициативу, к которой относится статус: ${slugs.join(', ')}.`,
  VETO_BY_UNKNOWN_STATE: () =>
    'В «vetoedBy» указан код, которого нет ни у одного государства; укажите код, например RUS.',
  MARKED_BY_UNKNOWN_SOURCE: () =>
    'В «markedBy» указан идентификатор, которого нет ни у одного источника; выберите источник из списка на странице.',
  NO_SUCH_INITIATIVE: ({ slugs }) =>
    `Инициативы с таким именем, к которой присоединяются государства, нет; укажите одну из следующих: ${slugs.join(', ')}.`,
  NOT_A_CURSOR: () =>
    'В «after» не указано место в этом списке; перейдите по ссылке на странице или не указывайте ничего.',
  NOTE_ADDRESS_UNREADABLE: () =>
    'Записку, содержащуюся в адресе, прочитать нельзя: адрес обрезан или изменен. Скопируйте его целиком.',
  NOTE_TOO_LONG: ({ characters, most }) =>
    `Записка слишком длинна для адреса: число знаков — ${characters}, допускается не более ${most}. Сохраните ее в файле на странице /note и откройте его там же.`,
};
