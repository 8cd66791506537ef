import { type Language } from './language.js';
import { MESSAGES } from './messages/index.js';

type Word = {
  [Key in keyof (typeof MESSAGES)['en']]: (typeof MESSAGES)['en'][Key] extends string ? Key : never;
}[keyof (typeof MESSAGES)['en']];

/** Returns a function from a language to one of these messages. @example word('council')('fr') // 'Conseil' */
export const word =
  (key: Word) =>
  (language: Language): string =>
    MESSAGES[language][key];
