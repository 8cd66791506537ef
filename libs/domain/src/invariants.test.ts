import {
  type FactKind,
  type Facts,
  NO_FACTS,
  councilOn,
  calendarDate,
  councilsBetween,
  linkDataset,
  problemsOf,
  search,
} from '#domain';
import { describeProblem, sentenceOf } from '#sentences';
import { SEED_REVISION, seedDataset, seedFacts } from '../../../test/seeds.js';
import { telling } from '../../sentences/src/telling.builders.js';

let facts: Facts;
beforeAll(() => {
  facts = seedFacts();
});

/** The seeds with one field of one fact changed. */
const withChange = (kind: FactKind, id: string, change: object): Facts => ({
  ...facts,
  [kind]: facts[kind].map((fact) => (fact.id === id ? { ...fact, ...change } : fact)),
});

const firstOf = (kind: FactKind, holds: (fact: never) => boolean = () => true): string => {
  const fact = facts[kind].find((candidate) => holds(candidate as never));
  if (!fact) throw new Error(`No such ${kind}.`);
  return fact.id;
};

it('holds of the seeds, and of no facts at all', () => {
  expect(problemsOf(facts)).toEqual([]);
  expect(problemsOf(NO_FACTS)).toEqual([]);
});

it.each<[string, FactKind, (fact: never) => boolean, object, string, RegExp]>([
  ['a source that is not there', 'act', () => true, { sources: ['S999'] }, 'sources', /no source “S999”/],
  ['no source', 'act', () => true, { sources: [] }, 'sources', /needs the id of one source/],
  ['a State that is not there', 'act', () => true, { state: 'XXX' }, 'state', /no State “XXX”/],
  ['an initiative that is not there', 'act', () => true, { initiative: 'x' }, 'initiative', /no initiative “x”/],
  ['a kind of act that is none', 'act', () => true, { kind: 'SIGNED' }, 'kind', /write one of ENDORSED/],
  ['a date that does not have its precision', 'act', () => true, { date: '2016', precision: 'DAY' }, 'date', /DAY/],
  ['a precision that is none', 'act', () => true, { precision: 'ROUGHLY' }, 'precision', /write one of DAY/],
  [
    'an endorsement before the opening',
    'act',
    ({ initiative, kind }: { initiative: string; kind: string }) =>
      initiative === 'act-code-of-conduct' && kind === 'ENDORSED',
    { date: '2014-01-01', precision: 'DAY' },
    'date',
    /lies before/,
  ],
  ['a total that cannot be read', 'publishedCount', () => true, { count: 'many', number: null }, 'count', /no total/],
  ['a day that does not exist', 'councilTerm', () => true, { startsOn: '2016-02-30' }, 'startsOn', /not a day/],
  [
    'a term that ends before it starts',
    'councilTerm',
    ({ seat }: { seat: string }) => seat === 'ELECTED',
    { endsOn: '1940-01-01' },
    'endsOn',
    /before the first day/,
  ],
  [
    'a permanent member that leaves',
    'councilTerm',
    ({ seat }: { seat: string }) => seat === 'PERMANENT',
    { endsOn: '2016-12-31' },
    'endsOn',
    /permanent members have no last day/,
  ],
  ['a question of no event', 'question', () => true, { event: 'x' }, 'event', /no event “x”/],
  ['an event at no time', 'event', () => true, { startsAt: '25:99' }, 'startsAt', /./],
  ['an event by a State that is none', 'event', () => true, { organisers: [{ state: 'XXX' }] }, 'organisers', /XXX/],
  ['an event with a total that is none', 'event', () => true, { publishedCounts: ['x'] }, 'publishedCounts', /“x”/],
  ['a leader that is no State', 'initiative', () => true, { ledByStates: ['XXX'] }, 'ledByStates', /XXX/],
  ['a crime that is none', 'initiative', () => true, { crimes: ['ARSON'] }, 'crimes', /ARSON/],
  ['a duplicate of nothing', 'draftResolution', () => true, { duplicateOf: '0' }, 'duplicateOf', /“0”/],
  ['a veto by a State that is none', 'draftResolution', () => true, { vetoedBy: ['XXX'] }, 'vetoedBy', /XXX/],
  [
    'numbers that its roll call does not count',
    'draftResolution',
    ({ symbol }: { symbol: string }) => symbol === 'S/2016/846',
    { inFavour: 12 },
    'inFavour',
    /its roll call counts 11–2–2–0/,
  ],
  [
    'a veto by another State than voted against',
    'draftResolution',
    ({ symbol }: { symbol: string }) => symbol === 'S/2016/846',
    { vetoedBy: ['CHN'] },
    'vetoedBy',
    /differ/,
  ],
  [
    'a veto by no one',
    'draftResolution',
    ({ symbol }: { symbol: string }) => symbol === 'S/2016/846',
    { vetoedBy: [] },
    'vetoedBy',
    /by no one named/,
  ],
  [
    'vetoed without the votes it needed',
    'draftResolution',
    ({ symbol }: { symbol: string }) => symbol === 'S/2016/847',
    { outcome: 'VETOED', vetoedBy: ['FRA', 'GBR', 'USA'] },
    'outcome',
    /SHORT_OF_VOTES, not vetoed/,
  ],
  [
    'adopted over a veto',
    'draftResolution',
    ({ symbol }: { symbol: string }) => symbol === 'S/2016/846',
    { outcome: 'ADOPTED' },
    'vetoedBy',
    /yet vetoes are named/,
  ],
  [
    'adopted without numbers',
    'draftResolution',
    ({ outcome }: { outcome: string }) => outcome === 'ADOPTED',
    { inFavour: null },
    'inFavour',
    /without numbers/,
  ],
])('names %s', (_, kind, holds, change, field, sentence) => {
  const id = firstOf(kind, holds);
  const found = problemsOf(withChange(kind, id, change));
  const relevant = found.filter((problem) => problem.kind === kind && problem.id === id && problem.field === field);
  expect(relevant.map(sentenceOf).join('\n')).toMatch(sentence);
  expect(relevant.map(describeProblem).join('\n')).toContain(`${kind} ${id}, ${field}: `);
});

