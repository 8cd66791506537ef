import { type Language } from './language.js';
import { MESSAGES } from './messages/index.js';

type Word = {
  [Key in keyof (typeof MESSAGES)['en']]: (typeof MESSAGES)['en'][Key] extends string ? Key : never;
}[keyof (typeof MESSAGES)['en']];

/** One of these messages in the language that it is wanted in. @example word('council')('fr') // 'Conseil' */
export const word =
  (key: Word) =>
  (language: Language): string =>
    MESSAGES[language][key];
