import { groupedBy } from '#domain';
import type { CompareDaysPageQuery } from '../../operations.generated.js';
import { sourcesOfPosition } from '../../initiatives.js';
import { byName } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { parseDay, textOf } from '../../request-parameters.js';
import { yearsFrom } from '../../years.js';

type Comparison = CompareDaysPageQuery['compareDays'];

interface TwoDays {
  readonly a: string;
  readonly b: string;
}

/**
 * Returns the days of a request in the order of the address. If omitted, the second is the day of the page, and the
 * first is a year before the second, but not before the first day on which the Council is known.
 */
export const requestedDays = (request: PageRequest): TwoDays => {
  const b = parseDay(textOf(request, 'b') ?? request.on);
  const { from } = request.revision.councilKnown;
  const earlier = yearsFrom(b, -1);
  return { a: parseDay(textOf(request, 'a') ?? (earlier < from ? from : earlier)), b };
};

/** Returns the days of a request, the earlier one first, so that “joined” always means that a State came later. */
export const daysIn = (request: PageRequest): TwoDays => {
  const { a, b } = requestedDays(request);
  return a <= b ? { a, b } : { a: b, b: a };
};

/** Returns the positions that changed, by initiative and then by name in the collation of the page’s language. */
export const changedPositions = (
  { compareDays }: CompareDaysPageQuery,
  { language }: PageContext,
): Comparison['changed'] => {
  const byInitiative = groupedBy(compareDays.changed, ({ initiative }) => initiative.slug);
  return [...byInitiative.values()].flatMap((changed) =>
    changed.sort((one, other) => byName(language, one.a.state.name, other.a.state.name)),
  );
};

/** Returns the ids of the sources on which a changed position rests, on either day. */
export const sourcesOfChange = (
  { initiative: { slug }, a, b }: Comparison['changed'][0],
  request: PageRequest,
): readonly string[] => {
  const days = daysIn(request);
  return [
    ...new Set([
      ...sourcesOfPosition(a, slug, days.a, request.revision),
      ...sourcesOfPosition(b, slug, days.b, request.revision),
    ]),
  ];
};
