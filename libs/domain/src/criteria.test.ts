import {
  type Dataset,
  type DraftCriteria,
  type DraftResolution,
  MAX_TIMELINE_POINTS,
  type State,
  type StateCriteria,
  type Tally,
  type VoteTally,
  addDays,
  calendarDate,
  councilOn,
  councilSupport,
  coverageOfCount,
  coverageOn,
  draftResolutionsWhere,
  groupTallyOn,
  groupsOf,
  knownCouncilOn,
  nameOf,
  outcomeRemark,
  positionOn,
  sitsOn,
  statesWhere,
  supporterVotes,
  tallyByGroupOn,
  tallyOn,
  timelineFrom,
  timelineOf,
  votesWhere,
} from '#domain';
import { firstDataset, seedDataset, seedFacts } from '../../../test/seeds.js';
import { telling } from '../../sentences/src/telling.builders.js';

let dataset: Dataset;
const on = calendarDate('2016-09-22');
const codeOfConduct = () => dataset.initiativeBySlug.get('act-code-of-conduct') as Dataset['initiatives'][0];
beforeAll(() => {
  dataset = seedDataset();
});

const codes = (criteria: StateCriteria, day = on) => statesWhere(dataset, day, criteria).map(({ code }) => code);

/** The second record of the veto of 22 December 2023, which the seeds have under two ids. */
const repeatedDraft = (): DraftResolution =>
  [...dataset.draftResolutionById.values()].find(({ duplicateOf }) => duplicateOf !== null) as DraftResolution;
const recordedOn = (date: string) => seedFacts().draftResolution.filter((fact) => fact.date === date);

describe('States that meet conditions', () => {
  it('are the 193 Members and 2 observers of the day without any; fewer before the newest was admitted', () => {
    expect(codes({})).toHaveLength(195);
    expect(codes({ membership: ['MEMBER'] })).toHaveLength(193);
    expect(codes({ membership: ['OBSERVER'] })).toEqual(['VAT', 'PSE'].sort(byName));
    expect(codes({}, calendarDate('2011-07-13'))).not.toContain('SSD');
    expect(codes({}, calendarDate('2011-07-14'))).toContain('SSD');
  });
  const byName = (a: string, b: string) => {
    const name = (code: string) => nameOf(dataset.stateByCode.get(code) as Dataset['states'][0]);
    return name(a).localeCompare(name(b), 'en');
  };

  it('hold former States only where asked for by membership or code', () => {
    expect(codes({ membership: ['FORMER'] }).length).toBeGreaterThan(0);
    expect(codes({})).not.toContain('SUN');
    expect(codes({ codes: ['URY', 'FRA'] })).toEqual(['FRA', 'URY']);
  });

  it('are found by part of a name in any language or period', () => {
    expect(codes({ name: 'swazi' })).toEqual(['SWZ']);
    expect(codes({ name: 'turqu' })).toEqual(['TUR']);
    expect(codes({ name: 'no such State' })).toEqual([]);
  });

  it('combine status, Council and group', () => {
    const seated = codes({ onCouncil: true });
    expect(seated).toHaveLength(15);
    const endorsed = codes({ initiative: codeOfConduct(), status: ['ENDORSED'], onCouncil: true });
    expect(endorsed).toEqual(expect.arrayContaining(['FRA', 'GBR', 'NZL', 'ESP', 'UKR', 'URY']));
    expect(codes({ onCouncil: true, regionalGroup: ['EASTERN_EUROPEAN'] })).toEqual(['RUS', 'UKR']);
    const [membership] = dataset.states.flatMap((state) => state.groupMemberships);
    const group = membership?.group ?? '';
    expect(codes({ group: group.toUpperCase() })).toEqual(codes({ group }));
    expect(codes({ group }).length).toBeGreaterThan(0);
    expect(codes({ group: 'no such group' })).toEqual([]);
  });

  it('are in a group if a source names them so, and no longer if it names them as having left', () => {
    const [act, , rome] = groupsOf(dataset);
    expect(groupsOf(dataset).map(({ name }) => name)).toEqual(['ACT', 'Group of Friends of R2P', 'Rome Statute']);
    expect(act?.members).toHaveLength(27);
    expect(act?.former.map(({ state }) => state.code)).toEqual(['VCT', 'TZA']);
    expect(rome?.former.map(({ state }) => state.code)).toEqual(['BDI', 'PHL']);
    expect(codes({ group: 'ACT' })).toEqual(act?.members.map(({ state }) => state.code));
  });

  it('have names in six languages, English where the UN gives none in another', () => {
    const france = dataset.stateByCode.get('FRA') as Dataset['states'][0];
    expect([nameOf(france), nameOf(france, 'ES'), nameOf(france, 'ZH')]).toEqual(['France', 'Francia', '法国']);
    const former = statesWhere(dataset, on, { membership: ['FORMER'] })[0] as Dataset['states'][0];
    expect(nameOf(former, 'AR')).toBe(nameOf(former));
    expect(nameOf({ ...france, names: [] })).toBe('FRA');
  });
});

