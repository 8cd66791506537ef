import { heldText, holds, oncePer, searchKey, spellingIndex } from '#domain';
import type { Page } from '../../define.js';
import type { Language } from '../../language.js';
import type { FoundLink } from './hits.js';

const titleOf = (words: string): string => words.split(' | ')[0] ?? words;

/** Pages that are no record of anything, with their titles and words. */
const described = oncePer((pages: readonly Page[]) =>
  pages.flatMap(({ path, searchTerms }) => (searchTerms ? [{ path, terms: searchTerms }] : [])),
);

/** The pages that a text may mean, by their titles and by words that stand for them. */
export const sitePages = (pages: readonly Page[], text: string, language: Language): readonly FoundLink[] => {
  const words = searchKey(text)
    .split(' ')
    .filter((word) => word !== '');
  const query = words.map((word) => [word]);
  return described(pages)
    .filter(({ terms }) => holds(query, heldText(terms(language))))
    .map(({ path, terms }) => ({ path, label: titleOf(terms(language)), detail: '' }));
};

/** At least so much of a name in an address has to agree. */
const MIN_ALIKE = 0.6;
const nearPath = oncePer((pages: readonly Page[]) =>
  spellingIndex(described(pages).map(({ path }) => ({ key: path.slice(1), target: path }))),
);

/** The page whose address a mistyped one is spelled like. @example nearestPage(pages, '/vote', 'en') // the page of votes */
export const nearestPage = (pages: readonly Page[], path: string, language: Language): FoundLink | null => {
  const [first = '', ...rest] = path.slice(1).toLowerCase().split('/');
  const [near] = [rest.length > 0 ? `${first}/${rest.join('/')}` : '', first].flatMap((tried) =>
    nearPath(pages)(tried).slice(0, 1),
  );
  const page =
    near && near.similarity >= MIN_ALIKE ? described(pages).find(({ path: own }) => own === near.target) : undefined;
  return page ? { path: page.path, label: titleOf(page.terms(language)), detail: '' } : null;
};
