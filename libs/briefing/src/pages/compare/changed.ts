import { groupedBy } from '#domain';
import type { CompareDaysPageQuery } from '../../documents.js';
import { byName } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { dayAsked, textOf } from '../../request-parameters.js';

type Comparison = CompareDaysPageQuery['compareDays'];

/**
 * The days of an address; one that is left out is the day that the page is about. The earlier comes first, whatever order
 * the address has: who “joined” is then always who came later.
 */
export const daysIn = (request: PageRequest): { readonly a: string; readonly b: string } => {
  const one = dayAsked(textOf(request, 'a') ?? request.on);
  const other = dayAsked(textOf(request, 'b') ?? request.on);
  return one <= other ? { a: one, b: other } : { a: other, b: one };
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
