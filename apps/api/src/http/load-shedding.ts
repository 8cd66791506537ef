import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import type { ComputeTurns } from '../event-loop/compute-turns.js';
import { problem } from '#domain';
import { TryLaterError } from '../graphql/errors.js';

/** A single long stretch of work is over before others would notice; only what lasts is overload. */
const PATIENCE_MS = 1_000;
/** Seconds after which to ask again. */
const RETRY_AFTER = 5;
/** More requests are not kept waiting for their turn, however short they have waited: each holds what it was sent with. */
const MAX_WAITING = 1_000;

/**
 * Refuses what would have to be computed while that has to wait too long for its turn, or the event loop is late, for more
 * than a second.
 * @param maxDelay milliseconds that the wait may be, and that the event loop may be late on average; 0 refuses nothing
 * @returns what throws OVERLOADED
 */
export const loadShedding = async (
  server: FastifyInstance,
  maxDelay: number,
  turns: ComputeTurns,
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
  const lasts = (): boolean => {
    if (turns.waiting >= MAX_WAITING) return true;
    if (turns.lateness <= maxDelay && !server.isUnderPressure()) {
      last = -Infinity;
      return false;
    }
    const time = now();
    if (time - last > 2 * PATIENCE_MS) since = time;
    last = time;
    return time - since >= PATIENCE_MS;
  };
  return () => {
    if (!lasts()) return;
    throw new TryLaterError('OVERLOADED', problem('TOO_MUCH_TO_COMPUTE', { seconds: RETRY_AFTER }), RETRY_AFTER);
  };
};
