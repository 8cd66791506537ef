import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Dataset } from '#domain';
import type { Ledger } from '#ledger';
import type { Settings } from '../settings.js';
import { LEDGER, SETTINGS } from '../tokens.js';

/** The datasets in memory: the newest, which follows the ledger, and a few older ones that were asked for by number. */
@Injectable()
export class Datasets implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Datasets');
  private readonly older: LRUCache<number, Dataset>;
  private current: Dataset | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.older = new LRUCache<number, Dataset>({
      max: settings.REVISION_CACHE,
      fetchMethod: (number) => this.ledger.datasetAt(number),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.follow();
    this.timer = setInterval(() => {
      this.follow().catch((error: unknown) => this.log.error(error));
    }, this.settings.POLL_SECONDS * 1000);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.ledger.close();
  }

  /** @throws Error before the first dataset is loaded */
  newest(): Dataset {
    if (!this.current) throw new Error('No dataset is loaded yet.');
    return this.current;
  }

  /** The dataset of a revision; `null` where there is no such revision. */
  async at(number: number): Promise<Dataset | null> {
    const newest = this.newest();
    if (number === newest.revision.number) return newest;
    if (number > newest.revision.number) await this.follow();
    if (number > this.newest().revision.number) return null;
    return number === this.newest().revision.number ? this.newest() : ((await this.older.fetch(number)) ?? null);
  }

  /** Loads the newest revision where the ledger has a newer one. @throws where the ledger does not answer */
  async follow(): Promise<void> {
    const number = await this.ledger.newestNumber();
    if (this.current?.revision.number === number) return;
    const next = await this.ledger.datasetAt();
    if (this.current) this.older.set(this.current.revision.number, this.current);
    this.current = next;
    this.log.log(`Revision ${next.revision.number} with ${next.factCount} facts`);
  }
}
