import { setImmediate } from 'node:timers/promises';
import type { Steps } from '#domain';

/** Milliseconds of work between two turns of the event loop; a step that is under way is finished. */
const SLICE_MS = 3;

/** Does long work in slices, so that other requests are answered in between. */
export const inSlices = async <T>(steps: Steps<T>): Promise<T> => {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await setImmediate();
  }
};
