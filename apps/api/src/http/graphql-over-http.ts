import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../graphql/errors.js';
import { HTML } from '../front/negotiation.js';
import { GRAPHQL_PATH } from './received.js';

const OTHER_CHARSET = /;\s*charset=(?!"?utf-8"?\s*(?:;|$))/i;
const METHODS = ['GET', 'POST', 'OPTIONS'];

/**
 * Applies the rules of GraphQL over HTTP to a request before the engine sees it.
 * @param admit sets the dataset of a request, or throws an InputError that says why it is refused
 */
export const serveGraphqlOverHttp = (
  server: FastifyInstance,
  admit: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
): void => {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('text/plain');
  server.addContentTypeParser('application/json', { parseAs: 'string' }, parse);

  server.addHook('onRoute', (route) => {
    if (route.url === '/graphql') route.config = { ...route.config, keep: 'revision', cost: 'light' };
  });

  server.addHook('onRequest', async (request, reply) => {
    if (!GRAPHQL_PATH.test(request.url)) return undefined;
    if (!METHODS.includes(request.method)) {
      reply.header('allow', 'GET, HEAD, POST, OPTIONS');
      throw new InputError('BAD_REQUEST', 'The service takes operations by GET or POST.', 405);
    }
    if (OTHER_CHARSET.test(request.headers['content-type'] ?? '')) {
      throw new InputError('BAD_REQUEST', 'Operations are read as UTF-8; write them so.', 415);
    }
    const wantsPage = request.method === 'GET' && request.headers.accept === HTML;
    return wantsPage ? reply.redirect(request.url.replace(GRAPHQL_PATH, '/explore')) : undefined;
  });

  server.addHook('preHandler', async (request, reply) => {
    if (!GRAPHQL_PATH.test(request.url) || request.method === 'OPTIONS') return undefined;
    await admit(request, reply);
    reply.header('dataset-revision', request.revision?.number);
    return undefined;
  });
};
