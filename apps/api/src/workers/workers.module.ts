import { type DynamicModule, Global, Inject, Logger, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Settings } from '../settings.js';
import { SETTINGS } from '../tokens.js';
import type { TASKS } from './tasks.js';
import { POOL_LIMITS, type PoolOptions, WorkerPool } from './worker-pool.js';
import { Workers } from './workers.js';

const workerPool = ({ WORKERS, WORKER_MB }: Settings, options: Partial<PoolOptions>): WorkerPool<typeof TASKS> => {
  const log = new Logger('Workers');
  return new WorkerPool({
    ...POOL_LIMITS,
    workers: WORKERS,
    recycleMegabytes: WORKER_MB,
    log: (line) => log.error(line),
    ...options,
  });
};

/** The processes that make what takes long, for every feature. */
@Global()
@Module({})
export class WorkersModule implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>,
    @Inject(WorkerPool) private readonly pool: WorkerPool<typeof TASKS>,
  ) {}

  /** @param options what is other than `POOL_LIMITS` and the settings say */
  static with(options: Partial<PoolOptions>): DynamicModule {
    return {
      module: WorkersModule,
      providers: [
        {
          provide: WorkerPool,
          inject: [SETTINGS],
          useFactory: (settings: Settings) => workerPool(settings, options),
        },
        Workers,
      ],
      exports: [Workers],
    };
  }

  /** The engine of GraphQL closes the server before hooks of modules end, and waits for it: what is under way ends before that. */
  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('preClose', async () => this.pool.closeSoon());
  }
}
