import { groupedBy } from '#domain';
import { dayAsked, textOf } from '../../asked.js';
import type { CompareDaysPageQuery } from '../../documents.js';
import { byName } from '../../language.js';
import type { Asked, View } from '../../view.js';

type Comparison = CompareDaysPageQuery['compareDays'];

/** The days of an address; one that is left out is the day that the page is about. */
export const daysIn = (asked: Asked): { readonly a: string; readonly b: string } => ({
  a: dayAsked(textOf(asked, 'a') ?? asked.on),
  b: dayAsked(textOf(asked, 'b') ?? asked.on),
});

/** Positions that changed, by initiative and then by name as the language of the page orders them. */
export const changedPositions = ({ compareDays }: CompareDaysPageQuery, { language }: View): Comparison['changed'] => {
  const byInitiative = groupedBy(compareDays.changed, ({ initiative }) => initiative.slug);
  return [...byInitiative.values()].flatMap((changed) =>
    changed.sort((one, other) => byName(language, one.a.state.name, other.a.state.name)),
  );
};
