import { type Language, languageData } from '../../language.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The keys of values that are not typeset: a drawing has its own text, and the others are not shown as text. */
const UNCHANGED_KEYS = new Set(['drawing', 'href', 'live', 'language']);

const setIn = <Value>(value: Value, set: (text: string) => string): Value => {
  if (typeof value === 'string') return set(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => setIn(item, set)) as Value;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, UNCHANGED_KEYS.has(key) ? part : setIn(part, set)]),
  ) as Value;
};

/**
 * Applies the typography of a language to all texts in a value, such as raised ordinals.
 * @example typeset('fr', { text: 'le 1er mai' }) // { text: 'le 1ᵉʳ mai' }
 */
export const typeset = <Value>(language: Language, value: Value): Value => {
  const { typeset: set } = languageData(language);
  return set ? setIn(value, set) : value;
};
