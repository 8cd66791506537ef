import { readdirSync, readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import { basename } from 'node:path';

/** Nice values for when processors are scarce: the front thread, which sends finished responses, comes first at 0. */
export const PRIORITIES = {
  /** The threads that compute responses and collect garbage. */
  computing: 5,
  /** The worker processes, which make documents, pictures and files. */
  working: 10,
} as const;

const attempt = (action: () => void): void => {
  try {
    action();
  } catch {
    // The system does not allow or does not support it; the work is done regardless.
  }
};

/** Lowers the priority of the calling process. */
export const lowerPriority = (): void => attempt(() => setPriority(PRIORITIES.working));

/** Lowers the priority of all threads of this process except the calling one. Only Linux has priorities per thread. */
export const prioritiseThisThread = (): void =>
  attempt(() => {
    const currentThread = basename(readlinkSync('/proc/thread-self'));
    const others = readdirSync('/proc/self/task').filter((thread) => thread !== currentThread);
    for (const thread of others) attempt(() => setPriority(Number(thread), PRIORITIES.computing));
  });
