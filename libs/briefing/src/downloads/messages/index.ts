// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../languages/catalogue.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ru from './ru.js';
import * as zh from './zh.js';

export const DATASET_MESSAGES = catalogue({
  en: en.DATASET_MESSAGES,
  fr: fr.DATASET_MESSAGES,
  es: es.DATASET_MESSAGES,
  ar: ar.DATASET_MESSAGES,
  zh: zh.DATASET_MESSAGES,
  ru: ru.DATASET_MESSAGES,
});

export const FILES_MESSAGES = catalogue({
  en: en.FILES_MESSAGES,
  fr: fr.FILES_MESSAGES,
  es: es.FILES_MESSAGES,
  ar: ar.FILES_MESSAGES,
  zh: zh.FILES_MESSAGES,
  ru: ru.FILES_MESSAGES,
});
