const SLOTS = 8;
const SLOT_BYTES = 2 ** 18;
const STATE_BYTES = Int32Array.BYTES_PER_ELEMENT;

const [FREE, TAKEN] = [0, 1];

/**
 * Room for long bodies on their way from one thread to the other, which both share. Each slot is used again and again: the
 * system has to find and to clear memory for none of the bodies.
 */
export class BodySlots {
  readonly #states: Int32Array;

  /** @param memory that of the `BodySlots` of another thread, which alone takes slots */
  constructor(readonly memory = new SharedArrayBuffer(SLOTS * (STATE_BYTES + SLOT_BYTES))) {
    this.#states = new Int32Array(memory, 0, SLOTS);
  }

  /** The first slot that is free; `null` where none is. */
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
