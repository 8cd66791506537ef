import type { CalendarDate } from './calendar-date.js';
import type { Revision } from './facts.js';
import type { Dataset, CouncilTerm, Initiative } from './model.js';
import { compareText } from './text-order.js';

/** A day in the calendar feed. */
export type CalendarDay = {
  readonly on: CalendarDate;
  /** The newest revision that recorded or corrected the fact. */
  readonly revision: Revision;
} & (
  | { readonly what: 'TERM_BEGINS' | 'TERM_ENDS'; readonly term: CouncilTerm }
  | { readonly what: 'OPENED' | 'LAUNCHED'; readonly initiative: Initiative }
);

/**
 * Returns the first and last days (inclusive) of Council terms, and the days on which the initiatives that States
 * endorse were opened and launched, as far as a source gives the day; oldest first.
 */
export const calendarOf = (dataset: Dataset): readonly CalendarDay[] => {
  const newest = new Map<string, number>();
  for (const { kind, fact, revision } of dataset.news) {
    if (!newest.has(`${kind} ${fact.id}`)) newest.set(`${kind} ${fact.id}`, revision);
  }
  const revisionOf = (kind: 'councilTerm' | 'initiative', id: string): Revision =>
    dataset.revisionByNumber.get(newest.get(`${kind} ${id}`) ?? 1) ?? dataset.revision;

  const days: CalendarDay[] = [];
  for (const initiative of dataset.initiatives.filter(({ endorsable }) => endorsable)) {
    const { slug, openedOn, launchedOn } = initiative;
    const revision = revisionOf('initiative', slug);
    if (openedOn) days.push({ what: 'OPENED', on: openedOn, initiative, revision });
    if (launchedOn?.precision === 'DAY') {
      days.push({ what: 'LAUNCHED', on: launchedOn.latest, initiative, revision });
    }
  }
  for (const term of dataset.states.flatMap((state) => state.councilTerms)) {
    const revision = revisionOf('councilTerm', term.id);
    days.push({ what: 'TERM_BEGINS', on: term.startsOn, term, revision });
    if (term.endsOn) days.push({ what: 'TERM_ENDS', on: term.endsOn, term, revision });
  }
  return days.sort((a, b) => compareText(a.on, b.on));
};
