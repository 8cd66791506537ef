import type { Steps } from '#domain';
import { badFilter, oneOf, textOf } from '../asked.js';
import {
  ActsListDocument,
  AssemblyRecordsListDocument,
  CouncilTermsListDocument,
  GroupMembershipsListDocument,
  PublishedCountsListDocument,
  type StandingFragment,
} from '../documents.js';
import { found } from '../figures/table.js';
import { byName, bySeatAndName, graphqlLanguage } from '../language.js';
import { councilPage } from '../pages/council/council.js';
import { factsOn, listedSources, sourcesPage } from '../pages/sources/sources.js';
import { statePage } from '../pages/state/state.js';
import { listedStates, statesPage } from '../pages/states/states.js';
import { seated, votePage } from '../pages/vote/vote.js';
import { yearOf } from '../on-record.js';
import { votesPage } from '../pages/votes/votes.js';
import { proseIn } from '../prose.js';
import { initiativeOf } from '../initiatives.js';
import { VOTE_MESSAGES } from '../ui/votes.js';
import type { Asked, View } from '../view.js';
import { comparedDaysList, comparedStatesList, revisionChangesList } from './comparison-lists.js';
import { type AnyList, ids, list } from './list-of.js';
import { sectionOf } from './codebook.js';
import type { FileCell, Filed } from './filed.js';
import { isOfSources, labelledNames, withLabels } from './source-labels.js';
import { wide } from './wide.js';
import { LIST_MESSAGES } from './messages.js';

const codes = (states: readonly { readonly code: string }[]): readonly string[] => states.map(({ code }) => code);

/** A position as a row of a file has it, whatever else stands in the row. */
type Placed = Pick<StandingFragment, 'status' | 'earliest' | 'latest'> & {
  readonly initiative: { readonly slug: string };
};

/** One row for each thing and each initiative that States endorse, so that another initiative adds rows and no columns. */
const perInitiative = <Thing, Position extends Placed>(
  things: readonly Thing[],
  positionsOf: (thing: Thing) => readonly Position[],
): readonly (Thing & { readonly position: Position })[] =>
  things.flatMap((thing) => positionsOf(thing).map((position) => ({ ...thing, position })));

const PLACED = {
  initiative: ({ position }: { readonly position: Placed }) => position.initiative.slug,
  status: ({ position }: { readonly position: Placed }) => position.status,
  earliest: ({ position }: { readonly position: Placed }) => position.earliest,
  latest: ({ position }: { readonly position: Placed }) => position.latest,
};

type Stands = { readonly position: Placed & Pick<StandingFragment, 'acts'> };

/** What was said last where nothing settles a position. */
const said = ({ position: { status, acts } }: Stands) => (status === 'UNKNOWN' ? acts.at(-1) : undefined);

const STANDING = {
  ...PLACED,
  said: (row: Stands) => said(row)?.kind ?? null,
  said_on: (row: Stands) => said(row)?.date.text ?? null,
  sources: ({ position: { acts } }: Stands) => ids(acts.flatMap(({ sources }) => sources)),
};

const statesList = list({
  name: 'states',
  asks: statesPage,
  title: (_, view) => LIST_MESSAGES[view.language].states(view.day(view.asked.on)),
  rows: (data, view) => perInitiative(listedStates(data, view), ({ positions }) => positions),
  columns: {
    state: ({ code }) => code,
    name: ({ name }) => name,
    regional_group: ({ regionalGroup }) => regionalGroup,
    on_council: ({ onCouncil }) => onCouncil,
    ...STANDING,
  },
  perInitiative: Object.keys(STANDING),
});

