import { type IncomingMessage, type ServerResponse, request as sendRequest } from 'node:http';
import { pipeline } from 'node:stream';
import { HANDED_BODY, KEPT_FOR, MAX_HEAD_BYTES, PEER } from '../http/between-threads.js';
import { HEALTH_PATH } from '../http/received.js';
import { FAILED, MALFORMED, refuseRequest } from '../http/refusals.js';
import type { BodyReceiver } from './handed-bodies.js';
import { QueueingAgent } from './queueing-agent.js';

/** Takes and sends a response that may be sent again in a state of the service. Headers alternate names and values. */
type TakeFinished = (state: string, body: Buffer, headers: readonly string[]) => void;

/**
 * Forwards a request to the main thread, which computes the response.
 * @param body the body if it has been read already; otherwise it is forwarded as it arrives
 * @param finish takes a response that may be cached; without it nothing is cached
 */
export type Forward = (
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | null,
  finish?: TakeFinished,
) => void;

const NOT_FORWARDED = new Set([
  // Of one connection (RFC 9110, 7.6.1), or handled by the front thread already.
  ...['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'expect', 'proxy-connection'],
  // Only between the two threads.
  ...[KEPT_FOR, HANDED_BODY, PEER],
  // Nothing needs them, but Apollo’s Fastify integration would build a URL from them, and throw if it is malformed.
  ...['x-forwarded-host', 'x-forwarded-proto'],
]);

/**
 * Returns the headers that frame a body. Node adds them for some methods only: the chunked body of a GET would be read
 * as a separate request.
 */
const framing = ({ method, headers }: IncomingMessage, body: Buffer | null): string[] => {
  if (body) return ['content-length', `${body.length}`];
  if (headers['transfer-encoding'] !== undefined) return ['transfer-encoding', 'chunked'];
  const length = headers['content-length'];
  return length === undefined && method === 'GET' ? [] : ['content-length', length ?? '0'];
};

/** Alternates names and values: Node writes such a list as it is, but would go through an object several times. */
const forwardedHeaders = (request: IncomingMessage, body: Buffer | null, place: string | undefined): string[] => {
  const { headers, socket } = request;
  const forwarded = [PEER, socket.remoteAddress ?? '', ...framing(request, body)];
  if (place !== undefined) forwarded.push(HANDED_BODY, place);
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || name === 'content-length' || NOT_FORWARDED.has(name)) continue;
    if (typeof value === 'string') forwarded.push(name, value);
    else for (const item of value) forwarded.push(name, item);
  }
  return forwarded;
};

/** Splits the head of a response into alternating names and values for the client, and what is for this thread. */
const readHead = (raw: readonly string[]): { headers: string[]; state?: string; place?: string } => {
  const headers: string[] = [];
  const head: ReturnType<typeof readHead> = { headers };
  for (let index = 0; index < raw.length; index += 2) {
    const [name = '', value = ''] = [raw[index], raw[index + 1]];
    const known = name.toLowerCase();
    if (known === KEPT_FOR) head.state = value;
    else if (known === HANDED_BODY) head.place = value;
    else if (!NOT_FORWARDED.has(known)) headers.push(name, value);
  }
  return head;
};

/** Returns the headers of a response whose body was handed over separately, with the length of that body. */
const withLength = (headers: readonly string[], length: number): string[] =>
  headers.map((value, index) => (headers[index - 1]?.toLowerCase() === 'content-length' ? `${length}` : value));

/** Sends a response back to the client, or gives it to `finish` if it may be cached. */
const passBack = (
  answer: IncomingMessage,
  response: ServerResponse,
  finish: TakeFinished | undefined,
  bodies: BodyReceiver,
): void => {
  const { headers, state, place } = readHead(answer.rawHeaders);
  if (state !== undefined && finish) {
    if (place !== undefined) {
      answer.resume();
      const body = bodies.take(place);
      if (body) finish(state, body, withLength(headers, body.length));
      else response.destroy();
      return;
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => finish(state, Buffer.concat(chunks), headers));
    answer.on('error', () => response.destroy());
    return;
  }
  response.writeHead(answer.statusCode ?? 502, headers);
  pipeline(answer, response, () => undefined);
};

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * @param socketPath socket at which the main thread listens
 * @param bodies receives the bodies that the main thread hands over
 * @param isClosing whether connections of clients end after their next response
 * @returns a function that forwards requests, and one that closes the connections to the main thread
 */
export const forwarderTo = (
  socketPath: string,
  bodies: BodyReceiver,
  isClosing: () => boolean,
): { readonly passOn: Forward; readonly close: () => void } => {
  const agent = new QueueingAgent({ keepAlive: true, maxFreeSockets: 64 });
  // Health checks do not wait for the connections of other requests.
  const healthAgent = new QueueingAgent({ keepAlive: true, maxFreeSockets: 4 });
  const options = { socketPath, setHost: false, maxHeaderSize: MAX_HEAD_BYTES };
  const passOn: Forward = (request, response, body, finish) => {
    const { method = 'GET', url = '/' } = request;
    // A pipelined response that waits behind another one has no socket yet, and does not notice that it closes.
    const place = finish && response.socket && !response.destroyed ? bodies.expect() : undefined;
    if (place !== undefined) response.once('close', () => bodies.forget(place));
    const forwarded = sendRequest({
      ...options,
      agent: HEALTH_PATH.test(url) ? healthAgent : agent,
      method,
      path: url,
      headers: forwardedHeaders(request, body, place),
    });
    forwarded.on('response', (answer) => {
      // The client sends its next request elsewhere; the rest of an unfinished body is left unread.
      if (isClosing() || !request.complete) response.shouldKeepAlive = false;
      // The request has been answered; the rest of its body need not be sent.
      answer.once('end', () => forwarded.writableFinished || forwarded.destroy());
      passBack(answer, response, finish, bodies);
    });
    forwarded.on('error', ({ message }) => {
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      console.error(`A request could not be passed on to be computed: ${message}`);
      refuseRequest(response, FAILED);
    });
    // The client has gone.
    response.on('close', () => {
      if (!response.writableFinished) forwarded.destroy();
    });
    if (body === null && hasBody(request)) request.pipe(forwarded);
    else forwarded.end(body);
  };
  return {
    passOn: (request, response, ...rest) => {
      try {
        passOn(request, response, ...rest);
      } catch {
        // Node accepts some characters in a received URL or header that it refuses to send.
        refuseRequest(response, MALFORMED);
      }
    },
    close: () => {
      agent.destroy();
      healthAgent.destroy();
    },
  };
};
