import {
  type DynamicModule,
  Global,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { APP_FILTER, ApplicationConfig, ExternalContextCreator, HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { DatasetStore } from '../datasets/dataset-store.js';
import { FrontThread } from '../front/front-thread.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { redirectToCanonical } from './addresses.js';
import { admission } from './admission.js';
import { setSecurityHeaders } from './security-headers.js';
import { Editions } from './edition.js';
import { enhanceRoutes } from './enhancers.js';
import { ErrorFilter } from './error.filter.js';
import { finishResponses } from './finishing.js';
import { serveGraphqlOverHttp } from './graphql-over-http.js';
import { refuseMalformedPaths } from './malformed-address.js';
import { RequestGate } from './request-gate.js';
import { trustedProxiesIn } from './trusted-proxies.js';

type Host = HttpAdapterHost<FastifyAdapter>;

const requestGate = async (
  { httpAdapter }: Host,
  settings: Settings,
  datasets: DatasetStore,
  editions: Editions,
): Promise<RequestGate> => {
  const admit = await admission(httpAdapter.getInstance(), settings, trustedProxiesIn(settings));
  return new RequestGate(admit, datasets, editions);
};

/** Everything that responses of all features have in common, as hooks of the server: one concern per file. */
@Global()
@Module({})
export class HttpModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: Host,
    @Inject(FrontThread) private readonly front: FrontThread,
    @Inject(Editions) private readonly editions: Editions,
    @Inject(RequestGate) private readonly gate: RequestGate,
    @Inject(ExternalContextCreator) private readonly creator: ExternalContextCreator,
    @Inject(ApplicationConfig) private readonly config: ApplicationConfig,
  ) {}

  static behind(front: FrontThread): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: FrontThread, useValue: front },
        {
          provide: Editions,
          inject: [DatasetStore, SETTINGS],
          useFactory: (datasets: DatasetStore, { POLL_SECONDS }: Settings) => {
            datasets.onNewest(({ revision }) => front.editions.follow(revision, POLL_SECONDS));
            return front.editions;
          },
        },
        { provide: RequestGate, inject: [HttpAdapterHost, SETTINGS, DatasetStore, Editions], useFactory: requestGate },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
      exports: [Editions, RequestGate],
    };
  }

  /** A global module is initialised before all others, so their routes are added after these hooks. */
  async onModuleInit(): Promise<void> {
    const server = this.host.httpAdapter.getInstance();
    // A global guard or interceptor has to see every request: cached responses then cannot be sent to everybody.
    if (!this.#hasEnhancers()) this.editions.open();
    server.decorateRequest('revision', null);
    server.decorateRequest('dataset', null);
    server.decorateRequest('isPinned', false);
    server.decorateRequest('edition', null);
    // The front thread decides when a reader’s connection ends, and only it closes its own connections: the framework
    // would close one on which a body is still being sent, and the response would be lost.
    server.addHook('onSend', (_request, reply, _payload, done) => {
      reply.removeHeader('connection');
      done();
    });
    await setSecurityHeaders(server);
    enhanceRoutes(server, this.creator, this);
    serveGraphqlOverHttp(server, async (request, reply) => {
      await this.gate.admit(request, reply);
      request.dataset = await this.gate.datasetOf(request);
    });
    refuseMalformedPaths(server);
    redirectToCanonical(server);
    finishResponses(server, this.editions, this.front.bodies);
  }

  /** Readers leave first, once the workers know that they end: only the front thread uses the framework’s server. */
  onApplicationBootstrap(): void {
    this.host.httpAdapter.getInstance().addHook('preClose', () => this.front.close());
  }

  #hasEnhancers(): boolean {
    const { config } = this;
    return [
      config.getGlobalGuards(),
      config.getGlobalRequestGuards(),
      config.getGlobalInterceptors(),
      config.getGlobalRequestInterceptors(),
    ].some(({ length }) => length > 0);
  }
}
