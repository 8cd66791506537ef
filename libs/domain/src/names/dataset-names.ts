import type { Dataset } from '../model.js';
import { memoizeSteps } from '../once.js';
import { type NamedState, nameIndexSteps } from './name-index.js';

/** Returns the names of a dataset’s States as plain data. */
export const namedStatesOf = ({ states }: Dataset): readonly NamedState[] =>
  states.map(({ code, iso2, membership, names }) => ({
    code,
    iso2,
    names: names.map(({ name, kind, note }) => ({ name, kind, note })),
    former: membership === 'FORMER',
  }));

const nameIndex = memoizeSteps((dataset: Dataset) => nameIndexSteps(namedStatesOf(dataset)));

/** Indexes the names of a dataset’s States in steps; memoized for the life of the dataset. */
export const datasetNameSteps = nameIndex.inSteps;

/** Returns the name index of a dataset’s States. */
export const nameIndexOf = nameIndex.now;
