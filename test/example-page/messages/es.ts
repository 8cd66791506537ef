import type { Texts } from '../../../libs/briefing/src/languages/catalogue.js';
import type * as en from './en.js';

export const ELECTIONS_MESSAGES: Texts<typeof en.ELECTIONS_MESSAGES> = {
  title: 'Elecciones al Consejo',
  year: 'Año',
  elected: 'Elegidos',
  summary: (total) => `${total} mandatos.`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  elections: 'Elecciones | elegidos',
};
