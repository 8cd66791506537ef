/** Work in steps of a few milliseconds each, so that the caller can let other work run in between. */
export type Steps<Result> = Generator<undefined, Result>;

/**
 * Splits a long list into parts, one for each step. The caller loops over a part in a function: a loop inside a
 * generator is slower, and allocates for each item.
 */
export function* partsOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** Runs all steps without a pause. */
export const runToEnd = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
