import type { RequestListener, ServerOptions } from 'node:http';
import { MAX_HEAD_BYTES, PEER } from './between-threads.js';
import { encodeMalformedPath } from './malformed-address.js';

/** The front thread already limits what a reader sends and how slowly; its connections stay open as long as it runs. */
export const SERVER_OPTIONS = {
  requestTimeout: 0,
  headersTimeout: 0,
  keepAliveTimeout: 0,
  maxHeaderSize: MAX_HEAD_BYTES,
  requireHostHeader: false,
} as const satisfies ServerOptions;

/** Wraps the web framework’s handler: prepares requests that the front thread forwards. */
export const behindFront =
  (handle: RequestListener): RequestListener =>
  (request, response) => {
    const { socket, headers } = request;
    // The connection is the front thread’s and stands for the reader’s, mostly for the same reader as before.
    if (socket.remoteAddress !== headers[PEER]) {
      Object.defineProperty(socket, 'remoteAddress', { value: headers[PEER], configurable: true });
    }
    encodeMalformedPath(request);
    handle(request, response);
  };
