import type { FastifyInstance } from 'fastify';
import { InputError } from '../graphql/errors.js';

/** With English's prefix or slashes at its end, an address of plain characters means the one without. */
const SPELLED_LONG = /^(?:\/en(?=\/|\?|$))?((?:\/[^/?#\\\s]+)*)\/*(\?.*)?$/;

/** The one spelling of an address; `null` where it has it, or is none of ours. */
export const meantAddress = (url: string): string | null => {
  const [, path, search = ''] = SPELLED_LONG.exec(url) ?? [];
  if (path === undefined) return null;
  const meant = (path || '/') + search;
  return meant === url ? null : meant;
};

const READING_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** One address for everything, and the methods that it may be asked with. */
export const serveOneAddress = (server: FastifyInstance): void => {
  server.addHook('onRequest', async (request, reply) => {
    const meant = meantAddress(request.url);
    // 308 keeps an operation that is sent by POST; browsers that read take 301.
    if (meant !== null) return reply.redirect(meant, request.method === 'GET' ? 301 : 308);
    if (!request.is404 || READING_METHODS.includes(request.method)) return undefined;
    reply.header('allow', 'GET, HEAD, OPTIONS');
    throw new InputError('BAD_REQUEST', 'What is here can only be read: ask for it by GET.', 405);
  });
};
