import { type Steps, runToEnd } from './steps.js';

/**
 * A function of an object that is worked out once for the life of the object.
 * @param work gives the same for the same object
 */
export const oncePer = <Of extends object, Value extends NonNullable<unknown>>(
  work: (of: Of) => Value,
): ((of: Of) => Value) => {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    let value = known.get(of);
    if (value === undefined) known.set(of, (value = work(of)));
    return value;
  };
};

/** The same of work in steps: `inSteps` lets others work in between, and `now` is for whoever needs it at once. */
export const oncePerInSteps = <Of extends object, Value extends NonNullable<unknown>>(
  work: (of: Of) => Steps<Value>,
): { readonly inSteps: (of: Of) => Steps<Value>; readonly now: (of: Of) => Value } => {
  const known = new WeakMap<Of, Value>();
  function* inSteps(of: Of): Steps<Value> {
    let value = known.get(of);
    if (value === undefined) known.set(of, (value = yield* work(of)));
    return value;
  }
  return { inSteps, now: (of) => known.get(of) ?? runToEnd(inSteps(of)) };
};
