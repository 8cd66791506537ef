import type { Dataset } from '../dataset.js';
import { type NameIndex, nameIndex } from './name-index.js';

const cache = new WeakMap<Dataset, NameIndex>();

/** The names of a dataset's States, worked out once for the life of the dataset. */
export const nameIndexOf = (dataset: Dataset): NameIndex => {
  let index = cache.get(dataset);
  if (!index) {
    index = nameIndex(
      dataset.states.map(({ code, iso2, membership, names }) => ({
        code,
        iso2,
        names,
        former: membership === 'FORMER',
      })),
    );
    cache.set(dataset, index);
  }
  return index;
};
