import {
  type Dataset,
  FACT_KINDS,
  MAX_CANDIDATES,
  MAX_LISTED_NAMES,
  MAX_TIMELINE_POINTS,
  NOTE_LIMITS,
  MAX_SUGGESTIONS,
  REGIONAL_GROUPS,
  SEARCH_KINDS,
  type Steps,
  columnsOf,
  councilSizeOn,
  endorsableInitiatives,
  groupedBy,
  groupsOf,
  memoize,
  memoizeSteps,
  tallyHistory,
  timelineFrom,
  yearOf,
} from '#domain';
import { inSlices } from '../event-loop/slices.js';
import type { ResultOf } from './resolving.js';
import type { Resolvers } from './schema.types.js';

/** Fields that return a list, or a page of one. */
type ListFieldOf<Type extends keyof Resolvers> = {
  [Field in keyof NonNullable<Resolvers[Type]> & string]: NonNullable<ResultOf<Type, Field>> extends
    readonly unknown[] | { readonly totalCount: number }
    ? `${Type}.${Field}`
    : never;
}[keyof NonNullable<Resolvers[Type]> & string];

/** The lists of a page are as long as the page, which is counted at the field that returns it. */
type ListOfPage = `${string}Connection.${'nodes' | 'edges'}`;

/** An interface has no resolver types from which its fields could be derived. */
type ListOfInterface = 'NoteBlock.of';

export type ListField =
  | Exclude<
      { [Type in Exclude<keyof Resolvers, 'Date'>]-?: ListFieldOf<Type> }[Exclude<keyof Resolvers, 'Date'>],
      ListOfPage
    >
  | ListOfInterface;

const longest = <Item>(items: Iterable<Item>, lengthOf: (item: Item) => number): number => {
  let most = 0;
  for (const item of items) most = Math.max(most, lengthOf(item));
  return most;
};

type Sourced = Iterable<{ readonly sources: readonly unknown[] }>;
const sourcesOf = (facts: Sourced): number => longest(facts, ({ sources }) => sources.length);

const endorsable = (dataset: Dataset): number => endorsableInitiatives(dataset).length;
const seats = ({ councilKnown }: Dataset): number => councilSizeOn(councilKnown.to);
const questionsOf = ({ events }: Dataset) => events.flatMap(({ questions }) => questions);
const countsOf = ({ publishedCountsOfEither, initiatives }: Dataset) => [
  ...publishedCountsOfEither,
  ...initiatives.flatMap(({ publishedCounts }) => publishedCounts),
];
const mostPublishedCounts = ({ initiatives }: Dataset): number =>
  longest(initiatives, ({ publishedCounts }) => publishedCounts.length);
const TALLIES = REGIONAL_GROUPS.length + 1;

// The number for one fact and language is at most the number for one fact in all languages.
const textsOf =
  (kind: string) =>
  ({ translations }: Dataset): number => {
    const ofKind = translations.filter(({ of }) => of.startsWith(`${kind}.`));
    return longest(groupedBy(ofKind, ({ fact }) => fact).values(), (ofFact) => ofFact.length);
  };

/** Maximum number of things that a block may name: initiatives, votes or questions, each once. */
const nameable = (dataset: Dataset): number =>
  Math.max(endorsable(dataset), NOTE_LIMITS.draftResolutions, questionsOf(dataset).length);

const supporterYears = ({ initiatives, asOf }: Dataset): number =>
  longest(initiatives, (initiative) => Math.max(0, yearOf(asOf) - yearOf(timelineFrom(initiative) ?? asOf) + 1));

const searchable = (dataset: Dataset): readonly number[] => {
  const { states, initiatives, draftResolutions, events, sources } = dataset;
  return [states, initiatives, draftResolutions, events, questionsOf(dataset), sources].map(({ length }) => length);
};
const mostFound = (dataset: Dataset): number => Math.max(...searchable(dataset));

/** Maximum length of a list: the same for every dataset, or computed from it and the points of its longest timeline. */
type Length = number | ((dataset: Dataset, points: number) => number);

