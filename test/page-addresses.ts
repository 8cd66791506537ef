import { LANGUAGES } from '../libs/briefing/src/language.js';
import { SITE } from '../libs/briefing/src/pages/index.js';

/** The example address that a page declares. Pages name no initiative, so one from the seeds is filled in. */
export const addressOf = ({ example }: { readonly example: string }): string =>
  example.replace('/initiatives/:slug', '/initiatives/act-code-of-conduct');

/** An address for each page. */
export const ADDRESSES: readonly string[] = SITE.pages.map(addressOf);
export { LANGUAGES };

/** The languages in which every page is tested in a browser; pages in them differ only in their words. */
export const LATIN = ['en', 'fr', 'es'] as const;
/** Pages with most of what changes in another script or direction: figures, charts, chamber, tables, forms, a note. */
export const REPRESENTATIVE_PAGES = [
  '/',
  '/council',
  '/states/URY',
  '/votes/S/2016/846',
  '/note?preset=panel-briefing&on=2016-09-22',
];
export const isLatin = (language: string): boolean => LATIN.some((latin) => latin === language);

export const inLanguage = (language: string, path: string): string =>
  language === 'en' ? path : path === '/' ? `/${language}` : `/${language}${path}`;
