import { hash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isPersonal } from '../http/cache-rules.js';
import { isUnchanged } from '../http/conditional.js';
import type { Editions } from '../http/edition.js';
import { GRAPHQL_PATH } from '../http/received.js';
import { refuseRequest } from '../http/refusals.js';
import { BODY_TOO_LARGE, hasJsonBody, readBody } from './request-body.js';
import { seenRevision, takeSeenParameter } from '../http/seen-revision.js';
import type { CachedResponses } from './cached-responses.js';
import { normaliseAccepted } from './negotiation.js';
import type { Forward } from './forwarding.js';
import { headFault } from './request-head.js';
import type { FinishedResponse } from './response-cache.js';

/** The separators are unambiguous: a method and a URL have no blanks, and the two headers hold one of a few values. */
const digestOf = ({ method, url, headers }: IncomingMessage, body: Buffer | null): string =>
  hash(
    'sha256',
    `${method} ${headers['accept-encoding']} ${headers.accept} ${url}\n${body?.toString('latin1') ?? ''}`,
    'base64url',
  );

/** @param headers including those of this one response when it is sent for the first time */
const sendFinished = (
  { method, headers: requestHeaders }: IncomingMessage,
  response: ServerResponse,
  finished: FinishedResponse,
  headers = finished.headersWithLength,
): void => {
  const unchanged = method === 'GET' && isUnchanged(requestHeaders['if-none-match'], finished.etag);
  if (unchanged) response.writeHead(304, finished.headers as string[]).end();
  else response.writeHead(200, headers as string[]).end(finished.body);
};

/**
 * Creates the listener of the front thread: sends cached responses, forwards other requests, normalised, and caches the
 * responses to them that may be sent again.
 * @param passOn forwards a request to the main thread
 */
export const frontListener = (responses: CachedResponses, editions: Editions, passOn: Forward): RequestListener => {
  const respond = (
    request: IncomingMessage,
    response: ServerResponse,
    isGraphql: boolean,
    body: Buffer | null,
  ): void => {
    if (!editions.isOpen || isPersonal(request.headers)) return passOn(request, response, body);
    const digest = digestOf(request, body);
    const edition = editions.current();
    const seen = seenRevision(request);
    const mayBeCached = seen !== null && seen <= edition.newest;
    const cached = mayBeCached ? responses.find(digest, request.url ?? '', isGraphql, edition) : undefined;
    if (cached) return sendFinished(request, response, cached);
    return passOn(request, response, body, (state, responseBody, headers) =>
      sendFinished(request, response, responses.keep(digest, state, responseBody, headers), headers),
    );
  };

  return (request, response) => {
    const fault = headFault(request);
    if (fault) return refuseRequest(response, fault);
    // Node leaves out the body of the response to a request that arrived as HEAD.
    if (request.method === 'HEAD') request.method = 'GET';
    takeSeenParameter(request);
    const isGraphql = GRAPHQL_PATH.test(request.url ?? '');
    normaliseAccepted(request, isGraphql);
    if (request.method === 'GET') return respond(request, response, isGraphql, null);
    if (request.method !== 'POST' || !isGraphql || !hasJsonBody(request)) return passOn(request, response, null);
    return readBody(request, (body) => {
      if (body === null) refuseRequest(response, BODY_TOO_LARGE);
      else respond(request, response, isGraphql, body);
    });
  };
};
