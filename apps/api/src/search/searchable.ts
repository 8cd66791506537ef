import { type Dataset, searchingSteps } from '#domain';
import { inSlices } from '../event-loop/slices.js';

const ready = new WeakMap<Dataset, Promise<unknown>>();

/** Makes a dataset ready to be searched, and its States to be found by name, without holding up others meanwhile. */
export const searchable = async (dataset: Dataset): Promise<void> => {
  let prepared = ready.get(dataset);
  if (!prepared) ready.set(dataset, (prepared = inSlices(searchingSteps(dataset))));
  await prepared;
};