/** Maximum length of the list that each field returns. Does not compile if a field of the schema is missing. */
const LENGTHS: Readonly<Record<ListField, Length>> = {
  'Act.sources': ({ states }) => sourcesOf(states.flatMap((state) => state.acts)),
  'AssemblyRecord.sources': ({ states }) => sourcesOf(states.flatMap((state) => state.assemblyRecords)),
  'BriefingNote.blocks': NOTE_LIMITS.blocks,
  'BriefingNote.sources': ({ sources }) => sources.length,
  'Council.members': seats,
  'Council.supports': endorsable,
  'CouncilBlock.of': 0,
  'CouncilBlock.support': endorsable,
  'CouncilSupport.positions': seats,
  'CouncilSupport.sources': ({ sources }) => sources.length,
  'CouncilTerm.sources': ({ states }) => sourcesOf(states.flatMap((state) => state.councilTerms)),
  'Coverage.publishedCounts': mostPublishedCounts,
  'Dataset.publishedCountsOfEither': ({ publishedCountsOfEither }) => publishedCountsOfEither.length,
  'DiscussionQuestion.courtesyParts': (dataset) => longest(questionsOf(dataset), ({ parts }) => parts.length),
  'DiscussionQuestion.parts': (dataset) => longest(questionsOf(dataset), ({ parts }) => parts.length),
  'DiscussionQuestion.sources': (dataset) => sourcesOf(questionsOf(dataset)),
  'DraftResolution.atrocitySources': ({ draftResolutions }) =>
    longest(draftResolutions, (draft) => draft.atrocitySources.length),
  'DraftResolution.earlierSources': ({ draftResolutions }) =>
    longest(draftResolutions, (draft) => draft.earlierSources.length),
  'DraftResolution.remarks': ({ draftResolutions }) => longest(draftResolutions, (draft) => draft.remarks.length),
  'DraftResolution.sources': ({ draftResolutions }) => sourcesOf(draftResolutions),
  'DraftResolution.titleSources': ({ draftResolutions }) =>
    longest(draftResolutions, (draft) => draft.titleSources.length),
  'DraftResolution.vetoes': ({ draftResolutions }) => longest(draftResolutions, (draft) => draft.vetoes.length),
  'DraftResolution.votes': ({ draftResolutions }) => longest(draftResolutions, (draft) => draft.votes.length),
  'Event.moderators': ({ events }) => longest(events, (event) => event.moderators.length),
  'Event.organisers': ({ events }) => longest(events, (event) => event.organisers.length),
  'Event.panelists': ({ events }) => longest(events, (event) => event.panelists.length),
  'Event.publishedCounts': ({ events }) => longest(events, (event) => event.publishedCounts.length),
  'Event.questions': ({ events }) => longest(events, (event) => event.questions.length),
  'Event.sources': ({ events }) => sourcesOf(events),
  'Event.translations': textsOf('event'),
  'Group.former': (dataset) => longest(groupsOf(dataset), ({ former }) => former.length),
  'Group.members': (dataset) => longest(groupsOf(dataset), ({ members }) => members.length),
  'GroupMembership.sources': ({ states }) => sourcesOf(states.flatMap((state) => state.groupMemberships)),
  'GroupsBlock.of': 1,
  'GroupsBlock.tallies': TALLIES,
  'Initiative.about': ({ initiatives }) => longest(initiatives, ({ about }) => about.length),
  'Initiative.acts': ({ initiatives }) => longest(initiatives, (initiative) => initiative.acts.length),
  'Initiative.assemblyRecords': ({ initiatives }) =>
    longest(initiatives, (initiative) => initiative.assemblyRecords.length),
  'Initiative.crimes': ({ initiatives }) => longest(initiatives, ({ crimes }) => crimes.length),
  'Initiative.positionSources': ({ sources }) => sources.length,
  'Initiative.positions': ({ states }) => states.length,
  'Initiative.publishedCounts': mostPublishedCounts,
  'Initiative.sources': ({ initiatives }) => sourcesOf(initiatives),
  'Initiative.supporterVotes': supporterYears,
  'Initiative.tallyByGroup': TALLIES,
  'Initiative.translations': textsOf('initiative'),
  'InitiativeStatement.sources': ({ initiatives }) => sourcesOf(initiatives.flatMap(({ about }) => about)),
  'InitiativeTextSources.crimes': ({ initiatives }) =>
    longest(initiatives, ({ textSources }) => textSources.crimes.length),
  'InitiativeTextSources.howToEndorse': ({ initiatives }) =>
    longest(initiatives, ({ textSources }) => textSources.howToEndorse.length),
  'InitiativeTextSources.opened': ({ initiatives }) =>
    longest(initiatives, ({ textSources }) => textSources.opened.length),
  'InitiativeTextSources.pledges': ({ initiatives }) =>
    longest(initiatives, ({ textSources }) => textSources.pledges.length),
  'InitiativeTextSources.trigger': ({ initiatives }) =>
    longest(initiatives, ({ textSources }) => textSources.trigger.length),
  'Initiative.timeline': (_, points) => Math.max(MAX_TIMELINE_POINTS, points),
  'InitiativeLead.states': ({ initiatives }) => longest(initiatives, ({ ledBy }) => ledBy.states.length),
  'InstrumentsBlock.initiatives': ({ initiatives }) => initiatives.length,
  'InstrumentsBlock.of': 0,
  'AnswerBlock.figures': endorsable,
  'AnswerBlock.of': 1,
  'AnswerBlock.positions': endorsable,
  'KeyFiguresBlock.figures': endorsable,
  'KeyFiguresBlock.of': endorsable,
  'ListComparison.added': ({ states }) => states.length,
  'ListComparison.confirmed': ({ states }) => states.length,
  'ListComparison.notListed': ({ states }) => states.length,
  'LiveFigure.sources': ({ sources }) => sources.length,
  'NotKnownBlock.figures': endorsable,
  'DayComparison.changed': (dataset) => endorsable(dataset) * dataset.states.length,
  'DayComparison.joined': seats,
  'DayComparison.left': seats,
  'DayComparison.stayed': seats,
  'FactChange.fields': Math.max(...FACT_KINDS.map((kind) => columnsOf(kind).length)),
  // A column names one draft or event before the change, and one after it.
  'FactChange.names':
    2 *
    Math.max(
      ...FACT_KINDS.map(
        (kind) =>
          columnsOf(kind).filter(([, { refersTo }]) => refersTo === 'draftResolution' || refersTo === 'event').length,
      ),
    ),
  'NotKnownBlock.of': endorsable,
  'NoteBlock.of': nameable,
  'Position.acts': ({ states }) =>
    longest(states, (state) =>
      longest(groupedBy(state.acts, ({ initiative }) => initiative).values(), (acts) => acts.length),
    ),
  'ProgressBlock.of': 1,
  'ProgressBlock.timeline': (_, points) => points,
  'PublishedCount.sources': (dataset) => sourcesOf(countsOf(dataset)),
  'Query.councils': ({ councilKnown: { from, to } }) => yearOf(to) - yearOf(from) + 1,
  'Query.draftResolutions': ({ draftResolutions }) => draftResolutions.length,
  'Query.events': ({ events }) => events.length,
  'Query.groups': (dataset) => groupsOf(dataset).length,
  'Query.initiatives': ({ initiatives }) => initiatives.length,
  'Query.revisions': ({ revisions }) => revisions.length,
  'Query.search': (dataset) => searchable(dataset).reduce((sum, length) => sum + length, 0),
  'Query.sources': ({ sources }) => sources.length,
  'Query.states': ({ states }) => states.length,
  'QuestionsBlock.of': (dataset) => questionsOf(dataset).length,
  'QuestionsBlock.questions': (dataset) => questionsOf(dataset).length,
  'ReconciledName.candidates': MAX_CANDIDATES,
  'Reconciliation.names': MAX_LISTED_NAMES,
  'Reconciliation.observers': ({ states }) => states.filter(({ membership }) => membership === 'OBSERVER').length,
  'Reconciliation.open': MAX_LISTED_NAMES,
  'Reconciliation.repeated': MAX_LISTED_NAMES / 2,
  'Reconciliation.states': ({ states }) => states.length,
  'RepeatedState.texts': MAX_LISTED_NAMES,
  'Revision.factChanges': ({ news }) => news.length,
  'Revision.changes': ({ revisions }) => longest(revisions, ({ changes }) => changes.length),
  'SearchGroup.findings': mostFound,
  'SearchGroup.hits': mostFound,
  'SearchResults.didYouMean': MAX_SUGGESTIONS,
  'SearchResults.groups': SEARCH_KINDS.length,
  'Source.acts': ({ sources }) => longest(sources, (source) => source.acts.length),
  'Source.assemblyRecords': ({ sources }) => longest(sources, (source) => source.assemblyRecords.length),
  'Source.councilTerms': ({ sources }) => longest(sources, (source) => source.councilTerms.length),
  'Source.draftResolutions': ({ sources }) => longest(sources, (source) => source.draftResolutions.length),
  'Source.events': ({ sources }) => longest(sources, (source) => source.events.length),
  'Source.furtherUrls': ({ sources }) => longest(sources, ({ furtherUrls }) => furtherUrls.length),
  'Source.groupMemberships': ({ sources }) => longest(sources, (source) => source.groupMemberships.length),
  'Source.initiativeStatements': ({ sources }) => longest(sources, (source) => source.initiativeStatements.length),
  'Source.initiatives': ({ sources }) => longest(sources, (source) => source.initiatives.length),
  'Source.publishedCounts': ({ sources }) => longest(sources, (source) => source.publishedCounts.length),
  'Source.questions': ({ sources }) => longest(sources, (source) => source.questions.length),
  'Source.states': ({ sources }) => longest(sources, (source) => source.states.length),
  'Source.supports': ({ sources }) => longest(sources, (source) => source.supports.length),
  'Source.translations': ({ sources }) => longest(sources, (source) => source.translations.length),
  'Translation.sources': ({ translations }) => sourcesOf(translations),
  'SourcesBlock.of': 0,
  'State.acts': ({ states }) => longest(states, (state) => state.acts.length),
  'State.assemblyRecords': ({ states }) => longest(states, (state) => state.assemblyRecords.length),
  'State.councilTerms': ({ states }) => longest(states, (state) => state.councilTerms.length),
  'State.groupMemberships': ({ states }) => longest(states, (state) => state.groupMemberships.length),
  'State.names': ({ states }) => longest(states, ({ names }) => names.length),
  'State.positions': endorsable,
  'State.sources': ({ states }) => sourcesOf(states),
  'State.votes': ({ states }) => longest(states, ({ votes }) => votes.length),
  'StateBlock.of': 1,
  'InitiativeComparison.aOnly': ({ states }) => states.length,
  'InitiativeComparison.bOnly': ({ states }) => states.length,
  'InitiativeComparison.both': ({ states }) => states.length,
  'StateComparison.aGroups': (dataset) => groupsOf(dataset).length,
  'StateComparison.bGroups': (dataset) => groupsOf(dataset).length,
  'StateComparison.positions': endorsable,
  'StateComparison.sharedGroups': (dataset) => groupsOf(dataset).length,
  'StateComparison.votedOtherwise': ({ states }) => longest(states, ({ votes }) => votes.length),
  'StateBlock.positions': endorsable,
  'TextBlock.liveFigures': NOTE_LIMITS.liveFigures,
  'TextBlock.of': 1,
  'Vote.positions': endorsable,
  'VotesBlock.draftResolutions': NOTE_LIMITS.draftResolutions,
  'VotesBlock.of': NOTE_LIMITS.draftResolutions,
};

/** Computes the number of points of the longest timeline, with one point per change. */
function* timelinePointSteps({ initiatives }: Dataset): Steps<number> {
  let points = 0;
  for (const initiative of initiatives) {
    for (const countObservers of [false, true]) {
      yield;
      points = Math.max(points, tallyHistory(initiative, countObservers).length + 2);
    }
  }
  return points;
}

function* lengthSteps(dataset: Dataset): Steps<Readonly<Record<string, number>>> {
  const points = yield* timelinePointSteps(dataset);
  const lengths: [field: string, length: number][] = [];
  for (const [field, length] of Object.entries(LENGTHS)) {
    yield;
    lengths.push([field, typeof length === 'number' ? length : length(dataset, points)]);
  }
  return Object.fromEntries(lengths);
}

const lengths = memoizeSteps(lengthSteps);

/** Returns the maximum list lengths of a dataset, computed once per dataset. */
export const listLengths = lengths.now;

/** Computes the list lengths ahead of time, in slices, so that other requests are not held up. */
export const prepareListLengths = memoize((dataset: Dataset): Promise<unknown> => inSlices(lengths.inSteps(dataset)));
