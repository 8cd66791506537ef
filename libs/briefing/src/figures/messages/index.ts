// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../languages/catalogue.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ru from './ru.js';
import * as zh from './zh.js';

export const EVIDENCE_MESSAGES = catalogue({
  en: en.EVIDENCE_MESSAGES,
  fr: fr.EVIDENCE_MESSAGES,
  es: es.EVIDENCE_MESSAGES,
  ar: ar.EVIDENCE_MESSAGES,
  zh: zh.EVIDENCE_MESSAGES,
  ru: ru.EVIDENCE_MESSAGES,
});

export const FIGURE_MESSAGES = catalogue({
  en: en.FIGURE_MESSAGES,
  fr: fr.FIGURE_MESSAGES,
  es: es.FIGURE_MESSAGES,
  ar: ar.FIGURE_MESSAGES,
  zh: zh.FIGURE_MESSAGES,
  ru: ru.FIGURE_MESSAGES,
});

export const METER_MESSAGES = catalogue({
  en: en.METER_MESSAGES,
  fr: fr.METER_MESSAGES,
  es: es.METER_MESSAGES,
  ar: ar.METER_MESSAGES,
  zh: zh.METER_MESSAGES,
  ru: ru.METER_MESSAGES,
});