it('names an id that stands twice', () => {
  const [act, ...others] = facts.act;
  const found = problemsOf({ ...facts, act: [act, act, ...others] as Facts['act'] });
  expect(found).toEqual([expect.objectContaining({ kind: 'act', field: 'id' })]);
});

it('names a vote of a State that did not sit, a seat too many and a roll call too short', () => {
  const draft = firstOf('draftResolution', ({ symbol }: { symbol: string }) => symbol === 'S/2016/846');
  const off = problemsOf(withChange('vote', `${draft}/URY`, { state: 'DEU' }));
  expect(off).toEqual([expect.objectContaining({ kind: 'vote', code: 'VOTE_OFF_COUNCIL' })]);
  const short = problemsOf({ ...facts, vote: facts.vote.filter(({ id }) => id !== `${draft}/URY`) });
  expect(short.map(sentenceOf).join()).toMatch(/14 votes; give one for each of the 15/);
  const term = facts.councilTerm.find(({ state, endsOn }) => state === 'URY' && endsOn === '2017-12-31');
  const twice = problemsOf({
    ...facts,
    councilTerm: [...facts.councilTerm, { ...term, id: 'again' }] as Facts['councilTerm'],
  });
  expect(twice.map(sentenceOf).join()).toMatch(/two seats/);
});

it('refuses an initiative that States do not endorse its acts', () => {
  const found = problemsOf(withChange('initiative', 'act-code-of-conduct', { endorsable: 'no' }));
  expect(found.map(sentenceOf)[0]).toMatch(/do not endorse/);
});

it('links nothing without a revision, nor across a missing reference', () => {
  expect(telling(() => linkDataset(facts, []))).toThrow(/the ledger is empty/);
  expect(telling(() => linkDataset(withChange('act', firstOf('act'), { state: 'XXX' }), [SEED_REVISION]))).toThrow(
    /No State has the id “XXX”/,
  );
});

describe('the linked seeds', () => {
  it('are frozen to the last list', () => {
    const dataset = seedDataset();
    for (const item of [dataset, ...dataset.states, ...dataset.draftResolutions, ...dataset.initiatives]) {
      expect(Object.isFrozen(item)).toBe(true);
      for (const value of Object.values(item as object)) {
        if (Array.isArray(value)) expect(Object.isFrozen(value) || item === dataset).toBe(true);
      }
    }
  });

  it('find one State first by any name of any language and period, and nothing by no letters', () => {
    const dataset = seedDataset();
    const first = (text: string) => search(dataset, text)[0];
    for (const [text, code] of [
      ['Swaziland', 'SWZ'],
      ['Turquie', 'TUR'],
      ['Ivory Coast', 'CIV'],
      ['cote d’ivoire', 'CIV'],
      ['中国', 'CHN'],
      ['Burma', 'MMR'],
      ['CPV', 'CPV'],
      ['Czech Republic', 'CZE'],
      ['Россия', 'RUS'],
    ] as const) {
      expect(first(text)).toBe(dataset.stateByCode.get(code));
    }
    expect(search(dataset, ' …! ')).toEqual([]);
    expect(search(dataset, 'S/2016/846')[0]).toBe(dataset.draftResolutionsBySymbol.get('S/2016/846')?.[0]);
  });

  it('answer for no Council outside the days that are known', () => {
    const dataset = seedDataset();
    expect(telling(() => councilOn(dataset, calendarDate('1945-12-31')))).toThrow(/from 1946-01-01 to 2027-12-31/);
    expect(telling(() => councilOn(dataset, calendarDate('2028-01-01')))).toThrow(/lies outside/);
    expect(telling(() => councilsBetween(dataset, 2017, 2016))).toThrow(/give the earlier year first/);
    expect(telling(() => councilsBetween(dataset, 1940, 2016))).toThrow(/1946 to 2027/);
    expect(councilsBetween(dataset, 1965, 1966).map(({ size }) => size)).toEqual([11, 15]);
  });
});
