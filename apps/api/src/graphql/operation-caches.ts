import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Run } from './compiled-operation.js';

const MEGABYTE = 1e6;

/** Maximum bytes of what is cached about operations that clients send, keys included. */
export const CACHE_BYTES = { costs: 1 * MEGABYTE, documents: 8 * MEGABYTE, compiled: 16 * MEGABYTE } as const;

/** Bytes that an entry takes besides its key and its value. */
const ENTRY_BYTES = 200;
/** Estimated bytes per character of an operation once it is parsed, and once it is compiled. */
const PARSED = 100;
const COMPILED = 300;

const bounded = <Value extends object | number>(
  maxSize: number,
  bytesOf: (value: Value) => number,
): LRUCache<string, Value> =>
  new LRUCache({ maxSize, sizeCalculation: (value, key) => bytesOf(value) + key.length * 2 + ENTRY_BYTES });

/** Returns a key of constant length: a hash, so that it holds nothing that clients send. */
export const cacheKey = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts), 'base64url');

export const lengthOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;

/** An operation that was sent before; `run` is `null` if it was sent only once, or cannot be compiled. */
export interface SentOperation {
  readonly run: Run | null;
  readonly compilable: boolean;
  readonly length: number;
}

/** Caches about operations that clients send; nothing in them depends on who sent an operation. */
@Injectable()
export class OperationCaches {
  readonly costs = bounded<number>(CACHE_BYTES.costs, () => 8);
  readonly documents = bounded<DocumentNode>(CACHE_BYTES.documents, (document) => lengthOf(document) * PARSED);

  readonly compiled = bounded<SentOperation>(CACHE_BYTES.compiled, ({ run, length }) => (run ? length * COMPILED : 0));

  /** Bytes that all caches are estimated to take. */
  get bytes(): number {
    return this.costs.calculatedSize + this.documents.calculatedSize + this.compiled.calculatedSize;
  }
}
