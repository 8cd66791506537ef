import { type CalendarDate, calendarDate, momentOf } from './calendar-date.js';
import { councilKnown, covers, votesNeededOn } from './council.js';
import { DomainError } from './domain-error.js';
import { isVeto, outcomeRemark, symbolKey, titleRemark } from './draft-resolution.js';
import {
  type Facts,
  type InitiativeFact,
  type ParticipantFact,
  type Revision,
  SOURCED_KINDS,
  type SourceFact,
  type SourcedKind,
  type StateFact,
  type StateNameFact,
} from './facts.js';
import { groupedBy } from './grouping.js';
import type {
  Act,
  CouncilTerm,
  PublishedCount,
  DraftResolution,
  DiscussionQuestion,
  Event,
  Participant,
  Initiative,
  InitiativeStatement,
  Source,
  AssemblyRecord,
  GroupMembership,
  State,
  StateName,
  Translation,
  Dataset,
} from './model.js';
import type { News } from './news.js';
import { type DatePrecision, type PartialDate, partialDate, publishedDate } from './partial-date.js';
import { countOf, countedOn } from './published-count.js';
import { nameOf } from './state.js';
import { type Steps, runToEnd } from './steps.js';
import { translationKey } from './translation.js';
import {
  type Seat,
  type AtrocityMark,
  type DraftOutcome,
  type VoteChoice,
  type Crime,
  type InitiativeKind,
  type ExtentRead,
  type SourceKind,
  LANGUAGES,
  type Membership,
  type RegionalGroup,
  type StateNameKind,
  type TranslationStatus,
} from './vocabulary.js';

type Linked<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

const found = <T>(kind: string, byId: ReadonlyMap<string, T>, id: string): T => {
  const item = byId.get(id);
  if (item === undefined) throw new DomainError('NO_FACT', { kind, id });
  return item;
};

const byKey = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [key(item), item]));

const readNumber = (text: string | null): number | null => (text !== null && /^\d+$/.test(text) ? Number(text) : null);

const dateOrNull = (text: string | null): CalendarDate | null => (text === null ? null : calendarDate(text));

/**
 * Those that were recorded first come first, whatever was corrected since; of one revision, by slug. The place of an
 * initiative, and the colour that goes with it, so stays the same for as long as it is recorded.
 */
const inOrderOfRecording = (
  initiatives: readonly InitiativeFact[],
  news: readonly News[],
): readonly InitiativeFact[] => {
  const recordedIn = new Map<string, number>();
  for (const { kind, what, fact, revision } of news) {
    if (kind === 'initiative' && what === 'RECORDED') {
      recordedIn.set(fact.id, Math.min(revision, recordedIn.get(fact.id) ?? revision));
    }
  }
  const place = ({ id }: InitiativeFact): number => recordedIn.get(id) ?? 0;
  return [...initiatives].sort((a, b) => place(a) - place(b) || compare(a.id, b.id));
};

/** The day, or the days between which it lies. */
const openingOf = ({ openedOn, openedNotBefore, openedNotAfter }: InitiativeFact): PartialDate | null => {
  if (openedOn !== null) return partialDate(openedOn, 'DAY');
  if (openedNotAfter === null) return null;
  return openedNotBefore === null
    ? partialDate(openedNotAfter, 'ON_OR_BEFORE')
    : partialDate(`${openedNotBefore}/${openedNotAfter}`, 'BETWEEN');
};

/** Sources of a text of their own, or those of the whole fact; each once. */
const ownOr = (own: readonly string[], { sources }: InitiativeFact): readonly string[] =>
  own.length > 0 ? [...new Set(own)] : sources;

const FACT_COLUMN = { EN: 'En', FR: 'Fr', ES: 'Es', AR: 'Ar', ZH: 'Zh', RU: 'Ru' } as const;

