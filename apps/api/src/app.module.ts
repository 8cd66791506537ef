import { type DynamicModule, Module } from '@nestjs/common';
import type { Ledger } from '#ledger';
import { BriefingModule } from './briefing/briefing.module.js';
import { CompareModule } from './compare/compare.module.js';
import { CouncilModule } from './council/council.module.js';
import { DatasetsModule } from './datasets/datasets.module.js';
import { DownloadsModule } from './downloads/downloads.module.js';
import { EventsModule } from './events/events.module.js';
import { ExplorerModule } from './explorer/explorer.module.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { HealthModule } from './health/health.module.js';
import type { FrontThread } from './front/front-thread.js';
import { HttpModule } from './http/http.module.js';
import { InitiativesModule } from './initiatives/initiatives.module.js';
import { NotesModule } from './notes/notes.module.js';
import { ReconcileModule } from './reconcile/reconcile.module.js';
import { RevisionsModule } from './revisions/revisions.module.js';
import { SearchModule } from './search/search.module.js';
import { SettingsModule } from './settings.module.js';
import type { Settings } from './settings.js';
import { SourcesModule } from './sources/sources.module.js';
import { StatesModule } from './states/states.module.js';
import { VotesModule } from './votes/votes.module.js';
import type { PoolOptions } from './workers/worker-pool.js';
import { WorkersModule } from './workers/workers.module.js';

/** The runtime dependencies of the service. */
interface Dependencies {
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly front: FrontThread;
  readonly pool: Partial<PoolOptions>;
}

/** The root module: imports every feature, and by `with` the modules that need runtime dependencies. */
@Module({
  imports: [
    GraphqlModule,
    BriefingModule,
    CompareModule,
    CouncilModule,
    DownloadsModule,
    EventsModule,
    ExplorerModule,
    HealthModule,
    InitiativesModule,
    NotesModule,
    ReconcileModule,
    RevisionsModule,
    SearchModule,
    SourcesModule,
    StatesModule,
    VotesModule,
  ],
})
export class AppModule {
  static with({ settings, ledger, front, pool }: Dependencies): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.of(settings),
        DatasetsModule.on(ledger),
        WorkersModule.with(pool),
        HttpModule.behind(front),
      ],
    };
  }
}
