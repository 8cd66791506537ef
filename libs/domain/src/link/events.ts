import { calendarDate, momentOf } from '../calendar-date.js';
import type { EventFact, ParticipantFact, QuestionFact } from '../facts.js';
import type { DiscussionQuestion, Event, Participant, PublishedCount } from '../model.js';
import { type Linked, byKey, requireById } from './linked.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';
import type { LinkedStates } from './states.js';

export interface LinkedEvents {
  readonly events: readonly Event[];
  readonly eventBySlug: ReadonlyMap<string, Event>;
  readonly questionById: ReadonlyMap<string, DiscussionQuestion>;
  readonly rests: { readonly event: Resting; readonly question: Resting };
}

/** Links events, each with its questions in order. */
export const linkEvents = (
  facts: readonly EventFact[],
  questionFacts: readonly QuestionFact[],
  { sourcesOf }: LinkedSources,
  { stateOf }: LinkedStates,
  counts: readonly PublishedCount[],
): LinkedEvents => {
  const countById = byKey(counts, (count) => count.id);
  const participant =
    (event: string) =>
    (fact: ParticipantFact): Participant => ({
      id: `${event}/${fact.name}`,
      ...fact,
      state: fact.state === null ? null : stateOf(fact.state),
    });
  const events = facts.map((fact): Linked<Event> => {
    const date = calendarDate(fact.date);
    return {
      slug: fact.id,
      title: fact.title,
      kind: fact.kind,
      occasion: fact.occasion,
      date,
      startsAt: momentOf(date, fact.startsAt, fact.timeZone),
      endsAt: momentOf(date, fact.endsAt, fact.timeZone),
      timeZone: fact.timeZone,
      location: fact.location,
      format: fact.format,
      organisers: fact.organisers.map(participant(fact.id)),
      moderators: fact.moderators.map(participant(fact.id)),
      panelists: fact.panelists.map(participant(fact.id)),
      publishedCounts: fact.publishedCounts.map((id) => requireById('published count', countById, id)),
      questions: [],
      sources: sourcesOf(fact.sources),
    };
  });
  const eventBySlug = byKey(events, (event) => event.slug);
  const questions = [...questionFacts]
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, parts, event, sources }) => ({
      id,
      number,
      parts,
      event: requireById('event', eventBySlug, event),
      sources: sourcesOf(sources),
    }));
  for (const question of questions) question.event.questions.push(question);
  return {
    events,
    eventBySlug,
    questionById: byKey<DiscussionQuestion>(questions, (question) => question.id),
    rests: {
      event: sourceLinks<Event>(events, (source) => source.events),
      question: sourceLinks<DiscussionQuestion>(questions, (source) => source.questions),
    },
  };
};
