import type { TASKS as SERVICE_TASKS } from '../apps/api/src/workers/tasks.js';

type Task<Input, Output> = () => Promise<{ readonly run: (input: Input) => Output }>;

export declare const TASKS: typeof SERVICE_TASKS & {
  /** Returns the PID of the worker process. */
  readonly pid: Task<null, number>;
  readonly fail: Task<null, never>;
  /** Aborts the worker process, as a fault in native code would. */
  readonly abort: Task<null, never>;
  readonly forever: Task<null, never>;
  /** Appends a line to a file. */
  readonly mark: Task<{ readonly file: string; readonly text: string }, void>;
  /** Writes to the file `begun`, then waits until the file `until` exists. */
  readonly hold: Task<{ readonly begun: string; readonly until: string }, Promise<number>>;
  /** These two write where there is no space. */
  readonly fillFile: Task<null, void>;
  readonly fillDatabase: Task<null, void>;
  readonly fillHeap: Task<null, never>;
  /** Allocates up to 1 GB outside the heap. */
  readonly fillMemory: Task<null, Promise<never>>;
};
