/** Seconds after a poll by which every process has loaded a new revision. */
const LOADING_SECONDS = 10;

/** The state of the service that a page shows besides the facts of its revision. */
export interface Edition {
  /** The number of the newest revision. */
  readonly newest: number;
  /** The revision that links of pages carry while other processes may not have loaded it yet; otherwise `null`. */
  readonly seen: number | null;
}

/** Indices of the cells that both threads share. */
const [NEWEST, FRESH_UNTIL, IS_OPEN] = [0, 1, 2];
const BYTES = 3 * Float64Array.BYTES_PER_ELEMENT;

/**
 * Holds which revision is the newest, and whether it is so new that other processes may not have it. This is in memory
 * shared with the front thread, so that no stale response is sent from the moment at which a newer revision is loaded.
 */
export class Editions {
  readonly #cells: Float64Array;

  /** @param memory the memory of the other thread’s `Editions`; only that thread calls `follow` */
  constructor(
    readonly memory = new SharedArrayBuffer(BYTES),
    private readonly now: () => number = Date.now,
  ) {
    this.#cells = new Float64Array(memory);
  }

  current(): Edition {
    const [newest = 0, freshUntil = 0] = this.#cells;
    // Before the first revision there was nothing to go back to.
    return { newest, seen: newest > 1 && this.now() < freshUntil ? newest : null };
  }

  /** @param pollSeconds seconds between two polls of a process for a new revision */
  follow({ number, recordedAt }: { readonly number: number; readonly recordedAt: string }, pollSeconds: number): void {
    const known = this.#cells[NEWEST] === 0 ? Date.parse(recordedAt) : this.now();
    this.#cells[FRESH_UNTIL] = known + (pollSeconds + LOADING_SECONDS) * 1000;
    this.#cells[NEWEST] = number;
  }

  /** Whether cached responses may be sent: not before the first dataset, nor if a guard has to see every request. */
  get isOpen(): boolean {
    return this.#cells[IS_OPEN] === 1 && this.#cells[NEWEST] !== 0;
  }

  open(): void {
    this.#cells[IS_OPEN] = 1;
  }
}
