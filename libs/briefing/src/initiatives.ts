import { DomainError, sourcesSettling } from '#domain';
import type { StandingFragment } from './operations.generated.js';
import type { Endorsable } from './endorsable.js';
import { idsOf } from './named-sources.js';
import type { PageRequest, RevisionInfo } from './page-context.js';

/** The slug of the initiative that an address names, or the first one's. */
export const initiativeOf = ({ query, revision }: PageRequest): string =>
  query.get('initiative') ?? revision.initiatives[0]?.slug ?? '';

/** The initiative at the same address where States endorse it. */
export const endorsableOf = (request: PageRequest): Endorsable | undefined => {
  const slug = initiativeOf(request);
  return request.revision.initiatives.find((each) => each.slug === slug);
};

/** The place of the one initiative that an address is about, for a chart's colours. */
export const placesOf = (request: PageRequest): readonly number[] => [endorsableOf(request)?.place ?? 1];

/** What an answer says of one initiative. @throws Error where it says nothing of it */
export const about = <Item extends { readonly initiative: { readonly slug: string } }>(
  items: readonly Item[],
  slug: string,
): Item => {
  const item = items.find(({ initiative }) => initiative.slug === slug);
  if (item) return item;
  throw unknownInitiative(items.map(({ initiative }) => initiative.slug));
};

/** Asked of an initiative that is not there, a page or figure says so as the schema does. */
export const unknownInitiative = (known: readonly string[]): Error =>
  Object.assign(new DomainError('NO_SUCH_INITIATIVE', { slugs: known }), {
    extensions: { code: 'UNKNOWN_INITIATIVE' },
  });

/** The first day on which an initiative was open, and what gives it. */
export const openingOf = (slug: string, { initiatives }: RevisionInfo): Endorsable['opening'] =>
  initiatives.find((each) => each.slug === slug)?.opening ?? { opensOn: null, sources: [] };

/** The ids of what a position towards an initiative rests on, on a day; nothing that was only said later. */
export const sourcesOfPosition = (
  position: Pick<StandingFragment, 'status' | 'latest' | 'acts'>,
  slug: string,
  on: string,
  revision: RevisionInfo,
): readonly string[] => idsOf(sourcesSettling(position, openingOf(slug, revision), on));

const yearOf = (day: string): number => Number(day.slice(0, 4));

/**
 * The years whose Councils are shown: from the one before the first initiative was open to the last one that is known, or to
 * that of an earlier day that was chosen, so that nothing later stands under its heading.
 */
export const councilYears = ({ on, revision }: Pick<PageRequest, 'on' | 'revision'>): { from: number; to: number } => {
  const { asOf, initiatives, councilKnown } = revision;
  const opened = initiatives.flatMap(({ since }) => (since === null ? [] : [yearOf(since)]));
  const [first, known] = [yearOf(councilKnown.from), yearOf(councilKnown.to)];
  const last = Math.max(first, Math.min(known, on < asOf ? yearOf(on) : known));
  return { from: Math.min(last, Math.max(first, Math.min(...opened, known) - 1)), to: last };
};
