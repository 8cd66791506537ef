import rateLimit from '@fastify/rate-limit';
import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Cost } from '#briefing';
import { type ProblemDetails, problem } from '#domain';
import { TryLaterError } from '../graphql/errors.js';
import { type TrustedProxies, isLoopback } from './trusted-proxies.js';

const MINUTE = 60_000;
/** A document or picture costs some ten times what a page does. */
const LIGHT_PER_HEAVY = 10;

const WHAT: Readonly<Record<Cost, ProblemDetails['SHARE_USED']['of']>> = { light: 'ANSWERS', heavy: 'FILES' };

const log = new Logger('Shares');

/**
 * May this be counted as one reader's? Not what comes from the machine itself: that is its keeper, or a proxy beside the
 * service that is not trusted to say who asks, behind which one reader would use up the share of all.
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
 * Counts what a reader's address made the service compute, within a minute: pages and queries apart from documents, so
 * that whoever made many documents can still read. Finished answers are not counted: they never come here.
 * @param perMinute of what is light; a tenth of it of what is heavy; 0 counts nothing
 * @returns what throws TOO_MANY_REQUESTS where an address has had its share
 */
export const fairShares = async (
  server: FastifyInstance,
  perMinute: number,
  isTrusted: TrustedProxies,
): Promise<(request: FastifyRequest, reply: FastifyReply, cost: Cost) => Promise<void>> => {
  if (perMinute === 0) return async () => undefined;
  // By address, IPv6 by /64: what one household or server has.
  await server.register(rateLimit, { global: false, timeWindow: MINUTE });
  const limiter = (max: number) => server.createRateLimit({ max, timeWindow: MINUTE });
  const limiters: Readonly<Record<Cost, ReturnType<typeof limiter>>> = {
    light: limiter(perMinute),
    heavy: limiter(Math.ceil(perMinute / LIGHT_PER_HEAVY)),
  };
  const counts = sharesOf(isTrusted);
  return async (request, reply, cost) => {
    if (!counts(request)) return;
    const share = await limiters[cost](request);
    if (share.isAllowed) return;
    const { max, remaining, ttlInSeconds, isExceeded } = share;
    reply.headers({ 'ratelimit-limit': max, 'ratelimit-remaining': remaining, 'ratelimit-reset': ttlInSeconds });
    if (!isExceeded) return;
    const used = problem('SHARE_USED', { most: max, of: WHAT[cost], seconds: ttlInSeconds });
    throw new TryLaterError('TOO_MANY_REQUESTS', used, ttlInSeconds);
  };
};