const votesList = list({
  name: 'votes',
  asks: votesPage,
  title: (_, view) => LIST_MESSAGES[view.language].votes,
  rows: ({ found: { nodes } }) => nodes,
  pageInfo: ({ found: { pageInfo } }) => pageInfo,
  columns: {
    id: ({ id }) => id,
    date: ({ date }) => date,
    symbol: ({ symbol }) => symbol,
    title: ({ title }) => title,
    short_title: ({ shortTitle }) => shortTitle,
    address: ({ address }) => address,
    outcome: ({ outcome }) => outcome,
    in_favour: ({ inFavour }) => inFavour,
    against: ({ against }) => against,
    abstaining: ({ abstaining }) => abstaining,
    vetoed_by: ({ vetoes }) => codes(vetoes),
    on_un_veto_list: ({ countedOnUnVetoList }) => countedOnUnVetoList,
    atrocity_mark: ({ atrocityMark }) => atrocityMark,
    atrocity_sources: ({ atrocitySources }) => ids(atrocitySources),
    sources: ({ sources }) => ids(sources),
  },
});

const rollCallList = list({
  name: 'roll-call',
  asks: votePage,
  of: { parameter: 'draft', as: '*', example: 'S/2016/846' },
  title: ({ draftResolution: draft }, view) =>
    LIST_MESSAGES[view.language].rollCall(
      draft?.symbol ?? VOTE_MESSAGES[view.language].noSymbol,
      view.day(draft?.date ?? ''),
    ),
  rows: ({ draftResolution: draft }, view) =>
    draft &&
    perInitiative(seated(draft.votes, view), ({ positions }) => positions).map((row) => ({
      ...row,
      sources: draft.sources,
    })),
  columns: {
    state: ({ state }) => state.code,
    name: ({ state }) => state.name,
    seat: ({ seat }) => seat,
    choice: ({ choice }) => choice,
    veto: ({ veto }) => veto,
    correction: ({ correction }) => correction,
    ...PLACED,
    sources: ({ sources }) => ids(sources),
  },
  perInitiative: Object.keys(PLACED),
});

const stateVotesList = list({
  name: 'state-votes',
  asks: statePage,
  of: { parameter: 'state', as: 'code', example: 'URY' },
  title: ({ state }, view) => LIST_MESSAGES[view.language].stateVotes(state?.name ?? ''),
  rows: ({ state }) => state && perInitiative(state.votes.nodes, ({ positions }) => positions),
  pageInfo: ({ state }) => state?.votes.pageInfo,
  columns: {
    draft: ({ draftResolution: { id } }) => id,
    date: ({ draftResolution: { date } }) => date,
    symbol: ({ draftResolution: { symbol } }) => symbol,
    title: ({ draftResolution: { title } }) => title,
    short_title: ({ draftResolution: { shortTitle } }) => shortTitle,
    address: ({ draftResolution: { address } }) => address,
    choice: ({ choice }) => choice,
    veto: ({ veto }) => veto,
    outcome: ({ draftResolution: { outcome } }) => outcome,
    ...PLACED,
    sources: ({ draftResolution: { sources } }) => ids(sources),
  },
  perInitiative: Object.keys(PLACED),
});

const councilList = list({
  name: 'council',
  asks: councilPage,
  title: ({ council }, view) => LIST_MESSAGES[view.language].council(view.day(council.on)),
  rows: ({ council }, view) =>
    perInitiative(bySeatAndName(council.members, view.language), ({ state: { code } }) =>
      council.supports.flatMap(({ initiative, positions }) =>
        positions.filter(({ state }) => state.code === code).map((position) => ({ ...position, initiative })),
      ),
    ),
  columns: {
    state: ({ state }) => state.code,
    name: ({ state }) => state.name,
    seat: ({ seat }) => seat,
    term_starts_on: ({ term }) => term.startsOn,
    term_ends_on: ({ term }) => term.endsOn,
    ...STANDING,
    term_sources: ({ term }) => ids(term.sources),
  },
  perInitiative: Object.keys(STANDING),
});

