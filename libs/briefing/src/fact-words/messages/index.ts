// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../languages/catalogue.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ru from './ru.js';
import * as zh from './zh.js';

export const FIELD_LABELS = catalogue({
  en: en.FIELD_LABELS,
  fr: fr.FIELD_LABELS,
  es: es.FIELD_LABELS,
  ar: ar.FIELD_LABELS,
  zh: zh.FIELD_LABELS,
  ru: ru.FIELD_LABELS,
});

export const FIELDS_OF = catalogue({
  en: en.FIELDS_OF,
  fr: fr.FIELDS_OF,
  es: es.FIELDS_OF,
  ar: ar.FIELDS_OF,
  zh: zh.FIELDS_OF,
  ru: ru.FIELDS_OF,
});

export const FACT_WORDS = catalogue({
  en: en.FACT_WORDS,
  fr: fr.FACT_WORDS,
  es: es.FACT_WORDS,
  ar: ar.FACT_WORDS,
  zh: zh.FACT_WORDS,
  ru: ru.FACT_WORDS,
});
