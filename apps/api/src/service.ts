import { type RequestListener, createServer } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Ledger } from '#ledger';
import { AppModule } from './app.module.js';
import { turns } from './event-loop/compute-turns.js';
import { LIMITS } from './graphql/limits.js';
import { SERVER_OPTIONS, boundConnections } from './http/connections.js';
import { Front, inFront } from './http/front.js';
import { KeptResponses } from './http/kept-responses.js';
import { refuseConnection } from './http/refusals.js';
import { ResponseCache } from './http/response-cache.js';
import { trustedProxiesIn } from './http/trusted-proxies.js';
import type { Settings } from './settings.js';
import type { PoolOptions } from './workers/worker-pool.js';

/** The server of the framework, with what stands in front of it. */
const adapterBehind = (front: Front, settings: Settings): FastifyAdapter => {
  const isTrusted = trustedProxiesIn(settings);
  return new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: isTrusted,
    forceCloseConnections: 'idle',
    // A request may have been under way before the framework saw it: it is answered, and its connection closed.
    return503OnClosing: false,
    // A long part of an address is the name of nothing, which the page of its kind says.
    routerOptions: { maxParamLength: Number.MAX_SAFE_INTEGER },
    clientErrorHandler: refuseConnection,
    serverFactory: (handle: RequestListener) => {
      const server = createServer(SERVER_OPTIONS, inFront(front, handle));
      boundConnections(server, settings.MAX_CONNECTIONS, isTrusted);
      server.on('connection', () => turns.connected());
      return server;
    },
  });
};

/**
 * Builds the service on an open ledger that holds a revision. It does not listen yet; closing it closes the ledger.
 * @param pool limits of the workers other than `POOL_LIMITS`
 */
export const createService = async (
  settings: Settings,
  ledger: Ledger,
  pool: Partial<PoolOptions> = {},
): Promise<NestFastifyApplication> => {
  const front = new Front(new KeptResponses(new ResponseCache(settings.ANSWER_CACHE_MB)));
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ settings, ledger, front, pool }),
    adapterBehind(front, settings),
    { logger: ['error', 'warn', 'log'], abortOnError: false, bodyParser: false },
  );
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  return app;
};
