import { type RequestListener, createServer } from 'node:http';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { OPERATIONS, type Snapshot, contentSecurityPolicy, revisionInfoOf, serveBriefing } from '#briefing';
import type { Dataset } from '#domain';
import { type Ledger } from '#ledger';
import { AppModule } from './app.module.js';
import { Bundles } from './downloads/bundles.js';
import { turns } from './event-loop/compute-turns.js';
import { inSlices } from './event-loop/slices.js';
import { serveExplorer } from './explore/explore.js';
import { LIMITS } from './graphql/limits.js';
import { SchemaClient } from './graphql/schema-client.js';
import { serveOneAddress } from './http/addresses.js';
import { admission } from './http/admission.js';
import { closeConnections } from './http/closing.js';
import { SERVER_OPTIONS, boundConnections } from './http/connections.js';
import { type Edition, Editions } from './http/edition.js';
import { ErrorFilter, refuseAddress } from './http/error.filter.js';
import { finishResponses } from './http/finishing.js';
import { type Front, inFront } from './http/front.js';
import { serveGraphqlOverHttp } from './http/graphql-over-http.js';
import { KeptResponses } from './http/kept-responses.js';
import { refuseConnection } from './http/refusals.js';
import { requestedDataset } from './http/requested-dataset.js';
import { ResponseCache } from './http/response-cache.js';
import { parseTrustedProxies } from './http/trusted-proxies.js';
import { publishedLists } from './reconcile/published-lists.js';
import { serveReconciliationApi } from './reconcile/serve-reconciliation-api.js';
import { Datasets } from './revisions/datasets.js';
import type { Settings } from './settings.js';
import type { PoolOptions } from './workers/worker-pool.js';
import { Workers } from './workers/workers.js';

/** What only a page is told: to browsers it means nothing with data, and answers are sent by the thousand. */
const OF_PAGES = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
};

/** What every answer says of itself to browsers; forms of answer that need more set a policy of their own. */
const describeAnswers = async (server: FastifyInstance): Promise<void> => {
  server.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy());
  });
  server.addHook('onSend', async (_request, reply) => {
    if (String(reply.getHeader('content-type')).startsWith('text/html')) reply.headers(OF_PAGES);
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

/**
 * Builds the service on an open ledger that holds a revision. It does not listen yet; closing it closes the ledger.
 * @param pool limits of the workers other than `POOL_LIMITS`
 */
export const createService = async (
  settings: Settings,
  ledger: Ledger,
  pool: Partial<PoolOptions> = {},
): Promise<NestFastifyApplication> => {
  const isTrusted = parseTrustedProxies(settings.TRUST_PROXY) ?? (() => false);
  const kept = new KeptResponses(new ResponseCache(settings.ANSWER_CACHE_MB));
  // Until the service serves, and once it closes, nothing is answered in front of the framework.
  let edition: () => Edition | null = () => null;
  const front: Front = { kept, edition: () => edition() };
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: isTrusted,
    forceCloseConnections: 'idle',
    // A request may have been under way before the framework saw it: it is answered, and its connection closed.
    return503OnClosing: false,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseConnection,
    serverFactory: (handle: RequestListener) => {
      const server = createServer(SERVER_OPTIONS, inFront(front, handle));
      boundConnections(server, settings.MAX_CONNECTIONS, isTrusted);
      server.on('connection', () => turns.connected());
      return server;
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings, ledger, pool), adapter, {
    logger: ['error', 'warn', 'log'],
    abortOnError: false,
    bodyParser: false,
  });
  const server = adapter.getInstance();
  const [datasets, bundles, workers] = [app.get(Datasets), app.get(Bundles), app.get(Workers)];
  const schema = app.get(SchemaClient);
  const editions = new Editions(() => datasets.newest(), settings.POLL_SECONDS);
  edition = () => editions.current();
  const closing = new AbortController();
  server.addHook('preClose', async () => {
    edition = () => null;
    closing.abort();
  });
  server.addHook('onListen', () => {
    schema.prepare(OPERATIONS, closing.signal).catch((error: unknown) => console.error(error));
  });
  closeConnections(server);
  server.decorateRequest('dataset', null);
  server.decorateRequest('isPinned', false);
  server.decorateRequest('edition', null);

  await describeAnswers(server);
  const admit = await admission(server, settings, isTrusted);
  // Many may have waited for one dataset: each computes its answer in a turn of its own.
  const datasetInTurn = async (request: FastifyRequest): Promise<Dataset> => {
    const dataset = await requestedDataset(request, datasets, editions);
    await turns.enter();
    return dataset;
  };
  serveGraphqlOverHttp(server, async (request, reply) => {
    await admit(request, reply);
    await datasetInTurn(request);
  });
  serveOneAddress(server);
  finishResponses(server, kept, editions);
  serveExplorer(server);
  const snapshotOf = (dataset: Dataset, { newest, seen }: Edition): Snapshot => ({
    dataset,
    revision: revisionInfoOf(dataset, newest, settings.CONTACT),
    seen,
    query: (document, variables) => schema.query(document, variables, dataset),
    bundle: (ending, reader) => bundles.of(dataset, ending, reader),
    lists: publishedLists(dataset, workers),
  });
  serveReconciliationApi(server, {
    origin: settings.PUBLIC_URL,
    admit,
    datasetOf: datasetInTurn,
  });
  serveBriefing(server, {
    admit,
    at: async (request) => {
      const dataset = await datasetInTurn(request);
      return snapshotOf(dataset, request.edition ?? editions.current());
    },
    newest: () => snapshotOf(datasets.newest(), editions.current()),
    rendering: workers,
    inSlices,
    pause: () => turns.pause(),
    origin: settings.PUBLIC_URL,
  });
  app.useGlobalFilters(new ErrorFilter());
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  return app;
};
