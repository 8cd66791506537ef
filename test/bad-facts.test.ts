import { type CalendarDate, type FactKind, type Facts, problemsOf, readInTheFuture } from '#domain';
import { sentenceOf } from '#sentences';
import { seedFacts } from './seeds.js';

let facts: Facts;
beforeAll(() => {
  facts = seedFacts();
});

/** The seeds; drafts and votes, which are most of them, only if they depend on facts of the kind. */
const seedsFor = (kind: FactKind): Facts =>
  ['draftResolution', 'vote', 'councilTerm', 'state'].includes(kind)
    ? facts
    : { ...facts, draftResolution: [], vote: [] };

/** The problems of the seeds with the first fact of a kind changed in some fields, or repeated with these changes. */
const problemsWith = (kind: FactKind, change: object, asCopy = false): readonly string[] => {
  const [first, ...rest] = facts[kind] as readonly { readonly id: string }[];
  const list = asCopy ? [first, ...rest, { ...first, id: 'again', ...change }] : [{ ...first, ...change }, ...rest];
  return problemsOf({ ...seedsFor(kind), [kind]: list } as Facts).map(
    (found) => `${found.field}: ${sentenceOf(found)}`,
  );
};
const firstOf = (kind: FactKind) => facts[kind][0] as unknown as Readonly<Record<string, string>>;

describe('what happened', () => {
  it.each([
    ['act', { kind: 'ENDORSED', date: '2099-01-01', precision: 'DAY' }],
    ['act', { kind: 'ENDORSED', date: '2099', precision: 'YEAR' }],
    ['act', { kind: 'ENDORSED', date: '2030-05', precision: 'MONTH' }],
    ['act', { kind: 'ENDORSED', date: '2099-01-01', precision: 'ON_OR_BEFORE' }],
    ['act', { kind: 'NAMED_AS_OUTSIDE', date: '2099-01-01', precision: 'DAY' }],
    ['assemblyRecord', { date: '2109-09-14' }],
    ['publishedCount', { date: '2099-09' }],
    ['state', { admittedOn: '2146-11-19' }],
    ['state', { admittedOn: '1846-11-19' }],
    ['draftResolution', { date: '1846-02-15' }],
    ['source', { publishedOn: '2026-11-25', retrievedOn: '2026-11-24' }],
  ] as const)('cannot lie beyond its sources, nor before the United Nations: %s %j', (kind, change) => {
    expect(problemsWith(kind, change).filter((line) => /lies (after|before)/.test(line)).length).toBeGreaterThan(0);
  });

  it('may have happened in a year or a month that had begun when its source was read', () => {
    for (const [date, precision] of [
      ['2026', 'YEAR'],
      ['2026-11', 'MONTH'],
    ]) {
      expect(problemsWith('act', { kind: 'ENDORSED', date, precision })).toEqual([]);
    }
  });

  it('is told of by a source that was published no earlier, where it is a vote', () => {
    const published = (publishedOn: string | null) => {
      const [draft] = facts.draftResolution.filter(({ date }) => date === '2025-09-18');
      const source = facts.source.map((fact) => (draft?.sources.includes(fact.id) ? { ...fact, publishedOn } : fact));
      return problemsOf({ ...facts, source })
        .filter(({ id }) => id === draft?.id)
        .map((found) => `${found.field}: ${sentenceOf(found)}`);
    };
    expect(published('2022-05')).toEqual([
      'sources: all its sources were published before the vote of 2025-09-18; name one that tells of it, or check the year.',
    ]);
    for (const day of [null, '2025', '2025-09', '2025-09-18']) expect(published(day)).toEqual([]);
  });

  it('was not read on a day that has not come', () => {
    const source = [{ ...firstOf('source'), retrievedOn: '2126-11-24' }] as unknown as Facts['source'];
    const [problem] = readInTheFuture({ source }, '2026-11-26' as CalendarDate);
    expect(problem && sentenceOf(problem)).toMatch(/^2126-11-24 has not come yet/);
    expect([...readInTheFuture(facts, '2026-11-26' as CalendarDate)]).toEqual([]);
  });
});

describe('a date of a published total', () => {
  it.each([
    ...['01/09/2015', '42248', '2015-9-1', 'September 2016', '2015-02-30', '2015-13', '2016-9', '15-Sep', 'Sep-26'],
    ...['2015-09-01/', 'c.2017', '~2017', '20150901', '2015-09-01 10:00', '', '2026?'],
  ])('is not %j', (date) => {
    expect(problemsWith('publishedCount', { date })).toEqual([
      expect.stringMatching(/^date: .*is no date of a total; /),
    ]);
  });

  it.each([
    '2016-09',
    '2018-09/10',
    'c. 2017',
    '2017-03/2018',
    'undated',
    'undated (after 2022-04)',
    '2015-10 (approx.)',
  ])('may be %j', (date) => {
    expect(problemsWith('publishedCount', { date })).toEqual([]);
  });

  it('goes with members of a Council of 15, or with words', () => {
    for (const councilMembers of ['99', '16', '008', '8.0']) {
      expect(problemsWith('publishedCount', { councilMembers })).toEqual([expect.stringMatching(/^councilMembers: /)]);
    }
    for (const councilMembers of ['0', '9', '15', 'most of the Council', null]) {
      expect(problemsWith('publishedCount', { councilMembers })).toEqual([]);
    }
  });

  it('is as readable as that of a launch', () => {
    expect(problemsWith('initiative', { launchedOn: '30/09/2015' })).toEqual([expect.stringMatching(/^launchedOn: /)]);
    expect(problemsWith('initiative', { launchedOn: '2013' })).toEqual([]);
  });
});

