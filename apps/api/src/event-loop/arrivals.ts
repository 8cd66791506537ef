import type { IncomingMessage, ServerResponse } from 'node:http';
import { HEALTH_PATH } from '../http/received.js';
import type { ComputeTurns } from './compute-turns.js';

type Handle<Rest extends unknown[]> = (request: IncomingMessage, response: ServerResponse, ...rest: Rest) => void;

/**
 * Takes up what arrives slice by slice, in order: however many requests come at once, health and new connections wait for one
 * slice. What nobody waits for any more is not taken up.
 * @param turns those of the thread that are for this alone
 */
export const inOrder =
  <Rest extends unknown[]>(handle: Handle<Rest>, turns: ComputeTurns): Handle<Rest> =>
  (request, response, ...rest) => {
    if (HEALTH_PATH.test(request.url ?? '')) return handle(request, response, ...rest);
    void turns.enter().then(() => {
      if (!response.destroyed) handle(request, response, ...rest);
    });
  };
