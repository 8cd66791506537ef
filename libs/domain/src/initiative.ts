import { DomainError } from './domain-error.js';
import type { Dataset, Initiative } from './model.js';

export const endorsableInitiatives = ({ initiatives }: Dataset): readonly Initiative[] =>
  initiatives.filter(({ endorsable }) => endorsable);

/** How the endorsable initiatives are called in addresses and arguments, in the dataset's order. */
export const endorsableSlugs = (dataset: Dataset): readonly string[] =>
  endorsableInitiatives(dataset).map(({ slug }) => slug);

/** The initiative that a slug names, of those that States endorse. @throws DomainError that names them */
export const endorsableBySlug = (dataset: Dataset, slug: string): Initiative => {
  const initiative = dataset.initiativeBySlug.get(slug);
  if (initiative?.endorsable) return initiative;
  const slugs = endorsableSlugs(dataset);
  if (initiative) throw new DomainError('NOT_ENDORSED_BY_STATES', { slug, slugs });
  throw new DomainError('UNKNOWN_INITIATIVE', { slug: slug.slice(0, 60), slugs });
};
