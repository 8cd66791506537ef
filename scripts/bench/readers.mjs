// Simulates readers who send many requests at once, and counts the outcomes.
import { setTimeout } from 'node:timers/promises';

export const times = (count, of) => Array.from({ length: count }, (_, index) => of(index));

/** The day `n` days after 1 January 1946. */
export const dayOf = (n) => new Date(Date.UTC(1946, 0, 1 + n)).toISOString().slice(0, 10);

/** @param request a path, or a GraphQL operation to send by POST */
const statusOf = async (origin, request) => {
  const response =
    typeof request === 'string'
      ? await fetch(origin + request)
      : await fetch(`${origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: request.query, variables: request.variables }),
        });
  await response.arrayBuffer();
  const isRefused = (response.status === 503 || response.status === 429) && response.headers.has('retry-after');
  return isRefused ? 'refused' : response.status;
};

/**
 * Sends all requests, `atOnce` at a time.
 * @returns how many were refused for now with `Retry-After`, and how many failed
 */
export const sendAll = async (origin, requests, atOnce = 50) => {
  const waiting = [...requests];
  const outcome = { refused: 0, failed: 0 };
  const reader = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const status = await statusOf(origin, next).catch(() => 'broken');
      if (status === 'refused') outcome.refused += 1;
      else if (status !== 200) outcome.failed += 1;
    }
  };
  await Promise.all(times(atOnce, reader));
  return outcome;
};

/** Waits until work that continues after the last answer is done. */
export const settle = () => setTimeout(1000);

/** Waits until V8 has released the memory that it reserves after the last answer. */
export const rest = () => setTimeout(20_000);
