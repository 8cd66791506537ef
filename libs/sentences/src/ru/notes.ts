import type { NotePart, NoteProblems, ProblemDetails } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

/** The place of a problem: *в* with the prepositional case. */
const PARTS: Readonly<Record<NotePart, string>> = {
  TITLE: 'в названии',
  HEAD: 'в строке шапки',
  HEADING: 'в заголовке',
  TEXT: 'в тексте блока',
  TEXTS: 'в тексте блоков',
};

const ABOUT: Readonly<Record<ProblemDetails['ABOUT_SEVERAL']['about'], string>> = {
  INITIATIVE: 'одной инициативе',
  STATE: 'одному государству, например URY',
};

const WANTED = { INITIATIVE: 'инициативу', STATE: 'государство', SOURCE: 'источник' } as const;

const where = (together: boolean): string => (together ? 'Вместе с этим текстом в записке' : 'В тексте');

/** Returns the words before the problem of a block. */
export const block = (place: number): string => `Блок ${place}:`;

export const NOTE_SENTENCES: SentencesFor<Omit<NoteProblems, 'NOTE'>> = {
  PRESET_WITHOUT_STATE: () => 'Этот образец посвящен государству; укажите код государства, например URY.',
  SEVERAL_VOTES: ({ symbol, ids }) =>
    `«${symbol}» относится к нескольким голосованиям; укажите их номера: ${ids.join(', ')}.`,
  UNKNOWN_VOTE: ({ text }) =>
    `Голосования «${text}» нет; укажите условное обозначение, например S/2016/847, или, если оно относится к нескольким голосованиям, номер, как в адресе страницы голосования.`,
  VOTE_AFTER_DAY: ({ vote, date, on }, { day }) =>
    `Голосование ${vote} состоялось ${day(date)}, то есть после даты записки (${day(on)}).`,
  UNKNOWN_QUESTION: ({ id, ids }) => `Вопроса «${id}» нет; укажите один из следующих: ${ids.join(', ')}.`,
  NAMED_TWICE: ({ id }) => `«${id}» уже указано; укажите это один раз.`,
  ABOUT_NOTHING_NAMED: ({ about }) => `Блок посвящен ${ABOUT[about]}; сделайте выбор.`,
  ABOUT_SEVERAL: ({ about }) => `Блок посвящен ${ABOUT[about]}; не указывайте несколько.`,
  ABOUT_NOTHING: ({ id }) => `Блок не посвящен ничему в отдельности; удалите «${id}».`,
  TEXT_NOT_TAKEN: () => 'Текст можно вписать только в текстовый блок.',
  NO_VOTES_NAMED: () =>
    'Блок посвящен голосованиям; укажите хотя бы одно по условному обозначению или номеру, например S/2016/846.',
  TOO_MANY_VOTES: ({ votes, most }) =>
    `Число голосований в блоке — ${votes}; укажите не более ${most}, а остальные — в другом блоке.`,
  NO_TEXT: () => 'В блоке нет текста; впишите его или удалите блок.',
  TOO_LONG: ({ part, characters, most }, { number }) =>
    `Число знаков ${PARTS[part]} — ${number(characters)}; допускается не более ${number(most)}.`,
  TOO_MANY_BLOCKS: ({ blocks, most }) => `Число блоков в записке — ${blocks}; допускается не более ${most}.`,
  TOO_MANY_LIVE_FIGURES: ({ liveFigures, most }) =>
    `Число обновляемых показателей в записке — ${liveFigures}; допускается не более ${most}.`,
  TOO_MANY_MARKS: ({ part, marks, after, most }, { number }) =>
    `Число надстрочных и подстрочных знаков на одной букве ${PARTS[part]} (${after === '' ? 'в начале' : `после «${after}»`}) — ${number(marks)}; допускается не более ${number(most)}.`,
  TOO_MANY_SIGNS: ({ signs, together, most }, { number }) =>
    `${where(together)} слишком много знаков выделения («*», «_», «~») и восклицательных знаков: ${number(signs)}; допускается не более ${number(most)}. Удалите часть из них.`,
  TOO_MANY_CELLS: ({ cells, most }, { number }) =>
    `Число ячеек в таблицах — ${number(cells)}; допускается не более ${number(most)}. Сократите таблицы или число столбцов.`,
  TOO_MANY_PARTS: ({ parts, together, most }, { number }) =>
    `${where(together)} слишком много элементов (абзацы, пункты, ячейки, ссылки, слова, выделенные полужирным шрифтом, курсивом или как код): ${number(parts)}; допускается не более ${number(most)}. Сделайте абзацы длиннее или сократите текст.`,
  ADDRESSES_TOO_LONG: ({ characters, most }, { number }) =>
    `Общее число знаков в адресах ссылок — ${number(characters)}; допускается не более ${number(most)}. Укажите более короткие адреса или меньше ссылок.`,
  LIVE_FIGURE_NOT_CLOSED: ({ text }) => `«${text}» не закрыто; поставьте }} в конце обновляемого показателя.`,
  LIVE_FIGURE_OVER_LINES: ({ expression }) =>
    `«{{${expression}}}» занимает несколько строк; запишите показатель в одной строке.`,
  UNKNOWN_LIVE_FIGURE: ({ name, names, example }) =>
    `Обновляемого показателя «${name}» нет; укажите один из следующих: ${names.join(', ')}, например ${example}.`,
  LIVE_FIGURE_WANTS: ({ name, wants, form, example }) =>
    `Для «${name}» нужно указать ${WANTED[wants]}: введите ${form}, например ${example}.`,
  LIVE_FIGURE_TAKES_LESS: ({ name, text, form, example }) =>
    `Для «${name}» указано лишнее — «${text}»: введите ${form}, например ${example}.`,
  NO_PLAIN_TOTAL: ({ on, text }, { day }) =>
    `Последнее общее число, опубликованное по состоянию на ${day(on)}, — «${text}»; это не просто число: приведите его дословно.`,
  NO_TOTAL_BY_THEN: ({ on }, { day }) => `По состоянию на ${day(on)} общее число еще не было опубликовано.`,
  OPENING_NOT_KNOWN: () => 'Ни один из изученных источников не указывает день открытия инициативы.',
};
