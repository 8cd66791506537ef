import { setPriority } from 'node:os';

/** How far threads and processes stand back where processors are scarce: finished answers are sent first, at 0. */
export const PRIORITIES = {
  /** Of the thread that computes answers. */
  computing: 3,
  /** Of the processes that make documents, pictures and files. */
  working: 10,
} as const;

/** Lets others go before the thread that calls it, and before the threads and processes that it starts from then on. */
export const standBack = (priority: number): void => {
  try {
    setPriority(priority);
  } catch {
    // The system does not allow it; the work is done all the same.
  }
};
