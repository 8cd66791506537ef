import { type RequestListener, createServer } from 'node:http';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Dataset } from '#domain';
import { type Ledger } from '#ledger';
import { type Answering, serveBriefing } from '../../briefing/src/serve.js';
import { AppModule } from './app.module.js';
import { Bundles } from './downloads/bundles.js';
import { ErrorFilter, refuseAddress, refuseConnection } from './error.filter.js';
import { serveExplorer } from './explore/explore.js';
import { FEED_ADDRESSES, feedFile } from './feeds/feeds.js';
import { Answers } from './graphql/answers.js';
import { Ask } from './graphql/ask.js';
import { LIMITS } from './graphql/limits.js';
import { setNote } from './notes/set-note.js';
import { Datasets } from './revisions/datasets.js';
import type { Settings } from './settings.js';

/** Slow clients are let go; connections at rest are kept a little longer than proxies keep them. */
const TIMEOUTS = { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 };
/** An address may hold a whole briefing note: 20,000 characters of any script, each of up to 9 bytes in an address. */
const SERVER = { ...TIMEOUTS, maxHeaderSize: 256 * 2 ** 10 };

/** Builds the service on an open ledger that holds a revision. It does not listen yet; closing it closes the ledger. */
export const createService = async (settings: Settings, ledger: Ledger): Promise<NestFastifyApplication> => {
  const answers = new Answers(settings.ANSWER_CACHE_MB);
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    forceCloseConnections: 'idle',
    // A request may have been under way before the framework saw it: it is answered, and its connection closed.
    return503OnClosing: false,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
    serverFactory: (handle: RequestListener) => createServer(SERVER, answers.inFront(handle)),
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, ledger), adapter, {
    logger: ['error', 'warn', 'log'],
    abortOnError: false,
    bodyParser: false,
  });
  const server = adapter.getInstance();
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // Without effect in any browser of this decade.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST', 'OPTIONS'],
    allowedHeaders: ['Content-Type', 'Accept', 'If-None-Match'],
    exposedHeaders: ['Dataset-Revision', 'ETag'],
    maxAge: 86_400,
    strictPreflight: false,
  });
  answers.serve(server, app.get(Datasets));
  serveExplorer(server);
  const [datasets, ask, bundles] = [app.get(Datasets), app.get(Ask), app.get(Bundles)];
  const answering = (dataset: Dataset): Answering => ({
    shown: {
      number: dataset.revision.number,
      hash: dataset.revision.hash,
      asOf: dataset.asOf,
      newest: datasets.newest().revision.number,
    },
    ask: (document, variables) => ask.ask(document, variables, dataset),
    bundle: (ending) => bundles.of(dataset, ending),
    file: (path, view) => feedFile(path, dataset, view),
  });
  serveBriefing(server, {
    at: async (request) => answering(await answers.datasetFor(request)),
    newest: () => answering(datasets.newest()),
    files: FEED_ADDRESSES,
    document: setNote,
    origin: settings.PUBLIC_URL,
  });
  app.useGlobalFilters(new ErrorFilter());
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  return app;
};