describe('what is counted', () => {
  it.each(['groupMembership', 'assemblyRecord'] as const)('is told once: %s', (kind) => {
    expect(problemsWith(kind, {}, true)).toEqual([expect.stringMatching(/^state: .* stands twice for /)]);
  });

  it.each([
    ['groupMembership', 'group', (name: string) => name.toLowerCase()],
    ['groupMembership', 'group', (name: string) => `${name}\u200b`],
    ['groupMembership', 'group', (name: string) => `${name}\u00a0`],
    ['assemblyRecord', 'resolution', (name: string) => name.replace('/63/', '/63/ ')],
  ] as const)('is under one name: %s %s', (kind, field, other) => {
    const change = { [field]: other(firstOf(kind)[field] ?? ''), state: 'MCO' };
    expect(problemsWith(kind, change, true)).toContainEqual(expect.stringMatching(/ elsewhere; write it the same\.$/));
  });
});

describe('a code of a State', () => {
  it.each([
    ['m49', '4'],
    ['m49', 'abc'],
    ['m49', '4004'],
    ['m49', '4.0'],
    ['m49', '008'],
    ['iso2', 'af'],
    ['iso2', 'Afg'],
    ['iso2', 'AL'],
  ])('has its form, and is that of one alone: %s is not %j', (field, code) => {
    expect(problemsWith('state', { [field]: code })).toEqual([expect.stringMatching(new RegExp(`^${field}: “`))]);
  });
});

it('refuses an event that ends before it begins', () => {
  expect(problemsWith('event', { startsAt: '13:15', endsAt: '10:00' })).toEqual([
    'endsAt: 10:00 is no later than the beginning, 13:15.',
  ]);
});

describe('an id', () => {
  it.each([
    'X 4/?#',
    'S;01',
    'S01/..',
    'S01/',
    '/S01',
    'S01//2',
    '.S01',
    'é1',
    'e\u03011',
    'S01\u200b',
    'S01#a',
    'S<01',
    '',
  ])('has its form: %j has not', (id) => {
    expect(problemsWith('source', { id }, true)).toEqual([expect.stringMatching(/^id: “.*” is no id; write letters/)]);
  });

  it('holds no blank, unless it is that of a membership, which no address holds', () => {
    expect(problemsWith('event', { id: 'side event 2016' }, true)).not.toEqual([]);
    expect(
      problemsWith('groupMembership', { id: 'Friends of X/MCO', group: 'Friends of X', state: 'MCO' }, true),
    ).toEqual([]);
    expect(problemsWith('groupMembership', { id: 'Friends  of X', group: 'Friends of X', state: 'MCO' }, true)).toEqual(
      [expect.stringMatching(/^id: /)],
    );
  });

  it.each(['2587/URY', 'A/RES/63/308/AND', 'S01.2_a-b', '7'])('may be %s', (id) => {
    expect(problemsWith('source', { id, label: 'A label of its own' }, true)).toEqual([]);
  });

  it('is one, however its letters are written', () => {
    expect(problemsWith('source', { id: firstOf('source')['id']?.toLowerCase() }, true)).toEqual([
      expect.stringMatching(/^id: “s01” is “S01” with other capitals/),
    ]);
  });
});

describe('a published total', () => {
  const words = { number: null, relation: null, observers: null };

  it.each(['250', '196', 'more than 195', '193 States + 3 observers', '999'])(
    'cannot be more than there are States: %s',
    (count) => {
      expect(problemsWith('publishedCount', { ...words, count })).toEqual([
        expect.stringMatching(/^count: “.*” is more than the 193 Members and 2 observers on record/),
      ]);
    },
  );

  it.each(['193', '195', '193 States + 2 observers'])('may be %s', (count) => {
    expect(problemsWith('publishedCount', { ...words, count })).toEqual([]);
  });

  it('holds the number that is recorded beside its words', () => {
    expect(problemsWith('publishedCount', { count: 'more than 75', number: 75, relation: 'MORE_THAN' })).toEqual([]);
    expect(problemsWith('publishedCount', { count: 'more than 75', number: 57, relation: 'MORE_THAN' })).toEqual([
      'number: 57 does not stand in “more than 75”; record the number that the words have.',
    ]);
  });
});

it('refuses a time of an event that the clocks of its place skip', () => {
  const zone = { date: '2016-03-13', timeZone: 'America/New_York', endsAt: '10:00' };
  expect(problemsWith('event', { ...zone, startsAt: '02:30' })).toEqual([
    'startsAt: clocks in America/New_York skip 02:30 on 2016-03-13; check the time and the day.',
  ]);
  expect(problemsWith('event', { ...zone, startsAt: '03:00' })).toEqual([]);
});
