import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { EXAMPLES } from './examples.js';

interface Files {
  readonly page: string;
  readonly byName: ReadonlyMap<string, { readonly type: string; readonly gzipped: Buffer }>;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const LAYOUT = `
body { margin: 0; }
#examples { box-sizing: border-box; height: 2.75rem; display: flex; gap: 1.25rem; align-items: center; padding: 0 1rem; overflow-x: auto;
  white-space: nowrap; font: 0.875rem/1 system-ui, sans-serif; background: #fff; color: #222; border-bottom: 1px solid #ccc; }
#examples a { color: #0b5394; }
#root, .graphiql-container { height: calc(100vh - 2.75rem) !important; }
`;

/** The explorer asks the revision that its own address names. */
const ENDPOINT = '"endpoint":"/graphql"+(/[?&]revision=\\d+/.exec(location.search)?.[0].replace("&","?")??"")';

/** The explorer's page comes with everything inline; a strict CSP wants scripts and styles as files of their own. */
const filesOf = (html: string): Files => {
  const byName = new Map<string, { type: string; gzipped: Buffer }>();
  const add = (content: string, ending: 'js' | 'css'): string => {
    const name = `${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${ending}`;
    const type = ending === 'js' ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8';
    byName.set(name, { type, gzipped: gzipSync(content) });
    return `/explore/files/${name}`;
  };
  const parts = (tag: string): readonly string[] => {
    const found: string[] = [];
    let from = 0;
    for (;;) {
      const start = html.indexOf(`<${tag}>`, from);
      if (start < 0) return found;
      const end = html.indexOf(`</${tag}>`, start);
      found.push(html.slice(start + tag.length + 2, end));
      from = end;
    }
  };
  const styles = [...parts('style'), LAYOUT].map((content) => `<link rel="stylesheet" href="${add(content, 'css')}">`);
  const scripts = parts('script')
    .map((script) => script.replace('"endpoint":"/graphql"', ENDPOINT))
    .map((content) => `<script src="${add(content, 'js')}"></script>`);
  const links = EXAMPLES.map(
    ({ title, query }) => `<a href="/explore?query=${escaped(encodeURIComponent(query))}">${escaped(title)}</a>`,
  );
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Explore Pledgebook</title><link rel="icon" href="data:,">
${styles.join('\n')}</head>
<body><nav id="examples" aria-label="Example queries"><strong>Pledgebook</strong> Examples: ${links.join('\n')}</nav>
<div id="root"></div>
${scripts.join('\n')}</body></html>`;
  return { page, byName };
};

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The editor writes its styles into the page while it runs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `/explore`: a GraphQL explorer from this process alone. `/explore?query=…` opens that query. */
export const serveExplorer = (server: FastifyInstance): void => {
  let files: Files | null = null;
  const rendered = (): Files =>
    (files ??= filesOf(
      renderGraphiQL({ title: 'Explore Pledgebook', endpoint: '/graphql', defaultQuery: EXAMPLES[0].query }),
    ));

  server.get('/explore', (_request, reply) =>
    reply.header('content-security-policy', POLICY).type('text/html; charset=utf-8').send(rendered().page),
  );
  server.get<{ Params: { name: string } }>('/explore/files/:name', (request, reply): FastifyReply => {
    const file = rendered().byName.get(request.params.name);
    if (!file) return reply.status(404).type('text/plain; charset=utf-8').send('There is no such file.');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('content-encoding', 'gzip')
      .type(file.type)
      .send(file.gzipped);
  });
};
