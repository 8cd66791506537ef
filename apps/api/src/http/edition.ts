import type { Dataset } from '#domain';

/** Seconds beyond a poll in which every process has loaded a new revision. */
const LOADING_SECONDS = 10;

/** What of the service's state a page shows, beside the facts of its revision. */
export interface Edition {
  /** The number of the newest revision. */
  readonly newest: number;
  /** The number that links of pages carry while other processes may not have loaded it yet. */
  readonly seen: number | null;
}

/** Which revision is the newest, and whether it is so new that other processes may not know it. */
export class Editions {
  #edition: Edition | null = null;
  #freshUntil = 0;

  /**
   * @param newest the newest dataset in memory
   * @param pollSeconds seconds between two looks of any process for a new revision
   */
  constructor(
    private readonly newest: () => Dataset,
    private readonly pollSeconds: number,
    private readonly now: () => number = Date.now,
  ) {}

  current(): Edition {
    const { number, recordedAt } = this.newest().revision;
    if (this.#edition?.newest !== number) {
      const known = this.#edition === null ? Date.parse(recordedAt) : this.now();
      this.#freshUntil = known + (this.pollSeconds + LOADING_SECONDS) * 1000;
      // Before the first revision there was nothing to go back to.
      this.#edition = { newest: number, seen: number > 1 ? number : null };
    }
    if (this.#edition.seen !== null && this.now() >= this.#freshUntil) this.#edition = { newest: number, seen: null };
    return this.#edition;
  }
}
