import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Revision } from '#domain';
import type { BundleFormat } from '#briefing';
import { inOwnBuffer } from '../front/response-cache.js';
import { Workers } from '../workers/workers.js';

/** Bytes of the cached bundles: room for about two of today’s size. */
const MAX_BYTES = 4 * 2 ** 20;

/** Makes and caches bundles: the whole dataset of a revision as one file. */
@Injectable()
export class Bundles {
  readonly #made = new LRUCache<string, Buffer>({ maxSize: MAX_BYTES, sizeCalculation: ({ length }) => length });

  constructor(@Inject(Workers) private readonly workers: Workers) {}

  /** @param reader aborted when the reader has left */
  async of({ number, hash, recordedAt }: Revision, format: BundleFormat, reader?: AbortSignal): Promise<Buffer> {
    const key = `${number}.${format}`;
    const cached = this.#made.get(key);
    if (cached) return cached;
    const bundle = await this.workers.bundle({ number, hash, recordedAt }, format, reader);
    const bytes = inOwnBuffer(bundle);
    this.#made.set(key, bytes);
    return bytes;
  }
}
