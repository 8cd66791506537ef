// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../../libs/briefing/src/languages/catalogue.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ru from './ru.js';
import * as zh from './zh.js';

export const ELECTIONS_MESSAGES = catalogue({
  en: en.ELECTIONS_MESSAGES,
  fr: fr.ELECTIONS_MESSAGES,
  es: es.ELECTIONS_MESSAGES,
  ar: ar.ELECTIONS_MESSAGES,
  zh: zh.ELECTIONS_MESSAGES,
  ru: ru.ELECTIONS_MESSAGES,
});

export const SEARCH_TERMS = catalogue({
  en: en.SEARCH_TERMS,
  fr: fr.SEARCH_TERMS,
  es: es.SEARCH_TERMS,
  ar: ar.SEARCH_TERMS,
  zh: zh.SEARCH_TERMS,
  ru: ru.SEARCH_TERMS,
});
