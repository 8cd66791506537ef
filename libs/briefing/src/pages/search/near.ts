import { NearPagesDocument } from '../../operations.generated.js';
import type { Page } from '../../define.js';
import { graphqlLanguage } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import type { QueryExecutor } from '../../source.js';
import { type FoundLink, foundLink } from './hits.js';
import { nearestPage } from './site-pages.js';

/** Longer names in an address are no names. */
const MAX_NAME = 60;
const MAX_LINKS = 3;

/** Kinds of what an address names, by the first part of their addresses. */
const KINDS = {
  states: 'STATE',
  votes: 'DRAFT_RESOLUTION',
  initiatives: 'INITIATIVE',
  questions: 'QUESTION',
  events: 'EVENT',
  sources: 'SOURCE',
} as const;

const named = (path: string): string => {
  // A symbol has slashes of its own.
  const part = /^\/votes?\/(.+)$/.exec(path)?.[1] ?? path.split('/').at(-1) ?? '';
  const text = decodeURIComponent(part).replace(/[-_+]/g, ' ').trim();
  return text.slice(0, MAX_NAME).trim();
};

/**
 * What an address with nothing at it may mean: what bears the name in it, of the kind that the address is of where it says
 * so, and the page that the address is spelled like. What only holds its words is no answer to an address.
 */
export const nearPages = async (
  pages: readonly Page[],
  path: string,
  context: PageContext,
  query: QueryExecutor,
): Promise<readonly FoundLink[]> => {
  const page = nearestPage(pages, path, context.language);
  const text = named(path);
  if (text === '') return page ? [page] : [];
  const section = (page?.path ?? path).split('/')[1] ?? '';
  const kind = Object.entries(KINDS).find(([name]) => name === section)?.[1];
  const language = graphqlLanguage(context.language);
  const { spelling } = await query(NearPagesDocument, { text, language });
  const found = spelling.groups
    .filter((group) => kind === undefined || group.kind === kind)
    .flatMap(({ hits }) => hits.map((hit) => foundLink(hit, context)))
    .slice(0, MAX_LINKS);
  // The page itself leads nowhere new where its own list has the thing.
  const hasName = path.split('/').length > 2 || !page;
  return [...(hasName ? found : []), ...(page ? [page] : [])];
};
