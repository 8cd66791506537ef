import { hash } from 'node:crypto';
import type { RequestListener, ServerResponse } from 'node:http';
import { isPersonal } from './cache-rules.js';
import { isUnchanged } from './conditional.js';
import type { Edition } from './edition.js';
import type { KeptResponses } from './kept-responses.js';
import { encodeMalformedPath } from './malformed-address.js';
import { normaliseAccepted } from './negotiation.js';
import { GRAPHQL_PATH, type Received } from './received.js';
import { refuseRequest } from './refusals.js';
import { hasJsonBody, readBody } from './request-body.js';
import { headFault } from './request-head.js';
import { seenRevision, takeSeenParameter } from './seen-revision.js';

/** What stands in front of the web framework. */
export class Front {
  #edition: (() => Edition) | null = null;

  constructor(readonly kept: KeptResponses) {}

  /** `null` before the first dataset is loaded and once the service is closing, so that connections end. */
  edition(): Edition | null {
    return this.#edition?.() ?? null;
  }

  /** From now on what is kept is sent. */
  open(edition: () => Edition): void {
    this.#edition = edition;
  }

  close(): void {
    this.#edition = null;
  }
}

/** Each part may hold what divides the others in no position that matters: a method and outcomes have no blank. */
const digestOf = ({ method, url, headers, sentBody }: Received): string =>
  hash(
    'sha256',
    `${method} ${headers['accept-encoding']} ${headers.accept} ${url}\n${sentBody?.toString('latin1') ?? ''}`,
    'base64url',
  );

const sendFinished = (front: Front, request: Received, response: ServerResponse, isGraphql: boolean): boolean => {
  const { url = '', headers } = request;
  const edition = front.edition();
  if (!edition || isPersonal(headers) || request.hasMalformedPath) return false;
  request.digest = digestOf(request);
  const seen = seenRevision(request);
  if (seen === null || seen > edition.newest) return false;
  const found = front.kept.find(request.digest, url, isGraphql, edition);
  if (!found) return false;
  const unchanged = request.method === 'GET' && isUnchanged(headers['if-none-match'], found.etag);
  if (unchanged) response.writeHead(304, found.headers as string[]).end();
  else response.writeHead(200, found.headersWithLength as string[]).end(found.body);
  return true;
};

/**
 * Sends what was finished before, without entering the web framework, whose hooks alone cost more than a third of what
 * the machine can do; `handle` gets the rest, normalised.
 */
export const inFront =
  (front: Front, handle: RequestListener): RequestListener =>
  (request: Received, response) => {
    const fault = headFault(request);
    if (fault) return refuseRequest(response, fault);
    // Node leaves out the body of an answer to what came as HEAD.
    if (request.method === 'HEAD') request.method = 'GET';
    // Read nowhere, but the engine makes an address of what a proxy hands on, and would fail at what is none. Where
    // nothing is deleted, the headers stay quick to read.
    if ('x-forwarded-host' in request.headers) delete request.headers['x-forwarded-host'];
    if ('x-forwarded-proto' in request.headers) delete request.headers['x-forwarded-proto'];
    encodeMalformedPath(request);
    takeSeenParameter(request);
    const isGraphql = GRAPHQL_PATH.test(request.url ?? '');
    normaliseAccepted(request, isGraphql);
    const answer = (): unknown => sendFinished(front, request, response, isGraphql) || handle(request, response);
    if (request.method === 'GET') return void answer();
    if (request.method !== 'POST' || !isGraphql || !hasJsonBody(request)) return handle(request, response);
    readBody(request, (body) => {
      request.sentBody = body;
      if (body === null) handle(request, response);
      else answer();
    });
  };
