import { setImmediate } from 'node:timers/promises';

/** What does one piece of work after the other: many documents at once need no more memory than one. */
export const turns = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    // What was drawn is let go in a turn of the event loop of its own.
    last = mine.catch(() => undefined).then(() => setImmediate());
    return mine;
  };
};
