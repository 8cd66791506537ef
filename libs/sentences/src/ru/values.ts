import type { ProblemDetails, ValueProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const ADDRESS_FAULTS: Readonly<Record<ProblemDetails['BAD_WEB_ADDRESS']['fault'], string>> = {
  SCHEME: 'он не начинается с https:// или http://',
  CHARACTER: 'он содержит пробел или другой знак, которого не бывает в адресах',
  HOST: 'его узел или порт указан неверно',
  CREDENTIALS: 'он содержит имя пользователя или пароль',
  DOMAIN: 'в имени его узла нет домена',
};

const DATE_FORMS: Readonly<Record<ProblemDetails['DATE_UNLIKE_PRECISION']['precision'], string>> = {
  DAY: 'укажите ГГГГ-ММ-ДД',
  MONTH: 'укажите ГГГГ-ММ',
  YEAR: 'укажите ГГГГ',
  ON_OR_BEFORE: 'укажите последний возможный день, ГГГГ-ММ-ДД',
  BETWEEN: 'укажите первый и последний возможные дни, ГГГГ-ММ-ДД/ГГГГ-ММ-ДД',
};

const place = (after: string): string => (after === '' ? 'в начале' : `после «${after}»`);

export const VALUE_SENTENCES: SentencesFor<ValueProblems> = {
  CONTROL_CHARACTER: () => 'Текст содержит невидимый управляющий знак; удалите его.',
  UNSEEN_CHARACTER: ({ codePoint, after }) =>
    `Текст содержит ${place(after)} невидимый знак (${codePoint}); удалите его.`,
  LOST_LETTER: ({ codePoint, after }) =>
    `Текст содержит ${place(after)} знак ${codePoint} на месте утраченной буквы; впишите букву.`,
  BAD_WEB_ADDRESS: ({ text, fault }) =>
    `«${text}» не является адресом в Интернете: ${ADDRESS_FAULTS[fault]}; укажите полный адрес, например https://example.org/list.`,
  NOT_A_DAY: ({ text }) =>
    `«${text}» не является календарной датой: укажите ее в виде ГГГГ-ММ-ДД, например 2016-09-22.`,
  OUTSIDE_CALENDAR: () => 'Календарь охватывает годы с 0001 по 9999.',
  DATE_UNLIKE_PRECISION: ({ text, precision }) =>
    `«${text}» не является датой такой точности: ${DATE_FORMS[precision]}.`,
  NO_TOTAL: ({ text }) =>
    `В «${text}» нет общего числа, которое можно распознать: укажите 104, more than 75, almost 40 или 103 States + 1 observer.`,
};
