import { DomainError, sourcesSettling } from '#domain';
import type { StandingFragment } from './operations.generated.js';
import type { Endorsable } from './endorsable.js';
import { idsOf } from './named-sources.js';
import type { PageRequest, RevisionInfo } from './page-context.js';

/** Returns the slug of the initiative that an address names, by default of the first one. */
export const initiativeOf = ({ query, revision }: PageRequest): string =>
  query.get('initiative') ?? revision.initiatives[0]?.slug ?? '';

/** Returns the initiative that an address names, if States endorse it. */
export const endorsableOf = (request: PageRequest): Endorsable | undefined => {
  const slug = initiativeOf(request);
  return request.revision.initiatives.find((initiative) => initiative.slug === slug);
};

/** Returns the place of the initiative that an address is about, for a chart’s colours. */
export const placesOf = (request: PageRequest): readonly number[] => [endorsableOf(request)?.place ?? 1];

/** Finds the item of an initiative in a response. @throws Error where there is none */
export const itemOf = <Item extends { readonly initiative: { readonly slug: string } }>(
  items: readonly Item[],
  slug: string,
): Item => {
  const item = items.find(({ initiative }) => initiative.slug === slug);
  if (item) return item;
  throw unknownInitiative(items.map(({ initiative }) => initiative.slug));
};

/**
 * Returns the error for an unknown initiative, the same as the schema’s.
 * @param known slugs of the initiatives that exist
 */
export const unknownInitiative = (known: readonly string[]): Error =>
  Object.assign(new DomainError('NO_SUCH_INITIATIVE', { slugs: known }), {
    extensions: { code: 'UNKNOWN_INITIATIVE' },
  });

/** Returns the first day on which an initiative was open, and the sources for it. */
export const openingOf = (slug: string, { initiatives }: RevisionInfo): Endorsable['opening'] =>
  initiatives.find((initiative) => initiative.slug === slug)?.opening ?? { opensOn: null, sources: [] };

/** Returns the ids of the sources of a position towards an initiative on a day, without those of later acts. */
export const sourcesOfPosition = (
  position: Pick<StandingFragment, 'status' | 'latest' | 'acts'>,
  slug: string,
  on: string,
  revision: RevisionInfo,
): readonly string[] => idsOf(sourcesSettling(position, openingOf(slug, revision), on));

const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * Returns the years for which Councils are shown: from the year before the first initiative was open to the last known
 * one, or to the year of an earlier day that was requested, so that nothing later appears under that day.
 */
export const councilYears = ({ on, revision }: Pick<PageRequest, 'on' | 'revision'>): { from: number; to: number } => {
  const { asOf, initiatives, councilKnown } = revision;
  const opened = initiatives.flatMap(({ since }) => (since === null ? [] : [yearOf(since)]));
  const [first, known] = [yearOf(councilKnown.from), yearOf(councilKnown.to)];
  const last = Math.max(first, Math.min(known, on < asOf ? yearOf(on) : known));
  return { from: Math.min(last, Math.max(first, Math.min(...opened, known) - 1)), to: last };
};
