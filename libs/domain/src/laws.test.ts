import fc from 'fast-check';
import {
  ACT_KINDS,
  type CalendarDate,
  type Dataset,
  REGIONAL_GROUPS,
  STEPS,
  addDays,
  approachOn,
  calendarDate,
  councilOn,
  councilSupport,
  coverageOn,
  draftResolutionsWhere,
  partialDate,
  positionOn,
  positionsOn,
  positionsWhere,
  sitsOn,
  startedBy,
  statusSpans,
  tallyByGroupOn,
  tallyHistory,
  tallyOf,
  tallyOn,
  timelineOf,
  votesWhere,
} from '#domain';
import { seedDataset } from '../../../test/seeds.js';
import { telling } from '../../sentences/src/telling.builders.js';

let dataset: Dataset;
beforeAll(() => {
  dataset = seedDataset();
});

const dayBetween = (from: string, to: string) =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => calendarDate(date.toISOString().slice(0, 10)));
const anyDay = dayBetween('1940-01-01', '2040-12-31');
const councilDay = dayBetween('1946-01-01', '2027-12-31');
const initiative = fc.constantFrom('act-code-of-conduct', 'french-mexican-declaration');
const initiativeOf = (slug: string) => {
  const found = dataset.initiativeBySlug.get(slug);
  if (!found) throw new Error(`No initiative ${slug}.`);
  return found;
};

const date = fc.oneof(
  dayBetween('2014-01-01', '2027-12-31').map((day) => partialDate(day, 'DAY')),
  dayBetween('2014-01-01', '2027-12-31').map((day) => partialDate(day, 'ON_OR_BEFORE')),
  fc.integer({ min: 2014, max: 2027 }).map((year) => partialDate(String(year), 'YEAR')),
  fc
    .tuple(dayBetween('2014-01-01', '2020-12-31'), fc.nat(900))
    .map(([day, days]) => partialDate(`${day}/${addDays(day, days)}`, 'BETWEEN')),
);
const acts = fc.array(fc.record({ kind: fc.constantFrom(...ACT_KINDS), date }), { maxLength: 6 });
const opened = fc.option(dayBetween('2014-01-01', '2016-12-31'));

/** Counts the cases in which the premise of a law held: a law whose premise never holds is not tested. */
const premise = () => {
  let held = 0;
  return {
    holds: (condition: boolean): boolean => {
      if (condition) held += 1;
      return condition;
    },
    held: () => held,
  };
};

