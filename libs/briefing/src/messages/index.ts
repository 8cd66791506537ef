// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../languages/catalogue.js';
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

export const CITATION_MESSAGES = catalogue({
  en: en.CITATION_MESSAGES,
  fr: fr.CITATION_MESSAGES,
  es: es.CITATION_MESSAGES,
  ar: ar.CITATION_MESSAGES,
  zh: zh.CITATION_MESSAGES,
  ru: ru.CITATION_MESSAGES,
});

export const FLOOR_MESSAGES = catalogue({
  en: en.FLOOR_MESSAGES,
  fr: fr.FLOOR_MESSAGES,
  es: es.FLOOR_MESSAGES,
  ar: ar.FLOOR_MESSAGES,
  zh: zh.FLOOR_MESSAGES,
  ru: ru.FLOOR_MESSAGES,
});

export const ON_RECORD_MESSAGES = catalogue({
  en: en.ON_RECORD_MESSAGES,
  fr: fr.ON_RECORD_MESSAGES,
  es: es.ON_RECORD_MESSAGES,
  ar: ar.ON_RECORD_MESSAGES,
  zh: zh.ON_RECORD_MESSAGES,
  ru: ru.ON_RECORD_MESSAGES,
});

export const PUBLISHED_TOTAL_MESSAGES = catalogue({
  en: en.PUBLISHED_TOTAL_MESSAGES,
  fr: fr.PUBLISHED_TOTAL_MESSAGES,
  es: es.PUBLISHED_TOTAL_MESSAGES,
  ar: ar.PUBLISHED_TOTAL_MESSAGES,
  zh: zh.PUBLISHED_TOTAL_MESSAGES,
  ru: ru.PUBLISHED_TOTAL_MESSAGES,
});
