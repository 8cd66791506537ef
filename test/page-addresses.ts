import { LANGUAGES } from '../libs/briefing/src/language.js';
import { SITE } from '../libs/briefing/src/pages/index.js';

/** An address for each page, as the page declares it. */
export const ADDRESSES: readonly string[] = SITE.pages.map(({ example }) => example);
export { LANGUAGES };

/** The languages in which every page is looked at in a browser; they differ in words alone. */
export const LATIN = ['en', 'fr', 'es'] as const;
/** Pages that show most of what another script or direction changes: figures, charts, the chamber, tables, forms, a note. */
export const TELLING = [
  '/',
  '/council',
  '/states/URY',
  '/votes/S/2016/846',
  '/note?preset=panel-briefing&on=2016-09-22',
];
export const isLatin = (language: string): boolean => LATIN.some((latin) => latin === language);

export const inLanguage = (language: string, path: string): string =>
  language === 'en' ? path : path === '/' ? `/${language}` : `/${language}${path}`;
