import type { Dataset, State } from '../model.js';
import { nameIndexOf } from '../names/dataset-names.js';
import { memoize } from '../once.js';
import { stateWithPart } from './parts-of-states.js';
import { searchKey } from './search-key.js';

const CAPITALS = /^[\p{Lu}.]{2,6}$/u;

/** The search keys of each State’s names and code, with a blank before and after. */
const keysOf = memoize(
  (dataset: Dataset): ReadonlyMap<State, readonly string[]> =>
    new Map(
      dataset.states.map((state) => [
        state,
        [...state.names.map(({ name }) => name), state.code].map((name) => ` ${searchKey(name)} `),
      ]),
    ),
);

const statesHaving = (dataset: Dataset, within: string): readonly State[] =>
  [...keysOf(dataset)].filter(([, names]) => names.some((name) => name.includes(within))).map(([state]) => state);

/**
 * Returns the States that a name, or the beginning of a name, refers to: first those with that name, then those with a
 * word that starts with it. An abbreviation in capitals refers only to its State, and the name of something that is not
 * a State on record, such as Taiwan, to none. Similar spellings do not count.
 * @example statesCalled(dataset, 'UK') // the United Kingdom, and not Ukraine
 */
export const statesByName = (dataset: Dataset, text: string): ReadonlySet<State> => {
  const key = searchKey(text);
  if (key === '') return new Set();
  const target = nameIndexOf(dataset).find(text);
  // Territories and States share words, so territories are not excluded: Papua begins Papua New Guinea.
  if (target?.kind === 'NOT_A_STATE' && target.entry.reason !== 'TERRITORY') return new Set();
  const part = stateWithPart(text);
  const codes = [
    ...(target?.kind === 'STATE' ? [target.code] : target?.kind === 'AMBIGUOUS' ? target.codes : []),
    ...(part === null ? [] : [part]),
  ];
  const borne = codes.flatMap((code) => dataset.stateByCode.get(code) ?? []);
  if (borne.length > 0 && CAPITALS.test(text.trim())) return new Set(borne);
  return new Set([...borne, ...statesHaving(dataset, ` ${key}`)]);
};

/** `statesCalled` for filtering a list: if no word starts with the text, the States that have it inside a word. */
export const statesByNamePart = (dataset: Dataset, text: string): ReadonlySet<State> => {
  const called = statesByName(dataset, text);
  const key = searchKey(text);
  if (called.size > 0 || key === '' || nameIndexOf(dataset).find(text)?.kind === 'NOT_A_STATE') return called;
  return new Set(statesHaving(dataset, key));
};
