import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { contentSecurityPolicy } from '#briefing';

/** Where the build writes the explorer: the page, and the scripts and styles, gzipped and named by a content hash. */
export const EXPLORER_FILES = 'dist/apps/api/explorer';

const POLICY = contentSecurityPolicy({
  'script-src': "'self'",
  // The editor writes its styles into the page while it runs.
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
});

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Serves a GraphQL explorer at `/explore`, all of it from this process. `/explore?query=…` opens that query. */
export const serveExplorer = (server: FastifyInstance): void => {
  const page = readFileSync(join(EXPLORER_FILES, 'explorer.html'), 'utf8');
  server.get('/explore', (_request, reply) =>
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(page),
  );
  server.get<{ Params: { name: string } }>('/explore/files/:name', (request, reply): FastifyReply => {
    const [name, format] = /^[0-9a-f]{16}\.(js|css)$/.exec(request.params.name) ?? [];
    const file = join(EXPLORER_FILES, name ?? '');
    if (!name || !existsSync(file)) {
      return reply.status(404).type('text/plain; charset=utf-8').send('There is no such file.');
    }
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-encoding', 'gzip')
      .type(TYPES[format ?? ''] ?? '')
      .send(readFileSync(file));
  });
};
