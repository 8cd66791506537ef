import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import type { Ledger } from '#ledger';
import { CouncilResolver } from './council/council.resolver.js';
import { Bundles } from './downloads/bundles.js';
import { EventsResolver } from './events/events.resolver.js';
import { SchemaClient } from './graphql/schema-client.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { OperationCaches } from './graphql/operation-caches.js';
import { HealthController } from './health/health.controller.js';
import { InitiativesResolver, PublishedCountsResolver, TalliesResolver } from './initiatives/initiatives.resolver.js';
import { NotesResolver } from './notes/notes.resolver.js';
import { ReconcileResolver } from './reconcile/reconcile.resolver.js';
import { Datasets } from './revisions/datasets.js';
import { CompareResolver } from './compare/compare.resolver.js';
import { FactChangesResolver, RevisionsResolver } from './revisions/revisions.resolver.js';
import { SearchGroupResolver, SearchResolver, SearchResultsResolver } from './search/search.resolver.js';
import type { Settings } from './settings.js';
import { SourcesResolver } from './sources/sources.resolver.js';
import { GroupsResolver, StatesResolver } from './states/states.resolver.js';
import { LEDGER, SETTINGS } from './tokens.js';
import { DraftResolutionsResolver, VotesResolver } from './votes/votes.resolver.js';
import type { TASKS } from './workers/tasks.js';
import { POOL_LIMITS, type PoolOptions, WorkerPool } from './workers/worker-pool.js';
import { Workers } from './workers/workers.js';

const workerPool = ({ WORKERS }: Settings, options: Partial<PoolOptions>): WorkerPool<typeof TASKS> => {
  const log = new Logger('Workers');
  return new WorkerPool({ ...POOL_LIMITS, workers: WORKERS, log: (line) => log.error(line), ...options });
};

/** The service: what it is given, and the list of its features. */
@Module({})
export class AppModule {
  /** @param pool what is other than `POOL_LIMITS` and the settings say */
  static with(settings: Settings, ledger: Ledger, pool: Partial<PoolOptions> = {}): DynamicModule {
    const caches = new OperationCaches();
    return {
      module: AppModule,
      imports: [graphqlModule(caches), TerminusModule.forRoot({ logger: false })],
      controllers: [HealthController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LEDGER, useValue: ledger },
        { provide: WorkerPool, useFactory: () => workerPool(settings, pool) },
        { provide: OperationCaches, useValue: caches },
        SchemaClient,
        Bundles,
        Datasets,
        CouncilResolver,
        DraftResolutionsResolver,
        EventsResolver,
        GroupsResolver,
        InitiativesResolver,
        NotesResolver,
        PublishedCountsResolver,
        ReconcileResolver,
        CompareResolver,
        FactChangesResolver,
        RevisionsResolver,
        SearchGroupResolver,
        SearchResolver,
        SearchResultsResolver,
        SourcesResolver,
        StatesResolver,
        TalliesResolver,
        VotesResolver,
        Workers,
      ],
    };
  }
}
