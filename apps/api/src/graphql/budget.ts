import { turns } from '../event-loop/compute-turns.js';
import { InputError } from './errors.js';

/** Limits of one operation while it is executed, whatever it was estimated to cost. */
export const BUDGET = {
  /** Fields, and work counted in fields: as in `LIMITS.cost`, but with the actual lengths of lists. */
  cost: 300_000,
  /** The largest useful response was 1.2 MB; one of 3 MB is serialised in some 30 ms, without a pause. */
  megabytes: 3,
  /**
   * Processor time from the first pause on: most operations never pause, and reading this clock costs as much as a
   * short one. Neither the time of other operations in between counts, nor waiting on a busy machine.
   */
  milliseconds: 2000,
} as const;

/** Number of fields after which the clock is checked: they take well under a millisecond. */
const CHECK_INTERVAL = 1000;

const BYTES = BUDGET.megabytes * 1e6;

/** A response with fewer fields cannot be too large: texts of the dataset have at most some 2,000 characters each. */
const MIN_MEASURED_FIELDS = BYTES / 2000;

interface Waiting {
  readonly items: readonly unknown[];
  readonly resume: (items: readonly unknown[]) => void;
}

const NOTHING: readonly unknown[] = Object.freeze([]);

/** Milliseconds of the whole process: the only thread that works for so long is the one that executes. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Approximates the bytes of a value as JSON; stops counting once there are more than `most`. */
const bytesOf = (value: unknown, most: number): number => {
  if (typeof value === 'string') return value.length + 3;
  if (typeof value !== 'object' || value === null) return 6;
  let bytes = 2;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && bytes <= most; index += 1) bytes += bytesOf(value[index], most - bytes);
    return bytes;
  }
  for (const key in value) {
    if (bytes > most) break;
    bytes += key.length + 4 + bytesOf((value as Readonly<Record<string, unknown>>)[key], most - bytes);
  }
  return bytes;
};

/**
 * The budget of one execution. Resolvers of lists draw on it; once it is used up, or the client has gone, they return
 * empty lists, so that the execution ends soon, and its caller answers with the refusal instead of the data.
 */
export class Budget {
  #left: number = BUDGET.cost;
  #lookAt: number = BUDGET.cost - CHECK_INTERVAL;
  #milliseconds = 0;
  /** Processor time when the present slice began; `null` in the first one. */
  #sliceBegan: number | null = null;
  #waiting: Waiting[] = [];
  #refusal: InputError | null = null;

  /** @param hasLeft whether the client has hung up */
  constructor(private readonly hasLeft: () => boolean = () => false) {
    turns.begin();
  }

  /** Why the data must not be sent; `null` while it may be. */
  get refusal(): InputError | null {
    return this.#refusal;
  }

  /** Returns a full budget for the same client. */
  again(): Budget {
    return new Budget(this.hasLeft);
  }

  /** Charges the work of a computed field. @returns the refusal if too little is left */
  take(cost: number): InputError | null {
    this.#left -= cost;
    if (this.#left < 0) this.#refuse(`The operation takes more than ${BUDGET.cost} units of work`);
    return this.#refusal;
  }

  /** Resolves in a later turn, for a field that takes long to compute. @throws InputError if the client has hung up */
  async turn(): Promise<void> {
    await this.#nextTurn();
    if (this.#refusal) throw this.#refusal;
  }

  /** Returns the items of a list, now or in a later turn; none if too little is left for them. */
  list(items: readonly unknown[], costOfItem: number): readonly unknown[] | Promise<readonly unknown[]> {
    if (this.#refusal) return NOTHING;
    this.#left -= items.length * costOfItem;
    if (this.#left < 0) {
      this.#refuse(`The operation answers more than ${BUDGET.cost} fields`);
      return NOTHING;
    }
    if (this.#left > this.#lookAt) return items;
    if (!turns.isOver) {
      this.#lookAt = this.#left - CHECK_INTERVAL;
      return items;
    }
    return new Promise((resume) => {
      this.#waiting.push({ items, resume });
      if (this.#waiting.length === 1) void this.#goOn();
    });
  }

  /** Refuses data that is too large as a whole. */
  check(data: unknown): void {
    if (!this.#refusal && BUDGET.cost - this.#left > MIN_MEASURED_FIELDS && bytesOf(data, BYTES) > BYTES) {
      this.#refuse(`The answer is larger than ${BUDGET.megabytes} MB`);
    }
  }

  /** Resumes the waiting lists one after another, in slices of time. */
  async #goOn(): Promise<void> {
    for (let index = 0; index < this.#waiting.length; index += 1) {
      if (turns.isOver) {
        if (this.#sliceBegan !== null) this.#milliseconds += processorTime() - this.#sliceBegan;
        await this.#nextTurn();
        this.#sliceBegan = processorTime();
        if (this.#milliseconds > BUDGET.milliseconds) this.#refuse('The operation takes more time than one may have');
      }
      const next = this.#waiting[index];
      next?.resume(this.#refusal ? NOTHING : next.items);
      // What was resumed runs before this loop continues, and may wait again.
      await null;
    }
    this.#waiting = [];
  }

  async #nextTurn(): Promise<void> {
    await turns.next();
    if (this.hasLeft()) this.#refuse('The client has hung up');
  }

  #refuse(what: string): void {
    this.#refusal ??= new InputError('OVER_LIMIT', `${what}. Ask for smaller pages or fewer fields.`, 400);
  }
}
