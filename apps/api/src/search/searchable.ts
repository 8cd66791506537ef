import { type Dataset, oncePer, searchingSteps, spellingSteps } from '#domain';
import { inSlices } from '../event-loop/slices.js';

/** Makes a dataset ready to be searched, and its States to be found by name, without holding up others meanwhile. */
export const searchable = oncePer((dataset: Dataset): Promise<unknown> => inSlices(searchingSteps(dataset)));

/** Makes its words ready to be looked for by their spelling; most datasets are let go before anybody misspells one. */
export const spellable = oncePer(async (dataset: Dataset): Promise<void> => {
  await searchable(dataset);
  await inSlices(spellingSteps(dataset));
});
