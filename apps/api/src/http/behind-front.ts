import type { RequestListener, ServerOptions } from 'node:http';
import { MAX_HEAD_BYTES, PEER } from './between-threads.js';
import { encodeMalformedPath } from './malformed-address.js';

/** The thread in front has bounded what a reader sends, and how slowly; its connections stay for as long as it runs. */
export const SERVER_OPTIONS = {
  requestTimeout: 0,
  headersTimeout: 0,
  keepAliveTimeout: 0,
  maxHeaderSize: MAX_HEAD_BYTES,
  requireHostHeader: false,
} as const satisfies ServerOptions;

/** Prepares for the web framework what the thread in front passed on. */
export const behindFront =
  (handle: RequestListener): RequestListener =>
  (request, response) => {
    const { socket, headers } = request;
    // The connection is that of the thread in front: it stands for the reader's, and mostly for the same one's again.
    if (socket.remoteAddress !== headers[PEER]) {
      Object.defineProperty(socket, 'remoteAddress', { value: headers[PEER], configurable: true });
    }
    encodeMalformedPath(request);
    handle(request, response);
  };
