import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isForEverybody, isPersonal } from './cache-rules.js';
import { compressed } from './compression.js';
import { etagOf, isUnchanged } from './conditional.js';
import type { Editions } from './edition.js';
import { type KeptResponses, pinnedRevision } from './kept-responses.js';
import { GRAPHQL_PATH, type Received } from './received.js';

/** Facts of a revision never change; what describes them may, with the program. */
const DAY = 'public, max-age=86400';

/** May the answer be kept: is it whole, without errors, of a route that says so? */
const isFinished = (request: FastifyRequest, reply: FastifyReply, payload: unknown): payload is string | Buffer => {
  if (request.routeOptions.config.keep === undefined || !request.dataset || reply.statusCode !== 200) return false;
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return false;
  // Apollo writes errors first: an answer that begins with its data has none.
  return !GRAPHQL_PATH.test(request.url) || (typeof payload === 'string' && payload.startsWith('{"data":'));
};

/** How long others may send the answer again without asking. */
const cacheControl = (request: FastifyRequest): string => {
  if (isPersonal(request.headers)) return 'private, no-cache';
  return request.isPinned && request.routeOptions.config.keep === 'revision' ? DAY : 'public, no-cache';
};

/** Gives finished answers their coding, their tag and their age, and keeps those that are the same for everybody. */
export const finishResponses = (server: FastifyInstance, kept: KeptResponses, editions: Editions): void => {
  const keep = (request: FastifyRequest, reply: FastifyReply, body: Buffer, etag: string): void => {
    const { dataset, edition, isPinned } = request;
    const { digest, url = '' } = request.raw as Received;
    const keeping = request.routeOptions.config.keep;
    if (digest === undefined || !dataset || !edition || keeping === undefined) return;
    // The front finds an answer by what it can see of the address alone.
    if ((pinnedRevision(url) !== null) !== isPinned) return;
    // A revision that came meanwhile may stand in a part of the answer.
    if (editions.current().newest !== edition.newest || !isForEverybody(reply.getHeaders())) return;
    kept.keep({ digest, keep: keeping, revision: dataset.revision.number, edition }, body, etag, reply.getHeaders());
  };

  server.addHook('onSend', async (request, reply, payload) => {
    if (!isFinished(request, reply, payload)) return payload;
    const plain = Buffer.from(payload as string);
    const zipped =
      request.headers['accept-encoding'] === 'gzip' && !reply.hasHeader('content-encoding')
        ? await compressed(plain, String(reply.getHeader('content-type')))
        : null;
    const body = zipped ?? plain;
    const etag = etagOf(plain, zipped && 'gzip');
    if (zipped) reply.header('content-encoding', 'gzip');
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', cacheControl(request));
    if (!reply.hasHeader('vary')) {
      reply.header('vary', GRAPHQL_PATH.test(request.url) ? 'Accept, Accept-Encoding' : 'Accept-Encoding');
    }
    reply.headers({ etag, 'dataset-revision': request.dataset?.revision.number });
    keep(request, reply, body, etag);
    if (request.method !== 'GET' || !isUnchanged(request.headers['if-none-match'], etag)) return body;
    reply.status(304).removeHeader('content-length');
    return null;
  });
};
