import { setTimeout } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { type Dataset, type History, linkingStepsOf, problem } from '#domain';
import { TryLaterError } from '../graphql/errors.js';
import { inSlices } from '../event-loop/slices.js';

/** Maximum number of revisions waited for at once. They are linked one at a time, in about 50 ms of work each. */
const MAX_WAITING = 12;

/** Pause between two revisions for the garbage collector: linking leaves three times as much garbage as is kept. */
const PAUSE_MS = 50;

/** Datasets of older revisions, linked from the history on demand; the most recently used are cached. */
export class OlderDatasets {
  private readonly cache: LRUCache<number, Dataset>;
  private readonly inFlight = new Map<number, Promise<Dataset>>();
  private queueTail: Promise<unknown> = Promise.resolve();

  /** @param capacity number of datasets to cache */
  constructor(capacity: number) {
    this.cache = new LRUCache({ max: capacity });
  }

  keep(dataset: Dataset): void {
    this.cache.set(dataset.revision.number, dataset);
  }

  /** @throws TryLaterError OVERLOADED if too many others are waited for */
  async at(history: History, number: number): Promise<Dataset> {
    const existing = this.cache.get(number) ?? this.inFlight.get(number);
    if (existing) return existing;
    if (this.inFlight.size >= MAX_WAITING) {
      throw new TryLaterError('OVERLOADED', problem('OLDER_REVISIONS_LOADING', {}), 2);
    }
    const linked = this.queueTail.then(() => inSlices(linkingStepsOf(history, number)));
    this.queueTail = linked.catch(() => undefined).then(() => setTimeout(PAUSE_MS));
    this.inFlight.set(number, linked);
    try {
      const dataset = await linked;
      this.keep(dataset);
      return dataset;
    } finally {
      this.inFlight.delete(number);
    }
  }
}
