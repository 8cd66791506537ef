import { SITE } from '../pages/index.js';
import { FILE_ROUTE, MISSING_ROUTE } from '../route-policy.js';
import { robots, sitemap } from '../sitemap.js';
import type { Briefing } from './briefing.js';
import { handler, serveAt } from './handler.js';

/** Serves what browsers and search engines fetch besides the pages, and all unknown addresses. */
export const serveSite = (briefing: Briefing): void => {
  const { server, host } = briefing;
  server.get<{ Params: { name: string } }>('/assets/:name', (request, reply) =>
    briefing.serveAsset(request.params.name, reply),
  );
  server.get('/robots.txt', (_, reply) => reply.type('text/plain; charset=utf-8').send(robots(host.origin)));
  server.get(
    '/sitemap.xml',
    { config: FILE_ROUTE },
    handler(briefing, ({ reply, source }) => {
      reply.type('application/xml; charset=utf-8');
      return sitemap(SITE.pages, source.query, host.origin);
    }),
  );
  serveAt(briefing, '/*', MISSING_ROUTE, () => Promise.resolve(null));
};
