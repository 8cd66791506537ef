import type { FastifyInstance } from 'fastify';
import { InputError } from '../graphql/errors.js';

/** A URL of plain characters with the prefix of English or with trailing slashes stands for the one without them. */
const LONG_FORM = /^(?:\/en(?=\/|\?|$))?((?:\/[^/?#\\\s]+)*)\/*(\?.*)?$/;

/** Returns the canonical form of a URL; `null` if it already has that form, or is not one of ours. */
export const canonicalUrl = (url: string): string | null => {
  const [, path, search = ''] = LONG_FORM.exec(url) ?? [];
  if (path === undefined) return null;
  const canonical = (path || '/') + search;
  return canonical === url ? null : canonical;
};

const READING_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Redirects to canonical URLs, and refuses methods other than reading where there is no route. */
export const redirectToCanonical = (server: FastifyInstance): void => {
  server.addHook('onRequest', async (request, reply) => {
    const canonical = canonicalUrl(request.url);
    // 308 keeps the method and body of an operation sent by POST; browsers that read get 301.
    if (canonical !== null) return reply.redirect(canonical, request.method === 'GET' ? 301 : 308);
    if (!request.is404 || READING_METHODS.includes(request.method)) return undefined;
    reply.header('allow', 'GET, HEAD, OPTIONS');
    throw new InputError('BAD_REQUEST', 'What is here can only be read: ask for it by GET.', 405);
  });
};
