import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Dataset } from '#domain';
import type { BundleEnding } from '../../../briefing/src/downloads/files.js';
import { Datasets } from '../revisions/datasets.js';
import { dataPackage } from './data-package.js';
import { sqliteFile } from './sqlite-file.js';
import { tablesOf } from './tables.js';

const WRITERS = { zip: dataPackage, sqlite: sqliteFile } as const satisfies Record<BundleEnding, unknown>;

/** A few are kept: whoever asks while one is made waits for the same. */
const MOST_KEPT = 4;

/** The whole dataset of a revision as one file. */
@Injectable()
export class Bundles {
  readonly #made = new LRUCache<string, Promise<Buffer>>({ max: MOST_KEPT });

  constructor(@Inject(Datasets) private readonly datasets: Datasets) {}

  of(dataset: Dataset, ending: BundleEnding): Promise<Buffer> {
    const name = `${dataset.revision.number}.${ending}`;
    const made = this.#made.get(name) ?? this.#make(dataset, ending);
    this.#made.set(name, made);
    made.catch(() => this.#made.delete(name));
    return made;
  }

  async #make(dataset: Dataset, ending: BundleEnding): Promise<Buffer> {
    const facts = this.datasets.factsAt(dataset.revision.number);
    return WRITERS[ending](dataset, tablesOf(facts));
  }
}
