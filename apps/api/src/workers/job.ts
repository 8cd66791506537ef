import { JobError } from './job-error.js';

/** A job, and the readers who wait for its result. */
export class Job {
  readonly #result: Promise<unknown>;
  readonly #known = new WeakSet<AbortSignal>();
  #readers = 0;
  resolve!: (result: unknown) => void;
  reject!: (error: unknown) => void;

  constructor(
    readonly kind: string,
    /** The same for jobs with the same input. */
    readonly key: string,
    readonly content: Uint8Array,
  ) {
    this.#result = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // All readers may have left, and nobody else would handle a rejection.
    this.#result.catch(() => undefined);
  }

  isFor(reader: AbortSignal): boolean {
    return this.#known.has(reader);
  }

  /** @param deserted called once the last reader has left */
  resultFor(reader: AbortSignal | undefined, deserted: () => void): Promise<unknown> {
    this.#readers += 1;
    if (!reader) return this.#result;
    this.#known.add(reader);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#readers -= 1;
        if (this.#readers === 0) deserted();
        reject(new JobError('reader-left', 'its reader has left'));
      };
      reader.addEventListener('abort', leave, { once: true });
      this.#result.then(resolve, reject).finally(() => reader.removeEventListener('abort', leave));
    });
  }
}
