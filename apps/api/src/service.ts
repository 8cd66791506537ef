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

/** The server of the framework, which the thread in front asks. */
const adapterBehindFront = (settings: Settings): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: trustedProxiesIn(settings),
    // The thread in front ends when its readers are answered.
    return503OnClosing: false,
    // A long part of an address is the name of nothing, which the page of its kind says.
    routerOptions: { maxParamLength: Number.MAX_SAFE_INTEGER },
    serverFactory: (handle: RequestListener) => {
      const arrivals = new ComputeTurns();
      const server = createServer(SERVER_OPTIONS, behindFront(inOrder(handle, arrivals)));
      server.on('connection', () => [arrivals, turns].forEach((each) => each.connected()));
      return server;
    },
  });

/** The whole service. */
export interface Service {
  /** Closing it closes the ledger, when its readers are answered. */
  readonly app: NestFastifyApplication;
  /**
   * @param port 0 for any that is free
   * @returns the address
   * @throws Error with the system's code where it cannot listen
   */
  readonly listen: (port: number, host: string) => Promise<string>;
  /** Lowers the priority of all of the process that computes: for a process that does nothing else than serve. */
  readonly letFinishedGoFirst: () => void;
}

/**
 * Builds the service on an open ledger that holds a revision. It does not listen yet.
 * @param pool limits of the workers other than `POOL_LIMITS`
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
