import { calendarDate } from './calendar-date.js';
import { councilOn, councilSupport, councilSupports } from './council.js';
import { linkDataset } from './link/dataset.js';
import { endorsableBySlug, endorsableInitiatives } from './initiative.js';
import { problemsOf } from './invariants.js';
import { stateByCode } from './live-figure.js';
import { newsOf } from './news.js';
import { positionOn, positionsOf } from './position.js';
import { boundsOf, tallyOn } from './tally.js';
import { anInitiative } from './testing/facts.builders.js';
import { INVENTED, INVENTED_REVISION, inventedDataset, inventedFacts } from './testing/invented.builders.js';

const dataset = inventedDataset();
const on = calendarDate(INVENTED.asOf);
const endorsable = endorsableInitiatives(dataset);
const compact = endorsableBySlug(dataset, INVENTED.compact);
const council = councilOn(dataset, on);

it('is tried on an invented world that holds the invariants and is known for its own years alone', () => {
  expect(problemsOf(inventedFacts())).toEqual([]);
  expect(dataset.councilKnown).toEqual({ from: '2024-01-01', to: '2027-12-31' });
  expect(endorsable.map(({ slug }) => slug)).toEqual([INVENTED.compact, INVENTED.oath, INVENTED.zeta]);
});

it('lists the support of a Council for every initiative that States endorse, each with its own numbers', () => {
  const supports = councilSupports(dataset, council);
  expect(supports).toEqual(endorsable.map((initiative) => councilSupport(council, initiative)));
  expect(supports.map(({ initiative, tally }) => [initiative.slug, tally.endorsed])).toEqual([
    [INVENTED.compact, 3],
    [INVENTED.oath, 0],
    [INVENTED.zeta, 11],
  ]);
});

it('lists the positions of a State towards every initiative, a withdrawal among them', () => {
  const state = stateByCode(dataset, 'RTL');
  expect(positionsOf(dataset, state, on)).toEqual(endorsable.map((initiative) => positionOn(initiative, state, on)));
  expect(positionsOf(dataset, state, on).map(({ status }) => status)).toEqual(['WITHDRAWN', 'UNKNOWN', 'UNKNOWN']);
});

it('bounds a count: at least those named, at most all that no source rules out', () => {
  const support = councilSupport(council, compact);
  // The United States is named as outside on a later day, which settles this day too.
  expect(support.tally).toMatchObject({ endorsed: 3, notEndorsed: 1, unknown: 11, total: 15 });
  expect(support.bounds).toEqual({ atLeast: 3, atMost: 14 });
  const tally = tallyOn(compact, on);
  expect(tally).toMatchObject({ endorsed: 7, possiblyEndorsed: 1, notEndorsed: 1, withdrawn: 1, total: 24 });
  expect(boundsOf(tally)).toEqual({ atLeast: 7, atMost: 22 });
});

it('bounds a Council of which not all members are counted by its size, not by the members that are counted', () => {
  const [part] = councilSupports(dataset, { ...council, members: council.members.slice(0, 10) });
  expect(part?.tally.total).toBe(10);
  expect(part?.bounds.atMost).toBe(14);
});

it('counts nobody as possible before an initiative was opened', () => {
  const before = councilOn(dataset, calendarDate('2024-01-31'));
  expect(councilSupport(before, compact).bounds).toEqual({ atLeast: 0, atMost: 0 });
});

it('keeps the place of an initiative when it is corrected, and puts those of later revisions behind it', () => {
  const facts = inventedFacts();
  const others = facts.initiative.filter(({ id }) => id !== INVENTED.compact);
  const corrected = anInitiative({ id: INVENTED.compact, name: 'Compact of Ayr, as amended' });
  const later = anInitiative({ id: 'a-pledge', name: 'A pledge' });
  const versions = [
    ...facts.initiative.map((fact) => ({ fact, recordedIn: 1, supersededIn: fact.id === INVENTED.compact ? 2 : null })),
    ...[corrected, later].map((fact) => ({ fact, recordedIn: 2, supersededIn: null })),
  ].map((version) => ({ kind: 'initiative' as const, ...version }));
  const next = linkDataset(
    { ...facts, initiative: [...others, later, corrected] },
    [INVENTED_REVISION, { ...INVENTED_REVISION, number: 2 }],
    newsOf(versions),
  );
  expect(endorsableInitiatives(next).map(({ slug }) => slug)).toEqual([
    INVENTED.compact,
    INVENTED.oath,
    INVENTED.zeta,
    'a-pledge',
  ]);
});
