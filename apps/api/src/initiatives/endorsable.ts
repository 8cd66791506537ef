import { type Dataset, type Initiative, endorsableBySlug } from '#domain';
import { orInputError } from '../graphql/errors.js';

/** The initiative that a question about endorsement means. */
export const endorsableInitiative = (dataset: Dataset, slug: string): Initiative =>
  orInputError('UNKNOWN_INITIATIVE', () => endorsableBySlug(dataset, slug));