const namesOf = (fact: StateFact, others: readonly StateNameFact[]): readonly StateName[] => {
  const listed = (prefix: 'name' | 'display', kind: StateNameKind): readonly StateName[] =>
    LANGUAGES.flatMap((language) => {
      const name = fact[`${prefix}${FACT_COLUMN[language]}`];
      return name === null ? [] : [{ name, kind, language, note: null }];
    });
  return [
    ...listed('name', 'UN_NAME'),
    ...listed('display', 'DISPLAY'),
    ...others.map(({ name, kind, note }) => ({ name, kind: kind as StateNameKind, language: null, note })),
  ];
};

/** How much of the long lists is linked in one step. */
const VOTES_A_STEP = 2_000;
const DRAFTS_A_STEP = 200;
const SOURCES_A_STEP = 200;

/** A source on which nothing rests yet. */
const linkedSource = ({ publishedOn, retrievedOn, ...fact }: SourceFact): Linked<Source> => ({
  ...fact,
  publishedOn: publishedOn === null ? null : publishedDate(publishedOn),
  publishedOnText: publishedOn,
  retrievedOn: calendarDate(retrievedOn),
  kind: fact.kind as SourceKind | null,
  extentRead: fact.extentRead as ExtentRead | null,
  furtherUrls: [...fact.furtherUrls],
  acts: [],
  publishedCounts: [],
  councilTerms: [],
  draftResolutions: [],
  groupMemberships: [],
  assemblyRecords: [],
  states: [],
  initiatives: [],
  initiativeStatements: [],
  events: [],
  questions: [],
  translations: [],
  supports: [],
});

/** Enters facts at the sources that they rest on, and says how many each source supports. */
type Resting = (sourceOf: (id: string) => Linked<Source>) => ReadonlyMap<Linked<Source>, number>;

/**
 * @param listOf the list of a source that holds such facts; a kind without one is only counted
 * @param furtherSources what a fact rests on beside its `sources`
 */
const restingOn =
  <Item extends { readonly sources: readonly Source[] }>(
    items: readonly Item[],
    listOf: (source: Linked<Source>) => Item[] = () => [],
    furtherSources: (item: Item) => readonly Source[] = () => [],
  ): Resting =>
  (sourceOf) => {
    const counts = new Map<Linked<Source>, number>();
    for (const item of items) {
      for (const { id } of new Set([...item.sources, ...furtherSources(item)])) {
        const source = sourceOf(id);
        listOf(source).push(item);
        counts.set(source, (counts.get(source) ?? 0) + 1);
      }
    }
    return counts;
  };

/**
 * Links facts into a dataset in steps of a few milliseconds, for a caller that lets others work in between. The facts are expected to hold the invariants (`problemsOf`): what the ledger recorded does.
 * @param revisions the revisions up to the wanted one, in any order, at least one
 * @param news what they brought and corrected (`newsOf`)
 * @throws DomainError where a reference leads nowhere
 */
