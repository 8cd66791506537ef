import rateLimit from '@fastify/rate-limit';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cost } from '#briefing';
import { type ProblemDetails, problem } from '#domain';
import { TryLaterError } from '../graphql/errors.js';
import { type TrustedProxies, isLoopback } from './trusted-proxies.js';

const MINUTE = 60_000;
/** A document or picture costs about ten times as much as a page. */
const LIGHT_PER_HEAVY = 10;

const COUNTED: Readonly<Record<Cost, ProblemDetails['SHARE_USED']['of']>> = { light: 'ANSWERS', heavy: 'FILES' };

const log = new Logger('Shares');

/**
 * Returns whether a request may be counted as one reader’s. Requests from the machine itself may not be: they come from
 * its operator, or from a local proxy that is not trusted to say who sent them, behind which one reader would use up
 * everybody’s share.
 */
const sharesOf = (isTrusted: TrustedProxies): ((request: FastifyRequest) => boolean) => {
  let hasWarned = false;
  return ({ ip, socket, headers }) => {
    const peer = socket.remoteAddress;
    if (!isLoopback(peer)) return true;
    const isForwarded = headers['x-forwarded-for'] !== undefined;
    if (isForwarded && isTrusted(peer ?? '')) return true;
    if (isForwarded && !hasWarned) {
      hasWarned = true;
      log.warn('A proxy on this machine forwards readers, but TRUST_PROXY does not name it: no reader is limited.');
    }
    return !isLoopback(ip);
  };
};

/**
 * Limits what one address makes the service compute within a minute. Pages and queries are counted apart from
 * documents, so that a reader who made many documents can still read. Finished responses are not counted: they never
 * get here.
 * @param perMinute maximum number of light responses; that of heavy ones is a tenth of it; 0 sets no limit
 * @returns a function that throws TOO_MANY_REQUESTS if an address has used up its share
 */
export const fairShares = async (
  server: FastifyInstance,
  perMinute: number,
  isTrusted: TrustedProxies,
): Promise<(request: FastifyRequest, reply: FastifyReply, cost: Cost) => Promise<void>> => {
  if (perMinute === 0) return async () => undefined;
  // Counts by address, IPv6 by /64: the network of one household or server.
  await server.register(rateLimit, { global: false, timeWindow: MINUTE });
  const limiter = (max: number) => server.createRateLimit({ max, timeWindow: MINUTE });
  const limiters: Readonly<Record<Cost, ReturnType<typeof limiter>>> = {
    light: limiter(perMinute),
    heavy: limiter(Math.ceil(perMinute / LIGHT_PER_HEAVY)),
  };
  const isCounted = sharesOf(isTrusted);
  return async (request, reply, cost) => {
    if (!isCounted(request)) return;
    const share = await limiters[cost](request);
    if (share.isAllowed) return;
    const { max, remaining, ttlInSeconds, isExceeded } = share;
    reply.headers({ 'ratelimit-limit': max, 'ratelimit-remaining': remaining, 'ratelimit-reset': ttlInSeconds });
    if (!isExceeded) return;
    const used = problem('SHARE_USED', { most: max, of: COUNTED[cost], seconds: ttlInSeconds });
    throw new TryLaterError('TOO_MANY_REQUESTS', used, ttlInSeconds);
  };
};
