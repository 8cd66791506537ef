/** Work in steps of a few milliseconds each, for a caller that lets others work in between. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at once. */
export const runToEnd = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
