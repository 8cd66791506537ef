// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../../languages/catalogue.js';
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

export const DAYS_EXPORT = catalogue({
  en: en.DAYS_EXPORT,
  fr: fr.DAYS_EXPORT,
  es: es.DAYS_EXPORT,
  ar: ar.DAYS_EXPORT,
  zh: zh.DAYS_EXPORT,
  ru: ru.DAYS_EXPORT,
});

export const STATES_EXPORT = catalogue({
  en: en.STATES_EXPORT,
  fr: fr.STATES_EXPORT,
  es: es.STATES_EXPORT,
  ar: ar.STATES_EXPORT,
  zh: zh.STATES_EXPORT,
  ru: ru.STATES_EXPORT,
});

export const INITIATIVES_MESSAGES = catalogue({
  en: en.INITIATIVES_MESSAGES,
  fr: fr.INITIATIVES_MESSAGES,
  es: es.INITIATIVES_MESSAGES,
  ar: ar.INITIATIVES_MESSAGES,
  zh: zh.INITIATIVES_MESSAGES,
  ru: ru.INITIATIVES_MESSAGES,
});

export const REVISIONS_MESSAGES = catalogue({
  en: en.REVISIONS_MESSAGES,
  fr: fr.REVISIONS_MESSAGES,
  es: es.REVISIONS_MESSAGES,
  ar: ar.REVISIONS_MESSAGES,
  zh: zh.REVISIONS_MESSAGES,
  ru: ru.REVISIONS_MESSAGES,
});

export const FIGURE_MESSAGES = catalogue({
  en: en.FIGURE_MESSAGES,
  fr: fr.FIGURE_MESSAGES,
  es: es.FIGURE_MESSAGES,
  ar: ar.FIGURE_MESSAGES,
  zh: zh.FIGURE_MESSAGES,
  ru: ru.FIGURE_MESSAGES,
});
