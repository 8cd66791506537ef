/** Work in steps of a few milliseconds each, for a caller that lets others work in between. */
export type Steps<Result> = Generator<undefined, Result>;

/**
 * A long list in parts, each for one step: a loop inside a generator is slower than one in a function that it calls, and
 * makes garbage for each item.
 */
export function* partsOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

/** Does all steps at once. */
export const runToEnd = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
