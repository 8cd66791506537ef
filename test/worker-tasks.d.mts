import type { TASKS as OWN } from '../apps/api/src/workers/tasks.js';

type Task<Input, Output> = () => Promise<{ readonly run: (input: Input) => Output }>;

export declare const TASKS: typeof OWN & {
  /** The process that works. */
  readonly pid: Task<null, number>;
  readonly fail: Task<null, never>;
  /** Ends its process as a fault in native code would. */
  readonly abort: Task<null, never>;
  readonly forever: Task<null, never>;
  /** Writes a line. */
  readonly mark: Task<{ readonly file: string; readonly text: string }, void>;
  /** Says that it has begun, and waits until there is a file. */
  readonly hold: Task<{ readonly begun: string; readonly until: string }, Promise<number>>;
  /** Write where there is no room. */
  readonly fillFile: Task<null, void>;
  readonly fillDatabase: Task<null, void>;
  readonly fillHeap: Task<null, never>;
  /** Takes up to 1 GB outside the heap. */
  readonly fillMemory: Task<null, Promise<never>>;
};
