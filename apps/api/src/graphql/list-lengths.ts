import {
  type Dataset,
  FACT_KINDS,
  MAX_CANDIDATES,
  MAX_LISTED_NAMES,
  MOST_TIMELINE_POINTS,
  NOTE_LIMITS,
  MAX_SUGGESTED,
  REGIONAL_GROUPS,
  SEARCH_KINDS,
  type Steps,
  columnsOf,
  councilSizeOn,
  endorsableInitiatives,
  groupedBy,
  groupsOf,
  oncePer,
  oncePerInSteps,
  tallyHistory,
  timelineFrom,
  yearOf,
} from '#domain';
import { inSlices } from '../event-loop/slices.js';
import type { ResultOf } from './resolving.js';
import type { Resolvers } from './schema.types.js';

/** Fields that answer a list, or a page of one. */
type ListFieldOf<Type extends keyof Resolvers> = {
  [Field in keyof NonNullable<Resolvers[Type]> & string]: NonNullable<ResultOf<Type, Field>> extends
    readonly unknown[] | { readonly totalCount: number }
    ? `${Type}.${Field}`
    : never;
}[keyof NonNullable<Resolvers[Type]> & string];

/** The lists of a page are as long as their page, which is counted where it is asked for. */
type ListOfPage = `${string}Connection.${'nodes' | 'edges'}`;

/** An interface has no resolvers that its fields could be read from. */
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

type Lengths = Readonly<Record<ListField, number>>;

/**
 * The length of the longest list that each field of the schema can answer from the dataset. A field of the schema that
 * is not among them does not compile.
 */
