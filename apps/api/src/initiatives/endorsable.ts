import type { Dataset, Initiative } from '#domain';
import { InputError } from '../graphql/errors.js';

/** The initiative that a question about endorsement means. */
export const endorsableInitiative = (dataset: Dataset, slug: string): Initiative => {
  const initiative = dataset.initiativeBySlug.get(slug);
  if (initiative?.endorsable) return initiative;
  const known = dataset.initiatives.filter(({ endorsable }) => endorsable).map((item) => item.slug);
  const wrong = initiative ? `States do not endorse “${slug}”` : `There is no initiative “${slug.slice(0, 60)}”`;
  throw new InputError('UNKNOWN_INITIATIVE', `${wrong}; write one of ${known.join(', ')}.`);
};
