/** An address for each page; where a page has parameters, of something that the seeds hold. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  '/': '/',
  '/initiatives/:slug': '/initiatives/act-code-of-conduct',
  '/council': '/council?on=2016-09-22',
  '/states': '/states',
  '/states/:code': '/states/URY',
  '/act': '/act',
  '/act/:code': '/act/URY',
  '/votes': '/votes',
  '/votes/*': '/votes/S/RES/2262(2016)',
  '/questions': '/questions',
  '/questions/:id': '/questions/q1-from-commitment-to-action',
  '/events/:slug': '/events/preventing-and-ending-atrocity-crimes-2016',
  '/search': '/search?q=Syria',
  '/sources': '/sources',
  '/sources/:id': '/sources/S01',
  '/data': '/data',
  '/data/codebook': '/data/codebook',
  '/reconcile': '/reconcile?on=2016-09-22',
  '/revisions': '/revisions',
  '/revisions/:number': '/revisions/2?kind=act',
  '/compare/days': '/compare/days?a=2015-09-01&b=2016-09-22',
  '/compare/states': '/compare/states?a=FRA&b=GBR',
  '/note': '/note?preset=panel-briefing&on=2016-09-22',
  '/note/guide': '/note/guide',
  '/about': '/about',
  '/about/glossary': '/about/glossary',
  '/about/sources-that-disagree': '/about/sources-that-disagree',
};
export const LANGUAGES = ['en', 'fr', 'es'] as const;
export const inLanguage = (language: string, path: string): string =>
  language === 'en' ? path : path === '/' ? `/${language}` : `/${language}${path}`;
