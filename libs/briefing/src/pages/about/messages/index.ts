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

export const GLOSSARY_MESSAGES = catalogue({
  en: en.GLOSSARY_MESSAGES,
  fr: fr.GLOSSARY_MESSAGES,
  es: es.GLOSSARY_MESSAGES,
  ar: ar.GLOSSARY_MESSAGES,
  zh: zh.GLOSSARY_MESSAGES,
  ru: ru.GLOSSARY_MESSAGES,
});

export const SOURCES_THAT_DISAGREE_MESSAGES = catalogue({
  en: en.SOURCES_THAT_DISAGREE_MESSAGES,
  fr: fr.SOURCES_THAT_DISAGREE_MESSAGES,
  es: es.SOURCES_THAT_DISAGREE_MESSAGES,
  ar: ar.SOURCES_THAT_DISAGREE_MESSAGES,
  zh: zh.SOURCES_THAT_DISAGREE_MESSAGES,
  ru: ru.SOURCES_THAT_DISAGREE_MESSAGES,
});

export const SEARCH_TERMS = catalogue({
  en: en.SEARCH_TERMS,
  fr: fr.SEARCH_TERMS,
  es: es.SEARCH_TERMS,
  ar: ar.SEARCH_TERMS,
  zh: zh.SEARCH_TERMS,
  ru: ru.SEARCH_TERMS,
});
