import type { Page } from './define.js';
import { SitemapDocument, type SitemapQuery } from './operations.generated.js';
import { LANGUAGES } from './language.js';
import { addressOf } from './page-context.js';
import type { QueryExecutor } from './source.js';

/** Queries everything that has its own page; drafts are paginated. */
const contentsOf = async (query: QueryExecutor): Promise<SitemapQuery> => {
  const contents = await query(SitemapDocument, {});
  const drafts = [...contents.draftResolutions.nodes];
  let { pageInfo } = contents.draftResolutions;
  while (pageInfo.hasNextPage) {
    const { draftResolutions: part }: SitemapQuery = await query(SitemapDocument, { after: pageInfo.endCursor });
    drafts.push(...part.nodes);
    ({ pageInfo } = part);
  }
  return { ...contents, draftResolutions: { nodes: drafts, pageInfo } };
};

/** Builds the sitemap for search engines: every page in every language. */
export const sitemap = async (pages: readonly Page[], query: QueryExecutor, origin: string): Promise<string> => {
  const contents = await contentsOf(query);
  const paths = pages.flatMap(({ path, paths: pathsOf }) => pathsOf?.(contents) ?? (/[:*]/.test(path) ? [] : [path]));
  const addresses = paths.flatMap((path) => LANGUAGES.map((language) => origin + addressOf(language, path, {})));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((address) => `<url><loc>${address}</loc></url>\n`).join('')}</urlset>\n`;
};

/** Builds robots.txt. Search engines need not index the API and embedded figures, whose pages link to them. */
export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: /graphql\nDisallow: /embed/\n\nSitemap: ${origin}/sitemap.xml\n`;
