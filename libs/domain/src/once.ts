import { type Steps, runToEnd } from './steps.js';

/**
 * Memoizes a function of an object for the life of the object.
 * @param work must return the same value for the same object
 */
export const memoize = <Of extends object, Value extends NonNullable<unknown>>(
  work: (of: Of) => Value,
): ((of: Of) => Value) => {
  const cache = new WeakMap<Of, Value>();
  return (of) => {
    let value = cache.get(of);
    if (value === undefined) cache.set(of, (value = work(of)));
    return value;
  };
};

/** Memoizes work in steps: `inSteps` yields so that other work can run in between, `now` runs to the end at once. */
export const memoizeSteps = <Of extends object, Value extends NonNullable<unknown>>(
  work: (of: Of) => Steps<Value>,
): { readonly inSteps: (of: Of) => Steps<Value>; readonly now: (of: Of) => Value } => {
  const cache = new WeakMap<Of, Value>();
  function* inSteps(of: Of): Steps<Value> {
    let value = cache.get(of);
    if (value === undefined) cache.set(of, (value = yield* work(of)));
    return value;
  }
  return { inSteps, now: (of) => cache.get(of) ?? runToEnd(inSteps(of)) };
};
