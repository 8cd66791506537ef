import type { Dataset, State } from '../model.js';
import { nameIndexOf } from '../names/dataset-names.js';
import { oncePer } from '../once.js';
import { stateWithPart } from './parts-of-states.js';
import { searchKey } from './search-key.js';

const CAPITALS = /^[\p{Lu}.]{2,6}$/u;

/** The keys of each State's names. */
const keysOf = oncePer(
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
 * The States that a name or the beginning of one means, those that bear it first, then those with a word that begins so.
 * An abbreviation in capitals means its State alone, and the name of what is no State, such as Taiwan, none. What is only
 * spelled like a name means nobody.
 * @example statesCalled(dataset, 'UK') // the United Kingdom, and not Ukraine
 */
export const statesCalled = (dataset: Dataset, text: string): ReadonlySet<State> => {
  const key = searchKey(text);
  if (key === '') return new Set();
  const target = nameIndexOf(dataset).find(text);
  // Territories have their words from States, and States theirs: Papua begins Papua New Guinea.
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

/** The same for a list that is filtered: where no word begins so, States that have the text within a word. */
export const statesNamed = (dataset: Dataset, text: string): ReadonlySet<State> => {
  const called = statesCalled(dataset, text);
  const key = searchKey(text);
  if (called.size > 0 || key === '' || nameIndexOf(dataset).find(text)?.kind === 'NOT_A_STATE') return called;
  return new Set(statesHaving(dataset, key));
};
