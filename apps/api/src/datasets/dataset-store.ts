import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import {
  type Dataset,
  type Facts,
  type History,
  NO_HISTORY,
  type Revision,
  factsIn,
  linkingStepsOf,
  problem,
} from '#domain';
import { type Ledger, LedgerError, UnsoundError } from '#ledger';
import { TryLaterError } from '../graphql/errors.js';
import { prepareListLengths } from '../graphql/list-lengths.js';
import type { Settings } from '../settings.js';
import { searchable } from '../search/searchable.js';
import { LEDGER, SETTINGS } from '../tokens.js';
import { LedgerWatch } from './ledger-watch.js';
import { OlderDatasets } from './older-datasets.js';
import { inSlices } from '../event-loop/slices.js';

/** Milliseconds that a request for a newer revision waits for this process to catch up. */
const CATCH_UP_MS = 2_000;

const unavailable = (): TryLaterError => new TryLaterError('LEDGER_UNAVAILABLE', problem('DATABASE_SILENT', {}), 2);

/**
 * The datasets in memory: the newest, which follows the ledger, and a few older ones that were requested by number. The
 * whole history of the facts is in memory too, so that older datasets are linked without querying the database.
 */
@Injectable()
export class DatasetStore implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('DatasetStore');
  private readonly older: OlderDatasets;
  private readonly watch: LedgerWatch;
  private unsound: string | null = null;
  private history: History = NO_HISTORY;
  private current: Dataset | null = null;
  private following: Promise<void> | null = null;
  private readonly listeners: ((dataset: Dataset) => void)[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.older = new OlderDatasets(settings.REVISION_CACHE);
    this.watch = new LedgerWatch(ledger, () => this.current?.revision ?? null);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.follow();
    // The watch has already logged why the ledger does not answer; any other error is a bug.
    const follow = (): void => {
      this.follow().catch((error: unknown) => {
        if (!(error instanceof LedgerError)) this.log.error(error);
      });
    };
    this.ledger.onRecorded(follow);
    this.timer = setInterval(follow, this.settings.POLL_SECONDS * 1000);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.ledger.close();
  }

  /** @param listener called with each dataset that becomes the newest */
  onNewest(listener: (dataset: Dataset) => void): void {
    this.listeners.push(listener);
  }

  /** @throws Error before the first dataset is loaded */
  newest(): Dataset {
    if (!this.current) throw new Error('No dataset is loaded yet.');
    return this.current;
  }

  /** Whether the ledger answers and its content is sound. Resolves within a tenth of a second. */
  async healthy(): Promise<boolean> {
    return (await this.watch.healthy()) && this.unsound === null;
  }

  /** Returns the facts of a revision from memory. @param number at most that of the newest loaded revision */
  factsAt(number: number): Facts {
    return factsIn(this.history, number);
  }

  /**
   * Returns the record of a revision; `null` if there is no such revision.
   * @throws TryLaterError if it is newer than the newest loaded one and the ledger cannot be checked for it in time
   */
  async revision(number: number): Promise<Revision | null> {
    if (number > this.newest().revision.number) await this.catchUp(number);
    return this.history.revisions[number - 1] ?? null;
  }

  /**
   * Returns the dataset of an existing revision.
   * @throws TryLaterError if too many others are being loaded
   */
  async at({ number }: Pick<Revision, 'number'>): Promise<Dataset> {
    const newest = this.newest();
    return number === newest.revision.number ? newest : this.older.at(this.history, number);
  }

  /**
   * Returns the newest dataset, once it is revision `number` or a later one: another process may have answered from a
   * revision that this one has not loaded yet. Waits about two seconds at most.
   * @throws TryLaterError LEDGER_UNAVAILABLE if the ledger does not answer or does not hold the revision,
   * OVERLOADED if the revision takes too long to load
   */
  async atLeast(number: number): Promise<Dataset> {
    if (number > this.newest().revision.number) await this.catchUp(number);
    const newest = this.newest();
    if (newest.revision.number >= number) return newest;
    const notRecordedYet = problem('REVISION_TO_COME', { number, last: newest.revision.number });
    throw new TryLaterError('LEDGER_UNAVAILABLE', notRecordedYet, 1);
  }

  /** Loads the newest revision if it is not loaded yet. @throws if the ledger does not answer */
  follow(): Promise<void> {
    this.following ??= this.loadNewest().finally(() => (this.following = null));
    return this.following;
  }

  /** Looks for a revision newer than the newest loaded one; there may be none. */
  private async catchUp(number: number): Promise<void> {
    const done = new AbortController();
    const timeout = setTimeout(CATCH_UP_MS, undefined, { signal: done.signal }).then(() => {
      if (!this.watch.answers()) throw unavailable();
      throw new TryLaterError('OVERLOADED', problem('REVISION_LOADING', { number }), 1);
    });
    try {
      await Promise.race([this.lookFor(number), timeout]);
    } finally {
      timeout.catch(() => undefined);
      done.abort();
    }
  }

  private async lookFor(number: number): Promise<void> {
    try {
      // A check already in flight may have begun before the revision was recorded.
      await this.following;
      if (this.newest().revision.number < number) await this.follow();
    } catch {
      throw unavailable();
    }
  }

  /** An unsound revision is not served; the last sound one still is, and the service reports that it is not ready. */
  private async read(): Promise<History> {
    try {
      const history = await this.ledger.history(this.history, inSlices);
      this.unsound = null;
      return history;
    } catch (error) {
      if (error instanceof UnsoundError && this.unsound !== error.message) {
        this.unsound = error.message;
        this.log.error(error.message);
      }
      throw error;
    }
  }

  private async loadNewest(): Promise<void> {
    const number = await this.watch.look();
    if (this.current?.revision.number === number) return;
    const history = await this.read();
    const next = await inSlices(linkingStepsOf(history, history.revisions.length));
    // Every cost estimate needs the list lengths: the first request would wait for all of them. Startup does not wait.
    const lengths = prepareListLengths(next);
    if (this.current) {
      await lengths;
      this.older.keep(this.current);
    }
    this.history = history;
    this.current = next;
    for (const listener of this.listeners) listener(next);
    // Nor should the first search wait for its index.
    lengths.then(() => searchable(next)).catch((error: unknown) => this.log.error(error));
    this.log.log(`Revision ${next.revision.number} with ${next.factCount} facts`);
  }
}