const publishedCountsList = list({
  name: 'published-counts',
  asks: {
    document: PublishedCountsListDocument,
    variables: (asked) => ({ initiative: initiativeOf(asked) }),
  },
  title: ({ initiative }, view) =>
    LIST_MESSAGES[view.language].publishedCounts(proseIn(view, found(initiative, view.asked).name)),
  rows: (data, { asked }) => {
    const { slug, publishedCounts } = found(data.initiative, asked);
    return publishedCounts
      .filter(({ date }) => date === null || date.latest <= asked.on)
      .map((count) => ({ ...count, slug }));
  },
  columns: {
    id: ({ id }) => id,
    initiative: ({ slug }) => slug,
    date: ({ dateText }) => dateText,
    earliest: ({ date }) => date?.earliest ?? null,
    latest: ({ date }) => date?.latest ?? null,
    count: ({ text }) => text,
    value: ({ value }) => value,
    qualifier: ({ qualifier }) => qualifier,
    observers: ({ observers }) => observers,
    includes_observers: ({ includesObservers }) => includesObservers,
    council_members: ({ councilMembers }) => councilMembers,
    council_members_text: ({ councilMembersText }) => councilMembersText,
    note: ({ note }) => note,
    sources: ({ sources }) => ids(sources),
  },
});

const sourcesList = list({
  name: 'sources',
  asks: sourcesPage,
  title: (_, view) => LIST_MESSAGES[view.language].sources,
  rows: listedSources,
  pageInfo: ({ sources: { pageInfo } }) => pageInfo,
  columns: {
    id: ({ id }) => id,
    label: ({ label }) => label,
    title: ({ title }) => title,
    publisher: ({ publisher }) => publisher,
    kind: ({ kind }) => kind,
    language: ({ language }) => language,
    original_url: ({ originalUrl }) => originalUrl,
    url: ({ url }) => url,
    further_urls: ({ furtherUrls }) => furtherUrls,
    licence: ({ licence }) => licence,
    published_on: ({ publishedOnText }) => publishedOnText,
    date_note: ({ dateNote }) => dateNote,
    retrieved_on: ({ retrievedOn }) => retrievedOn,
    extent_read: ({ extentRead }) => extentRead,
    read: ({ read }) => read,
    facts: factsOn,
  },
  cites: 'id',
});

/** Of one State where the address names it, else of all, former ones included. */
const statesAsked = (asked: Asked) => {
  const state = textOf(asked, 'state');
  return {
    where: state ? { codes: [state] } : { membership: ['MEMBER', 'OBSERVER', 'FORMER'] as const },
    language: graphqlLanguage(asked.language),
  };
};

interface Listed {
  readonly code: string;
  readonly name: string;
}

/** What is recorded of the States of an answer, each fact with its State. @throws Error where the State asked for is none */
const recorded = <State extends Listed, Fact>(
  { states }: { readonly states: { readonly nodes: readonly State[] } },
  { asked, language }: View,
  factsOf: (state: State) => readonly Fact[],
): readonly (Fact & { readonly state: Listed })[] => {
  if (states.nodes.length === 0) {
    throw badFilter(
      `“state” is “${(textOf(asked, 'state') ?? '').slice(0, 40)}”, the code of no State; write one such as URY.`,
    );
  }
  const named = [...states.nodes].sort((a, b) => byName(language, a.name, b.name));
  return named.flatMap((state) => factsOf(state).map((fact) => ({ ...fact, state })));
};

const ofState = {
  state: ({ state }: { readonly state: Listed }) => state.code,
  name: ({ state }: { readonly state: Listed }) => state.name,
};

const actsList = list({
  name: 'acts',
  asks: { document: ActsListDocument, variables: statesAsked },
  title: (_, view) => LIST_MESSAGES[view.language].acts,
  rows: (data, view) => {
    const slug = oneOf(
      view.asked,
      'initiative',
      view.shown.initiatives.map((each) => each.slug),
    );
    return recorded(data, view, ({ acts }) => acts.filter(({ initiative }) => !slug || initiative.slug === slug));
  },
  columns: {
    id: ({ id }) => id,
    initiative: ({ initiative }) => initiative.slug,
    ...ofState,
    kind: ({ kind }) => kind,
    date: ({ date }) => date.text,
    precision: ({ date }) => date.precision,
    earliest: ({ date }) => date.earliest,
    latest: ({ date }) => date.latest,
    note: ({ note }) => note,
    sources: ({ sources }) => ids(sources),
  },
});

