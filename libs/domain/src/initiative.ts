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
  const wrong = initiative ? `States do not endorse “${slug}”` : `There is no initiative “${slug.slice(0, 60)}”`;
  throw new DomainError(`${wrong}; write one of ${endorsableSlugs(dataset).join(', ')}.`);
};
