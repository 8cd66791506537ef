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

/** Provides the worker processes, which do long work, to every feature. */
@Global()
@Module({})
export class WorkersModule implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>,
    @Inject(WorkerPool) private readonly pool: WorkerPool<typeof TASKS>,
  ) {}

  /** @param options overrides of `POOL_LIMITS` and the settings */
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

  /**
   * The GraphQL engine closes the server before the shutdown hooks of modules end, and waits for it: running jobs have
   * to end before that.
   */
  onModuleInit(): void {
    this.host.httpAdapter.getInstance().addHook('preClose', async () => this.pool.closeSoon());
  }
}
