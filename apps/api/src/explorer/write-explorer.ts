// Run by the build: writes the explorer to files, so that the service does not need its library, which takes 30 MB.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { EXAMPLES } from './examples.js';
import { EXPLORER_FILES } from './serve-explorer.js';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const LAYOUT = `
body { margin: 0; }
#examples { box-sizing: border-box; height: 2.75rem; display: flex; gap: 1.25rem; align-items: center; padding: 0 1rem; overflow-x: auto;
  white-space: nowrap; font: 0.875rem/1 system-ui, sans-serif; background: #fff; color: #222; border-bottom: 1px solid #ccc; }
#examples a { color: #0b5394; }
#root, .graphiql-container { height: calc(100vh - 2.75rem) !important; }
`;

/** Makes the explorer query the revision that the address of its page names. */
const ENDPOINT = '"endpoint":"/graphql"+(/[?&]revision=\\d+/.exec(location.search)?.[0].replace("&","?")??"")';

rmSync(EXPLORER_FILES, { recursive: true, force: true });
mkdirSync(EXPLORER_FILES, { recursive: true });

/** The library’s page has everything inline; a strict CSP requires scripts and styles in separate files. */
const write = (content: string, format: 'js' | 'css'): string => {
  const name = `${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${format}`;
  writeFileSync(join(EXPLORER_FILES, name), gzipSync(content));
  return `/explore/files/${name}`;
};

const html = renderGraphiQL({ title: 'Explore Pledgebook', endpoint: '/graphql', defaultQuery: EXAMPLES[0].query });

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
const styles = [...parts('style'), LAYOUT].map((content) => `<link rel="stylesheet" href="${write(content, 'css')}">`);
const scripts = parts('script')
  .map((script) => script.replace('"endpoint":"/graphql"', ENDPOINT))
  .map((content) => `<script src="${write(content, 'js')}"></script>`);
const links = EXAMPLES.map(
  ({ title, query }) => `<a href="/explore?query=${escapeHtml(encodeURIComponent(query))}">${escapeHtml(title)}</a>`,
);
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Explore Pledgebook</title><link rel="icon" href="data:,">
${styles.join('\n')}</head>
<body><nav id="examples" aria-label="Example queries"><strong>Pledgebook</strong> Examples: ${links.join('\n')}</nav>
<div id="root"></div>
${scripts.join('\n')}</body></html>`;
writeFileSync(join(EXPLORER_FILES, 'explorer.html'), page);
