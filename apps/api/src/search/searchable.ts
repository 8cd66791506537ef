import { type Dataset, oncePer, searchingSteps } from '#domain';
import { inSlices } from '../event-loop/slices.js';

/** Makes a dataset ready to be searched, and its States to be found by name, without holding up others meanwhile. */
export const searchable = oncePer((dataset: Dataset): Promise<unknown> => inSlices(searchingSteps(dataset)));
