// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../languages/catalogue.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ru from './ru.js';
import * as zh from './zh.js';

export const MESSAGES = catalogue({
  en: en.MESSAGES,
  fr: fr.MESSAGES,
  es: es.MESSAGES,
  ar: ar.MESSAGES,
  zh: zh.MESSAGES,
  ru: ru.MESSAGES,
});
