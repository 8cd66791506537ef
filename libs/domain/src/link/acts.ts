import type { ActFact } from '../facts.js';
import type { Act } from '../model.js';
import { type DatePrecision, partialDate } from '../partial-date.js';
import type { LinkedInitiatives } from './initiatives.js';
import { compareText } from '../text-order.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';
import type { LinkedStates } from './states.js';

/** Links the acts of States, oldest first, and adds them to their State and initiative. */
export const linkActs = (
  facts: readonly ActFact[],
  { sourcesOf }: LinkedSources,
  { stateOf }: LinkedStates,
  { initiativeOf }: LinkedInitiatives,
): { readonly act: Resting } => {
  const acts = facts
    .map((fact) => ({
      id: fact.id,
      initiative: initiativeOf(fact.initiative),
      state: stateOf(fact.state),
      kind: fact.kind as Act['kind'],
      date: partialDate(fact.date, fact.precision as DatePrecision),
      note: fact.note,
      sources: sourcesOf(fact.sources),
    }))
    .sort((a, b) => compareText(a.date.latest, b.date.latest) || compareText(a.id, b.id));
  for (const act of acts) {
    act.state.acts.push(act);
    act.initiative.acts.push(act);
  }
  return { act: sourceLinks<Act>(acts, (source) => source.acts) };
};
