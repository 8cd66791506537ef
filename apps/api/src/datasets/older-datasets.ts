import { setTimeout } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { type Dataset, type History, linkingStepsOf, problem } from '#domain';
import { TryLaterError } from '../graphql/errors.js';
import { inSlices } from '../event-loop/slices.js';

/** So many revisions may be waited for at once; one is linked at a time, in about a twentieth of a second of work. */
const MAX_WAITING = 12;

/** Between two of them the collector catches up: what linking one leaves behind is three times what is kept of it. */
const PAUSE_MS = 50;

/** Datasets of older revisions, linked from the history when they are asked for; the last few are kept. */
export class OlderDatasets {
  private readonly kept: LRUCache<number, Dataset>;
  private readonly waitedFor = new Map<number, Promise<Dataset>>();
  private last: Promise<unknown> = Promise.resolve();

  /** @param most how many to keep */
  constructor(most: number) {
    this.kept = new LRUCache({ max: most });
  }

  keep(dataset: Dataset): void {
    this.kept.set(dataset.revision.number, dataset);
  }

  /** @throws TryLaterError OVERLOADED where too many others are waited for */
  async at(history: History, number: number): Promise<Dataset> {
    const ready = this.kept.get(number) ?? this.waitedFor.get(number);
    if (ready) return ready;
    if (this.waitedFor.size >= MAX_WAITING) {
      throw new TryLaterError('OVERLOADED', problem('OLDER_REVISIONS_LOADING', {}), 2);
    }
    const linked = this.last.then(() => inSlices(linkingStepsOf(history, number)));
    this.last = linked.catch(() => undefined).then(() => setTimeout(PAUSE_MS));
    this.waitedFor.set(number, linked);
    try {
      const dataset = await linked;
      this.keep(dataset);
      return dataset;
    } finally {
      this.waitedFor.delete(number);
    }
  }
}
