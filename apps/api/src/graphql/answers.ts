import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Dataset } from '#domain';
import type { Datasets } from '../revisions/datasets.js';
import { type ErrorCode, InputError, type RefusalExtensions, errorBody } from './errors.js';
import { LIMITS } from './limits.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The dataset of the revision that the request asks for. */
    dataset: Dataset | null;
  }
}

interface Received extends IncomingMessage {
  /** What its answer is kept under. */
  answerKey?: string;
  /** The body as it was sent; `null` where it is too long. */
  sent?: Buffer | null;
}

interface Answer {
  readonly body: Buffer;
  readonly etag: string;
  /** Names and values in turn, with all that the service's plugins set. */
  readonly headers: readonly string[];
  readonly headersWithLength: readonly string[];
}

const PATH = /^\/graphql(?=\?|$)/;
/** What is answered without a dataset. */
const APART = /^\/(?:health|explore|assets)(?:[/?]|$)/;
/** What stands in a frame is one revision's alone. */
const EMBED = /^(?:\/[a-z]{2})?\/embed\//;
const takesGzip = (request: IncomingMessage): boolean =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''));
/** Shorter answers, and pictures and files that are packed already, are sent as they are. */
const LEAST_ZIPPED = 1024;
const zippable = (reply: FastifyReply, body: Buffer): boolean =>
  body.length >= LEAST_ZIPPED &&
  /^(?:text\/|application\/(?!zip|vnd\.(?:openxml|sqlite3))|image\/svg)/.test(String(reply.getHeader('content-type')));
/** An answer that takes more than one part in so many of the room for all is not kept. */
const LARGEST_SHARE = 32;
const JSON_TYPE = /^application\/json\s*(?:;|$)/i;
const OTHER_CHARSET = /;\s*charset=(?!"?utf-8"?\s*(?:;|$))/i;

/** The revision that an address names, in its path or after it. */
const revisionAsked = ({ params, query }: FastifyRequest): unknown =>
  (({ ...(query as object), ...(params as object) }) as { readonly revision?: unknown }).revision;

