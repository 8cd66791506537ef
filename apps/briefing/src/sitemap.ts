import { SitemapDocument, type SitemapQuery } from './documents.js';
import { draftPath } from './drafts.js';
import { LANGUAGES } from './language.js';
import { PAGES } from './pages/index.js';
import { addressOf } from './view.js';

/** For search engines: every page in every language. @param ask asks the schema */
export const sitemap = async (
  ask: (document: string, variables: object) => Promise<unknown>,
  origin: string,
): Promise<string> => {
  const paths = PAGES.map(({ path }) => path).filter((path) => !/[:*]/.test(path));
  let after: string | null = null;
  do {
    const data = (await ask(String(SitemapDocument), { after })) as SitemapQuery;
    const { nodes, pageInfo } = data.draftResolutions;
    if (after === null) {
      paths.push(
        ...data.initiatives.map(({ slug }) => `/initiatives/${slug}`),
        ...data.events.flatMap(({ slug, questions }) => [
          `/events/${slug}`,
          ...questions.map(({ id }) => `/questions/${id}`),
        ]),
        ...data.states.nodes.flatMap(({ code }) => [`/states/${code}`, `/act/${code}`]),
        ...data.sources.nodes.map(({ id }) => `/sources/${id}`),
        ...data.revisions.nodes.map(({ number }) => `/revisions/${number}`),
      );
    }
    paths.push(...nodes.map(draftPath));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const addresses = paths.flatMap((path) => LANGUAGES.map((language) => origin + addressOf(language, path, {})));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${addresses.map((address) => `<url><loc>${address}</loc></url>\n`).join('')}</urlset>\n`;
};

/** Files and framed figures are no pages to find: their pages lead to them. */
export const robots = (origin: string): string =>
  `User-agent: *\nDisallow: /graphql\nDisallow: /embed/\n\nSitemap: ${origin}/sitemap.xml\n`;
