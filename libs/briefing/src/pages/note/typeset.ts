import { type Language, languageData } from '../../language.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What no reader sees as text: a drawing has its own letters, and an address stays as it is. */
const KEPT = new Set(['drawing', 'href', 'live', 'language']);

const setIn = <Value>(value: Value, set: (text: string) => string): Value => {
  if (typeof value === 'string') return set(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => setIn(item, set)) as Value;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, KEPT.has(key) ? part : setIn(part, set)]),
  ) as Value;
};

/**
 * What was written in a language as the language sets it, such as with its ordinals raised.
 * @example typeset('fr', { text: 'le 1er mai' }) // { text: 'le 1ᵉʳ mai' }
 */
export const typeset = <Value>(language: Language, value: Value): Value => {
  const { typeset: set } = languageData(language);
  return set ? setIn(value, set) : value;
};
