import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { BodySlots } from './body-slots.js';

/** Shorter bodies are copied through the socket just as quickly. */
const MIN_BYTES = 2 ** 14;
/** Bytes that one character of a text takes at most in UTF-8. */
const MAX_CHAR_BYTES = 4;

/** A body in a slot, or one in its own transferred buffer. */
type HandedBody = { readonly place: string } & (
  { readonly slot: number; readonly length: number } | { readonly slot: null; readonly body: Uint8Array }
);

/** The channel on which two threads hand over bodies. */
export interface BodyChannel {
  readonly port: MessagePort;
  readonly memory: SharedArrayBuffer;
}

/**
 * Hands long bodies to the front thread without copying them through the socket. There they are copied at most once, to
 * the reader.
 */
export class BodySender {
  readonly #slots = new BodySlots();
  /** The text written last, in a slot that is not taken yet. */
  #draft: { readonly slot: number; readonly bytes: Buffer } | null = null;

  constructor(private readonly port: MessagePort) {}

  /** The memory of the slots, for the other thread. */
  get memory(): SharedArrayBuffer {
    return this.#slots.memory;
  }

  /** Returns the bytes of a text to be sent, valid until the next text is written; `null` if the text is short. */
  write(text: string): Buffer | null {
    if (text.length < MIN_BYTES) return null;
    const slot = this.#slots.firstFree();
    if (slot === null) return Buffer.from(text);
    const target = this.#slots.bytes(slot);
    const length = target.write(text);
    // The last character may not have fitted.
    if (length > target.length - MAX_CHAR_BYTES) return Buffer.from(text);
    const bytes = target.subarray(0, length);
    this.#draft = { slot, bytes };
    return bytes;
  }

  /**
   * @param place the place under which the front thread expects the body
   * @returns whether the body was handed over
   */
  send(place: string, body: string | Buffer): boolean {
    if (typeof body === 'string' || body.length < MIN_BYTES) return false;
    if (body === this.#draft?.bytes) {
      const { slot } = this.#draft;
      this.#slots.take(slot);
      this.port.postMessage({ place, slot, length: body.length } satisfies HandedBody);
    } else {
      // A copy, since a transferred buffer is lost to this thread, and the route may still use its bytes.
      const copy = new Uint8Array(body);
      this.port.postMessage({ place, slot: null, body: copy } satisfies HandedBody, [copy.buffer]);
    }
    return true;
  }
}

/** Receives what the other thread hands over, and releases bodies that nobody expects any more. */
export class BodyReceiver {
  #places = 0;
  /** Bodies by place; `null` until the body has arrived. */
  readonly #expected = new Map<string, HandedBody | null>();
  readonly #port: MessagePort;
  readonly #slots: BodySlots;

  constructor({ port, memory }: BodyChannel) {
    this.#port = port;
    this.#slots = new BodySlots(memory);
  }

  /** @returns a new place for the body of one response, to be forgotten in the end */
  expect(): string {
    this.#places += 1;
    const place = `${this.#places}`;
    this.#expected.set(place, null);
    return place;
  }

  /**
   * Takes the body at a place. It is sent before the head of its response, so it is there once the head has been read.
   * @returns its bytes, valid until the place is forgotten; `null` if nobody expects it any more
   */
  take(place: string): Buffer | null {
    for (let received = receiveMessageOnPort(this.#port); received; received = receiveMessageOnPort(this.#port)) {
      const handed = received.message as HandedBody;
      if (this.#expected.has(handed.place)) this.#expected.set(handed.place, handed);
      else this.#letGo(handed);
    }
    const handed = this.#expected.get(place);
    if (!handed) return null;
    return handed.slot === null ? Buffer.from(handed.body.buffer) : this.#slots.bytes(handed.slot, handed.length);
  }

  forget(place: string): void {
    const handed = this.#expected.get(place);
    if (handed) this.#letGo(handed);
    this.#expected.delete(place);
  }

  #letGo({ slot }: HandedBody): void {
    if (slot !== null) this.#slots.release(slot);
  }
}
