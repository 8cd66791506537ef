import type { RequestListener } from 'node:http';

/** The header in which the thread in front says from which address a request came. It replaces whatever a client sent. */
export const PEER = 'peer';

/** Whoever computes is asked over the connections of the thread in front: each then stands for that of the reader. */
export const speakForPeers =
  (handle: RequestListener): RequestListener =>
  (request, response) => {
    Object.defineProperty(request.socket, 'remoteAddress', { value: request.headers[PEER], configurable: true });
    handle(request, response);
  };