export function* linkingSteps(
  facts: Facts,
  revisions: readonly Revision[],
  news: readonly News[] = [],
): Steps<Dataset> {
  const newestFirst = [...revisions].sort((a, b) => b.number - a.number);
  const revision = newestFirst[0];
  if (!revision) throw new DomainError('NO_REVISION', {});

  const sources: Linked<Source>[] = [];
  for (const [index, fact] of facts.source.entries()) {
    if (index % SOURCES_A_STEP === 0) yield;
    sources.push(linkedSource(fact));
  }
  sources.sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'));
  const sourceById = byKey(sources, (source) => source.id);
  const sourceOf = (id: string): Linked<Source> => found('source', sourceById, id);
  const sourcesOf = (ids: readonly string[]): Linked<Source>[] => ids.map(sourceOf);

  yield;
  const otherNames = groupedBy(facts.stateName, (name) => name.state);
  const states = facts.state
    .map((fact): Linked<State> => ({
      code: fact.id,
      iso2: fact.iso2,
      m49: fact.m49,
      membership: fact.membership as Membership,
      regionalGroup: fact.regionalGroup as RegionalGroup | null,
      admittedOn: dateOrNull(fact.admittedOn),
      names: [...namesOf(fact, otherNames.get(fact.id) ?? [])],
      note: fact.note,
      sources: sourcesOf(fact.sources),
      acts: [],
      councilTerms: [],
      votes: [],
      groupMemberships: [],
      assemblyRecords: [],
    }))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const stateByCode = byKey(states, (state) => state.code);
  const stateOf = (code: string): Linked<State> => found('State', stateByCode, code);

  yield;
  const initiatives = inOrderOfRecording(facts.initiative, news).map((fact): Linked<Initiative> => ({
    slug: fact.id,
    name: fact.name,
    shortName: fact.shortName ?? fact.name,
    fullTitle: fact.fullTitle,
    kind: fact.kind as InitiativeKind,
    endorsable: fact.endorsable === 'yes',
    addressedTo: fact.addressedTo,
    crimes: [...fact.crimes] as Crime[],
    pledges: fact.pledges,
    ledBy: { group: fact.ledByGroup, states: fact.ledByStates.map(stateOf), organisation: fact.ledByOrganisation },
    opened: openingOf(fact),
    openedOn: dateOrNull(fact.openedOn),
    about: [],
    crimesWording: fact.crimesWording,
    crimesNote: fact.crimesNote,
    howToEndorse: fact.howToEndorse,
    editorsNote: fact.editorsNote,
    textSources: {
      crimes: sourcesOf(ownOr(fact.crimesSources, fact)),
      pledges: sourcesOf(ownOr(fact.pledgesSources, fact)),
      opened: sourcesOf(
        ownOr([...fact.openedNotBeforeSources, ...fact.openedNotAfterSources, ...fact.openedOnNoteSources], fact),
      ),
      trigger: sourcesOf(ownOr(fact.triggerSources, fact)),
      howToEndorse: sourcesOf(ownOr(fact.howToEndorseSources, fact)),
    },
    openedOnNote: fact.openedOnNote,
    launchedOn: fact.launchedOn === null ? null : publishedDate(fact.launchedOn),
    adoptedOn: dateOrNull(fact.adoptedOn),
    document: fact.document,
    documentDate: dateOrNull(fact.documentDate),
    trigger: fact.trigger,
    sources: sourcesOf(fact.sources),
    acts: [],
    publishedCounts: [],
    assemblyRecords: [],
    states,
  }));
  const initiativeBySlug = byKey(initiatives, (initiative) => initiative.slug);
  const statements = [...facts.initiativeStatement]
    .sort((a, b) => a.number - b.number)
    .map(({ id, initiative, text, sources: ids }) => ({
      id,
      initiative: found('initiative', initiativeBySlug, initiative),
      text,
      sources: sourcesOf(ids),
    }));
  for (const statement of statements) statement.initiative.about.push(statement);
  const translations = facts.translation.map((fact): Translation => ({
    ...fact,
    language: fact.language as Translation['language'],
    status: fact.status as TranslationStatus | null,
    sources: sourcesOf(fact.sources),
  }));
  const initiativeOf = (slug: string): Linked<Initiative> => found('initiative', initiativeBySlug, slug);

  const acts = facts.act
    .map((fact) => ({
      id: fact.id,
      initiative: initiativeOf(fact.initiative),
      state: stateOf(fact.state),
      kind: fact.kind as Act['kind'],
      date: partialDate(fact.date, fact.precision as DatePrecision),
      note: fact.note,
      sources: sourcesOf(fact.sources),
    }))
    .sort((a, b) => compare(a.date.latest, b.date.latest) || compare(a.id, b.id));
  for (const act of acts) {
    act.state.acts.push(act);
    act.initiative.acts.push(act);
  }

  yield;
  const counts = facts.publishedCount
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
      (a, b) => compare(a.date?.latest ?? '9999', b.date?.latest ?? '9999') || a.value - b.value || compare(a.id, b.id),
    );
  for (const count of counts) count.initiative?.publishedCounts.push(count);
  const countById = byKey(counts, (count) => count.id);

  yield;
  const terms = facts.councilTerm
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
    .sort((a, b) => compare(a.startsOn, b.startsOn));
  for (const term of terms) term.state.councilTerms.push(term);

  yield;
  const drafts = facts.draftResolution
    .map((fact): Linked<DraftResolution> => ({
      id: fact.id,
      symbol: fact.symbol,
      date: calendarDate(fact.date),
      title: fact.title,
      shortTitle: fact.shortTitle,
      titleSources: sourcesOf(fact.titleSources.length > 0 ? fact.titleSources : fact.sources),
      topic: fact.topic,
      meetingRecord: fact.meetingRecord,
      outcome: fact.outcome as DraftOutcome,
      votesNeeded: votesNeededOn(calendarDate(fact.date)),
      inFavour: fact.inFavour,
      against: fact.against,
      abstaining: fact.abstaining,
      notVoting: fact.notVoting,
      vetoes: fact.vetoedBy.map(stateOf),
      votes: [],
      voteKind: fact.voteKind,
      countedOnUnVetoList: fact.onUnVetoList === 'yes' ? true : fact.onUnVetoList === 'no' ? false : null,
      atrocityMark: fact.atrocityMark as AtrocityMark | null,
      atrocitySources: sourcesOf(fact.atrocitySources),
      duplicateOf: null,
      earlier: null,
      later: null,
      remarks: [],
      sources: sourcesOf(fact.sources),
    }))
    .sort((a, b) => compare(b.date, a.date) || compareIds(b.id, a.id));
  yield;
  const draftById = byKey(drafts, (draft) => draft.id);
  for (const { id, duplicateOf } of facts.draftResolution) {
    if (duplicateOf === null) continue;
    found('draft resolution', draftById, id).duplicateOf = found('draft resolution', draftById, duplicateOf);
  }
  const standing = drafts.filter(({ duplicateOf }) => duplicateOf === null);
  for (const [index, draft] of standing.entries()) {
    draft.later = standing[index - 1] ?? null;
    draft.earlier = standing[index + 1] ?? null;
  }
  yield;
  const seatOf = (state: State, on: CalendarDate): Seat =>
    state.councilTerms.some((term) => term.seat === 'PERMANENT' && covers(term, on)) ? 'PERMANENT' : 'ELECTED';
  for (const [index, fact] of facts.vote.entries()) {
    if (index % VOTES_A_STEP === 0) yield;
    const draft = found('draft resolution', draftById, fact.draft);
    const state = stateOf(fact.state);
    const seat = seatOf(state, draft.date);
    const choice = fact.choice as VoteChoice;
    draft.votes.push({
      state,
      seat,
      choice,
      draftResolution: draft,
      veto: isVeto(draft.outcome, seat === 'PERMANENT', choice),
      correction: fact.correction,
    });
  }
  yield;
  for (const [index, draft] of drafts.entries()) {
    if (index % DRAFTS_A_STEP === 0) yield;
    if (draft.duplicateOf === null) for (const vote of draft.votes) (vote.state as Linked<State>).votes.push(vote);
    // Where the source has no roll call, the vetoes it names stand.
    if (draft.votes.length > 0) draft.vetoes = draft.votes.filter((vote) => vote.veto).map((vote) => vote.state);
  }
  yield;
  for (const fact of facts.draftResolution) {
    const draft = found('draft resolution', draftById, fact.id);
    const against = draft.votes.filter(({ seat, choice }) => seat === 'PERMANENT' && choice === 'NO').length;
    const remark = outcomeRemark(draft, draft.votes.length > 0 ? against : draft.vetoes.length);
    const titled = titleRemark(fact.symbol, fact.title);
    draft.remarks = [remark, titled, fact.dataQuality, fact.corrections].filter((text) => text !== null);
  }

  yield;
  const participant =
    (event: string) =>
    (fact: ParticipantFact): Participant => ({
      id: `${event}/${fact.name}`,
      ...fact,
      state: fact.state === null ? null : stateOf(fact.state),
    });
  const events = facts.event.map((fact): Linked<Event> => {
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
      publishedCounts: fact.publishedCounts.map((id) => found('published count', countById, id)),
      questions: [],
      sources: sourcesOf(fact.sources),
    };
  });
  const eventBySlug = byKey(events, (event) => event.slug);
  const questions = [...facts.question]
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, parts, event, sources: ids }) => ({
      id,
      number,
      parts,
      event: found('event', eventBySlug, event),
      sources: sourcesOf(ids),
    }));
  for (const question of questions) question.event.questions.push(question);

  yield;
  const memberships = facts.groupMembership.map((fact): GroupMembership => ({
    ...fact,
    state: stateOf(fact.state),
    sources: sourcesOf(fact.sources),
  }));
  for (const membership of memberships) stateOf(membership.state.code).groupMemberships.push(membership);
  const records = facts.assemblyRecord.map(({ date, ...fact }): AssemblyRecord => ({
    ...fact,
    on: calendarDate(date),
    state: stateOf(fact.state),
    sources: sourcesOf(fact.sources),
  }));
  for (const record of records) stateOf(record.state.code).assemblyRecords.push(record);
  const recordsByResolution = groupedBy(
    states.flatMap((state) => state.assemblyRecords),
    ({ resolution }) => resolution,
  );
  for (const initiative of initiatives) {
    initiative.assemblyRecords.push(...(recordsByResolution.get(initiative.document ?? '') ?? []));
  }

  yield;
  const resting = {
    act: restingOn<Act>(acts, (source) => source.acts),
    publishedCount: restingOn<PublishedCount>(counts, (source) => source.publishedCounts),
    councilTerm: restingOn<CouncilTerm>(terms, (source) => source.councilTerms),
    draftResolution: restingOn<DraftResolution>(
      standing,
      (source) => source.draftResolutions,
      (draft) => draft.atrocitySources,
    ),
    groupMembership: restingOn(memberships, (source) => source.groupMemberships),
    assemblyRecord: restingOn(records, (source) => source.assemblyRecords),
    state: restingOn<State>(states, (source) => source.states),
    initiative: restingOn<Initiative>(initiatives, (source) => source.initiatives),
    event: restingOn<Event>(events, (source) => source.events),
    question: restingOn<DiscussionQuestion>(questions, (source) => source.questions),
    initiativeStatement: restingOn<InitiativeStatement>(statements, (source) => source.initiativeStatements),
    translation: restingOn<Translation>(translations, (source) => source.translations),
  } satisfies Record<SourcedKind, Resting>;
  for (const kind of SOURCED_KINDS) {
    for (const [source, count] of resting[kind](sourceOf)) source.supports.push({ kind, count });
  }

  yield;
  for (const items of [sources, states, initiatives, acts, counts, terms, events, questions, memberships, records]) {
    items.forEach(freezeWithLists);
  }
  yield;
  drafts.forEach(freezeWithLists);
  yield;
  const known = councilKnown(terms);

  yield;
  return Object.freeze({
    revision,
    revisions: newestFirst,
    asOf: calendarDate(revision.recordedAt.slice(0, 10)),
    states,
    initiatives,
    draftResolutions: standing,
    events,
    sources,
    publishedCountsOfEither: counts.filter((count) => count.initiative === null),
    councilKnown: known,
    stateByCode,
    initiativeBySlug,
    draftResolutionById: draftById,
    draftResolutionsBySymbol: groupedBy(
      standing.filter((draft) => draft.symbol !== null),
      (draft) => symbolKey(draft.symbol ?? ''),
    ),
    eventBySlug,
    questionById: byKey(questions, (question) => question.id),
    sourceById,
    revisionByNumber: new Map(newestFirst.map((item) => [item.number, item])),
    translations: Object.freeze(translations),
    translationByKey: byKey(translations, translationKey),
    factCount: Object.values(facts).reduce((sum, list) => sum + list.length, 0),
    news: Object.freeze([...news]),
  });
}

/** Links facts into a dataset without a pause (`linkingSteps`). */
export const linkDataset = (facts: Facts, revisions: readonly Revision[], news: readonly News[] = []): Dataset =>
  runToEnd(linkingSteps(facts, revisions, news));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Draft ids are numbers where the source has one: 908 comes before 1647. */
const compareIds = (a: string, b: string): number => Number(a) - Number(b) || compare(a, b);

const freezeWithLists = (item: object): void => {
  for (const value of Object.values(item)) if (Array.isArray(value)) Object.freeze(value);
  Object.freeze(item);
};
