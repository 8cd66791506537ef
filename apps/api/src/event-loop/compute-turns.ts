/** Milliseconds that may be computed in one turn of the event loop; a step that is under way is finished. */
const SLICE_MS = 2;

/**
 * So many go on in a circle. The others who are half done wait behind them, so that who came first is done first, and few hold
 * most of what they make.
 */
const CIRCLE = 8;

/** So many turns in a row are left to new connections; then others compute all the same. */
const MAX_TURNS_LEFT = 64;

interface Waiting {
  readonly since: number;
  readonly goOn: () => void;
}

/**
 * Shares the one thread out: in each turn of the event loop one slice is computed, of however many requests and long
 * works there are. Finished answers, health and new connections wait for one slice at most, since they wait for no turn.
 */
export class ComputeTurns {
  readonly #toBegin: Waiting[] = [];
  readonly #toGoOn: Waiting[] = [];
  /** Was the last one who had waited half done? */
  #wentOn = true;
  /** When somebody began to compute in this turn; `null` while nobody has. */
  #began: number | null = null;
  #isScheduled = false;
  /** Was somebody let go who has not computed yet what can be computed at once? */
  #isComputing = false;
  /** Did this turn begin with who had not waited? What comes next then belongs to the turn after it. */
  #isTaken = false;
  #hasConnected = false;
  /** How many turns in a row were left to others than those who wait. */
  #turnsLeft = 0;

  /** How many wait. */
  get waiting(): number {
    return this.#toBegin.length + this.#toGoOn.length;
  }

  /** How many milliseconds the one that comes next has waited: to begin or to go on, the longer of the two. */
  get lateness(): number {
    const now = performance.now();
    return now - Math.min(this.#toBegin[0]?.since ?? now, this.#toGoOn[0]?.since ?? now);
  }

  /** Has so much been computed in this turn that others should go on? */
  get isOver(): boolean {
    return this.#began !== null && performance.now() - this.#began >= SLICE_MS;
  }

  /** Begins to compute in this turn, where nobody has. */
  begin(): void {
    if (this.#began === null) {
      this.#began = performance.now();
      this.#isTaken = true;
    }
    this.#schedule();
  }

  /** Resolves once whoever arrives may compute: now, where this turn has time left and nobody waits. */
  async enter(): Promise<void> {
    if (this.isOver || this.#isComputing || this.waiting > 0) return this.#wait(this.#toBegin);
    this.begin();
    this.#untilComputed();
  }

  /** For who computes already: goes on at once while this turn has time left, else in a later one. */
  async pause(): Promise<void> {
    if (this.isOver) await this.next();
    else this.begin();
  }

  /** For who computes already: resolves in a later turn. */
  next(): Promise<void> {
    const isOfCircle = this.#isComputing && this.#wentOn;
    return this.#wait(this.#toGoOn, isOfCircle ? CIRCLE - 1 : undefined);
  }

  /** A connection has come: there may be more, of which Node takes one in each turn (libuv 1.45 and newer). */
  connected(): void {
    this.#hasConnected = true;
  }

  #wait(queue: Waiting[], place = queue.length): Promise<void> {
    return new Promise((goOn) => {
      queue.splice(place, 0, { since: performance.now(), goOn });
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
    const isLeft = this.#hasConnected || (this.#isTaken && this.#turnsLeft === 0);
    this.#hasConnected = this.#isTaken = false;
    if (isLeft && this.#turnsLeft < MAX_TURNS_LEFT) {
      this.#turnsLeft += 1;
      return;
    }
    this.#turnsLeft = 0;
    this.#began = performance.now();
    this.#letGo();
  }

  /** One after the other, while the slice lasts. */
  #letGo(): void {
    if (this.isOver || this.#isComputing) return;
    // Those who begin and those who go on alternate: what is short waits for no more than one slice of what is long.
    this.#wentOn = this.#toGoOn.length > 0 && (!this.#wentOn || this.#toBegin.length === 0);
    const next = (this.#wentOn ? this.#toGoOn : this.#toBegin).shift();
    if (!next) return;
    next.goOn();
    this.#untilComputed();
  }

  /** A tick that a microtask asks for comes when no microtask is left: when what was let go has computed what it can. */
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

/** Those of this process: it has one event loop. */
export const turns = new ComputeTurns();
