import { type Dataset, type Initiative, endorsableBySlug } from '#domain';
import { orInputError } from '../graphql/errors.js';

/** Returns the endorsable initiative with a slug. @throws InputError if there is none */
export const endorsableInitiative = (dataset: Dataset, slug: string): Initiative =>
  orInputError('UNKNOWN_INITIATIVE', () => endorsableBySlug(dataset, slug));
