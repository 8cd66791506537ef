import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { ownBytes } from './response-cache.js';

/** A shorter body is copied through the socket as quickly. */
const LEAST_BYTES = 2 ** 14;

interface Handed {
  readonly place: string;
  readonly body: Uint8Array;
}

/** Hands long bodies to the thread in front without copying them: there they are copied no more than once, to the reader. */
export class BodySender {
  constructor(private readonly port: MessagePort) {}

  /**
   * @param place that under which the thread in front expects it
   * @returns whether it is handed over; it is empty from then on
   */
  send(place: string, body: Buffer): boolean {
    if (body.length < LEAST_BYTES) return false;
    const own = ownBytes(body);
    this.port.postMessage({ place, body: own } satisfies Handed, [own.buffer as ArrayBuffer]);
    return true;
  }
}

/** Takes what the other thread hands over. What nobody expects any more is let go. */
export class BodyReceiver {
  #places = 0;
  /** `null` until it has come. */
  readonly #expected = new Map<string, Buffer | null>();

  constructor(private readonly port: MessagePort) {}

  /** @returns a place of its own for the body of one answer; it is taken, or forgotten, in the end */
  expect(): string {
    this.#places += 1;
    const place = `${this.#places}`;
    this.#expected.set(place, null);
    return place;
  }

  /** A body is sent before the head of its answer is: whoever has read the head finds it. */
  take(place: string): Buffer | null {
    for (let received = receiveMessageOnPort(this.port); received; received = receiveMessageOnPort(this.port)) {
      const handed = received.message as Handed;
      if (this.#expected.has(handed.place)) this.#expected.set(handed.place, Buffer.from(handed.body.buffer));
    }
    const body = this.#expected.get(place) ?? null;
    this.forget(place);
    return body;
  }

  forget(place: string): void {
    this.#expected.delete(place);
  }
}