describe('members of groups', () => {
  it('stand where they stand as States: what a group is called endorses nothing for them', () => {
    for (const group of groupsOf(dataset)) {
      const tally = groupTallyOn(group, codeOfConduct(), on);
      const endorsed = codes({ group: group.name, initiative: codeOfConduct(), status: ['ENDORSED'] });
      expect([tally.endorsed, tally.total]).toEqual([endorsed.length, group.members.length]);
      expect(groupTallyOn(group, codeOfConduct(), calendarDate('2015-08-31')).notEndorsed).toBe(tally.total);
    }
  });
});

describe('regional groups on the Council and outside it', () => {
  it('add up to the whole', () => {
    const seated = (state: State) => sitsOn(state, on);
    const inside = tallyByGroupOn(codeOfConduct(), on, false, seated);
    const outside = tallyByGroupOn(codeOfConduct(), on, false, (state) => !seated(state));
    const sum = (tallies: readonly { readonly tally: Tally }[]) =>
      tallies.reduce((total, { tally }) => total + tally.endorsed, 0);
    expect(inside.reduce((total, { tally }) => total + tally.total, 0)).toBe(15);
    expect(sum(inside) + sum(outside)).toBe(tallyOn(codeOfConduct(), on).endorsed);
  });
});

describe('votes of supporters', () => {
  const year = (requestedYear: number, criteria: DraftCriteria = {}) =>
    supporterVotes(dataset, codeOfConduct(), criteria).find((tally) => tally.year === requestedYear);

  it('run from the year in which the Code opened to that of the revision', () => {
    const years = supporterVotes(dataset, codeOfConduct(), {}).map((tally) => tally.year);
    expect([years[0], years.at(-1), years.length]).toEqual([2015, 2026, 12]);
    expect(supporterVotes(dataset, codeOfConduct(), { to: calendarDate('2015-08-31') })).toEqual([]);
    const late = { from: calendarDate('2020-05-01'), to: calendarDate('9999-12-31') };
    expect(supporterVotes(dataset, codeOfConduct(), late).map((tally) => tally.year)[0]).toBe(2020);
    const unopened = { ...codeOfConduct(), openedOn: null, launchedOn: null, acts: [] };
    expect(supporterVotes(dataset, unopened, {})).toEqual([]);
  });

  it('count those who had endorsed by the day of the vote, whatever they chose', () => {
    const [draft] = draftResolutionsWhere(dataset, { symbol: 'S/2016/846' });
    const day = { from: calendarDate('2016-10-08'), to: calendarDate('2016-10-08'), symbol: 'S/2016/846' };
    const endorsed = draft?.votes.filter(
      ({ state }) => positionOn(codeOfConduct(), state, day.from).status === 'ENDORSED',
    );
    const tally = year(2016, day);
    expect(tally?.drafts).toBe(1);
    expect(tally?.inFavour).toBe(endorsed?.filter(({ choice }) => choice === 'YES').length);
    const { inFavour, against, abstaining, notVoting, unknown } = tally as VoteTally;
    expect(inFavour + against + abstaining + notVoting + unknown).toBe(endorsed?.length);
    expect(endorsed?.length).toBeGreaterThan(0);
  });

  it('count a vote that is recorded twice once', () => {
    const { date } = repeatedDraft();
    const counted = supporterVotes(dataset, codeOfConduct(), { from: date, to: date });
    expect(counted.map(({ drafts }) => drafts)).toEqual([recordedOn(date).length - 1]);
  });
});

