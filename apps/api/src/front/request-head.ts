import type { IncomingMessage } from 'node:http';
import type { Refusal } from '../http/refusals.js';

/** Maximum for all headers together; the URL may be longer, since it may hold a whole briefing note. */
const MAX_HEADER_BYTES = 16 * 2 ** 10;

const HEADERS_TOO_LONG: Refusal = {
  status: 431,
  code: 'OVER_LIMIT',
  message: 'The headers are longer than 16 kB; the service reads none that long.',
};
const NO_HOST: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The request names no host; HTTP/1.1 asks for a Host header.',
};

const BAD_HOST: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The Host header holds no name of a host; write the one of the address.',
};
const CODED_BODY: Refusal = {
  status: 415,
  code: 'BAD_REQUEST',
  message: 'The service reads bodies as they are; send yours without a Content-Encoding.',
};
/** A name or an IP address, with or without a port. */
const HOST = /^(?:[\w.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

export const UNKNOWN_EXPECTATION: Refusal = {
  status: 417,
  code: 'BAD_REQUEST',
  message: 'The service meets no expectation but 100-continue; leave the Expect header out.',
};

const isHost = (host: string): boolean => HOST.test(host) && URL.canParse(`http://${host}`);

/** The last valid host: most requests have the same one, and each check takes half a microsecond. */
let lastHost: string | null = null;

/** Returns what is wrong with the head of a request; `null` if nothing is. */
export const headFault = ({ rawHeaders, headers, httpVersion }: IncomingMessage): Refusal | null => {
  let length = 0;
  for (const part of rawHeaders) length += part.length;
  if (length > MAX_HEADER_BYTES) return HEADERS_TOO_LONG;
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return CODED_BODY;
  if (headers.host === undefined) return httpVersion === '1.1' ? NO_HOST : null;
  if (headers.host === lastHost) return null;
  // Apollo’s Fastify integration builds a URL from the host, and would throw.
  if (!isHost(headers.host)) return BAD_HOST;
  lastHost = headers.host;
  return null;
};
