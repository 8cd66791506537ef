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

export const ACTS_EXPORT = catalogue({
  en: en.ACTS_EXPORT,
  fr: fr.ACTS_EXPORT,
  es: es.ACTS_EXPORT,
  ar: ar.ACTS_EXPORT,
  zh: zh.ACTS_EXPORT,
  ru: ru.ACTS_EXPORT,
});

export const ASSEMBLY_RECORDS_EXPORT = catalogue({
  en: en.ASSEMBLY_RECORDS_EXPORT,
  fr: fr.ASSEMBLY_RECORDS_EXPORT,
  es: es.ASSEMBLY_RECORDS_EXPORT,
  ar: ar.ASSEMBLY_RECORDS_EXPORT,
  zh: zh.ASSEMBLY_RECORDS_EXPORT,
  ru: ru.ASSEMBLY_RECORDS_EXPORT,
});

export const COUNCIL_TERMS_EXPORT = catalogue({
  en: en.COUNCIL_TERMS_EXPORT,
  fr: fr.COUNCIL_TERMS_EXPORT,
  es: es.COUNCIL_TERMS_EXPORT,
  ar: ar.COUNCIL_TERMS_EXPORT,
  zh: zh.COUNCIL_TERMS_EXPORT,
  ru: ru.COUNCIL_TERMS_EXPORT,
});

export const GROUP_MEMBERSHIPS_EXPORT = catalogue({
  en: en.GROUP_MEMBERSHIPS_EXPORT,
  fr: fr.GROUP_MEMBERSHIPS_EXPORT,
  es: es.GROUP_MEMBERSHIPS_EXPORT,
  ar: ar.GROUP_MEMBERSHIPS_EXPORT,
  zh: zh.GROUP_MEMBERSHIPS_EXPORT,
  ru: ru.GROUP_MEMBERSHIPS_EXPORT,
});

export const STATE_VOTES_EXPORT = catalogue({
  en: en.STATE_VOTES_EXPORT,
  fr: fr.STATE_VOTES_EXPORT,
  es: es.STATE_VOTES_EXPORT,
  ar: ar.STATE_VOTES_EXPORT,
  zh: zh.STATE_VOTES_EXPORT,
  ru: ru.STATE_VOTES_EXPORT,
});
