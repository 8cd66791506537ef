import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import { OPERATIONS, type Snapshot, revisionInfoOf, serveBriefing } from '#briefing';
import type { Dataset } from '#domain';
import { DatasetStore } from '../datasets/dataset-store.js';
import { Bundles } from '../downloads/bundles.js';
import { DownloadsModule } from '../downloads/downloads.module.js';
import { turns } from '../event-loop/compute-turns.js';
import { inSlices } from '../event-loop/slices.js';
import { GraphqlModule } from '../graphql/graphql.module.js';
import { SchemaClient } from '../graphql/schema-client.js';
import { type Edition, Editions } from '../http/edition.js';
import { RequestGate } from '../http/request-gate.js';
import { publishedLists } from '../reconcile/published-lists.js';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import { Workers } from '../workers/workers.js';

/** Mounts the briefing as one plugin of the server. The host passed to it is all that it knows of the service. */
@Module({ imports: [GraphqlModule, DownloadsModule] })
export class BriefingModule implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>,
    @Inject(DatasetStore) private readonly datasets: DatasetStore,
    @Inject(Editions) private readonly editions: Editions,
    @Inject(RequestGate) private readonly gate: RequestGate,
    @Inject(SchemaClient) private readonly schema: SchemaClient,
    @Inject(Bundles) private readonly bundles: Bundles,
    @Inject(Workers) private readonly workers: Workers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance();
    // Not awaited: the plugin is loaded last, once the server has the error handler that the plugin inherits.
    void server.register(async (scope) => {
      serveBriefing(scope, {
        admit: this.gate.admit,
        at: async (request) => {
          const dataset = await this.gate.datasetOf(request);
          return this.#snapshot(dataset, request.edition ?? this.editions.current());
        },
        revisionOf: this.gate.revisionOf,
        bundle: (revision, format, reader) => this.bundles.of(revision, format, reader),
        newest: () => this.#snapshot(this.datasets.newest(), this.editions.current()),
        renderer: this.workers,
        inSlices,
        pause: () => turns.pause(),
        origin: this.settings.PUBLIC_URL,
      });
    });
    const closing = new AbortController();
    server.addHook('preClose', async () => closing.abort());
    server.addHook('onListen', () => {
      this.schema.prepare(OPERATIONS, closing.signal).catch((error: unknown) => console.error(error));
    });
  }

  #snapshot(dataset: Dataset, { newest, seen }: Edition): Snapshot {
    return {
      dataset,
      revision: revisionInfoOf(dataset, newest, this.settings.CONTACT),
      seen,
      query: (document, variables) => this.schema.query(document, variables, dataset),
      lists: publishedLists(dataset, this.workers),
    };
  }
}
