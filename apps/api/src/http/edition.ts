/** Seconds beyond a poll in which every process has loaded a new revision. */
const LOADING_SECONDS = 10;

/** What of the service's state a page shows, beside the facts of its revision. */
export interface Edition {
  /** The number of the newest revision. */
  readonly newest: number;
  /** The number that links of pages carry while other processes may not have loaded it yet. */
  readonly seen: number | null;
}

/** The places of what both threads know. */
const [NEWEST, FRESH_UNTIL, IS_OPEN] = [0, 1, 2];
const BYTES = 3 * Float64Array.BYTES_PER_ELEMENT;

/**
 * Which revision is the newest, and whether it is so new that other processes may not know it. It lies in memory that the
 * thread in front shares: what that thread sends again is right at once when a newer revision is loaded.
 */
export class Editions {
  readonly #cells: Float64Array;

  /** @param memory that of the `Editions` of another thread, which alone follows */
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

  /** @param pollSeconds seconds between two looks of any process for a new revision */
  follow({ number, recordedAt }: { readonly number: number; readonly recordedAt: string }, pollSeconds: number): void {
    const known = this.#cells[NEWEST] === 0 ? Date.parse(recordedAt) : this.now();
    this.#cells[FRESH_UNTIL] = known + (pollSeconds + LOADING_SECONDS) * 1000;
    this.#cells[NEWEST] = number;
  }

  /** May what is kept be sent? Not before the first dataset is loaded, nor where each request has to be looked at. */
  get isOpen(): boolean {
    return this.#cells[IS_OPEN] === 1 && this.#cells[NEWEST] !== 0;
  }

  open(): void {
    this.#cells[IS_OPEN] = 1;
  }
}
