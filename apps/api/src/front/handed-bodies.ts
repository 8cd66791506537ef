import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { BodySlots } from './body-slots.js';

/** A shorter body is copied through the socket as quickly. */
const MIN_BYTES = 2 ** 14;
/** The most that one letter of a text may take. */
const LETTER_BYTES = 3;

/** A body in a slot, or one that is alone in memory. */
type Handed = { readonly place: string } & (
  { readonly slot: number; readonly length: number } | { readonly slot: null; readonly body: Uint8Array }
);

/** Where both ends of the way are. */
export interface BodyChannel {
  readonly port: MessagePort;
  readonly memory: SharedArrayBuffer;
}

/** Hands long bodies to the thread in front without copying them: there they are copied no more than once, to the reader. */
export class BodySender {
  readonly #slots = new BodySlots();
  /** The text that was written into a slot last, which is not taken yet. */
  #draft: { readonly slot: number; readonly bytes: Buffer } | null = null;

  constructor(private readonly port: MessagePort) {}

  /** Of the slots, for the other end. */
  get memory(): SharedArrayBuffer {
    return this.#slots.memory;
  }

  /** The bytes of a text that is to be sent, which are right until the next text is written; `null` where it is short. */
  write(text: string): Buffer | null {
    if (text.length < MIN_BYTES) return null;
    const slot = this.#slots.firstFree();
    if (slot === null) return Buffer.from(text);
    const room = this.#slots.bytes(slot);
    const length = room.write(text);
    // The text may not have found room for its last letter.
    if (length > room.length - LETTER_BYTES) return Buffer.from(text);
    const bytes = room.subarray(0, length);
    this.#draft = { slot, bytes };
    return bytes;
  }

  /**
   * @param place that under which the thread in front expects it
   * @returns whether it is handed over
   */
  send(place: string, body: string | Buffer): boolean {
    if (typeof body === 'string' || body.length < MIN_BYTES) return false;
    if (body === this.#draft?.bytes) {
      const { slot } = this.#draft;
      this.#slots.take(slot);
      this.port.postMessage({ place, slot, length: body.length } satisfies Handed);
    } else {
      // A route may keep the bytes that it gave: what is handed over is lost to this thread.
      const own = new Uint8Array(body);
      this.port.postMessage({ place, slot: null, body: own } satisfies Handed, [own.buffer]);
    }
    return true;
  }
}

/** Takes what the other thread hands over. What nobody expects any more is let go. */
export class BodyReceiver {
  #places = 0;
  /** `null` until it has come. */
  readonly #expected = new Map<string, Handed | null>();
  readonly #port: MessagePort;
  readonly #slots: BodySlots;

  constructor({ port, memory }: BodyChannel) {
    this.#port = port;
    this.#slots = new BodySlots(memory);
  }

  /** @returns a place of its own for the body of one answer, to be forgotten in the end */
  expect(): string {
    this.#places += 1;
    const place = `${this.#places}`;
    this.#expected.set(place, null);
    return place;
  }

  /**
   * A body is sent before the head of its answer is: whoever has read the head finds it.
   * @returns its bytes, which are right until the place is forgotten; `null` where nobody expects it any more
   */
  take(place: string): Buffer | null {
    for (let received = receiveMessageOnPort(this.#port); received; received = receiveMessageOnPort(this.#port)) {
      const handed = received.message as Handed;
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

  #letGo({ slot }: Handed): void {
    if (slot !== null) this.#slots.release(slot);
  }
}
