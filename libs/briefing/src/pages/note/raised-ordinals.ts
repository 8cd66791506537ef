const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What no reader sees as text: a drawing has its own letters, and an address stays as it is. */
const KEPT = new Set(['drawing', 'href', 'live', 'language']);

/**
 * What was written in French with the ordinals of days raised; everything else as it is.
 * @example raisedOrdinals({ text: 'le 1er mai' }) // { text: 'le 1ᵉʳ mai' }
 */
export const raisedOrdinals = <Value>(value: Value): Value => {
  if (typeof value === 'string') return value.replace(/\b1er(?=[\s\u00a0])/g, '1ᵉʳ') as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => raisedOrdinals(item)) as Value;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, KEPT.has(key) ? part : raisedOrdinals(part)]),
  ) as Value;
};
