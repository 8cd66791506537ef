import type { IncomingMessage, ServerResponse } from 'node:http';
import { HEALTH_PATH } from '../http/received.js';
import type { ComputeTurns } from './compute-turns.js';

type Handle<Rest extends unknown[]> = (request: IncomingMessage, response: ServerResponse, ...rest: Rest) => void;

/**
 * Wraps a request handler so that requests are handled in order, slice by slice: however many arrive at once, health
 * checks and new connections wait for one slice. A request whose client has gone is not handled.
 * @param turns turns of this thread that are used for nothing else
 */
export const inOrder =
  <Rest extends unknown[]>(handle: Handle<Rest>, turns: ComputeTurns): Handle<Rest> =>
  (request, response, ...rest) => {
    if (HEALTH_PATH.test(request.url ?? '')) return handle(request, response, ...rest);
    void turns.enter().then(() => {
      if (!response.destroyed) handle(request, response, ...rest);
    });
  };
