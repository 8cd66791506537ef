import { type Dataset, memoize, searchIndexSteps, spellingSteps } from '#domain';
import { inSlices } from '../event-loop/slices.js';

/** Prepares a dataset for search and for finding States by name, in slices, so that other requests are not held up. */
export const searchable = memoize((dataset: Dataset): Promise<unknown> => inSlices(searchIndexSteps(dataset)));

/** Prepares the words of a dataset for spelling correction; most datasets are dropped before anybody misspells one. */
export const spellable = memoize(async (dataset: Dataset): Promise<void> => {
  await searchable(dataset);
  await inSlices(spellingSteps(dataset));
});
