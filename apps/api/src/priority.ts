import { readdirSync, readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { basename } from 'node:path';

/** How far threads and processes stand back where processors are scarce: finished answers are sent first, at 0. */
export const PRIORITIES = {
  /** Of the threads that compute answers, and collect their garbage. */
  computing: 5,
  /** Of the processes that make documents, pictures and files. */
  working: 10,
} as const;

const attempt = (what: () => void): void => {
  try {
    what();
  } catch {
    // The system does not allow it, or does not know it; the work is done all the same.
  }
};

/** Lets others go before the process that calls it. */
export const standBack = (): void => attempt(() => setPriority(PRIORITIES.working));

/** Lets the thread that calls it go before all others of its process. Only Linux has a priority of each thread. */
export const goFirst = (): void =>
  attempt(() => {
    const own = basename(readlinkSync('/proc/thread-self'));
    const others = readdirSync('/proc/self/task').filter((thread) => thread !== own);
    for (const thread of others) attempt(() => setPriority(Number(thread), PRIORITIES.computing));
  });
