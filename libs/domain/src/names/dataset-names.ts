import type { Dataset } from '../dataset.js';
import { type NameIndex, type NamedState, nameIndex } from './name-index.js';

const cache = new WeakMap<Dataset, NameIndex>();

/** The States of a dataset as far as their names go: plain data. */
export const namedStatesOf = ({ states }: Dataset): readonly NamedState[] =>
  states.map(({ code, iso2, membership, names }) => ({
    code,
    iso2,
    names: names.map(({ name, kind, note }) => ({ name, kind, note })),
    former: membership === 'FORMER',
  }));

/** The names of a dataset's States, worked out once for the life of the dataset. */
export const nameIndexOf = (dataset: Dataset): NameIndex => {
  let index = cache.get(dataset);
  if (!index) {
    index = nameIndex(namedStatesOf(dataset));
    cache.set(dataset, index);
  }
  return index;
};
