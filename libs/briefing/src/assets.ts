import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import type { Files } from './ui/layout.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#15233b"/><path d="M9 24V8h8a5 5 0 0 1 0 10h-4v6z" fill="#fffdf8"/><circle cx="23" cy="23" r="3" fill="#f0955a"/></svg>';

/**
 * Loads the bundled islands, style sheet and fonts from a folder into memory. File names change with their content, so
 * responses are immutable.
 * @throws Error where the bundle is not built
 */
export const assets = (
  folder: string,
): { readonly files: Files; readonly serve: (name: string, reply: FastifyReply) => FastifyReply } => {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`The pages' scripts are not built: run “npm run build” (${folder} is empty).`);
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
    string,
    { readonly file: string; readonly css?: readonly string[]; readonly isEntry?: boolean }
  >;
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const names = readdirSync(folder).filter((name) => TYPES[extname(name)]);
  const contents = new Map<string, { type: string; body: Buffer; zipped: boolean }>(
    names.map((name) => {
      const [raw, type] = [readFileSync(join(folder, name)), TYPES[extname(name)] ?? ''];
      const zipped = extname(name) !== '.woff2';
      return [name, { type, body: zipped ? gzipSync(raw) : raw, zipped }];
    }),
  );
  contents.set('icon.svg', { type: 'image/svg+xml', body: gzipSync(ICON), zipped: true });
  const fonts = names.filter((name) => /^source-(?:sans-3|serif-4)-latin-wght-normal.*woff2$/.test(name));
  return {
    files: {
      script: `/assets/${entry?.file ?? ''}`,
      styles: (entry?.css ?? []).map((file) => `/assets/${file}`),
      fonts: fonts.map((file) => `/assets/${file}`),
    },
    serve: (name, reply) => {
      const content = contents.get(name);
      if (!content) return reply.status(404).type('text/plain; charset=utf-8').send('There is no such file.');
      if (content.zipped) reply.header('content-encoding', 'gzip');
      return reply.header('cache-control', 'public, max-age=31536000, immutable').type(content.type).send(content.body);
    },
  };
};
