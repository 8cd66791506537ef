import { DomainError } from './domain-error.js';
import type { Dataset, Initiative } from './model.js';

export const endorsableInitiatives = ({ initiatives }: Dataset): readonly Initiative[] =>
  initiatives.filter(({ endorsable }) => endorsable);

/** Returns the slugs of the endorsable initiatives, in the order of the dataset. */
export const endorsableSlugs = (dataset: Dataset): readonly string[] =>
  endorsableInitiatives(dataset).map(({ slug }) => slug);

/**
 * Returns the endorsable initiative with a slug.
 * @throws DomainError that lists the endorsable slugs, if there is none
 */
export const endorsableBySlug = (dataset: Dataset, slug: string): Initiative => {
  const initiative = dataset.initiativeBySlug.get(slug);
  if (initiative?.endorsable) return initiative;
  const slugs = endorsableSlugs(dataset);
  if (initiative) throw new DomainError('NOT_ENDORSED_BY_STATES', { slug, slugs });
  throw new DomainError('UNKNOWN_INITIATIVE', { slug: slug.slice(0, 60), slugs });
};
