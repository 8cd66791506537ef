import { LRUCache } from 'lru-cache';

/** A response as it is sent again: its body and its lasting headers. */
export interface FinishedResponse {
  readonly body: Buffer;
  readonly etag: string;
  /** Alternating names and values, as Node’s `writeHead` takes them. */
  readonly headers: readonly string[];
  readonly headersWithLength: readonly string[];
}

/** No response takes more than a 16th of the cache: a file of the whole dataset would evict hundreds of others. */
const LARGEST_SHARE = 16;
/** Estimated bytes that V8 holds for an entry besides its body and its key. */
const ENTRY_OVERHEAD = 500;
const HEADER_OVERHEAD = 40;
/** Maximum number of interned texts: beyond this, they are not headers that all responses have. */
const MAX_SHARED_TEXTS = 500;

/** Headers of one response, of one connection or about one reader: they are never sent again. */
const ONE_TIME = /^(?:content-length|connection|keep-alive|date|retry-after|ratelimit-.*)$/i;

/**
 * Returns a body in its own buffer. Node allocates short bodies as parts of larger blocks (8 kB for texts, 16 kB for
 * compressed data, a whole message from a worker), and each block stays in memory for as long as any part of it.
 */
export const inOwnBuffer = (body: Buffer): Buffer => {
  if (body.buffer.byteLength === body.length) return body;
  const copy = Buffer.allocUnsafeSlow(body.length);
  body.copy(copy);
  return copy;
};

/** Cache of finished responses, bounded by the bytes of responses and keys. */
export class ResponseCache {
  readonly #responses: LRUCache<string, FinishedResponse> | null;
  readonly #texts = new Map<string, string>();

  /** @param megabytes maximum size; 0 caches nothing */
  constructor(megabytes: number) {
    const maxSize = megabytes * 2 ** 20;
    this.#responses =
      megabytes === 0
        ? null
        : new LRUCache<string, FinishedResponse>({
            maxSize,
            maxEntrySize: maxSize / LARGEST_SHARE,
            sizeCalculation: ({ body, headers }, key) =>
              body.length + key.length * 2 + headers.length * HEADER_OVERHEAD + ENTRY_OVERHEAD,
          });
  }

  /** Bytes in the cache, keys included. */
  get size(): number {
    return this.#responses?.calculatedSize ?? 0;
  }

  get(key: string): FinishedResponse | undefined {
    return this.#responses?.get(key);
  }

  /**
   * @param headers all headers of the response, alternating names and values; those never sent again are left out
   * @returns the response as it is sent again, whether it was cached or not
   */
  set(key: string, body: Buffer, headers: readonly string[]): FinishedResponse {
    const { lasting, etag } = this.#lastingIn(headers);
    const response: FinishedResponse = {
      body: this.#responses ? inOwnBuffer(body) : body,
      etag,
      headers: lasting,
      headersWithLength: [...lasting, 'content-length', `${body.length}`],
    };
    this.#responses?.set(key, response);
    return response;
  }

  /** Returns the headers that are sent every time, alternating names and values, and the ETag among them. */
  #lastingIn(headers: readonly string[]): { readonly lasting: string[]; readonly etag: string } {
    const lasting: string[] = [];
    let etag = '';
    for (let index = 0; index < headers.length; index += 2) {
      const [name = '', value = ''] = headers.slice(index, index + 2);
      if (ONE_TIME.test(name)) continue;
      if (name === 'etag') etag = value;
      lasting.push(this.#shared(name), name === 'etag' ? value : this.#shared(value));
    }
    return { lasting, etag };
  }

  /** Interns a text that many responses have: Node parses a new copy of it from each. */
  #shared(text: string): string {
    const shared = this.#texts.get(text);
    if (shared === undefined && this.#texts.size < MAX_SHARED_TEXTS) this.#texts.set(text, text);
    return shared ?? text;
  }
}
