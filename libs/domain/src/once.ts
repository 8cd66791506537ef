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
