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

export const ANSWER_MESSAGES = catalogue({
  en: en.ANSWER_MESSAGES,
  fr: fr.ANSWER_MESSAGES,
  es: es.ANSWER_MESSAGES,
  ar: ar.ANSWER_MESSAGES,
  zh: zh.ANSWER_MESSAGES,
  ru: ru.ANSWER_MESSAGES,
});

export const FIGURE_MENU_MESSAGES = catalogue({
  en: en.FIGURE_MENU_MESSAGES,
  fr: fr.FIGURE_MENU_MESSAGES,
  es: es.FIGURE_MENU_MESSAGES,
  ar: ar.FIGURE_MENU_MESSAGES,
  zh: zh.FIGURE_MENU_MESSAGES,
  ru: ru.FIGURE_MENU_MESSAGES,
});

export const GUIDE_MESSAGES = catalogue({
  en: en.GUIDE_MESSAGES,
  fr: fr.GUIDE_MESSAGES,
  es: es.GUIDE_MESSAGES,
  ar: ar.GUIDE_MESSAGES,
  zh: zh.GUIDE_MESSAGES,
  ru: ru.GUIDE_MESSAGES,
});

export const TEXT_TOOLS_MESSAGES = catalogue({
  en: en.TEXT_TOOLS_MESSAGES,
  fr: fr.TEXT_TOOLS_MESSAGES,
  es: es.TEXT_TOOLS_MESSAGES,
  ar: ar.TEXT_TOOLS_MESSAGES,
  zh: zh.TEXT_TOOLS_MESSAGES,
  ru: ru.TEXT_TOOLS_MESSAGES,
});

export const SEARCH_TERMS = catalogue({
  en: en.SEARCH_TERMS,
  fr: fr.SEARCH_TERMS,
  es: es.SEARCH_TERMS,
  ar: ar.SEARCH_TERMS,
  zh: zh.SEARCH_TERMS,
  ru: ru.SEARCH_TERMS,
});

export const LIVE_FIGURES_MESSAGES = catalogue({
  en: en.LIVE_FIGURES_MESSAGES,
  fr: fr.LIVE_FIGURES_MESSAGES,
  es: es.LIVE_FIGURES_MESSAGES,
  ar: ar.LIVE_FIGURES_MESSAGES,
  zh: zh.LIVE_FIGURES_MESSAGES,
  ru: ru.LIVE_FIGURES_MESSAGES,
});

export const LIVE_FIGURE_MEANINGS = catalogue({
  en: en.LIVE_FIGURE_MEANINGS,
  fr: fr.LIVE_FIGURE_MEANINGS,
  es: es.LIVE_FIGURE_MEANINGS,
  ar: ar.LIVE_FIGURE_MEANINGS,
  zh: zh.LIVE_FIGURE_MEANINGS,
  ru: ru.LIVE_FIGURE_MEANINGS,
});

export const LONG_NOTE_MESSAGES = catalogue({
  en: en.LONG_NOTE_MESSAGES,
  fr: fr.LONG_NOTE_MESSAGES,
  es: es.LONG_NOTE_MESSAGES,
  ar: ar.LONG_NOTE_MESSAGES,
  zh: zh.LONG_NOTE_MESSAGES,
  ru: ru.LONG_NOTE_MESSAGES,
});
