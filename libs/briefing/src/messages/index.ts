// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../languages/catalogue.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';

export const MESSAGES = catalogue({ en: en.MESSAGES, fr: fr.MESSAGES, es: es.MESSAGES });

export const CITATION_MESSAGES = catalogue({
  en: en.CITATION_MESSAGES,
  fr: fr.CITATION_MESSAGES,
  es: es.CITATION_MESSAGES,
});

export const FLOOR_MESSAGES = catalogue({ en: en.FLOOR_MESSAGES, fr: fr.FLOOR_MESSAGES, es: es.FLOOR_MESSAGES });

export const ON_RECORD_MESSAGES = catalogue({
  en: en.ON_RECORD_MESSAGES,
  fr: fr.ON_RECORD_MESSAGES,
  es: es.ON_RECORD_MESSAGES,
});

export const PUBLISHED_TOTAL_MESSAGES = catalogue({
  en: en.PUBLISHED_TOTAL_MESSAGES,
  fr: fr.PUBLISHED_TOTAL_MESSAGES,
  es: es.PUBLISHED_TOTAL_MESSAGES,
});