const councilTermsList = list({
  name: 'council-terms',
  asks: { document: CouncilTermsListDocument, variables: statesAsked },
  title: (_, view) => LIST_MESSAGES[view.language].councilTerms(yearOf(view.shown.councilKnown.from)),
  rows: (data, view) => recorded(data, view, ({ councilTerms }) => councilTerms),
  columns: {
    id: ({ id }) => id,
    ...ofState,
    seat: ({ seat }) => seat,
    starts_on: ({ startsOn }) => startsOn,
    ends_on: ({ endsOn }) => endsOn,
    name_in_source: ({ nameInSource }) => nameInSource,
    seat_group: ({ seatGroup }) => seatGroup,
    note: ({ note }) => note,
    sources: ({ sources }) => ids(sources),
  },
});

const groupMembershipsList = list({
  name: 'group-memberships',
  asks: { document: GroupMembershipsListDocument, variables: statesAsked },
  title: (_, view) => LIST_MESSAGES[view.language].groupMemberships,
  rows: (data, view) => recorded(data, view, ({ groupMemberships }) => groupMemberships),
  columns: {
    id: ({ id }) => id,
    group: ({ group }) => group,
    ...ofState,
    as_of: ({ asOf }) => asOf,
    status: ({ status }) => status,
    note: ({ note }) => note,
    sources: ({ sources }) => ids(sources),
  },
});

const assemblyRecordsList = list({
  name: 'assembly-records',
  asks: { document: AssemblyRecordsListDocument, variables: statesAsked },
  title: (_, view) => LIST_MESSAGES[view.language].assemblyRecords,
  rows: (data, view) => recorded(data, view, ({ assemblyRecords }) => assemblyRecords),
  columns: {
    id: ({ id }) => id,
    resolution: ({ resolution }) => resolution,
    date: ({ on }) => on,
    ...ofState,
    role: ({ role }) => role,
    note: ({ note }) => note,
    sources: ({ sources }) => ids(sources),
  },
});

/** Of what the address asks a list, as its page names it. @throws Error where the address does not say it */
export const subjectOf = ({ of }: AnyList, asked: Asked): Asked['params'] => {
  if (!of) return {};
  const subject = textOf(asked, of.parameter);
  if (subject) return { [of.as]: subject };
  throw badFilter(`The address does not say of what: write “${of.parameter}”, such as ?${of.parameter}=${of.example}.`);
};

/** How many rows are worked out in one step. */
const ROWS_A_STEP = 200;

/** What a file of a list holds. @param data the answer that its last rows come from */
export function* listFile(list: AnyList, rows: readonly unknown[], data: unknown, view: View): Steps<Filed> {
  const { meanings } = sectionOf(`List: ${list.name}`);
  const columns = withLabels(list.columns, view);
  const cells: FileCell[][] = [];
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    cells.push(columns.map(({ cellOf }) => cellOf(row) ?? null));
  }
  yield;
  const citing = [...columns.keys()].filter((index) => {
    const { key = '' } = columns[index] ?? {};
    return list.cites ? key === list.cites : isOfSources(key);
  });
  const subject = Object.values(subjectOf(list, view.asked)).map((text) => text.replace(/\W+/g, '-'));
  const long: Filed = {
    name: [list.name, ...subject].join('-'),
    title: list.title(data, view),
    note: list.perInitiative ? view.t.noWord : '',
    columns: columns.map(({ key }) => ({ key, label: key, meaning: meanings.get(key) ?? '' })),
    rows: cells,
    sources: [...new Set(citing.flatMap((index) => cells.flatMap((row) => row[index] ?? []).map(String)))],
  };
  return list.perInitiative && oneOf(view.asked, 'form', ['long', 'wide']) === 'wide'
    ? wide(long, labelledNames(list.perInitiative))
    : long;
}

/** Every list that can be had as a file. */
export const LISTS: readonly AnyList[] = [
  statesList,
  votesList,
  rollCallList,
  stateVotesList,
  councilList,
  actsList,
  publishedCountsList,
  councilTermsList,
  groupMembershipsList,
  assemblyRecordsList,
  sourcesList,
  revisionChangesList,
  comparedDaysList,
  comparedStatesList,
];
