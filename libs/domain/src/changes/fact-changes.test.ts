import { FACT_KINDS, type FactVersion } from '../facts.js';
import type { Dataset } from '../model.js';
import { newsOf } from '../news.js';
import { INVENTED, inventedDataset, inventedFacts } from '../testing/invented.builders.js';
import { type FactChangeCriteria, changedFactsIn, factChangeOf } from './fact-changes.js';

const facts = inventedFacts();

const factChangesIn = (dataset: Dataset, number: number, criteria: FactChangeCriteria = {}) =>
  changedFactsIn(dataset, number, criteria).map((news) => factChangeOf(dataset, news));

/** The invented dataset with a second revision in which the first fact of each kind is corrected, or taken back. */
const withSecondRevision = (isTakenBack: boolean): Dataset => {
  const versions = FACT_KINDS.flatMap((kind): FactVersion[] => {
    const [fact] = facts[kind];
    if (!fact) return [];
    const first = { kind, fact, recordedIn: 1, supersededIn: 2 } as FactVersion;
    return isTakenBack ? [first] : [first, { ...first, recordedIn: 2, supersededIn: null }];
  });
  return { ...inventedDataset(facts), news: newsOf(versions) };
};

const named = (dataset: Dataset) =>
  Object.fromEntries(
    factChangesIn(dataset, 2).map(({ kind, about }) => {
      const [key] = about ? [Reflect.get(about, 'code') ?? Reflect.get(about, 'slug') ?? Reflect.get(about, 'id')] : [];
      return [kind, key ?? null] as const;
    }),
  );

it.each([false, true])('finds what each changed fact is about (taken back: %s)', (isTakenBack) => {
  expect(named(withSecondRevision(isTakenBack))).toMatchObject({
    source: 'invented-01',
    state: facts.state[0]?.id,
    initiative: INVENTED.compact,
    act: 'AVA',
    publishedCount: INVENTED.compact,
    councilTerm: 'CHN',
    draftResolution: 'd-1',
    vote: facts.vote[0]?.draft,
    event: INVENTED.event,
    question: facts.question[0]?.id,
  });
});

it('calls drafts and events that were taken back as the revision before did', () => {
  const namesOf = (kind: string) =>
    factChangesIn(withSecondRevision(true), 2).find((change) => change.kind === kind)?.names;
  const [vote] = facts.vote;
  const draft = facts.draftResolution.find(({ id }) => id === vote?.draft);
  expect(draft?.symbol).toBeTruthy();
  expect(namesOf('vote')).toEqual([{ kind: 'draftResolution', id: draft?.id, name: draft?.symbol }]);
  const event = facts.event.find(({ id }) => id === facts.question[0]?.event);
  expect(namesOf('question')).toEqual([{ kind: 'event', id: event?.id, name: event?.title }]);
  // Without the drafts and events of the current revision, names come from the news; without those, there is no name.
  const gone: Dataset = {
    ...withSecondRevision(true),
    draftResolutionById: new Map(),
    eventBySlug: new Map(),
  };
  expect(factChangesIn(gone, 2).find((change) => change.kind === 'question')?.names).toEqual([
    { kind: 'event', id: event?.id, name: event?.title },
  ]);
  const without = { ...gone, news: gone.news.filter(({ kind }) => kind !== 'event') };
  expect(factChangesIn(without, 2).find((change) => change.kind === 'question')?.names).toEqual([]);
});

it('knows nothing that a total of no initiative is about', () => {
  const fact = facts.publishedCount.find(({ initiative }) => initiative === null);
  const news = [{ what: 'CORRECTED', kind: 'publishedCount', fact, before: fact, revision: 2 }] as never;
  expect(factChangesIn({ ...inventedDataset(facts), news }, 2)).toMatchObject([{ id: 'either-1', about: null }]);
});

it('tells all that a fact said which was taken back, and of a correction what reads otherwise', () => {
  const [act] = facts.act;
  if (!act) throw new Error('There is no act.');
  const first: FactVersion = { kind: 'act', fact: act, recordedIn: 1, supersededIn: 2 };
  const changesOf = (...versions: FactVersion[]) =>
    factChangesIn({ ...inventedDataset(facts), news: newsOf(versions) }, 2, { kind: 'act' }).map(
      ({ what, fields }) => [what, fields] as const,
    );
  const corrected = { ...act, date: '2024-03-02' };
  expect(changesOf(first, { kind: 'act', fact: corrected, recordedIn: 2, supersededIn: null })).toEqual([
    ['CORRECTED', [{ column: 'date', before: '2024-03-01', now: '2024-03-02' }]],
  ]);
  const [[what, fields] = ['', []]] = changesOf(first);
  expect(what).toBe('TAKEN_BACK');
  expect(fields).toContainEqual({ column: 'state', before: 'AVA', now: '' });
  expect(fields.map(({ column }) => column)).not.toContain('id');
});

it('chooses by kind of fact and of change, what was wrong first', () => {
  const dataset = withSecondRevision(false);
  expect(factChangesIn(dataset, 2, { kind: 'vote' }).map(({ kind }) => kind)).toEqual(['vote']);
  expect(factChangesIn(dataset, 2, { what: 'TAKEN_BACK' })).toEqual([]);
  expect(factChangesIn(dataset, 1).every(({ what }) => what === 'RECORDED')).toBe(true);
});

it('tells several revisions together as one change', () => {
  const [act] = facts.act;
  if (!act) throw new Error('There is no act.');
  const version = (fact: typeof act, recordedIn: number, supersededIn: number | null): FactVersion => ({
    kind: 'act',
    fact,
    recordedIn,
    supersededIn,
  });
  const [first, second] = [act, { ...act, date: '2024-03-02' }];
  const [passing, gone, late] = ['passing', 'gone', 'late'].map((id) => ({ ...act, id }));
  const versions = [
    version(first, 1, 2),
    version(second, 2, 3),
    version(first, 3, null),
    version(passing ?? act, 2, 3),
    version(gone ?? act, 1, 3),
    version(late ?? act, 2, 3),
    version({ ...(late ?? act), date: '2024-03-09' }, 3, null),
  ];
  const dataset = { ...inventedDataset(facts), news: newsOf(versions) };
  const since = (from: number | null) =>
    factChangesIn(dataset, 3, { kind: 'act', since: from }).map(({ what, id }) => `${what} ${id}`);
  // A fact that reads as it did before, or that came and went, is not a change of both revisions together.
  expect(since(1)).toEqual(['TAKEN_BACK gone', 'RECORDED late']);
  expect(since(2)).toEqual(since(null));
  expect([...since(2)].sort()).toEqual(
    [`CORRECTED ${act.id}`, 'CORRECTED late', 'TAKEN_BACK gone', 'TAKEN_BACK passing'].sort(),
  );
});
