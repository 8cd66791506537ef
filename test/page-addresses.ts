import { LANGUAGES } from '../libs/briefing/src/language.js';
import { SITE } from '../libs/briefing/src/pages/index.js';

/** An address for each page, as the page declares it. */
export const ADDRESSES: readonly string[] = SITE.pages.map(({ example }) => example);
export { LANGUAGES };
export const inLanguage = (language: string, path: string): string =>
  language === 'en' ? path : path === '/' ? `/${language}` : `/${language}${path}`;
