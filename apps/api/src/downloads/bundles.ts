import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Revision } from '#domain';
import type { BundleFormat } from '#briefing';
import { ownBytes } from '../front/response-cache.js';
import { Workers } from '../workers/workers.js';

/** Bytes of those that are kept: some two of today's size. */
const MAX_BYTES = 4 * 2 ** 20;

/** The whole dataset of a revision as one file. */
@Injectable()
export class Bundles {
  readonly #made = new LRUCache<string, Buffer>({ maxSize: MAX_BYTES, sizeCalculation: ({ length }) => length });

  constructor(@Inject(Workers) private readonly workers: Workers) {}

  /** @param reader aborted when whoever asked has left */
  async of({ number, hash, recordedAt }: Revision, format: BundleFormat, reader?: AbortSignal): Promise<Buffer> {
    const name = `${number}.${format}`;
    const kept = this.#made.get(name);
    if (kept) return kept;
    const made = await this.workers.bundle({ number, hash, recordedAt }, format, reader);
    const own = ownBytes(made);
    this.#made.set(name, own);
    return own;
  }
}
