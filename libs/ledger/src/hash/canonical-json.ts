/** A JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * Writes canonical JSON (RFC 8785): no whitespace, the members of an object sorted by the UTF-16 code units of their
 * names, strings and numbers as ECMAScript writes them.
 * @throws RangeError for a number that JSON cannot represent
 * @example canonicalJson({ b: [1, null], a: 'é' }) // {"a":"é","b":[1,null]}
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`JSON has no number ${value}.`);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
};

/**
 * Removes the members of objects that are null or an empty list, at every depth. This keeps a hash the same when rows
 * get another column, or records another field.
 */
export const withoutNothing = (value: Json): Json => {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(withoutNothing);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null && !(isList(member) && member.length === 0))
      .map(([name, member]) => [name, withoutNothing(member)]),
  );
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
