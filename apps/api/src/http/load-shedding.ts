import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import type { ComputeTurns } from '../event-loop/compute-turns.js';
import { problem } from '#domain';
import { TryLaterError } from '../graphql/errors.js';

/** A single long stretch of work is over before it matters to others; only lasting delay is overload. */
const PATIENCE_MS = 1_000;
/** Seconds after which to retry. */
const RETRY_AFTER = 5;
/** Maximum number of requests that wait for their turn, however briefly: each holds on to what it was sent with. */
const MAX_WAITING = 1_000;

/**
 * Refuses requests that need computing once requests have waited too long for their turn, or the event loop has been
 * late, for more than a second.
 * @param maxDelay maximum wait, and maximum average delay of the event loop, in milliseconds; 0 refuses nothing
 * @returns a function that throws OVERLOADED
 */
export const loadShedding = async (
  server: FastifyInstance,
  maxDelay: number,
  turns: ComputeTurns,
  now: () => number = () => performance.now(),
): Promise<() => void> => {
  if (maxDelay === 0) return () => undefined;
  // Only its measurement is used: the route decides what is refused.
  await server.register(underPressure, {
    maxEventLoopDelay: maxDelay,
    sampleInterval: 500,
    pressureHandler: () => undefined,
  });
  let since = 0;
  let last = -Infinity;
  const isOverloaded = (): boolean => {
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
    if (!isOverloaded()) return;
    throw new TryLaterError('OVERLOADED', problem('TOO_MUCH_TO_COMPUTE', { seconds: RETRY_AFTER }), RETRY_AFTER);
  };
};
