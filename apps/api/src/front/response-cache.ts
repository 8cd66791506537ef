import { LRUCache } from 'lru-cache';

/** An answer as it is sent again: its bytes, and the headers that it had. */
export interface FinishedResponse {
  readonly body: Buffer;
  readonly etag: string;
  /** Names and values alternate, as Node's `writeHead` takes them. */
  readonly headers: readonly string[];
  readonly headersWithLength: readonly string[];
}

/** A file of everything would drive out hundreds of answers: none takes more than this share of the room for all. */
const LARGEST_SHARE = 16;
/** An estimate of what V8 holds for an entry beside its bytes and its key. */
const ENTRY_OVERHEAD = 500;
const HEADER_OVERHEAD = 40;
/** More texts than this are no headers that all answers have. */
const MAX_SHARED_TEXTS = 500;

/** Headers of one answer, of one connection or about one reader: they are never sent again. */
const OF_THE_MOMENT = /^(?:content-length|connection|keep-alive|date|retry-after|ratelimit-.*)$/i;

/**
 * Bytes in memory of their own. Node hands short bodies out as parts of larger blocks (8 kB for texts, 16 kB for what is
 * compressed, a whole message from a worker), each of which would be held for as long as one of its parts.
 */
export const ownBytes = (body: Buffer): Buffer => {
  if (body.buffer.byteLength === body.length) return body;
  const copy = Buffer.allocUnsafeSlow(body.length);
  body.copy(copy);
  return copy;
};

/** Finished answers, bounded by the bytes that they and their keys take. */
export class ResponseCache {
  readonly #responses: LRUCache<string, FinishedResponse> | null;
  readonly #texts = new Map<string, string>();

  /** @param megabytes 0 keeps nothing */
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

  /** Bytes that are kept, keys included. */
  get size(): number {
    return this.#responses?.calculatedSize ?? 0;
  }

  get(key: string): FinishedResponse | undefined {
    return this.#responses?.get(key);
  }

  /**
   * @param headers all headers that the answer had, names and values in turn; those of the moment are left out
   * @returns the answer as it is sent again, whether it is kept or not
   */
  set(key: string, body: Buffer, headers: readonly string[]): FinishedResponse {
    const { lasting, etag } = this.#lastingIn(headers);
    const response: FinishedResponse = {
      body: this.#responses ? ownBytes(body) : body,
      etag,
      headers: lasting,
      headersWithLength: [...lasting, 'content-length', `${body.length}`],
    };
    this.#responses?.set(key, response);
    return response;
  }

  /** The headers that an answer has whenever it is sent, and the tag among them. Names and values alternate. */
  #lastingIn(headers: readonly string[]): { readonly lasting: string[]; readonly etag: string } {
    const lasting: string[] = [];
    let etag = '';
    for (let index = 0; index < headers.length; index += 2) {
      const [name = '', value = ''] = headers.slice(index, index + 2);
      if (OF_THE_MOMENT.test(name)) continue;
      if (name === 'etag') etag = value;
      lasting.push(this.#shared(name), name === 'etag' ? value : this.#shared(value));
    }
    return { lasting, etag };
  }

  /** The one copy of a text that many answers have: Node reads another one from each. */
  #shared(text: string): string {
    const shared = this.#texts.get(text);
    if (shared === undefined && this.#texts.size < MAX_SHARED_TEXTS) this.#texts.set(text, text);
    return shared ?? text;
  }
}
