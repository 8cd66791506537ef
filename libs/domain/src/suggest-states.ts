import type { Dataset, State } from './model.js';
import { reconcileName } from './names/reconciliation.js';
import { searchKey } from './search/index.js';

/**
 * Suggests States for text that a reader has begun to type: first those with a name or code that starts with it, then
 * those with a word in a name that does; if there are none, those with a similar spelling.
 * @example suggestStates(dataset, 'urug') // Uruguay
 */
export const suggestStates = (dataset: Dataset, text: string): readonly State[] => {
  const prefix = searchKey(text);
  if (prefix === '') return [];
  const keysOf = ({ code, names }: State): readonly string[] => [code, ...names.map(({ name }) => name)].map(searchKey);
  const startingWith: State[] = [];
  const containing: State[] = [];
  for (const state of dataset.states) {
    const keys = keysOf(state);
    if (keys.some((key) => key.startsWith(prefix))) startingWith.push(state);
    else if (keys.some((key) => key.includes(` ${prefix}`))) containing.push(state);
  }
  if (startingWith.length + containing.length > 0) return [...startingWith, ...containing];
  const { state, candidates } = reconcileName(dataset, text);
  return [...new Set([...(state ? [state] : []), ...candidates])];
};
