import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { turns } from '../event-loop/compute-turns.js';
import type { Settings } from '../settings.js';
import { fairShares } from './fair-shares.js';
import { loadShedding } from './load-shedding.js';
import type { TrustedProxies } from './trusted-proxies.js';

/**
 * Decides whether a response is computed now. Finished responses, health and assets never ask: they have no cost.
 * @returns a function that throws TryLaterError if the response is not computed now
 */
export const admission = async (
  server: FastifyInstance,
  { RATE_LIMIT, OVERLOAD_MS }: Pick<Settings, 'RATE_LIMIT' | 'OVERLOAD_MS'>,
  isTrusted: TrustedProxies,
): Promise<(request: FastifyRequest, reply: FastifyReply) => Promise<void>> => {
  const shed = await loadShedding(server, OVERLOAD_MS, turns);
  const share = await fairShares(server, RATE_LIMIT, isTrusted);
  return async (request, reply) => {
    const { cost } = request.routeOptions.config;
    if (cost === undefined) return;
    shed();
    await share(request, reply, typeof cost === 'function' ? cost(request) : cost);
  };
};
