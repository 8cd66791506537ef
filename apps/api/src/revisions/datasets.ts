import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Dataset } from '#domain';
import type { Ledger } from '#ledger';
import { TryLaterError } from '../graphql/errors.js';
import type { Settings } from '../settings.js';
import { LEDGER, SETTINGS } from '../tokens.js';

/** Milliseconds that a reader who has seen a newer revision waits for this process to catch up. */
const CATCH_UP_MS = 2_000;

/** The datasets in memory: the newest, which follows the ledger, and a few older ones that were asked for by number. */
@Injectable()
export class Datasets implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('Datasets');
  private readonly older: LRUCache<number, Dataset>;
  private current: Dataset | null = null;
  private following: Promise<void> | null = null;
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

  /**
   * The newest dataset, once it is revision `number` or a later one: another process may have answered from a revision
   * that this one has not loaded yet. Waits about two seconds at most.
   * @throws TryLaterError LEDGER_UNAVAILABLE where the ledger does not answer or does not hold the revision,
   * OVERLOADED where it takes too long to load
   */
  async atLeast(number: number): Promise<Dataset> {
    if (this.newest().revision.number >= number) return this.newest();
    const waited = new AbortController();
    const tooLong = setTimeout(CATCH_UP_MS, undefined, { signal: waited.signal }).then(() => {
      throw new TryLaterError('OVERLOADED', `Revision ${number} is still being loaded; ask again in a second.`, 1);
    });
    try {
      await Promise.race([this.catchUp(number), tooLong]);
    } finally {
      tooLong.catch(() => undefined);
      waited.abort();
    }
    return this.newest();
  }

  private async catchUp(number: number): Promise<void> {
    try {
      // A look that is under way may have begun before the revision was recorded.
      await this.following;
      if (this.newest().revision.number < number) await this.follow();
    } catch {
      throw new TryLaterError('LEDGER_UNAVAILABLE', 'The database does not answer; ask again in a second.', 1);
    }
    if (this.newest().revision.number < number) {
      const message = `Revision ${number} has not come yet; the ledger holds revisions 1 to ${this.newest().revision.number}.`;
      throw new TryLaterError('LEDGER_UNAVAILABLE', message, 1);
    }
  }

  /** Loads the newest revision where the ledger has a newer one. @throws where the ledger does not answer */
  follow(): Promise<void> {
    this.following ??= this.loadNewest().finally(() => (this.following = null));
    return this.following;
  }

  private async loadNewest(): Promise<void> {
    const number = await this.ledger.newestNumber();
    if (this.current?.revision.number === number) return;
    const next = await this.ledger.datasetAt();
    if (this.current) this.older.set(this.current.revision.number, this.current);
    this.current = next;
    this.log.log(`Revision ${next.revision.number} with ${next.factCount} facts`);
  }
}