describe('the laws of statuses', () => {
  it('is never ENDORSED before the earliest act, nor before the initiative opened', () => {
    const [unacted, unopened] = [premise(), premise()];
    fc.assert(
      fc.property(opened, acts, anyDay, (openedOn, list, on) => {
        const { status } = startedBy(statusSpans(openedOn, list), on);
        const bearing = list.filter(({ kind }) => kind === 'ENDORSED' || kind === 'WITHDREW');
        if (unacted.holds(bearing.every((act) => (act.date.earliest ?? act.date.latest) > on)))
          expect(status).not.toBe('ENDORSED');
        if (unopened.holds(openedOn !== null && on < openedOn)) expect(status).toBe('NOT_ENDORSED');
      }),
      { numRuns: 500 },
    );
    for (const { held } of [unacted, unopened]) expect(held()).toBeGreaterThan(5);
  });

  it('is UNKNOWN or NOT_ENDORSED on every day without an endorsement or a withdrawal', () => {
    fc.assert(
      fc.property(opened, acts, anyDay, (openedOn, list, on) => {
        const silent = list.filter(({ kind }) => kind !== 'ENDORSED' && kind !== 'WITHDREW');
        expect(['UNKNOWN', 'NOT_ENDORSED']).toContain(startedBy(statusSpans(openedOn, silent), on).status);
      }),
    );
  });

  it('is POSSIBLY_ENDORSED only where there is an endorsement or a withdrawal whose day can be asked for', () => {
    const possible = premise();
    fc.assert(
      fc.property(opened, acts, anyDay, (openedOn, list, on) => {
        const span = startedBy(statusSpans(openedOn, list), on);
        if (!possible.holds(span.status === 'POSSIBLY_ENDORSED')) return;
        const { kind } = approachOn({ ...span, acts: list }, on, openedOn)?.act ?? {};
        expect(['ENDORSED', 'WITHDREW']).toContain(kind);
      }),
      { numRuns: 500 },
    );
    expect(possible.held()).toBeGreaterThan(5);
  });

  it('once ENDORSED stays so, unless it withdraws', () => {
    const endorsed = premise();
    fc.assert(
      fc.property(opened, acts, anyDay, fc.nat(4000), (openedOn, list, on, days) => {
        const spans = statusSpans(
          openedOn,
          list.filter(({ kind }) => kind !== 'WITHDREW'),
        );
        if (endorsed.holds(startedBy(spans, on).status === 'ENDORSED')) {
          expect(startedBy(spans, addDays(on, days)).status).toBe('ENDORSED');
        }
      }),
      { numRuns: 500 },
    );
    expect(endorsed.held()).toBeGreaterThan(5);
  });

  it('does not depend on the order of acts; neighbouring spans differ and come in the order of days', () => {
    fc.assert(
      fc.property(opened, acts, (openedOn, list) => {
        const spans = statusSpans(openedOn, list);
        expect(statusSpans(openedOn, [...list].reverse())).toEqual(spans);
        expect(spans[0]?.startsOn).toBeNull();
        for (const [index, span] of spans.slice(1).entries()) {
          const before = spans[index];
          expect((before?.startsOn ?? '') < (span.startsOn ?? '')).toBe(true);
          expect({ ...before, startsOn: null }).not.toEqual({ ...span, startsOn: null });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives bounds between which the endorsement took place', () => {
    const [bounded, endorsed, possibly] = [premise(), premise(), premise()];
    fc.assert(
      fc.property(opened, acts, anyDay, (openedOn, list, on) => {
        const { status, earliest, latest } = startedBy(statusSpans(openedOn, list), on);
        if (bounded.holds(earliest !== null && latest !== null && openedOn === null))
          expect((earliest ?? '') <= (latest ?? '')).toBe(true);
        if (endorsed.holds(status === 'ENDORSED')) expect(latest !== null && latest <= on).toBe(true);
        if (possibly.holds(status === 'POSSIBLY_ENDORSED')) expect(earliest === null || earliest <= on).toBe(true);
      }),
      { numRuns: 500 },
    );
    for (const { held } of [bounded, endorsed, possibly]) expect(held()).toBeGreaterThan(5);
  });
});

describe('the laws of counts, on the seeds', () => {
  it('counts every Member and observer of the day once, however the day is asked for', () => {
    fc.assert(
      fc.property(initiative, anyDay, fc.boolean(), (slug, on, countObservers) => {
        const item = initiativeOf(slug);
        const counted = positionsOn(item, on).filter(({ state }) => countObservers || state.membership === 'MEMBER');
        expect(tallyOn(item, on, countObservers)).toEqual(tallyOf(counted));
      }),
    );
  });

  it('adds up over regional groups, and over any other partition of the States', () => {
    fc.assert(
      fc.property(initiative, anyDay, fc.boolean(), fc.integer({ min: 1, max: 9 }), (slug, on, observers, parts) => {
        const item = initiativeOf(slug);
        const whole = tallyOn(item, on, observers);
        const groups = tallyByGroupOn(item, on, observers).map((group) => group.tally);
        const positions = positionsOn(item, on).filter(({ state }) => observers || state.membership === 'MEMBER');
        const partition = Array.from({ length: parts }, (_, part) =>
          tallyOf(positions.filter(({ state }) => state.code.charCodeAt(1) % parts === part)),
        );
        for (const tallies of [groups, partition]) {
          for (const key of Object.keys(whole) as (keyof typeof whole)[]) {
            expect(tallies.reduce((sum, tally) => sum + tally[key], 0)).toBe(whole[key]);
          }
        }
      }),
    );
  });

  it('never has more certain than possible endorsements, nor more than there are States', () => {
    fc.assert(
      fc.property(initiative, anyDay, fc.nat(9000), fc.constantFrom(...STEPS), (slug, from, days, step) => {
        for (const point of timelineOf(initiativeOf(slug), from, addDays(from, days), step)) {
          expect(point.certain <= point.possible && point.possible <= point.tally.total).toBe(true);
          expect(point.tally).toEqual(tallyOn(initiativeOf(slug), point.on));
        }
      }),
    );
  });

  it('changes a tally only on the days of its history', () => {
    for (const slug of ['act-code-of-conduct', 'french-mexican-declaration']) {
      const history = tallyHistory(initiativeOf(slug));
      for (const { startsOn, tally } of history.slice(1)) {
        expect(tallyOn(initiativeOf(slug), startsOn as CalendarDate)).toEqual(tally);
      }
    }
  });

  it('names no more of the States than it tallies as endorsed', () => {
    fc.assert(
      fc.property(initiative, anyDay, (slug, on) => {
        const coverage = coverageOn(initiativeOf(slug), on);
        const observers = coverage.publishedCount?.includesObservers ?? false;
        expect(coverage.named).toBe(tallyOn(initiativeOf(slug), on, observers).endorsed);
        if (coverage.publishedCount) {
          expect((coverage.publishedCount.date?.latest ?? '9999') <= on).toBe(true);
          expect(coverage.publishedCounts).toContain(coverage.publishedCount);
        } else expect(coverage.share).toBeNull();
      }),
    );
  });

  it('keeps what a filter asks for, and the filters of a partition together keep all', () => {
    fc.assert(
      fc.property(initiative, anyDay, (slug, on) => {
        const item = initiativeOf(slug);
        const all = positionsWhere(dataset, item, on, {});
        const byGroup = REGIONAL_GROUPS.map((group) => positionsWhere(dataset, item, on, { regionalGroup: [group] }));
        const grouped = all.filter(({ state }) => state.regionalGroup !== null);
        expect(byGroup.flat().length).toBe(grouped.length);
        const [seated, outside] = [true, false].map(
          (onCouncil) => () => positionsWhere(dataset, item, on, { onCouncil }),
        );
        if (on > dataset.councilKnown.to)
          expect(telling(() => outside?.())).toThrow('All members of the Security Council are known');
        else expect((seated?.() ?? []).length + (outside?.() ?? []).length).toBe(all.length);
      }),
    );
  });
});

describe('the laws of the Council, on the seeds', () => {
  it('has 11 members and needs 7 votes to the end of 1965, 15 and 9 since, on every day', () => {
    for (let day = calendarDate('1946-01-01'); day <= '2027-12-31'; day = addDays(day, 1)) {
      const { size, votesNeeded, members } = councilOn(dataset, day);
      const permanent = members.filter(({ seat }) => seat === 'PERMANENT').length;
      const expected = day < '1966-01-01' ? [11, 7, 11, 5, 11] : [15, 9, 15, 5, 15];
      const distinct = new Set(members.map(({ state }) => state.code)).size;
      if ([size, votesNeeded, members.length, permanent, distinct].join() !== expected.join()) {
        throw new Error(`On ${day}: ${[size, votesNeeded, members.length, permanent, distinct].join()}`);
      }
    }
  });

  it('counts the support of a Council as the sum of its members, never more than its size', () => {
    fc.assert(
      fc.property(initiative, councilDay, (slug, on) => {
        const council = councilOn(dataset, on);
        const support = councilSupport(council, initiativeOf(slug));
        expect(support.tally.total).toBe(council.size);
        expect(support.majority).toBe(2 * support.tally.endorsed > council.size);
        expect(support.shortOfVotesNeeded).toBe(Math.max(0, council.votesNeeded - support.tally.endorsed));
        for (const { state } of support.positions) expect(sitsOn(state, on)).toBe(true);
      }),
    );
  });

  it('gives a vote only to States that sat, with their position of that very day', () => {
    const code = initiativeOf('act-code-of-conduct');
    for (const draft of dataset.draftResolutions) {
      for (const { state, draftResolution, veto, choice } of draft.votes) {
        expect(draftResolution).toBe(draft);
        if (!sitsOn(state, draft.date)) throw new Error(`${state.code} did not sit on ${draft.date}.`);
        if (veto && (choice !== 'NO' || draft.outcome !== 'VETOED')) throw new Error(`${draft.id}: no veto.`);
      }
    }
    expect(positionOn(code, code.states[0] as (typeof code.states)[0], calendarDate('2015-08-31')).status).toBe(
      'NOT_ENDORSED',
    );
  });

  it('finds each draft by exactly one outcome, and each vote by exactly one choice', () => {
    const drafts = (['ADOPTED', 'VETOED', 'SHORT_OF_VOTES'] as const).map(
      (outcome) => draftResolutionsWhere(dataset, { outcome: [outcome] }).length,
    );
    expect(drafts.reduce((a, b) => a + b)).toBe(dataset.draftResolutions.length);
    const votes = dataset.stateByCode.get('URY')?.votes ?? [];
    const choices = (['YES', 'NO', 'ABSTAIN', 'NOT_VOTING', 'UNKNOWN'] as const).map(
      (choice) => votesWhere(votes, { choice: [choice] }).length,
    );
    expect(choices.reduce((a, b) => a + b)).toBe(votes.length);
  });
});
