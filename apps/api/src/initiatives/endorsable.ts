import { type Dataset, type Initiative, endorsableBySlug } from '#domain';
import { asked } from '../graphql/errors.js';

/** The initiative that a question about endorsement means. */
export const endorsableInitiative = (dataset: Dataset, slug: string): Initiative =>
  asked('UNKNOWN_INITIATIVE', () => endorsableBySlug(dataset, slug));
