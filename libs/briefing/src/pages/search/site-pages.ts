import { searchableText, matches, memoize, searchKey, spellingIndex } from '#domain';
import type { Page } from '../../define.js';
import type { Language } from '../../language.js';
import type { FoundLink } from './hits.js';

const titleOf = (words: string): string => words.split(' | ')[0] ?? words;

/** The pages that have search terms, i.e. those that do not show a single record. */
const searchablePages = memoize((pages: readonly Page[]) =>
  pages.flatMap(({ path, searchTerms }) => (searchTerms ? [{ path, terms: searchTerms }] : [])),
);

/** Finds the pages that a text may mean, by their titles and by their search terms. */
export const sitePages = (pages: readonly Page[], text: string, language: Language): readonly FoundLink[] => {
  const words = searchKey(text)
    .split(' ')
    .filter((word) => word !== '');
  const query = words.map((word) => [word]);
  return searchablePages(pages)
    .filter(({ terms }) => matches(query, searchableText(terms(language))))
    .map(({ path, terms }) => ({ path, label: titleOf(terms(language)), detail: '' }));
};

/** Minimum similarity (0 to 1) of a mistyped address to the address of a page. */
const MIN_SIMILARITY = 0.6;
const nearPath = memoize((pages: readonly Page[]) =>
  spellingIndex(searchablePages(pages).map(({ path }) => ({ key: path.slice(1), target: path }))),
);

/** Finds the page whose address is like a mistyped one. @example nearestPage(pages, '/vote', 'en') // the page of votes */
export const nearestPage = (pages: readonly Page[], path: string, language: Language): FoundLink | null => {
  const [first = '', ...rest] = path.slice(1).toLowerCase().split('/');
  const [near] = [rest.length > 0 ? `${first}/${rest.join('/')}` : '', first].flatMap((candidate) =>
    nearPath(pages)(candidate).slice(0, 1),
  );
  const page =
    near && near.similarity >= MIN_SIMILARITY
      ? searchablePages(pages).find(({ path: known }) => known === near.target)
      : undefined;
  return page ? { path: page.path, label: titleOf(page.terms(language)), detail: '' } : null;
};
