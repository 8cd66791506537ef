import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isShareable, isPersonal } from './cache-rules.js';
import { compressed } from './compression.js';
import { pinnedRevision, stateOf } from '../front/cached-responses.js';
import type { BodySender } from '../front/handed-bodies.js';
import { HANDED_BODY, KEPT_FOR } from './between-threads.js';
import { etagOf } from './conditional.js';
import type { Editions } from './edition.js';
import { GRAPHQL_PATH } from './received.js';

/** The facts of a revision never change, but a new version of the program may describe them otherwise. */
const ONE_DAY = 'public, max-age=86400';

/** Whether the response may be cached: it is complete, without errors, and its route allows it. */
const isFinished = (request: FastifyRequest, reply: FastifyReply, payload: unknown): payload is string | Buffer => {
  if (request.routeOptions.config.keep === undefined || !request.revision || reply.statusCode !== 200) return false;
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return false;
  // Apollo writes errors first: a response that begins with its data has none.
  return !GRAPHQL_PATH.test(request.url) || (typeof payload === 'string' && payload.startsWith('{"data":'));
};

/** Returns `Cache-Control`: who may reuse the response, and for how long without revalidation. */
const cacheControl = (request: FastifyRequest): string => {
  if (isPersonal(request.headers)) return 'private, no-cache';
  return request.isPinned && request.routeOptions.config.keep === 'revision' ? ONE_DAY : 'public, no-cache';
};

/**
 * Sets the coding, ETag and Cache-Control of finished responses, and marks those that the front thread may cache, with
 * the state of the service in which they are valid.
 * @param bodies hands long bodies to the front thread
 */
export const finishResponses = (server: FastifyInstance, editions: Editions, bodies: BodySender): void => {
  /** Returns the state of the service in which the response may be sent again; `null` if it may not be. */
  const keptFor = (request: FastifyRequest, reply: FastifyReply): string | null => {
    const { revision, edition, isPinned } = request;
    const { keep } = request.routeOptions.config;
    if (!revision || !edition || keep === undefined) return null;
    // The front thread looks responses up by what it can see in the URL alone.
    if ((pinnedRevision(request.raw.url ?? '') !== null) !== isPinned) return null;
    // A revision that arrived meanwhile may already show in a part of the response.
    if (editions.current().newest !== edition.newest || !isShareable((name) => reply.getHeader(name))) return null;
    return stateOf({ keep, revision: revision.number, edition });
  };

  server.addHook('onSend', async (request, reply, payload) => {
    if (!isFinished(request, reply, payload)) return payload;
    const place = request.headers[HANDED_BODY];
    const mayCompress = request.headers['accept-encoding'] === 'gzip' && !reply.hasHeader('content-encoding');
    const isText = typeof payload === 'string';
    const written = isText && typeof place === 'string' && !mayCompress ? bodies.write(payload) : null;
    const plain = written ?? payload;
    const zipped = mayCompress
      ? await compressed(isText ? Buffer.from(payload) : payload, String(reply.getHeader('content-type')))
      : null;
    const body = zipped ?? plain;
    const etag = etagOf(plain, zipped && 'gzip');
    if (zipped) reply.header('content-encoding', 'gzip');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', cacheControl(request));
    if (!reply.hasHeader('vary')) {
      reply.header('vary', GRAPHQL_PATH.test(request.url) ? 'Accept, Accept-Encoding' : 'Accept-Encoding');
    }
    reply.headers({ etag, 'dataset-revision': request.revision?.number });
    const state = keptFor(request, reply);
    // A body in a slot remains valid only if it is handed over, so it must not be returned here.
    if (state === null) return zipped ?? payload;
    reply.header(KEPT_FOR, state);
    if (typeof place !== 'string' || !bodies.send(place, body)) return body;
    reply.header(HANDED_BODY, place);
    return '';
  });
};
