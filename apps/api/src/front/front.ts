import { hash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isPersonal } from '../http/cache-rules.js';
import { isUnchanged } from '../http/conditional.js';
import type { Editions } from '../http/edition.js';
import { GRAPHQL_PATH } from '../http/received.js';
import { refuseRequest } from '../http/refusals.js';
import { BODY_TOO_LARGE, hasJsonBody, readBody } from './request-body.js';
import { seenRevision, takeSeenParameter } from '../http/seen-revision.js';
import type { KeptResponses } from './kept-responses.js';
import { normaliseAccepted } from './negotiation.js';
import type { PassOn } from './passing-on.js';
import { headFault } from './request-head.js';
import type { FinishedResponse } from './response-cache.js';

/** Each part may hold what divides the others in no position that matters: a method and outcomes have no blank. */
const digestOf = ({ method, url, headers }: IncomingMessage, body: Buffer | null): string =>
  hash(
    'sha256',
    `${method} ${headers['accept-encoding']} ${headers.accept} ${url}\n${body?.toString('latin1') ?? ''}`,
    'base64url',
  );

/** @param headers those of the moment among them, where the answer is sent for the first time */
const sendFinished = (
  { method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  finished: FinishedResponse,
  headers = finished.headersWithLength,
): void => {
  const unchanged = method === 'GET' && isUnchanged(asked['if-none-match'], finished.etag);
  if (unchanged) response.writeHead(304, finished.headers as string[]).end();
  else response.writeHead(200, headers as string[]).end(finished.body);
};

/**
 * Sends what was finished before, and passes on the rest, normalised. What comes back and may be sent again is kept.
 * @param passOn has a request answered
 */
export const inFront = (kept: KeptResponses, editions: Editions, passOn: PassOn): RequestListener => {
  const answer = (
    request: IncomingMessage,
    response: ServerResponse,
    isGraphql: boolean,
    body: Buffer | null,
  ): void => {
    if (!editions.isOpen || isPersonal(request.headers)) return passOn(request, response, body);
    const digest = digestOf(request, body);
    const edition = editions.current();
    const seen = seenRevision(request);
    const mayBeKept = seen !== null && seen <= edition.newest;
    const found = mayBeKept ? kept.find(digest, request.url ?? '', isGraphql, edition) : undefined;
    if (found) return sendFinished(request, response, found);
    return passOn(request, response, body, (state, answered, headers) =>
      sendFinished(request, response, kept.keep(digest, state, answered, headers), headers),
    );
  };

  return (request, response) => {
    const fault = headFault(request);
    if (fault) return refuseRequest(response, fault);
    // Node leaves out the body of an answer to what came as HEAD.
    if (request.method === 'HEAD') request.method = 'GET';
    takeSeenParameter(request);
    const isGraphql = GRAPHQL_PATH.test(request.url ?? '');
    normaliseAccepted(request, isGraphql);
    if (request.method === 'GET') return answer(request, response, isGraphql, null);
    if (request.method !== 'POST' || !isGraphql || !hasJsonBody(request)) return passOn(request, response, null);
    return readBody(request, (body) => {
      if (body === null) refuseRequest(response, BODY_TOO_LARGE);
      else answer(request, response, isGraphql, body);
    });
  };
};
