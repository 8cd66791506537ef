import { type IncomingMessage, type ServerResponse, request as ask } from 'node:http';
import { pipeline } from 'node:stream';
import { HANDED_BODY, KEPT_FOR, MAX_HEAD_BYTES, PEER } from '../http/between-threads.js';
import { HEALTH_PATH } from '../http/received.js';
import { FAILED, MALFORMED, refuseRequest } from '../http/refusals.js';
import type { BodyReceiver } from './handed-bodies.js';
import { PatientAgent } from './patient-agent.js';

/** Takes an answer that may be sent again in a state of the service, and sends it. Names and values of headers alternate. */
type TakeFinished = (state: string, body: Buffer, headers: readonly string[]) => void;

/**
 * Has a request answered by who computes.
 * @param body where it was read already; else what is sent is passed on as it comes
 * @param finish takes what may be kept; without it nothing is
 */
export type PassOn = (
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer | null,
  finish?: TakeFinished,
) => void;

const NOT_PASSED_ON = new Set([
  // Of one connection (RFC 9110, 7.6.1), or met in front already.
  ...['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer', 'expect', 'proxy-connection'],
  // Between the two threads alone.
  ...[KEPT_FOR, HANDED_BODY, PEER],
  // Nothing reads them, but the engine would make an address of them, and fail at what is none.
  ...['x-forwarded-host', 'x-forwarded-proto'],
]);

/**
 * How a body is framed. Node itself would do so for some methods alone: what a GET sends in pieces would be read as a request of
 * its own.
 */
const framing = ({ method, headers }: IncomingMessage, body: Buffer | null): string[] => {
  if (body) return ['content-length', `${body.length}`];
  if (headers['transfer-encoding'] !== undefined) return ['transfer-encoding', 'chunked'];
  const length = headers['content-length'];
  return length === undefined && method === 'GET' ? [] : ['content-length', length ?? '0'];
};

/** Names and values alternate: Node writes them as they are, where it would look through an object several times. */
const passedOn = (request: IncomingMessage, body: Buffer | null, place: string | undefined): string[] => {
  const { headers, socket } = request;
  const passed = [PEER, socket.remoteAddress ?? '', ...framing(request, body)];
  if (place !== undefined) passed.push(HANDED_BODY, place);
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || name === 'content-length' || NOT_PASSED_ON.has(name)) continue;
    if (typeof value === 'string') passed.push(name, value);
    else for (const each of value) passed.push(name, each);
  }
  return passed;
};

/** The head of an answer: what of its headers is for whoever asked, names and values alternating, and what is for this thread. */
const readHead = (raw: readonly string[]): { headers: string[]; state?: string; place?: string } => {
  const headers: string[] = [];
  const head: ReturnType<typeof readHead> = { headers };
  for (let index = 0; index < raw.length; index += 2) {
    const [name = '', value = ''] = [raw[index], raw[index + 1]];
    const known = name.toLowerCase();
    if (known === KEPT_FOR) head.state = value;
    else if (known === HANDED_BODY) head.place = value;
    else if (!NOT_PASSED_ON.has(known)) headers.push(name, value);
  }
  return head;
};

/** The headers of an answer whose body came another way. */
const withLength = (headers: readonly string[], length: number): string[] =>
  headers.map((value, index) => (headers[index - 1]?.toLowerCase() === 'content-length' ? `${length}` : value));

/** Sends back what was answered, and gives what may be kept to `finish`. */
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
 * @param socketPath where who computes listens
 * @param bodies what is handed over by who computes
 * @param isClosing is the connection that is answered its last?
 * @returns what passes requests on, and what closes its connections
 */
export const passingOnTo = (
  socketPath: string,
  bodies: BodyReceiver,
  isClosing: () => boolean,
): { readonly passOn: PassOn; readonly close: () => void } => {
  const agent = new PatientAgent({ keepAlive: true, maxFreeSockets: 64 });
  // Whoever asks whether the service is well does not wait for the connections of others.
  const healthAgent = new PatientAgent({ keepAlive: true, maxFreeSockets: 4 });
  const options = { socketPath, setHost: false, maxHeaderSize: MAX_HEAD_BYTES };
  const passOn: PassOn = (request, response, body, finish) => {
    const { method = 'GET', url = '/' } = request;
    // One that waits behind another of its connection does not hear when that closes.
    const place = finish && response.socket && !response.destroyed ? bodies.expect() : undefined;
    if (place !== undefined) response.once('close', () => bodies.forget(place));
    const passed = ask({
      ...options,
      agent: HEALTH_PATH.test(url) ? healthAgent : agent,
      method,
      path: url,
      headers: passedOn(request, body, place),
    });
    passed.on('response', (answer) => {
      // Whoever asks again goes elsewhere; the rest of what was sent is left unread.
      if (isClosing() || !request.complete) response.shouldKeepAlive = false;
      // It is answered already, and need not send the rest of its body.
      answer.once('end', () => passed.writableFinished || passed.destroy());
      passBack(answer, response, finish, bodies);
    });
    passed.on('error', ({ message }) => {
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      console.error(`A request could not be passed on to be computed: ${message}`);
      refuseRequest(response, FAILED);
    });
    // Nobody waits for it any more.
    response.on('close', () => {
      if (!response.writableFinished) passed.destroy();
    });
    if (body === null && hasBody(request)) request.pipe(passed);
    else passed.end(body);
  };
  return {
    passOn: (request, response, ...rest) => {
      try {
        passOn(request, response, ...rest);
      } catch {
        // Node takes some letters from an address or a header that it does not send.
        refuseRequest(response, MALFORMED);
      }
    },
    close: () => {
      agent.destroy();
      healthAgent.destroy();
    },
  };
};
