import type { Dataset } from '../model.js';
import { type Steps, runToEnd } from '../steps.js';
import { type NameIndex, type NamedState, nameIndexSteps } from './name-index.js';

const cache = new WeakMap<Dataset, NameIndex>();

/** The States of a dataset as far as their names go: plain data. */
export const namedStatesOf = ({ states }: Dataset): readonly NamedState[] =>
  states.map(({ code, iso2, membership, names }) => ({
    code,
    iso2,
    names: names.map(({ name, kind, note }) => ({ name, kind, note })),
    former: membership === 'FORMER',
  }));

/** Works out the names of a dataset's States in steps, once for the life of the dataset. */
export function* datasetNameSteps(dataset: Dataset): Steps<NameIndex> {
  const known = cache.get(dataset);
  if (known) return known;
  const index = yield* nameIndexSteps(namedStatesOf(dataset));
  cache.set(dataset, index);
  return index;
}

/** The names of a dataset's States. */
export const nameIndexOf = (dataset: Dataset): NameIndex => cache.get(dataset) ?? runToEnd(datasetNameSteps(dataset));
