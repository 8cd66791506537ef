import type { PublishedCountFact } from '../facts.js';
import type { PublishedCount } from '../model.js';
import { countOf, countedOn } from '../published-count.js';
import type { LinkedInitiatives } from './initiatives.js';
import { compareText } from '../text-order.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';

const readNumber = (text: string | null): number | null => (text !== null && /^\d+$/.test(text) ? Number(text) : null);

/** Links published totals, oldest first and undated ones last, and adds them to their initiative. */
export const linkPublishedCounts = (
  facts: readonly PublishedCountFact[],
  { sourcesOf }: LinkedSources,
  { initiativeOf }: LinkedInitiatives,
): { readonly counts: readonly PublishedCount[]; readonly rests: { readonly publishedCount: Resting } } => {
  const counts = facts
    .map((fact) => ({
      ...countOf(fact),
      id: fact.id,
      initiative: fact.initiative === null ? null : initiativeOf(fact.initiative),
      dateText: fact.date,
      date: countedOn(fact),
      councilMembers: fact.councilNumber ?? readNumber(fact.councilMembers),
      councilMembersText: fact.councilMembers,
      note: fact.note,
      sources: sourcesOf(fact.sources),
    }))
    .sort(
      (a, b) =>
        compareText(a.date?.latest ?? '9999', b.date?.latest ?? '9999') || a.value - b.value || compareText(a.id, b.id),
    );
  for (const count of counts) count.initiative?.publishedCounts.push(count);
  return {
    counts,
    rests: { publishedCount: sourceLinks<PublishedCount>(counts, (source) => source.publishedCounts) },
  };
};
