import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy } from '#briefing';

/** What only a page is told: to browsers it means nothing with data, and answers are sent by the thousand. */
const OF_PAGES = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
};

const POLICY = contentSecurityPolicy();

/** What every answer says of itself to browsers; forms of answer that need more set a policy of their own. */
export const describeAnswers = async (server: FastifyInstance): Promise<void> => {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.header('content-security-policy', POLICY);
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (String(reply.getHeader('content-type')).startsWith('text/html')) reply.headers(OF_PAGES);
    done();
  });
  await server.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    // `frame-ancestors` of the policy says it.
    xFrameOptions: false,
    // Without effect in any browser of this decade.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  // Everything is public and nothing is read of who asks: any page may ask, with any header that its client adds.
  await server.register(cors, {
    origin: '*',
    methods: ['GET', 'POST', 'OPTIONS'],
    exposedHeaders: [
      'Dataset-Revision',
      'ETag',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
      'Retry-After',
    ],
    maxAge: 86_400,
    strictPreflight: false,
  });
};
