/** Milliseconds of computing per turn of the event loop; a step that has begun is finished. */
const SLICE_MS = 2;

/**
 * Number of half-done computations that alternate round robin. The others wait behind them, so that what came first is
 * done first, and only a few hold most of their output in memory.
 */
const ROUND_ROBIN_SIZE = 8;

/** Maximum number of turns in a row that are left to new connections; then waiters compute regardless. */
const MAX_YIELDED_TURNS = 64;

interface Waiter {
  readonly since: number;
  readonly resume: () => void;
}

/**
 * Shares the one thread: each turn of the event loop computes one slice, however many requests and long computations
 * there are. Finished responses, health checks and new connections take no turns, so they wait for one slice at most.
 */
export class ComputeTurns {
  readonly #toBegin: Waiter[] = [];
  readonly #toGoOn: Waiter[] = [];
  /** Whether the last waiter that was released was a half-done computation. */
  #wentOn = true;
  /** When computing began in this turn; `null` if it has not. */
  #began: number | null = null;
  #isScheduled = false;
  /** Whether a computation that was released has not paused yet: its microtasks may still be running. */
  #isComputing = false;
  /** Whether work that had not waited began the slice of this turn. The next waiter is then released a turn later. */
  #isTaken = false;
  #hasConnected = false;
  /** Number of turns in a row in which no waiter was released. */
  #turnsLeft = 0;

  /** Number of waiters. */
  get waiting(): number {
    return this.#toBegin.length + this.#toGoOn.length;
  }

  /** Milliseconds that the next waiter has waited, either to begin or to resume: the longer of the two. */
  get lateness(): number {
    const now = performance.now();
    return now - Math.min(this.#toBegin[0]?.since ?? now, this.#toGoOn[0]?.since ?? now);
  }

  /** Whether the slice of this turn is used up, so that others should continue. */
  get isOver(): boolean {
    return this.#began !== null && performance.now() - this.#began >= SLICE_MS;
  }

  /** Begins the slice of this turn, unless it has begun. */
  begin(): void {
    if (this.#began === null) {
      this.#began = performance.now();
      this.#isTaken = true;
    }
    this.#schedule();
  }

  /** Resolves once a new computation may begin: at once if this turn has time left and there are no waiters. */
  async enter(): Promise<void> {
    if (this.isOver || this.#isComputing || this.waiting > 0) return this.#wait(this.#toBegin);
    this.begin();
    this.#untilComputed();
  }

  /** For a computation under way: resolves at once while this turn has time left, otherwise in a later turn. */
  async pause(): Promise<void> {
    if (this.isOver) await this.next();
    else this.begin();
  }

  /** For a computation under way: resolves in a later turn. */
  next(): Promise<void> {
    const isInRoundRobin = this.#isComputing && this.#wentOn;
    return this.#wait(this.#toGoOn, isInRoundRobin ? ROUND_ROBIN_SIZE - 1 : undefined);
  }

  /** Notes that a connection has arrived: there may be more, and Node accepts one per turn (libuv 1.45 and newer). */
  connected(): void {
    this.#hasConnected = true;
  }

  #wait(queue: Waiter[], place = queue.length): Promise<void> {
    return new Promise((resume) => {
      queue.splice(place, 0, { since: performance.now(), resume });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => this.#turn());
  }

  #turn(): void {
    this.#isScheduled = false;
    this.#began = null;
    if (this.waiting === 0) {
      this.#isTaken = false;
      this.#turnsLeft = 0;
      return;
    }
    this.#schedule();
    const isYielded = this.#hasConnected || (this.#isTaken && this.#turnsLeft === 0);
    this.#hasConnected = this.#isTaken = false;
    if (isYielded && this.#turnsLeft < MAX_YIELDED_TURNS) {
      this.#turnsLeft += 1;
      return;
    }
    this.#turnsLeft = 0;
    this.#began = performance.now();
    this.#letGo();
  }

  /** Releases waiters one after another while the slice lasts. */
  #letGo(): void {
    if (this.isOver || this.#isComputing) return;
    // New and half-done computations alternate: a short one waits for at most one slice of a long one.
    this.#wentOn = this.#toGoOn.length > 0 && (!this.#wentOn || this.#toBegin.length === 0);
    const next = (this.#wentOn ? this.#toGoOn : this.#toBegin).shift();
    if (!next) return;
    next.resume();
    this.#untilComputed();
  }

  /** A tick that a microtask schedules runs when no microtasks are left: once the released computation has paused. */
  #untilComputed(): void {
    this.#isComputing = true;
    queueMicrotask(() =>
      process.nextTick(() => {
        this.#isComputing = false;
        this.#letGo();
      }),
    );
  }
}

/** The turns of this process, whose computing shares one event loop. */
export const turns = new ComputeTurns();