describe('a record that repeats another', () => {
  it('counts nowhere: neither among the vetoed drafts nor among the votes of a State', () => {
    const vetoed = seedFacts().draftResolution.filter(({ outcome }) => outcome === 'VETOED');
    expect(draftResolutionsWhere(dataset, { outcome: ['VETOED'] })).toHaveLength(vetoed.length - 1);
    const repeated = repeatedDraft();
    const { date, votes } = repeated;
    expect(draftResolutionsWhere(dataset, { from: date, to: date })).toHaveLength(recordedOn(date).length - 1);
    for (const { state } of votes) {
      expect(state.votes.filter(({ draftResolution }) => draftResolution === repeated)).toEqual([]);
    }
    expect(votes).not.toEqual([]);
  });

  it('is found by its id alone, and names the record that stands', () => {
    const repeated = repeatedDraft();
    expect(repeated.duplicateOf?.duplicateOf).toBeNull();
    expect(dataset.draftResolutions).toContain(repeated.duplicateOf);
    expect([repeated.earlier, repeated.later]).toEqual([null, null]);
    expect(dataset.draftResolutions.some(({ earlier, later }) => [earlier, later].includes(repeated))).toBe(false);
  });
});

describe('a resolution of the General Assembly', () => {
  it('has what States did on it, and no other initiative has', () => {
    const { assemblyRecords } = dataset.initiativeBySlug.get('veto-initiative') as Dataset['initiatives'][0];
    expect(new Set(assemblyRecords.map(({ resolution }) => resolution))).toEqual(new Set(['A/RES/76/262']));
    expect(assemblyRecords.filter(({ role }) => role === 'co-sponsor')).toHaveLength(30);
    expect(codeOfConduct().assemblyRecords).toEqual([]);
  });
});

describe('draft resolutions and votes that meet conditions', () => {
  it('are found by symbol whatever its spaces and case, by period, vetoing State and mark', () => {
    const [found] = draftResolutionsWhere(dataset, { symbol: 's/2016/ 846' });
    expect(found?.symbol).toBe('S/2016/846');
    expect(draftResolutionsWhere(dataset, { symbol: 'S/0/0' })).toEqual([]);
    const year = draftResolutionsWhere(dataset, { from: calendarDate('2016-01-01'), to: calendarDate('2016-12-31') });
    expect(year.every(({ date }) => date.startsWith('2016'))).toBe(true);
    const vetoed = draftResolutionsWhere(dataset, { vetoedBy: 'RUS', from: calendarDate('2016-01-01') });
    expect(vetoed.every(({ outcome, vetoes }) => outcome === 'VETOED' && vetoes.length > 0)).toBe(true);
    const [marked, unmarked] = [true, false].map((atrocityMarked) =>
      draftResolutionsWhere(dataset, { atrocityMarked }),
    );
    expect((marked?.length ?? 0) + (unmarked?.length ?? 0)).toBe(dataset.draftResolutions.length);
    const kinds = (['VETO', 'SITUATION', 'ABUSES'] as const).map((mark) =>
      draftResolutionsWhere(dataset, { atrocityMark: [mark] }),
    );
    expect(kinds.flat().map(({ id }) => id)).toEqual(expect.arrayContaining(marked?.map(({ id }) => id) ?? []));
    expect(kinds.map((drafts) => new Set(drafts.map(({ atrocityMark }) => atrocityMark)).size)).toEqual([1, 1, 1]);
    const named = draftResolutionsWhere(dataset, { markedBy: 'restraintheveto' });
    expect(named).toEqual(
      dataset.draftResolutions.filter((draft) => draft.atrocitySources.some(({ id }) => id === 'restraintheveto')),
    );
    expect(named.length).toBeGreaterThan(0);
  });

  it('are found by a part of their symbol, title or topic, whatever its case and accents', () => {
    const idsOf = (text: string) => draftResolutionsWhere(dataset, { text }).map(({ id }) => id);
    expect(idsOf('s/2016/84')).toEqual(['2639', '2638']);
    expect(idsOf('Strait of Hórmuz')).toEqual(['V20260407-news']);
    const syria = draftResolutionsWhere(dataset, { text: 'SYRIA' });
    expect(syria.some(({ topic, title }) => topic === 'Syria' && !/syria/i.test(title))).toBe(true);
    expect(idsOf('no such words')).toEqual([]);
  });

  it('stand in one line from the newest to the oldest', () => {
    const [newest] = dataset.draftResolutions;
    const line = [];
    for (let draft = newest ?? null; draft; draft = draft.earlier) line.push(draft.id);
    expect(line).toEqual(dataset.draftResolutions.map(({ id }) => id));
    expect(newest?.later).toBeNull();
    expect(dataset.draftResolutions.every((draft) => !draft.earlier || draft.earlier.later === draft)).toBe(true);
  });

  it('have votes that know the seat of the member on that day', () => {
    const seats = dataset.draftResolutionById.get('3')?.votes.map(({ seat }) => seat) ?? [];
    expect([seats.length, seats.filter((seat) => seat === 'PERMANENT').length]).toEqual([11, 5]);
  });

  it('are those of Uruguay’s own terms alone', () => {
    const uruguay = dataset.stateByCode.get('URY') as Dataset['states'][0];
    const years = new Set(uruguay.votes.map(({ draftResolution }) => draftResolution.date.slice(0, 4)));
    expect([...years].sort()).toEqual(['1965', '1966', '2016', '2017'].filter((year) => years.has(year)));
    expect(years).toContain('2016');
    const on2016 = votesWhere(uruguay.votes, { from: calendarDate('2016-10-08'), to: calendarDate('2016-10-08') });
    expect(on2016.map(({ choice, draftResolution: { symbol } }) => [symbol, choice])).toEqual(
      expect.arrayContaining([
        ['S/2016/846', 'YES'],
        ['S/2016/847', expect.any(String)],
      ]),
    );
    expect(votesWhere(uruguay.votes, { outcome: ['VETOED'], atrocityMarked: true }).length).toBeGreaterThan(0);
  });

  it('say why a recorded outcome and the numbers differ', () => {
    const draft = { date: on, notVoting: 0 } as const;
    expect(outcomeRemark({ ...draft, outcome: 'SHORT_OF_VOTES', inFavour: null }, 0)).toMatch(/No source/);
    expect(outcomeRemark({ ...draft, outcome: 'VETOED', inFavour: 11 }, 1)).toBeNull();
    expect(outcomeRemark({ ...draft, outcome: 'ADOPTED', inFavour: 11 }, 1)).toMatch(/procedure/);
    expect(outcomeRemark({ ...draft, outcome: 'ADOPTED', inFavour: 0, notVoting: 15 }, 0)).toBe(
      'Adopted without a vote.',
    );
    expect(outcomeRemark({ ...draft, outcome: 'ADOPTED', inFavour: 4, notVoting: null }, 0)).toMatch(
      /as adopted; .* short of votes/,
    );
  });
});

