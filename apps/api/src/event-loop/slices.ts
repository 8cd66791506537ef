import type { Steps } from '#domain';
import { turns } from './compute-turns.js';

/** Runs long work in slices, so that other requests are answered in between. */
export const inSlices = async <T>(steps: Steps<T>): Promise<T> => {
  turns.begin();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (turns.isOver) await turns.next();
  }
};
