import { changedPositions, compareDaysPage, daysIn } from '../pages/compare/days.js';
import { compareStatesPage } from '../pages/compare/states.js';
import { revisionPage } from '../pages/revisions/revision.js';
import { ids, list } from './list-of.js';
import { LIST_MESSAGES } from './messages.js';

/** One row for each column that reads otherwise; a new fact has one, without a column. */
export const revisionChangesList = list({
  name: 'revision-changes',
  asks: revisionPage,
  of: { parameter: 'number', as: 'number', example: '2' },
  title: ({ revision }, view) => LIST_MESSAGES[view.language].revisionChanges(String(revision?.number ?? '')),
  rows: ({ revision }) =>
    revision &&
    revision.factChanges.nodes.flatMap(({ fields, ...change }) =>
      (fields.length > 0 ? fields : [null]).map((field) => ({ ...change, field })),
    ),
  pageInfo: ({ revision }) => revision?.factChanges.pageInfo,
  columns: {
    kind: ({ kind }) => kind,
    id: ({ id }) => id,
    change: ({ what }) => what,
    column: ({ field }) => field?.column ?? null,
    before: ({ field }) => field?.before ?? null,
    now: ({ field }) => field?.now ?? null,
  },
});

export const comparedDaysList = list({
  name: 'compared-days',
  asks: compareDaysPage,
  title: (_, view) => {
    const { a, b } = daysIn(view.asked);
    return LIST_MESSAGES[view.language].comparedDays(view.day(a), view.day(b));
  },
  rows: (data, view) => [
    ...data.compareDays.joined.map(({ state }) => ({ change: 'JOINED', state, pair: null })),
    ...data.compareDays.left.map(({ state }) => ({ change: 'LEFT', state, pair: null })),
    ...changedPositions(data, view).map((pair) => ({ change: 'POSITION', state: pair.a.state, pair })),
  ],
  columns: {
    change: ({ change }) => change,
    state: ({ state }) => state.code,
    name: ({ state }) => state.name,
    initiative: ({ pair }) => pair?.initiative.slug ?? null,
    status_a: ({ pair }) => pair?.a.status ?? null,
    status_b: ({ pair }) => pair?.b.status ?? null,
    earliest: ({ pair }) => pair?.b.earliest ?? null,
    latest: ({ pair }) => pair?.b.latest ?? null,
    sources: ({ pair }) => ids((pair?.b.acts ?? []).flatMap(({ sources }) => sources)),
  },
});

export const comparedStatesList = list({
  name: 'compared-states',
  asks: compareStatesPage,
  of: { parameter: 'a', as: 'a', example: 'FRA', also: { b: 'GBR' } },
  title: ({ compareStates: compared }, view) =>
    LIST_MESSAGES[view.language].comparedStates(
      compared?.a.name ?? '',
      compared?.b.name ?? '',
      view.day(view.asked.on),
    ),
  rows: ({ compareStates: compared }) =>
    compared
      ? [
          ...compared.positions.map(({ initiative, differs, a, b }) => ({
            what: 'POSITION',
            subject: initiative.slug,
            differs,
            a: a.status,
            b: b.status,
            date: null,
            sources: ids([...a.acts, ...b.acts].flatMap(({ sources }) => sources)),
          })),
          ...compared.votedOtherwise.map(({ a: { choice, draftResolution: draft }, b }) => ({
            what: 'VOTE',
            subject: draft.address,
            differs: true,
            a: choice,
            b: b.choice,
            date: draft.date,
            sources: ids(draft.sources),
          })),
        ]
      : null,
  columns: {
    what: ({ what }) => what,
    subject: ({ subject }) => subject,
    date: ({ date }) => date,
    differs: ({ differs }) => differs,
    a: ({ a }) => a,
    b: ({ b }) => b,
    sources: ({ sources }) => sources,
  },
});
