// Written by `npm run schema` from the files of languages beside it.
import { catalogue } from '../../languages/catalogue.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as es from './es.js';
import * as fr from './fr.js';
import * as ru from './ru.js';
import * as zh from './zh.js';

export const CHAMBER_MESSAGES = catalogue({
  en: en.CHAMBER_MESSAGES,
  fr: fr.CHAMBER_MESSAGES,
  es: es.CHAMBER_MESSAGES,
  ar: ar.CHAMBER_MESSAGES,
  zh: zh.CHAMBER_MESSAGES,
  ru: ru.CHAMBER_MESSAGES,
});

export const CONTENTS_MESSAGES = catalogue({
  en: en.CONTENTS_MESSAGES,
  fr: fr.CONTENTS_MESSAGES,
  es: es.CONTENTS_MESSAGES,
  ar: ar.CONTENTS_MESSAGES,
  zh: zh.CONTENTS_MESSAGES,
  ru: ru.CONTENTS_MESSAGES,
});

export const COPY_BUTTON_MESSAGES = catalogue({
  en: en.COPY_BUTTON_MESSAGES,
  fr: fr.COPY_BUTTON_MESSAGES,
  es: es.COPY_BUTTON_MESSAGES,
  ar: ar.COPY_BUTTON_MESSAGES,
  zh: zh.COPY_BUTTON_MESSAGES,
  ru: ru.COPY_BUTTON_MESSAGES,
});

export const FEEDS_MESSAGES = catalogue({
  en: en.FEEDS_MESSAGES,
  fr: fr.FEEDS_MESSAGES,
  es: es.FEEDS_MESSAGES,
  ar: ar.FEEDS_MESSAGES,
  zh: zh.FEEDS_MESSAGES,
  ru: ru.FEEDS_MESSAGES,
});

export const FILTERS_MESSAGES = catalogue({
  en: en.FILTERS_MESSAGES,
  fr: fr.FILTERS_MESSAGES,
  es: es.FILTERS_MESSAGES,
  ar: ar.FILTERS_MESSAGES,
  zh: zh.FILTERS_MESSAGES,
  ru: ru.FILTERS_MESSAGES,
});

export const FORM_MESSAGES = catalogue({
  en: en.FORM_MESSAGES,
  fr: fr.FORM_MESSAGES,
  es: es.FORM_MESSAGES,
  ar: ar.FORM_MESSAGES,
  zh: zh.FORM_MESSAGES,
  ru: ru.FORM_MESSAGES,
});

export const KINDS = catalogue({ en: en.KINDS, fr: fr.KINDS, es: es.KINDS, ar: ar.KINDS, zh: zh.KINDS, ru: ru.KINDS });

export const SHARE_BUTTON_MESSAGES = catalogue({
  en: en.SHARE_BUTTON_MESSAGES,
  fr: fr.SHARE_BUTTON_MESSAGES,
  es: es.SHARE_BUTTON_MESSAGES,
  ar: ar.SHARE_BUTTON_MESSAGES,
  zh: zh.SHARE_BUTTON_MESSAGES,
  ru: ru.SHARE_BUTTON_MESSAGES,
});

export const SOURCE_WORDS = catalogue({
  en: en.SOURCE_WORDS,
  fr: fr.SOURCE_WORDS,
  es: es.SOURCE_WORDS,
  ar: ar.SOURCE_WORDS,
  zh: zh.SOURCE_WORDS,
  ru: ru.SOURCE_WORDS,
});

export const VOTE_MESSAGES = catalogue({
  en: en.VOTE_MESSAGES,
  fr: fr.VOTE_MESSAGES,
  es: es.VOTE_MESSAGES,
  ar: ar.VOTE_MESSAGES,
  zh: zh.VOTE_MESSAGES,
  ru: ru.VOTE_MESSAGES,
});
