import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { contentSecurityPolicy } from '#briefing/front';
import { errorBody } from '../graphql/error-body.js';
import type { ErrorCode } from '../graphql/errors.js';

/** An error response: what the client is told instead of an answer. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  /** In seconds; left out if retrying changes nothing. */
  readonly retryAfter?: number | undefined;
}

/** Headers that plugins of the framework set on other responses. */
const HEADERS = {
  'Content-Security-Policy': contentSecurityPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'application/json; charset=utf-8',
  Connection: 'close',
} as const;

/** An internal error, without details. */
export const FAILED = {
  status: 500,
  code: 'INTERNAL',
  message: 'The service failed at this; its log has the reason.',
} as const satisfies Refusal;
export const MALFORMED: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The address or a header holds a character that none may hold.',
};

export const refuseRequest = (response: ServerResponse, { status, code, message }: Refusal): void => {
  const body = errorBody(code, message);
  response.writeHead(status, { ...HEADERS, 'Content-Length': Buffer.byteLength(body) }).end(body);
};

/** Responses to connections that the server gives up, by Node’s error code. */
const CONNECTION_ERRORS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'OVER_LIMIT',
    message: 'The address and headers are longer than 256 kB; send a long operation by POST.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'BAD_REQUEST',
    message: 'The request took too long to arrive; send it again.',
  },
};
const NO_HTTP: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'This is no request over HTTP.',
};

/** Responds on a connection on which no request could be read. */
export const refuseConnection = (error: Error & { readonly code?: string }, socket: Duplex): void => {
  if (!socket.writable) return void socket.destroy();
  const { status, code, message } = CONNECTION_ERRORS[error.code ?? ''] ?? NO_HTTP;
  const body = errorBody(code, message);
  const headers = Object.entries({ ...HEADERS, 'Content-Length': String(Buffer.byteLength(body)) });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      ...headers.map(([name, value]) => `${name}: ${value}`),
      '',
      body,
    ].join('\r\n'),
  );
};
