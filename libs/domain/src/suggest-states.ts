import type { Dataset, State } from './model.js';
import { reconcileName } from './names/reconciliation.js';
import { searchKey } from './search/index.js';

/**
 * States for what somebody has begun to write: those with a name or code that begins so come first, then those with a word
 * that does; where there is none, what the text is spelled like.
 * @example suggestStates(dataset, 'urug') // Uruguay
 */
export const suggestStates = (dataset: Dataset, text: string): readonly State[] => {
  const begun = searchKey(text);
  if (begun === '') return [];
  const keysOf = ({ code, names }: State): readonly string[] => [code, ...names.map(({ name }) => name)].map(searchKey);
  const begin: State[] = [];
  const hold: State[] = [];
  for (const state of dataset.states) {
    const keys = keysOf(state);
    if (keys.some((key) => key.startsWith(begun))) begin.push(state);
    else if (keys.some((key) => key.includes(` ${begun}`))) hold.push(state);
  }
  if (begin.length + hold.length > 0) return [...begin, ...hold];
  const { state, candidates } = reconcileName(dataset, text);
  return [...new Set([...(state ? [state] : []), ...candidates])];
};