describe('timelines', () => {
  it('run by steps from the first to the last day, both included', () => {
    const points = timelineOf(codeOfConduct(), calendarDate('2015-07-31'), calendarDate('2015-12-15'), 'MONTH');
    expect(points.map((point) => point.on)).toEqual([
      '2015-07-31',
      '2015-08-31',
      '2015-09-30',
      '2015-10-31',
      '2015-11-30',
      '2015-12-15',
    ]);
    expect(points.map(({ certain }) => certain)).toEqual(
      points.map(({ on: day }) => tallyOn(codeOfConduct(), day).endorsed),
    );
    expect(points.slice(0, 2).map(({ certain, possible }) => [certain, possible])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('reach the last day of the calendar, and have as many points as are allowed', () => {
    const last = calendarDate('9999-12-31');
    const points = timelineOf(codeOfConduct(), calendarDate('9999-11-01'), last);
    expect(points.map((point) => point.on)).toEqual(['9999-11-01', '9999-12-01', '9999-12-31']);
    expect(timelineOf(codeOfConduct(), last, last)).toHaveLength(1);
    const to = calendarDate('2015-12-01');
    expect(timelineOf(codeOfConduct(), calendarDate('1916-01-01'), to)).toHaveLength(MAX_TIMELINE_POINTS);
    expect(telling(() => timelineOf(codeOfConduct(), calendarDate('1915-12-01'), to))).toThrow(/at most 1200/);
  });

  it('begin where the initiative opened, and refuse to run backwards or past bounds', () => {
    expect(timelineFrom(codeOfConduct())).toBe('2015-09-01');
    const declaration = dataset.initiativeBySlug.get('french-mexican-declaration') as Dataset['initiatives'][0];
    expect(timelineFrom(declaration)).not.toBeNull();
    const bare = { ...declaration, openedOn: null, launchedOn: null };
    expect(timelineFrom(bare)).toBe(declaration.acts[0]?.date.latest);
    expect(timelineFrom({ ...bare, acts: [] })).toBeNull();
    expect(telling(() => timelineOf(codeOfConduct(), on, addDays(on, -1)))).toThrow(/runs forward/);
    expect(telling(() => timelineOf(codeOfConduct(), calendarDate('1000-01-01'), on, 'MONTH'))).toThrow(
      new RegExp(String(MAX_TIMELINE_POINTS)),
    );
  });
});

describe('what was published, beside what can be named', () => {
  it('relates the Council of 22 September 2016 to the published eight, and another Council to none of it', () => {
    const support = councilSupport(councilOn(dataset, on), codeOfConduct());
    expect(support).toMatchObject({ publishedMajority: true, publishedShortOfVotesNeeded: 1 });
    const earlier = councilSupport(councilOn(dataset, calendarDate('2014-01-01')), codeOfConduct());
    expect(earlier).toMatchObject({ publishedCount: null, publishedMajority: null, publishedShortOfVotesNeeded: null });
  });

  it('sets beside the claim of the side-event what can be named that day, and nothing beside a total of either', () => {
    const [event] = dataset.events;
    const [claim] = event?.publishedCounts ?? [];
    expect(claim && coverageOfCount(claim)).toEqual(coverageOn(codeOfConduct(), on));
    expect(event && knownCouncilOn(dataset, event.date)?.members).toHaveLength(15);
    expect(knownCouncilOn(dataset, calendarDate('2028-01-01'))).toBeNull();
    const [either] = dataset.publishedCountsOfEither;
    expect(either && coverageOfCount(either)).toBeNull();
  });

  it('gives no share before any total was published', () => {
    expect(coverageOn(codeOfConduct(), calendarDate('2015-01-01'))).toMatchObject({
      named: 0,
      share: null,
      publishedCounts: [],
    });
    expect(coverageOn(codeOfConduct(), on).publishedCount?.value).toBe(112);
  });
});

describe('what rests on a source', () => {
  interface Supported {
    readonly id: string;
    readonly sources?: readonly string[];
    readonly titleSources?: readonly string[];
    readonly atrocitySources?: readonly string[];
    readonly duplicateOf?: string | null;
  }

  it('are the facts that name it, by kind, a draft also by who words its title or marks it, but by none older than the vote', () => {
    const named = new Map<string, Record<string, number>>();
    const older = dataset.draftResolutions.flatMap(({ id, earlierSources }) =>
      earlierSources.map((source) => [id, source.id].join()),
    );
    expect(older).toHaveLength(18);
    for (const [kind, facts] of Object.entries(seedFacts())) {
      for (const fact of facts as readonly Supported[]) {
        if (fact.duplicateOf) continue;
        const sourceIds = fact.sources?.filter(
          (id) => kind !== 'draftResolution' || !older.includes([fact.id, id].join()),
        );
        for (const id of new Set([sourceIds, fact.titleSources, fact.atrocitySources].flatMap((ids) => ids ?? []))) {
          const counts = named.get(id) ?? {};
          named.set(id, { ...counts, [kind]: (counts[kind] ?? 0) + 1 });
        }
      }
    }
    for (const source of dataset.sources) {
      const counts = Object.fromEntries(source.supports.map(({ kind, count }) => [kind, count]));
      expect([source.id, counts]).toEqual([source.id, named.get(source.id) ?? {}]);
    }
    expect(dataset.sourceById.get('S01')?.acts).toHaveLength(29);
    expect(dataset.sourceById.get('concept-note-2016')?.questions).toHaveLength(3);
    expect(dataset.sourceById.get('un-dgacm-groups')?.states).toHaveLength(193);
  });
});

describe('remarks on draft resolutions', () => {
  const wronglyTitled = ({ draftResolutions }: Dataset) =>
    draftResolutions.filter(({ remarks }) =>
      remarks.some((remark) => remark.startsWith('The source’s title has the number')),
    );

  it('say where the source titles a resolution with the number of another, until the title is corrected', () => {
    const remarked = wronglyTitled(firstDataset());
    expect(remarked.map(({ symbol, title }) => [symbol, title.slice(0, 39)])).toContainEqual([
      'S/RES/2808(2025)',
      'Security Council resolution 2806 (2025)',
    ]);
    expect(remarked).toHaveLength(10);
    expect(wronglyTitled(dataset)).toEqual([]);
  });
});
