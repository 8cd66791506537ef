import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Run } from './compiled-operation.js';

const MEGABYTE = 1e6;

/** Room for what is known of operations that clients send, in bytes, keys counted. */
export const CACHE_BYTES = { costs: 1 * MEGABYTE, documents: 8 * MEGABYTE, compiled: 16 * MEGABYTE } as const;

/** What an entry takes besides its key and its value. */
const ENTRY_BYTES = 200;
/** What a letter of an operation takes once it is parsed, and once it is compiled: an estimate. */
const PARSED = 100;
const COMPILED = 300;

const bounded = <Value extends object | number>(
  maxSize: number,
  bytesOf: (value: Value) => number,
): LRUCache<string, Value> =>
  new LRUCache({ maxSize, sizeCalculation: (value, key) => bytesOf(value) + key.length * 2 + ENTRY_BYTES });

/** Keys are as short for a long name as for a short one: what clients send is not kept in them. */
export const cacheKey = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts), 'base64url');

export const lengthOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;

/** An operation that was sent before; `run` is `null` where it was sent once, or cannot be compiled. */
export interface SentOperation {
  readonly run: Run | null;
  readonly compilable: boolean;
  readonly length: number;
}

/** What the service keeps of operations that clients send; none of it depends on who sent them. */
@Injectable()
export class OperationCaches {
  readonly costs = bounded<number>(CACHE_BYTES.costs, () => 8);
  readonly documents = bounded<DocumentNode>(CACHE_BYTES.documents, (document) => lengthOf(document) * PARSED);

  readonly compiled = bounded<SentOperation>(CACHE_BYTES.compiled, ({ run, length }) => (run ? length * COMPILED : 0));

  /** Bytes that all of it is counted to take. */
  get bytes(): number {
    return this.costs.calculatedSize + this.documents.calculatedSize + this.compiled.calculatedSize;
  }
}
