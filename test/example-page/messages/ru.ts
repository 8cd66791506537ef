import type { Texts } from '../../../libs/briefing/src/languages/catalogue.js';
import type * as en from './en.js';

export const ELECTIONS_MESSAGES: Texts<typeof en.ELECTIONS_MESSAGES> = {
  title: 'Выборы в Совет',
  year: 'Год',
  elected: 'Избраны',
  summary: (total) => `Сроки полномочий: ${total}.`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  elections: 'Выборы | избраны',
};
