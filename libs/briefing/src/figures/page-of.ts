import type { Drawn } from './figure.js';

const PAGES: Readonly<Record<string, string>> = {
  published: '/',
  council: '/council',
  meter: '/council',
  vetoes: '/votes',
  'supporter-votes': '/questions',
  overlap: '/questions',
};

/** The path of the page that shows a figure: where it is not named, that of its initiative. */
export const pageOfFigure = ({ name, query }: Pick<Drawn, 'name' | 'query'>, slug: string): string =>
  PAGES[name] ?? `/initiatives/${new URLSearchParams(query).get('initiative') ?? slug}`;
