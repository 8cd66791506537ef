import { turns } from '../event-loop/compute-turns.js';
import { InputError } from './errors.js';

/** What one operation may take while it is executed, whatever it was estimated to cost. */
export const BUDGET = {
  /** Fields, and work in fields: as `LIMITS.cost` counts them, but of the lists as they are. */
  cost: 300_000,
  /** The largest answer that anybody had use for was of 1.2 MB; one of three is written in some 30 ms, in one piece. */
  megabytes: 3,
  /**
   * Of the processor, from the first pause on, since most operations never pause and to look at this clock costs as much as a
   * short one; neither the time that others had in between counts, nor that of a busy machine.
   */
  milliseconds: 2000,
} as const;

/** The clock is looked at each time that so many fields were answered: that takes well under a millisecond. */
const LOOK_EVERY = 1000;

const BYTES = BUDGET.megabytes * 1e6;

/** An answer of fewer fields is not too large: texts of the dataset have no more than some 2,000 letters each. */
const MIN_MEASURED_FIELDS = BYTES / 2000;

interface Waiting {
  readonly items: readonly unknown[];
  readonly resume: (items: readonly unknown[]) => void;
}

const NOTHING: readonly unknown[] = Object.freeze([]);

/** Of the whole process: its only thread that works so long is the one that executes. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Bytes of a value as JSON, near enough; where it has more than `most`, it is not looked at to its end. */
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
 * What one execution has left. Resolvers of lists take from it; once nothing is left, or the client has gone, they answer
 * empty lists, so that the execution ends soon, and whoever started it answers with the refusal instead of the data.
 */
export class Budget {
  #left: number = BUDGET.cost;
  #lookAt: number = BUDGET.cost - LOOK_EVERY;
  #milliseconds = 0;
  /** When the present slice began; `null` in the first one. */
  #sliceBegan: number | null = null;
  #waiting: Waiting[] = [];
  #refusal: InputError | null = null;

  /** @param hasLeft has the client hung up? */
  constructor(private readonly hasLeft: () => boolean = () => false) {
    turns.begin();
  }

  /** Why the answer must not be given; `null` while it may. */
  get refusal(): InputError | null {
    return this.#refusal;
  }

  /** A whole budget, for the same client. */
  again(): Budget {
    return new Budget(this.hasLeft);
  }

  /** Takes the work of a field that is computed. @returns the refusal where too little is left */
  take(cost: number): InputError | null {
    this.#left -= cost;
    if (this.#left < 0) this.#refuse(`The operation takes more than ${BUDGET.cost} units of work`);
    return this.#refusal;
  }

  /** Resolves in a turn of its own, for a field that is long to compute. @throws InputError where the client has hung up meanwhile */
  async turn(): Promise<void> {
    await this.#nextTurn();
    if (this.#refusal) throw this.#refusal;
  }

  /** The items of a list, now or in a later turn; none where too little is left for them. */
  list(items: readonly unknown[], costOfItem: number): readonly unknown[] | Promise<readonly unknown[]> {
    if (this.#refusal) return NOTHING;
    this.#left -= items.length * costOfItem;
    if (this.#left < 0) {
      this.#refuse(`The operation answers more than ${BUDGET.cost} fields`);
      return NOTHING;
    }
    if (this.#left > this.#lookAt) return items;
    if (!turns.isOver) {
      this.#lookAt = this.#left - LOOK_EVERY;
      return items;
    }
    return new Promise((resume) => {
      this.#waiting.push({ items, resume });
      if (this.#waiting.length === 1) void this.#goOn();
    });
  }

  /** Looks at a whole answer. */
  check(data: unknown): void {
    if (!this.#refusal && BUDGET.cost - this.#left > MIN_MEASURED_FIELDS && bytesOf(data, BYTES) > BYTES) {
      this.#refuse(`The answer is larger than ${BUDGET.megabytes} MB`);
    }
  }

  /** Lets the lists that wait go on, one after the other, in slices of time. */
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
      // What was resumed runs before this goes on, and may wait again.
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
