import { type Language, languageData } from '../../language.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What no reader sees as text: a drawing has its own letters, and an address stays as it is. */
const KEPT = new Set(['drawing', 'href', 'live', 'language']);

const raisedIn = <Value>(value: Value, raised: (text: string) => string): Value => {
  if (typeof value === 'string') return raised(value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => raisedIn(item, raised)) as Value;
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, KEPT.has(key) ? part : raisedIn(part, raised)]),
  ) as Value;
};

/**
 * What was written in a language with its ordinals raised, where the language raises them; everything else as it is.
 * @example raisedOrdinals('fr', { text: 'le 1er mai' }) // { text: 'le 1ᵉʳ mai' }
 */
export const raisedOrdinals = <Value>(language: Language, value: Value): Value => {
  const { raised } = languageData(language);
  return raised ? raisedIn(value, raised) : value;
};
