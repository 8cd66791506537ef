// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../languages/catalogue.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ru from './ru.js';
import * as zh from './zh.js';

export const TAKE_FILE_MESSAGES = catalogue({
  en: en.TAKE_FILE_MESSAGES,
  fr: fr.TAKE_FILE_MESSAGES,
  es: es.TAKE_FILE_MESSAGES,
  ar: ar.TAKE_FILE_MESSAGES,
  zh: zh.TAKE_FILE_MESSAGES,
  ru: ru.TAKE_FILE_MESSAGES,
});
