// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../languages/catalogue.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';

export const DATASET_MESSAGES = catalogue({
  en: en.DATASET_MESSAGES,
  fr: fr.DATASET_MESSAGES,
  es: es.DATASET_MESSAGES,
});

export const FILES_MESSAGES = catalogue({ en: en.FILES_MESSAGES, fr: fr.FILES_MESSAGES, es: es.FILES_MESSAGES });
