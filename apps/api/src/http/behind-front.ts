import type { RequestListener, ServerOptions } from 'node:http';
import { encodeMalformedPath } from './malformed-address.js';
import { speakForPeers } from './peer.js';

/** The thread in front has bounded what a reader sends, and how slowly; its connections stay for as long as it runs. */
export const SERVER_OPTIONS = {
  requestTimeout: 0,
  headersTimeout: 0,
  keepAliveTimeout: 0,
  // A head that the thread in front took, and what it added.
  maxHeaderSize: 512 * 2 ** 10,
  requireHostHeader: false,
} as const satisfies ServerOptions;

/** Prepares for the web framework what the thread in front passed on. */
export const behindFront = (handle: RequestListener): RequestListener =>
  speakForPeers((request, response) => {
    encodeMalformedPath(request);
    handle(request, response);
  });