function* lengthSteps(dataset: Dataset): Steps<Lengths> {
  const { states, sources, initiatives, draftResolutions, events, revisions, publishedCountsOfEither } = dataset;
  const groups = groupsOf(dataset);
  const questions = events.flatMap((event) => event.questions);
  const counts = [...publishedCountsOfEither, ...initiatives.flatMap(({ publishedCounts }) => publishedCounts)];
  const endorsable = endorsableInitiatives(dataset).length;
  const { from, to } = dataset.councilKnown;
  const years = yearOf(to) - yearOf(from) + 1;
  const seats = councilSizeOn(to);
  const publishedCounts = longest(initiatives, (initiative) => initiative.publishedCounts.length);
  // Of one fact and language there are no more than of all facts of its kind.
  const texts = (kind: string): number =>
    longest(
      groupedBy(
        dataset.translations.filter(({ of }) => of.startsWith(`${kind}.`)),
        ({ fact }) => fact,
      ).values(),
      (own) => own.length,
    );
  const tallies = REGIONAL_GROUPS.length + 1;
  let changes = 0;
  for (const initiative of initiatives) {
    for (const countObservers of [false, true]) {
      yield;
      changes = Math.max(changes, tallyHistory(initiative, countObservers).length + 2);
    }
  }
  yield;
  // What a block may name: several initiatives, votes or questions, each once.
  const named = Math.max(endorsable, NOTE_LIMITS.draftResolutions, questions.length);
  const supporterYears = longest(initiatives, (initiative) =>
    Math.max(0, yearOf(dataset.asOf) - yearOf(timelineFrom(initiative) ?? dataset.asOf) + 1),
  );
  const mostFound = Math.max(
    ...[states, initiatives, draftResolutions, events, questions, sources].map(({ length }) => length),
  );
  return {
    'Act.sources': sourcesOf(states.flatMap((state) => state.acts)),
    'AssemblyRecord.sources': sourcesOf(states.flatMap((state) => state.assemblyRecords)),
    'BriefingNote.blocks': NOTE_LIMITS.blocks,
    'BriefingNote.sources': sources.length,
    'Council.members': seats,
    'Council.supports': endorsable,
    'CouncilBlock.of': 0,
    'CouncilBlock.support': endorsable,
    'CouncilSupport.positions': seats,
    'CouncilSupport.sources': sources.length,
    'CouncilTerm.sources': sourcesOf(states.flatMap((state) => state.councilTerms)),
    'Coverage.publishedCounts': publishedCounts,
    'Dataset.publishedCountsOfEither': publishedCountsOfEither.length,
    'DiscussionQuestion.courtesyParts': longest(questions, ({ parts }) => parts.length),
    'DiscussionQuestion.parts': longest(questions, ({ parts }) => parts.length),
    'DiscussionQuestion.sources': sourcesOf(questions),
    'DraftResolution.atrocitySources': longest(draftResolutions, (draft) => draft.atrocitySources.length),
    'DraftResolution.earlierSources': longest(draftResolutions, (draft) => draft.earlierSources.length),
    'DraftResolution.remarks': longest(draftResolutions, (draft) => draft.remarks.length),
    'DraftResolution.sources': sourcesOf(draftResolutions),
    'DraftResolution.titleSources': longest(draftResolutions, (draft) => draft.titleSources.length),
    'DraftResolution.vetoes': longest(draftResolutions, (draft) => draft.vetoes.length),
    'DraftResolution.votes': longest(draftResolutions, (draft) => draft.votes.length),
    'Event.moderators': longest(events, (event) => event.moderators.length),
    'Event.organisers': longest(events, (event) => event.organisers.length),
    'Event.panelists': longest(events, (event) => event.panelists.length),
    'Event.publishedCounts': longest(events, (event) => event.publishedCounts.length),
    'Event.questions': longest(events, (event) => event.questions.length),
    'Event.sources': sourcesOf(events),
    'Event.translations': texts('event'),
    'Group.former': longest(groups, ({ former }) => former.length),
    'Group.members': longest(groups, ({ members }) => members.length),
    'GroupMembership.sources': sourcesOf(states.flatMap((state) => state.groupMemberships)),
    'GroupsBlock.of': 1,
    'GroupsBlock.tallies': tallies,
    'Initiative.about': longest(initiatives, ({ about }) => about.length),
    'Initiative.acts': longest(initiatives, (initiative) => initiative.acts.length),
    'Initiative.assemblyRecords': longest(initiatives, (initiative) => initiative.assemblyRecords.length),
    'Initiative.crimes': longest(initiatives, ({ crimes }) => crimes.length),
    'Initiative.positionSources': sources.length,
    'Initiative.positions': states.length,
    'Initiative.publishedCounts': publishedCounts,
    'Initiative.sources': sourcesOf(initiatives),
    'Initiative.supporterVotes': supporterYears,
    'Initiative.tallyByGroup': tallies,
    'Initiative.translations': texts('initiative'),
    'InitiativeStatement.sources': sourcesOf(initiatives.flatMap(({ about }) => about)),
    'InitiativeTextSources.crimes': longest(initiatives, ({ textSources }) => textSources.crimes.length),
    'InitiativeTextSources.howToEndorse': longest(initiatives, ({ textSources }) => textSources.howToEndorse.length),
    'InitiativeTextSources.opened': longest(initiatives, ({ textSources }) => textSources.opened.length),
    'InitiativeTextSources.pledges': longest(initiatives, ({ textSources }) => textSources.pledges.length),
    'InitiativeTextSources.trigger': longest(initiatives, ({ textSources }) => textSources.trigger.length),
    'Initiative.timeline': Math.max(MOST_TIMELINE_POINTS, changes),
    'InitiativeLead.states': longest(initiatives, ({ ledBy }) => ledBy.states.length),
    'InstrumentsBlock.initiatives': initiatives.length,
    'InstrumentsBlock.of': 0,
    'AnswerBlock.figures': endorsable,
    'AnswerBlock.of': 1,
    'AnswerBlock.positions': endorsable,
    'KeyFiguresBlock.figures': endorsable,
    'KeyFiguresBlock.of': endorsable,
    'ListComparison.added': states.length,
    'ListComparison.confirmed': states.length,
    'ListComparison.notListed': states.length,
    'LiveFigure.sources': sources.length,
    'NotKnownBlock.figures': endorsable,
    'DayComparison.changed': endorsable * states.length,
    'DayComparison.joined': seats,
    'DayComparison.left': seats,
    'DayComparison.stayed': seats,
    'FactChange.fields': Math.max(...FACT_KINDS.map((kind) => columnsOf(kind).length)),
    // A column names one draft or event before, and one since.
    'FactChange.names':
      2 *
      Math.max(
        ...FACT_KINDS.map(
          (kind) =>
            columnsOf(kind).filter(([, { refersTo }]) => refersTo === 'draftResolution' || refersTo === 'event').length,
        ),
      ),
    'NotKnownBlock.of': endorsable,
    'NoteBlock.of': named,
    'Position.acts': longest(states, (state) =>
      longest(groupedBy(state.acts, ({ initiative }) => initiative).values(), (acts) => acts.length),
    ),
    'ProgressBlock.of': 1,
    'ProgressBlock.timeline': changes,
    'PublishedCount.sources': sourcesOf(counts),
    'Query.councils': years,
    'Query.draftResolutions': draftResolutions.length,
    'Query.events': events.length,
    'Query.groups': groups.length,
    'Query.initiatives': initiatives.length,
    'Query.revisions': revisions.length,
    'Query.search':
      states.length + initiatives.length + draftResolutions.length + events.length + questions.length + sources.length,
    'Query.sources': sources.length,
    'Query.states': states.length,
    'QuestionsBlock.of': questions.length,
    'QuestionsBlock.questions': questions.length,
    'ReconciledName.candidates': MAX_CANDIDATES,
    'Reconciliation.names': MAX_LISTED_NAMES,
    'Reconciliation.observers': states.filter(({ membership }) => membership === 'OBSERVER').length,
    'Reconciliation.open': MAX_LISTED_NAMES,
    'Reconciliation.repeated': MAX_LISTED_NAMES / 2,
    'Reconciliation.states': states.length,
    'RepeatedState.texts': MAX_LISTED_NAMES,
    'Revision.factChanges': dataset.news.length,
    'Revision.changes': longest(revisions, ({ changes: kinds }) => kinds.length),
    'SearchGroup.findings': mostFound,
    'SearchGroup.hits': mostFound,
    'SearchResults.didYouMean': MAX_SUGGESTED,
    'SearchResults.groups': SEARCH_KINDS.length,
    'Source.acts': longest(sources, (source) => source.acts.length),
    'Source.assemblyRecords': longest(sources, (source) => source.assemblyRecords.length),
    'Source.councilTerms': longest(sources, (source) => source.councilTerms.length),
    'Source.draftResolutions': longest(sources, (source) => source.draftResolutions.length),
    'Source.events': longest(sources, (source) => source.events.length),
    'Source.furtherUrls': longest(sources, ({ furtherUrls }) => furtherUrls.length),
    'Source.groupMemberships': longest(sources, (source) => source.groupMemberships.length),
    'Source.initiativeStatements': longest(sources, (source) => source.initiativeStatements.length),
    'Source.initiatives': longest(sources, (source) => source.initiatives.length),
    'Source.publishedCounts': longest(sources, (source) => source.publishedCounts.length),
    'Source.questions': longest(sources, (source) => source.questions.length),
    'Source.states': longest(sources, (source) => source.states.length),
    'Source.supports': longest(sources, (source) => source.supports.length),
    'Source.translations': longest(sources, (source) => source.translations.length),
    'Translation.sources': sourcesOf(dataset.translations),
    'SourcesBlock.of': 0,
    'State.acts': longest(states, (state) => state.acts.length),
    'State.assemblyRecords': longest(states, (state) => state.assemblyRecords.length),
    'State.councilTerms': longest(states, (state) => state.councilTerms.length),
    'State.groupMemberships': longest(states, (state) => state.groupMemberships.length),
    'State.names': longest(states, ({ names }) => names.length),
    'State.positions': endorsable,
    'State.sources': sourcesOf(states),
    'State.votes': longest(states, ({ votes }) => votes.length),
    'StateBlock.of': 1,
    'InitiativeComparison.aOnly': states.length,
    'InitiativeComparison.bOnly': states.length,
    'InitiativeComparison.both': states.length,
    'StateComparison.aGroups': groups.length,
    'StateComparison.bGroups': groups.length,
    'StateComparison.positions': endorsable,
    'StateComparison.sharedGroups': groups.length,
    'StateComparison.votedOtherwise': longest(states, ({ votes }) => votes.length),
    'StateBlock.positions': endorsable,
    'TextBlock.liveFigures': NOTE_LIMITS.liveFigures,
    'TextBlock.of': 1,
    'Vote.positions': endorsable,
    'VotesBlock.draftResolutions': NOTE_LIMITS.draftResolutions,
    'VotesBlock.of': NOTE_LIMITS.draftResolutions,
  };
}

const lengths = oncePerInSteps(lengthSteps);

/** The longest lists of a dataset, worked out once for its life. */
export const listLengths = lengths.now;

/** Works them out ahead, without holding up others meanwhile. */
export const prepareListLengths = oncePer((dataset: Dataset): Promise<unknown> => inSlices(lengths.inSteps(dataset)));
