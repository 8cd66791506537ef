import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Dataset } from '#domain';
import type { Datasets } from '../revisions/datasets.js';
import { type ErrorCode, InputError } from './errors.js';
import { LIMITS } from './limits.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The dataset of the revision that the request asks for. */
    dataset: Dataset | null;
    answerKey: string | null;
  }
}

interface Answer {
  readonly body: Buffer;
  readonly etag: string;
  readonly type: string;
}

const PATH = /^\/graphql\/?(?:\?|$)/;

const refuse = (reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply =>
  reply
    .status(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));

const keyOf = (request: FastifyRequest, revision: number): string => {
  const accept = request.headers.accept ?? '';
  if (request.method === 'GET') return `${revision} ${accept} ${request.url}`;
  const { query, operationName, variables } = (request.body ?? {}) as Record<string, unknown>;
  return `${revision} ${accept} ${JSON.stringify([query, operationName, variables])}`;
};

const headed = (request: FastifyRequest, reply: FastifyReply, answer: Answer): boolean => {
  reply.header('etag', answer.etag);
  reply.header('content-type', answer.type);
  reply.header('vary', 'Accept');
  const pinned = (request.query as Record<string, unknown>)['revision'] !== undefined;
  reply.header('cache-control', pinned ? 'public, max-age=86400' : 'public, no-cache');
  const matches = request.headers['if-none-match']
    ?.split(/\s*,\s*/)
    .some((tag) => tag.replace(/^W\//, '') === answer.etag);
  return request.method === 'GET' && matches === true;
};

/**
 * In front of the GraphQL engine: finds the dataset of `?revision=N`, and answers from finished bytes where the same was
 * asked of the same revision before. What lies in the cache is public; a new revision empties nothing.
 * @param megabytes bound of the cached bytes; 0 keeps none
 */
export const serveAnswers = (server: FastifyInstance, datasets: Datasets, megabytes: number): void => {
  const answers =
    megabytes === 0
      ? null
      : new LRUCache<string, Answer>({
          maxSize: megabytes * 2 ** 20,
          sizeCalculation: ({ body }, key) => body.length + key.length * 2 + 200,
        });
  server.decorateRequest('dataset', null);
  server.decorateRequest('answerKey', null);

  server.addHook('onRequest', async (request, reply) => {
    if (!PATH.test(request.url)) return undefined;
    if (Number(request.headers['content-length'] ?? 0) > LIMITS.bodyBytes) {
      const message = `The request is larger than ${LIMITS.bodyBytes / 1000} kB; send a shorter operation.`;
      return refuse(reply, 400, 'BODY_TOO_LARGE', message);
    }
    const asksPage = request.method === 'GET' && /^[^,]*text\/html/.test(request.headers.accept ?? '');
    if (asksPage) {
      const { query } = request.query as { query?: string };
      return reply.redirect(`/explore${query === undefined ? '' : `?query=${encodeURIComponent(query)}`}`);
    }
    return undefined;
  });

  server.addHook('preHandler', async (request, reply) => {
    if (!PATH.test(request.url) || request.method === 'OPTIONS') return undefined;
    const { revision } = request.query as { revision?: string | string[] };
    if (revision !== undefined && (typeof revision !== 'string' || !/^[1-9]\d{0,8}$/.test(revision))) {
      return refuse(
        reply,
        400,
        'BAD_REVISION',
        '“revision” is no revision; write a whole number from 1, such as ?revision=1.',
      );
    }
    const dataset = revision === undefined ? datasets.newest() : await datasets.at(Number(revision));
    if (!dataset) {
      const newest = datasets.newest().revision.number;
      const message = `There is no revision ${String(revision)}; the ledger holds revisions 1 to ${newest}.`;
      return refuse(reply, 404, 'REVISION_NOT_FOUND', message);
    }
    request.dataset = dataset;
    reply.header('dataset-revision', dataset.revision.number);
    request.answerKey = keyOf(request, dataset.revision.number);
    const answer = answers?.get(request.answerKey);
    if (!answer) return undefined;
    return headed(request, reply, answer) ? reply.status(304).send() : reply.send(answer.body);
  });

  server.addHook('onSend', async (request, reply, payload) => {
    // Apollo writes errors first: an answer that begins with its data has none.
    if (
      !request.answerKey ||
      typeof payload !== 'string' ||
      reply.statusCode !== 200 ||
      !payload.startsWith('{"data":')
    ) {
      return payload;
    }
    const body = Buffer.from(payload);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
    const answer = { body, etag, type: String(reply.getHeader('content-type')) };
    answers?.set(request.answerKey, answer);
    if (!headed(request, reply, answer)) return body;
    reply.status(304).removeHeader('content-length');
    return null;
  });
};

/** The dataset that a request's answer comes from. */
export const datasetOf = (request: FastifyRequest): Dataset => {
  if (request.dataset) return request.dataset;
  throw new InputError('BAD_REQUEST', 'The request names no dataset.');
};
