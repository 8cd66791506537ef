import { groupedBy } from '#domain';
import type { CompareDaysPageQuery } from '../../operations.generated.js';
import { sourcesOfPosition } from '../../initiatives.js';
import { byName } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { dayAsked, textOf } from '../../request-parameters.js';
import { yearsFrom } from '../../years.js';

type Comparison = CompareDaysPageQuery['compareDays'];

interface TwoDays {
  readonly a: string;
  readonly b: string;
}

/** The days of an address as it has them; left out, the second is the day of the page, the first a year earlier, if the Council is known by then. */
export const daysAsked = (request: PageRequest): TwoDays => {
  const b = dayAsked(textOf(request, 'b') ?? request.on);
  const { from } = request.revision.councilKnown;
  const earlier = yearsFrom(b, -1);
  return { a: dayAsked(textOf(request, 'a') ?? (earlier < from ? from : earlier)), b };
};

/** The days of an address, the earlier one first, whatever order it has: who “joined” is then always who came later. */
export const daysIn = (request: PageRequest): TwoDays => {
  const { a, b } = daysAsked(request);
  return a <= b ? { a, b } : { a: b, b: a };
};

/** Positions that changed, by initiative and then by name as the language of the page orders them. */
export const changedPositions = (
  { compareDays }: CompareDaysPageQuery,
  { language }: PageContext,
): Comparison['changed'] => {
  const byInitiative = groupedBy(compareDays.changed, ({ initiative }) => initiative.slug);
  return [...byInitiative.values()].flatMap((changed) =>
    changed.sort((one, other) => byName(language, one.a.state.name, other.a.state.name)),
  );
};

/** What a position that changed rests on, on either day. */
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
