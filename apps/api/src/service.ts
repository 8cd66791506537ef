import { type RequestListener, createServer } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Ledger } from '#ledger';
import { AppModule } from './app.module.js';
import { inOrder } from './event-loop/arrivals.js';
import { ComputeTurns, turns } from './event-loop/compute-turns.js';
import { FrontThread } from './front/front-thread.js';
import { LIMITS } from './graphql/limits.js';
import { SERVER_OPTIONS, behindFront } from './http/behind-front.js';
import { trustedProxiesIn } from './http/trusted-proxies.js';
import type { Settings } from './settings.js';
import type { PoolOptions } from './workers/worker-pool.js';

/** Creates the web framework’s server, to which the front thread forwards requests. */
const adapterBehindFront = (settings: Settings): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: trustedProxiesIn(settings),
    // The front thread closes once its readers have been answered, so requests may still arrive while closing.
    return503OnClosing: false,
    // A very long path parameter names nothing; the page of that kind says so rather than the router.
    routerOptions: { maxParamLength: Number.MAX_SAFE_INTEGER },
    serverFactory: (handle: RequestListener) => {
      const arrivals = new ComputeTurns();
      const server = createServer(SERVER_OPTIONS, behindFront(inOrder(handle, arrivals)));
      server.on('connection', () => [arrivals, turns].forEach((queue) => queue.connected()));
      return server;
    },
  });

export interface Service {
  /** Closing the app closes the ledger too, once its readers have been answered. */
  readonly app: NestFastifyApplication;
  /**
   * @param port 0 picks any free port
   * @returns the URL at which the service listens
   * @throws Error with the system error code if it cannot listen
   */
  readonly listen: (port: number, host: string) => Promise<string>;
  /** Lowers the priority of all threads but the front one; for a process that does nothing but serve. */
  readonly letFinishedGoFirst: () => void;
}

/**
 * Builds the service on an open ledger that holds at least one revision. The service does not listen yet.
 * @param pool worker limits that override `POOL_LIMITS`
 */
export const createService = async (
  settings: Settings,
  ledger: Ledger,
  pool: Partial<PoolOptions> = {},
): Promise<Service> => {
  const front = new FrontThread(settings);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ settings, ledger, front, pool }),
    adapterBehindFront(settings),
    { logger: ['error', 'warn', 'log'], abortOnError: false, bodyParser: false },
  );
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  const listen = async (port: number, host: string): Promise<string> => {
    await app.listen(front.socketPath);
    return front.listen(port, host);
  };
  return { app, listen, letFinishedGoFirst: () => front.goFirst() };
};
