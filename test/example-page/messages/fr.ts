import type { Texts } from '../../../libs/briefing/src/languages/catalogue.js';
import type * as en from './en.js';

export const ELECTIONS_MESSAGES: Texts<typeof en.ELECTIONS_MESSAGES> = {
  title: 'Élections au Conseil',
  year: 'Année',
  elected: 'Élus',
  summary: (total) => `${total} mandats.`,
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  elections: 'Élections | élus',
};
