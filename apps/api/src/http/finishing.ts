import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isForEverybody, isPersonal } from './cache-rules.js';
import { compressed } from './compression.js';
import { pinnedRevision, stateOf } from '../front/kept-responses.js';
import type { BodySender } from '../front/handed-bodies.js';
import { HANDED_BODY, KEPT_FOR } from './between-threads.js';
import { etagOf } from './conditional.js';
import type { Editions } from './edition.js';
import { GRAPHQL_PATH } from './received.js';

/** Facts of a revision never change; what describes them may, with the program. */
const DAY = 'public, max-age=86400';

/** May the answer be kept: is it whole, without errors, of a route that says so? */
const isFinished = (request: FastifyRequest, reply: FastifyReply, payload: unknown): payload is string | Buffer => {
  if (request.routeOptions.config.keep === undefined || !request.revision || reply.statusCode !== 200) return false;
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return false;
  // Apollo writes errors first: an answer that begins with its data has none.
  return !GRAPHQL_PATH.test(request.url) || (typeof payload === 'string' && payload.startsWith('{"data":'));
};

/** How long others may send the answer again without asking. */
const cacheControl = (request: FastifyRequest): string => {
  if (isPersonal(request.headers)) return 'private, no-cache';
  return request.isPinned && request.routeOptions.config.keep === 'revision' ? DAY : 'public, no-cache';
};

/**
 * Gives finished answers their coding, their tag and their age, and says which are the same for everybody, and until when.
 * @param bodies takes those that are long to the thread in front
 */
export const finishResponses = (server: FastifyInstance, editions: Editions, bodies: BodySender): void => {
  /** The state of the service that the answer may be sent again in; `null` where it may not. */
  const keptFor = (request: FastifyRequest, reply: FastifyReply): string | null => {
    const { revision, edition, isPinned } = request;
    const { keep } = request.routeOptions.config;
    if (!revision || !edition || keep === undefined) return null;
    // The thread in front finds an answer by what it can see of the address alone.
    if ((pinnedRevision(request.raw.url ?? '') !== null) !== isPinned) return null;
    // A revision that came meanwhile may stand in a part of the answer.
    if (editions.current().newest !== edition.newest || !isForEverybody((name) => reply.getHeader(name))) return null;
    return stateOf({ keep, revision: revision.number, edition });
  };

  server.addHook('onSend', async (request, reply, payload) => {
    if (!isFinished(request, reply, payload)) return payload;
    const place = request.headers[HANDED_BODY];
    const mayZip = request.headers['accept-encoding'] === 'gzip' && !reply.hasHeader('content-encoding');
    const isText = typeof payload === 'string';
    const written = isText && typeof place === 'string' && !mayZip ? bodies.write(payload) : null;
    const plain = written ?? payload;
    const zipped = mayZip
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
    // What lies in a slot stays there only if it is handed over.
    if (state === null) return zipped ?? payload;
    reply.header(KEPT_FOR, state);
    if (typeof place !== 'string' || !bodies.send(place, body)) return body;
    reply.header(HANDED_BODY, place);
    return '';
  });
};
