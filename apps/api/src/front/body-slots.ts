const SLOTS = 8;
const SLOT_BYTES = 2 ** 18;
const STATE_BYTES = Int32Array.BYTES_PER_ELEMENT;

const [FREE, TAKEN] = [0, 1];

/**
 * Memory that two threads share, for long bodies on their way from one to the other. Slots are reused, so that the
 * system need not allocate and clear memory for each body.
 */
export class BodySlots {
  readonly #states: Int32Array;

  /** @param memory the memory of the other thread’s `BodySlots`; only that thread takes slots */
  constructor(readonly memory = new SharedArrayBuffer(SLOTS * (STATE_BYTES + SLOT_BYTES))) {
    this.#states = new Int32Array(memory, 0, SLOTS);
  }

  /** Returns the first free slot; `null` if there is none. */
  firstFree(): number | null {
    for (let slot = 0; slot < SLOTS; slot += 1) if (Atomics.load(this.#states, slot) === FREE) return slot;
    return null;
  }

  bytes(slot: number, length = SLOT_BYTES): Buffer {
    return Buffer.from(this.memory, SLOTS * STATE_BYTES + slot * SLOT_BYTES, length);
  }

  take(slot: number): void {
    Atomics.store(this.#states, slot, TAKEN);
  }

  release(slot: number): void {
    Atomics.store(this.#states, slot, FREE);
  }
}
