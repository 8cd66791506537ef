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

/** Milliseconds that a reader who asks for a newer revision waits for this process to catch up. */
const CATCH_UP_MS = 2_000;

const unavailable = (): TryLaterError => new TryLaterError('LEDGER_UNAVAILABLE', problem('DATABASE_SILENT', {}), 2);

/**
 * The datasets in memory: the newest, which follows the ledger, and a few older ones that were asked for by number. The
 * whole history of the facts is in memory too, so that older ones are linked without asking the database.
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
    // The watch has said why it does not answer; what else goes wrong is a fault of our own.
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

  /** @param listener is told of each dataset that becomes the newest */
  onNewest(listener: (dataset: Dataset) => void): void {
    this.listeners.push(listener);
  }

  /** @throws Error before the first dataset is loaded */
  newest(): Dataset {
    if (!this.current) throw new Error('No dataset is loaded yet.');
    return this.current;
  }

  /** Does the ledger answer, and is what it holds sound? Answered within a tenth of a second. */
  async healthy(): Promise<boolean> {
    return (await this.watch.healthy()) && this.unsound === null;
  }

  /** The facts of a revision up to the newest that is loaded, from memory. */
  factsAt(number: number): Facts {
    return factsIn(this.history, number);
  }

  /**
   * What is recorded of a revision; `null` where there is no such revision.
   * @throws TryLaterError where a newer one cannot be looked for
   */
  async revision(number: number): Promise<Revision | null> {
    if (number > this.newest().revision.number) await this.catchUp(number);
    return this.history.revisions[number - 1] ?? null;
  }

  /**
   * The dataset of a revision that there is.
   * @throws TryLaterError where too many others are being loaded
   */
  async at({ number }: Pick<Revision, 'number'>): Promise<Dataset> {
    const newest = this.newest();
    return number === newest.revision.number ? newest : this.older.at(this.history, number);
  }

  /**
   * The newest dataset, once it is revision `number` or a later one: another process may have answered from a revision
   * that this one has not loaded yet. Waits about two seconds at most.
   * @throws TryLaterError LEDGER_UNAVAILABLE where the ledger does not answer or does not hold the revision,
   * OVERLOADED where it takes too long to load
   */
  async atLeast(number: number): Promise<Dataset> {
    if (number > this.newest().revision.number) await this.catchUp(number);
    const newest = this.newest();
    if (newest.revision.number >= number) return newest;
    const late = problem('REVISION_TO_COME', { number, last: newest.revision.number });
    throw new TryLaterError('LEDGER_UNAVAILABLE', late, 1);
  }

  /** Loads the newest revision where the ledger has a newer one. @throws where the ledger does not answer */
  follow(): Promise<void> {
    this.following ??= this.loadNewest().finally(() => (this.following = null));
    return this.following;
  }

  /** Looks for a revision that is newer than the newest here; it may be that there is none. */
  private async catchUp(number: number): Promise<void> {
    const done = new AbortController();
    const tooLong = setTimeout(CATCH_UP_MS, undefined, { signal: done.signal }).then(() => {
      if (!this.watch.answers()) throw unavailable();
      throw new TryLaterError('OVERLOADED', problem('REVISION_LOADING', { number }), 1);
    });
    try {
      await Promise.race([this.lookFor(number), tooLong]);
    } finally {
      tooLong.catch(() => undefined);
      done.abort();
    }
  }

  private async lookFor(number: number): Promise<void> {
    try {
      // A look that is under way may have begun before the revision was recorded.
      await this.following;
      if (this.newest().revision.number < number) await this.follow();
    } catch {
      throw unavailable();
    }
  }

  /** A revision that does not fit is not served; the last that did is, and the service says that it is not ready. */
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
    // What every question is weighed with: whoever asks first would wait for all of it. A start waits for nothing.
    const lengths = prepareListLengths(next);
    if (this.current) {
      await lengths;
      this.older.keep(this.current);
    }
    this.history = history;
    this.current = next;
    for (const listener of this.listeners) listener(next);
    // Nor need who searches first.
    lengths.then(() => searchable(next)).catch((error: unknown) => this.log.error(error));
    this.log.log(`Revision ${next.revision.number} with ${next.factCount} facts`);
  }
}
