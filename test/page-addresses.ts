import { LANGUAGES } from '../libs/briefing/src/language.js';
import { SITE } from '../libs/briefing/src/pages/index.js';

/** An address of a page, as it declares it. Pages name no initiative: one of the seeds stands in. */
export const addressOf = ({ example }: { readonly example: string }): string =>
  example.replace('/initiatives/:slug', '/initiatives/act-code-of-conduct');

/** An address for each page. */
export const ADDRESSES: readonly string[] = SITE.pages.map(addressOf);
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