const refuse = (reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply =>
  reply.status(status).type('application/json; charset=utf-8').send(errorBody(code, message));

/** Reads the body of a request: `null` where it is longer than allowed; the rest is then left unread. */
const readBody = (request: IncomingMessage, done: (body: Buffer | null) => void): void => {
  const chunks: Buffer[] = [];
  let length = 0;
  const end = (): void => done(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
  const take = (chunk: Buffer): void => {
    chunks.push(chunk);
    length += chunk.length;
    if (length <= LIMITS.bodyBytes) return;
    request.off('data', take).off('end', end).pause();
    done(null);
  };
  request.on('data', take).on('end', end);
};

const matches = (request: IncomingMessage, etag: string): boolean =>
  request.method === 'GET' &&
  request.headers['if-none-match']?.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag) === true;

/**
 * Finished answers as bytes, by revision and request, in front of the GraphQL engine. What lies here is public, and a
 * new revision empties nothing.
 */
export class Answers {
  readonly #finished: LRUCache<string, Answer> | null;
  #datasets: Datasets | null = null;
  #closing = false;

  /** @param megabytes bound of the bytes; 0 keeps none */
  constructor(megabytes: number) {
    this.#finished =
      megabytes === 0
        ? null
        : new LRUCache<string, Answer>({
            maxSize: megabytes * 2 ** 20,
            // A file of everything would drive out hundreds of answers.
            maxEntrySize: (megabytes * 2 ** 20) / LARGEST_SHARE,
            sizeCalculation: ({ body, headers }, key) => body.length + key.length * 2 + headers.length * 40 + 200,
          });
  }

  /**
   * In front of the web framework: what was answered before is sent with the headers that it had; `handle` gets the
   * rest, with the body that was read.
   */
  inFront(handle: RequestListener): RequestListener {
    return (request: Received, response) => {
      // Node leaves out the body of an answer to what came as HEAD.
      if (request.method === 'HEAD') request.method = 'GET';
      const { method, url = '', headers } = request;
      if (method === 'GET' && !APART.test(url)) return this.#send(request, response) || handle(request, response);
      if (!PATH.test(url) || method !== 'POST') return handle(request, response);
      if (!JSON_TYPE.test(headers['content-type'] ?? '')) {
        return this.#send(request, response) || handle(request, response);
      }
      if (Number(headers['content-length'] ?? 0) > LIMITS.bodyBytes) {
        request.sent = null;
        return handle(request, response);
      }
      return readBody(request, (body) => {
        request.sent = body;
        if (body === null || !this.#send(request, response)) handle(request, response);
      });
    };
  }

  #send(request: Received, response: ServerResponse): boolean {
    if (!this.#datasets || this.#closing) return false;
    const { method, url = '', headers, sent } = request;
    // Pages of an older revision say that there is a newer one.
    const key = `${this.#datasets.newest().revision.number} ${method} ${url} ${headers.accept} ${headers['content-type']} ${takesGzip(request)} ${sent?.toString('latin1')}`;
    request.answerKey = key;
    const answer = this.#finished?.get(key);
    if (!answer) return false;
    if (matches(request, answer.etag)) response.writeHead(304, answer.headers as string[]).end();
    else response.writeHead(200, answer.headersWithLength as string[]).end(answer.body);
    return true;
  }

  #keep(key: string, body: Buffer, etag: string, reply: FastifyReply): void {
    if (!this.#finished) return;
    const headers = Object.entries(reply.getHeaders())
      .filter(([name]) => name !== 'content-length' && name !== 'connection')
      .flatMap(([name, value]) => [name, String(value)]);
    this.#finished.set(key, {
      body,
      etag,
      headers,
      headersWithLength: [...headers, 'content-length', `${body.length}`],
    });
  }

  /**
   * The dataset of the revision that a request asks for; its answer will be kept.
   * @throws InputError where `revision` is none, or there is no such revision
   */
  async datasetFor(request: FastifyRequest): Promise<Dataset> {
    if (!this.#datasets) throw new Error('The service does not serve yet.');
    const revision = revisionAsked(request);
    if (revision !== undefined && (typeof revision !== 'string' || !/^[1-9]\d{0,8}$/.test(revision))) {
      const message = '“revision” is no revision; write a whole number from 1, such as ?revision=1.';
      throw new InputError('BAD_REVISION', message, 400);
    }
    const dataset = revision === undefined ? this.#datasets.newest() : await this.#datasets.at(Number(revision));
    if (!dataset) {
      const newest = this.#datasets.newest().revision.number;
      const message = `There is no revision ${String(revision)}; the ledger holds revisions 1 to ${newest}.`;
      throw new InputError('REVISION_NOT_FOUND', message, 404);
    }
    return (request.dataset = dataset);
  }

  /** Finds the dataset that a request asks for, and keeps its answer. */
  serve(server: FastifyInstance, datasets: Datasets): void {
    this.#datasets = datasets;
    server.addHook('preClose', async () => {
      this.#closing = true;
    });
    server.decorateRequest('dataset', null);
    const parse = server.getDefaultJsonParser('error', 'error');
    server.removeContentTypeParser('text/plain');
    server.addContentTypeParser('application/json', (request, _, done) => {
      const { sent } = request.raw as Received;
      if (sent) parse(request, sent.toString(), done);
      else done(null);
    });
    server.addHook('onRequest', async (request, reply) => {
      if (!PATH.test(request.url)) return undefined;
      if (!['GET', 'POST', 'OPTIONS'].includes(request.method)) {
        reply.header('allow', 'GET, HEAD, POST, OPTIONS');
        return refuse(reply, 405, 'BAD_REQUEST', 'The service takes operations by GET or POST.');
      }
      if (OTHER_CHARSET.test(request.headers['content-type'] ?? '')) {
        return refuse(reply, 415, 'BAD_REQUEST', 'Operations are read as UTF-8; write them so.');
      }
      if ((request.raw as Received).sent === null) {
        const message = `The request is larger than ${LIMITS.bodyBytes / 1000} kB; send a shorter operation.`;
        reply.header('connection', 'close');
        return refuse(reply, 400, 'BODY_TOO_LARGE', message);
      }
      const asksPage = request.method === 'GET' && /^[^,]*text\/html/.test(request.headers.accept ?? '');
      return asksPage ? reply.redirect(request.url.replace(PATH, '/explore')) : undefined;
    });

    server.addHook('preHandler', async (request, reply) => {
      if (!PATH.test(request.url) || request.method === 'OPTIONS') return undefined;
      try {
        await this.datasetFor(request);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        const { code, http, retryAfter } = error.extensions as unknown as RefusalExtensions;
        if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
        return refuse(reply, http?.status ?? 400, code, error.message);
      }
      reply.header('dataset-revision', request.dataset?.revision.number);
      return undefined;
    });

    server.addHook('onSend', async (request, reply, payload) => {
      // Apollo writes errors first: an answer that begins with its data has none.
      const whole =
        reply.statusCode === 200 &&
        (PATH.test(request.url) ? typeof payload === 'string' && payload.startsWith('{"data":') : payload !== null);
      const { answerKey } = request.raw as Received;
      if (!request.dataset || !answerKey || !whole) return payload;
      const plain = Buffer.from(payload as string | Buffer);
      const zipped = takesGzip(request.raw) && zippable(reply, plain);
      const body = zipped ? gzipSync(plain) : plain;
      if (zipped) reply.header('content-encoding', 'gzip');
      const etag = `"${hash('sha256', plain, 'base64url').slice(0, 27)}${zipped ? '-gzip' : ''}"`;
      const page = String(reply.getHeader('content-type')).startsWith('text/html') && !EMBED.test(request.url);
      const lasting = revisionAsked(request) !== undefined && !page;
      reply.headers({
        etag,
        vary: 'Accept, Accept-Encoding',
        'dataset-revision': request.dataset.revision.number,
        'cache-control': lasting ? 'public, max-age=86400' : 'public, no-cache',
      });
      // A revision recorded since the request came would make its key name another dataset than its answer's.
      if (lasting || answerKey.startsWith(`${this.#datasets?.newest().revision.number} `)) {
        this.#keep(answerKey, body, etag, reply);
      }
      if (!matches(request.raw, etag)) return body;
      reply.status(304).removeHeader('content-length');
      return null;
    });
  }
}

/** The dataset that a request's answer comes from. */
export const datasetOf = (request: FastifyRequest): Dataset => {
  if (request.dataset) return request.dataset;
  throw new InputError('BAD_REQUEST', 'The request names no dataset.');
};
