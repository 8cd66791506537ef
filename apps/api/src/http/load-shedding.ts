import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import { TryLaterError } from '../graphql/errors.js';

/** A single long stretch of work is over before others would notice; only what lasts is overload. */
const PATIENCE_MS = 1_000;
/** Seconds after which to ask again. */
const RETRY_AFTER = 5;

/**
 * Refuses what would have to be computed while the event loop is behind for more than a second, so that health and
 * finished answers are still sent at once.
 * @param maxDelay milliseconds that the event loop may be late on average; 0 refuses nothing
 * @returns what throws OVERLOADED
 */
export const loadShedding = async (
  server: FastifyInstance,
  maxDelay: number,
  now: () => number = () => performance.now(),
): Promise<() => void> => {
  if (maxDelay === 0) return () => undefined;
  // Its measurement alone is used: what is refused, the route decides.
  await server.register(underPressure, {
    maxEventLoopDelay: maxDelay,
    sampleInterval: 500,
    pressureHandler: () => undefined,
  });
  let since = 0;
  let last = -Infinity;
  return () => {
    if (!server.isUnderPressure()) {
      last = -Infinity;
      return;
    }
    const time = now();
    if (time - last > 2 * PATIENCE_MS) since = time;
    last = time;
    if (time - since < PATIENCE_MS) return;
    const message = `The service has more to compute than it can; ask again in ${RETRY_AFTER} seconds. Answers that are kept are sent as before.`;
    throw new TryLaterError('OVERLOADED', message, RETRY_AFTER);
  };
};
