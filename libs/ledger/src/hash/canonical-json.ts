/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON in the one form of RFC 8785: no blanks, the members of an object sorted by the UTF-16 code units of their names,
 * strings and numbers as ECMAScript writes them.
 * @throws RangeError for a number that JSON does not have
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
 * Leaves out what says nothing, at every depth: members that are null or an empty list. So a hash does not move when
 * rows get a further column, or records a further field.
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
