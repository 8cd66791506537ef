import { NearPagesDocument } from '../../operations.generated.js';
import type { Page } from '../../define.js';
import { graphqlLanguage } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import type { QueryExecutor } from '../../source.js';
import { type FoundLink, foundLink } from './hits.js';
import { nearestPage } from './site-pages.js';

/** Maximum number of characters of an address that are looked up as a name; the rest is cut off. */
const MAX_NAME = 60;
const MAX_LINKS = 3;

/** The kind of record that an address names, by the first segment of the address. */
const KINDS = {
  states: 'STATE',
  votes: 'DRAFT_RESOLUTION',
  initiatives: 'INITIATIVE',
  questions: 'QUESTION',
  events: 'EVENT',
  sources: 'SOURCE',
} as const;

const nameIn = (path: string): string => {
  // The symbol of a draft resolution contains slashes.
  const part = /^\/votes?\/(.+)$/.exec(path)?.[1] ?? path.split('/').at(-1) ?? '';
  const text = decodeURIComponent(part).replace(/[-_+]/g, ' ').trim();
  return text.slice(0, MAX_NAME).trim();
};

/**
 * Suggests what an address that does not exist may mean: records that bear the name in the address (of one kind only,
 * if the first segment names a kind), and the page with a similar address. Records that merely contain the words of the
 * address are left out.
 */
export const nearPages = async (
  pages: readonly Page[],
  path: string,
  context: PageContext,
  query: QueryExecutor,
): Promise<readonly FoundLink[]> => {
  const page = nearestPage(pages, path, context.language);
  const text = nameIn(path);
  if (text === '') return page ? [page] : [];
  const section = (page?.path ?? path).split('/')[1] ?? '';
  const kind = Object.entries(KINDS).find(([name]) => name === section)?.[1];
  const language = graphqlLanguage(context.language);
  const { spelling } = await query(NearPagesDocument, { text, language });
  const found = spelling.groups
    .filter((group) => kind === undefined || group.kind === kind)
    .flatMap(({ hits }) => hits.map((hit) => foundLink(hit, context)))
    .slice(0, MAX_LINKS);
  // A single segment that resembles the address of a page means that page, not a record of that name.
  const hasName = path.split('/').length > 2 || !page;
  return [...(hasName ? found : []), ...(page ? [page] : [])];
};
