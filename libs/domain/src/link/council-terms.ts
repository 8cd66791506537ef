import { calendarDate } from '../calendar-date.js';
import type { CouncilTermFact } from '../facts.js';
import type { CouncilTerm } from '../model.js';
import type { RegionalGroup, Seat } from '../vocabulary.js';
import { compareText } from '../text-order.js';
import { dateOrNull } from './linked.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';
import type { LinkedStates } from './states.js';

/** Links the terms on the Security Council, ordered by first day, and adds them to their State. */
export const linkCouncilTerms = (
  facts: readonly CouncilTermFact[],
  { sourcesOf }: LinkedSources,
  { stateOf }: LinkedStates,
): { readonly terms: readonly CouncilTerm[]; readonly rests: { readonly councilTerm: Resting } } => {
  const terms = facts
    .map((fact) => ({
      id: fact.id,
      state: stateOf(fact.state),
      seat: fact.seat as Seat,
      startsOn: calendarDate(fact.startsOn),
      endsOn: dateOrNull(fact.endsOn),
      seatGroup: fact.seatGroup as RegionalGroup | null,
      nameInSource: fact.nameInSource,
      note: fact.note,
      sources: sourcesOf(fact.sources),
    }))
    .sort((a, b) => compareText(a.startsOn, b.startsOn));
  for (const term of terms) term.state.councilTerms.push(term);
  return { terms, rests: { councilTerm: sourceLinks<CouncilTerm>(terms, (source) => source.councilTerms) } };
};
