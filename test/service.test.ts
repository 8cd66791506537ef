import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, isIntrospectionType, isSpecifiedScalarType } from 'graphql';
import { importFacts } from '#import';
import { DatasetStore } from '../apps/api/src/datasets/dataset-store.js';
import { EXAMPLES } from '../apps/api/src/explorer/examples.js';
import { type Answer, describeOnDatabases, read } from './service-on-databases.js';

const CODE = 'act-code-of-conduct';

describeOnDatabases(({ address, app, ledger, ask, get }) => {
  it('counts the 29 States of the first list on 1 September 2015, and none the day before', async () => {
    const { data } = await ask(`{ initiative(slug: "${CODE}") {
      first: tally(on: "2015-09-01") { endorsed } before: tally(on: "2015-08-31") { endorsed possiblyEndorsed total }
      positions(on: "2015-09-01", where: { status: [ENDORSED] }) { totalCount nodes { state { code } acts { sources { id } } } } } }`);
    expect(data.initiative.first.endorsed).toBe(29);
    expect(data.initiative.before).toMatchObject({ endorsed: 0, possiblyEndorsed: 0, total: 193 });
    expect(data.initiative.positions.totalCount).toBe(29);
    const listed = readFileSync('seeds/0001-first-edition/acts.csv', 'utf8')
      .split('\n')
      .filter((line) => line.includes(`${CODE},`) && line.includes(',ENDORSED,2015-09-01,'))
      .map((line) => line.split(',')[2]);
    expect(data.initiative.positions.nodes.map((node: { state: { code: string } }) => node.state.code).sort()).toEqual(
      listed.sort(),
    );
  });

  it('keeps four different totals for 23 October 2015, each with its source, and relates ours to the 112', async () => {
    const { data } = await ask(`{ initiative(slug: "${CODE}") {
      publishedCounts { dateText value text sources { id } } coverage(on: "2016-09-22") { named share publishedCount { value text } } } }`);
    const that = data.initiative.publishedCounts.filter(
      (count: { dateText: string }) => count.dateText === '2015-10-23',
    );
    expect(new Set(that.map((count: { text: string }) => count.text)).size).toBe(4);
    expect(that.every((count: { sources: unknown[] }) => count.sources.length > 0)).toBe(true);
    const { coverage } = data.initiative;
    expect(coverage.publishedCount.value).toBe(112);
    expect(coverage.share).toBeCloseTo(coverage.named / 112, 10);
    expect(coverage.named).toBeLessThan(112);
  });

  it('shows the Council of 22 September 2016 with its published majority, one short of nine', async () => {
    const { data } = await ask(`{ council(on: "2016-09-22") { size votesNeeded members { state { code } seat }
      support(initiative: "${CODE}") { tally { endorsed } publishedCount { councilMembers sources { id } } publishedMajority publishedShortOfVotesNeeded
        positions { status state { code } } } } }`);
    const { size, votesNeeded, members, support } = data.council;
    expect([size, votesNeeded, members.length]).toEqual([15, 9, 15]);
    const endorsed = support.positions
      .filter((position: { status: string }) => position.status === 'ENDORSED')
      .map((position: { state: { code: string } }) => position.state.code);
    expect(endorsed).toEqual(expect.arrayContaining(['FRA', 'GBR', 'NZL', 'ESP', 'UKR', 'URY']));
    expect(support).toMatchObject({
      publishedCount: { councilMembers: 8 },
      publishedMajority: true,
      publishedShortOfVotesNeeded: 1,
    });
  });

  it('lists the sources page by page, and those of a publisher', async () => {
    const { data } =
      await ask(`{ all: sources(first: 2) { totalCount nodes { publisher } pageInfo { endCursor hasNextPage } }
      few: sources(where: { text: "concept note" }) { nodes { id } } 
      named: sources(where: { ids: ["S01", "S24", "none"] }) { totalCount } }`);
    expect(data.all.totalCount).toBe(
      readFileSync('seeds/0002-second-edition/sources.csv', 'utf8').trim().split('\n').length - 1,
    );
    expect(data.few.nodes).toContainEqual({ id: 'concept-note-2016' });
    const next = await ask(`{ sources(first: 500, after: "${data.all.pageInfo.endCursor}") { nodes { id } } }`);
    expect(next.data.sources.nodes).toHaveLength(data.all.totalCount - 2);
  });

  it('says what rests on a source, its drafts page by page', async () => {
    const { data } =
      await ask(`{ source(id: "sciencespo-unsc") { supports { kind count } draftResolutions(first: 2) { totalCount nodes { id sources { id } } } councilTerms { id } }
      note: source(id: "concept-note-2016") { questions { id } events { slug } publishedCounts { id } initiatives { slug } } }`);
    expect(data.source.supports).toContainEqual({
      kind: 'draftResolution',
      count: data.source.draftResolutions.totalCount,
    });
    expect(data.source.supports).toContainEqual({ kind: 'councilTerm', count: data.source.councilTerms.length });
    expect(data.source.draftResolutions.nodes).toHaveLength(2);
    expect(data.note.questions).toHaveLength(3);
    expect(data.note.events).toHaveLength(1);
  });

  it('seats Italy to the last day of 2017 and the Netherlands from the next, and eleven members in 1960', async () => {
    const { data } = await ask(`fragment M on Council { size votesNeeded members { state { code } } }
      { before: council(on: "2017-12-31") { ...M } after: council(on: "2018-01-01") { ...M } old: council(on: "1960-06-01") { ...M } }`);
    const codes = (council: { members: { state: { code: string } }[] }) =>
      council.members.map(({ state }) => state.code);
    expect(codes(data.before)).toContain('ITA');
    expect(codes(data.before)).not.toContain('NLD');
    expect(codes(data.after)).toContain('NLD');
    expect(codes(data.after)).not.toContain('ITA');
    expect(data.old).toMatchObject({ size: 11, votesNeeded: 7 });
    expect(codes(data.old)).toHaveLength(11);
  });

  it('keeps a veto and a draft short of votes apart', async () => {
    const { data } =
      await ask(`fragment D on DraftResolutionConnection { nodes { outcome inFavour against abstaining vetoes { code } votes { choice veto state { code } } } }
      { vetoed: draftResolutions(where: { symbol: "S/2016/846" }) { ...D } short: draftResolutions(where: { symbol: "s/2016/847" }) { ...D } }`);
    expect(data.vetoed.nodes[0]).toMatchObject({
      outcome: 'VETOED',
      inFavour: 11,
      against: 2,
      abstaining: 2,
      vetoes: [{ code: 'RUS' }],
    });
    const short = data.short.nodes[0];
    expect(short).toMatchObject({ outcome: 'SHORT_OF_VOTES', inFavour: 4, against: 9, abstaining: 2, vetoes: [] });
    const permanentNo = short.votes.filter(
      (vote: { choice: string; state: { code: string } }) =>
        vote.choice === 'NO' && ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].includes(vote.state.code),
    );
    expect(permanentNo).toHaveLength(3);
    expect(permanentNo.every((vote: { veto: boolean }) => !vote.veto)).toBe(true);
  });

  it('gives Uruguay votes only of its terms', async () => {
    const { data } = await ask(
      '{ state(code: "URY") { councilTerms { startsOn endsOn } votes(first: 500) { totalCount nodes { draftResolution { date } } } } }',
    );
    const { councilTerms, votes } = data.state;
    expect(votes.totalCount).toBeGreaterThan(100);
    for (const { draftResolution } of votes.nodes) {
      expect(
        councilTerms.some(
          (term: { startsOn: string; endsOn: string }) =>
            term.startsOn <= draftResolution.date && draftResolution.date <= term.endsOn,
        ),
      ).toBe(true);
    }
  });

  it('says UNKNOWN of a State without acts or with support in words only, and POSSIBLY until a bound is reached', async () => {
    const { data } =
      await ask(`{ none: state(code: "BTN") { position(initiative: "${CODE}", on: "2020-01-01") { status acts { id } } }
      spoke: state(code: "SVK") { position(initiative: "${CODE}", on: "2026-01-01") { status acts { kind } } }
      ua: initiative(slug: "${CODE}") { acts { state { code } kind date { text precision } } } }`);
    expect(data.none.position).toEqual({ status: 'UNKNOWN', acts: [] });
    expect(data.spoke.position.status).toBe('UNKNOWN');
    const bound = data.ua.acts.find(
      (act: { kind: string; date: { text: string } }) => act.kind === 'ENDORSED' && act.date.text === '2015-10-02',
    );
    const { data: days } = await ask(`{ state(code: "${bound.state.code}") {
      a: position(initiative: "${CODE}", on: "2015-09-15") { status } b: position(initiative: "${CODE}", on: "2015-10-02") { status } } }`);
    expect(days.state).toEqual({ a: { status: 'POSSIBLY_ENDORSED' }, b: { status: 'ENDORSED' } });
  });

  it.each([
    ['Swaziland', 'SWZ'],
    ['Turquie', 'TUR'],
    ['Ivory Coast', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['中国', 'CHN'],
    ['Burma', 'MMR'],
    ['URY', 'URY'],
    ['ch', 'CHE'],
  ])('finds by “%s” the State %s first', async (text, code) => {
    const { data } = await ask(
      'query ($text: String!) { search(text: $text, first: 3) { __typename ... on State { code } } }',
      { text },
    );
    expect(data.search[0]).toEqual({ __typename: 'State', code });
  });

  it('takes null for a step as left out, and codes of States in any case', async () => {
    const { data } = await ask(`{ initiative(slug: "${CODE}") {
        a: timeline(to: "2015-12-01", step: null) { on } b: timeline(to: "2015-12-01") { on } }
      states(where: { codes: ["fra"] }) { nodes { code } }
      a: draftResolutions(where: { vetoedBy: "rus" }) { totalCount } b: draftResolutions(where: { vetoedBy: "RUS" }) { totalCount } }`);
    expect(data.initiative.a).toEqual(data.initiative.b);
    expect(data.states.nodes).toEqual([{ code: 'FRA' }]);
    expect(data.a).toEqual(data.b);
  });

  it('gives null for what is not there', async () => {
    const { data } = await ask(
      '{ initiative(slug: "x") { name } state(code: "XXX") { code } draftResolution(id: "x") { id } event(slug: "x") { title } discussionQuestion(id: "x") { id } source(id: "x") { id } revision(number: 9) { hash } }',
    );
    expect(new Set(Object.values(data))).toEqual(new Set([null]));
  });

  it('walks a whole list by its cursors', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer = await ask(
        'query ($after: String) { states(first: 60, after: $after) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.states.nodes.map((node: { code: string }) => node.code));
      expect(data.states.totalCount).toBe(195);
      after = data.states.pageInfo.hasNextPage ? data.states.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(195);
  });

  it('tells clients of each type what the schema says of it, of the scalar for days, too', async () => {
    const types = Object.values(buildSchema(readFileSync('apps/api/schema.graphql', 'utf8')).getTypeMap());
    const { data } = await ask('{ __schema { types { name description } } }');
    expect(data.__schema.types).toEqual(
      expect.arrayContaining(
        types
          .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
          .map(({ name, description }) => ({ name, description })),
      ),
    );
  });

  it('answers every example of the explorer without an error, the second and the third time compiled and from finished bytes', async () => {
    for (const { query } of EXAMPLES) {
      const first = await ask(query);
      expect(first.errors).toEqual([]);
      expect((await ask(`${query} `)).data).toEqual(first.data);
      expect((await ask(query)).text).toBe(first.text);
    }
  });

  it.each([
    ['on one of two merged fields', 'acts @include(if: $no) { sources { ...T } } acts { sources { id } }'],
    ['on a field alone', 'acts { sources { title @include(if: $no) id } }'],
    ['on a field with fields of its own', 'acts { sources { id } } votes @include(if: $no) { nodes { choice } }'],
    ['that skips', 'acts { sources { id } } code @skip(if: $yes)'],
  ])('answers a condition %s alike, however often it is asked', async (_, fields) => {
    const fragment = fields.includes('...T') ? 'fragment T on Source { title }' : '';
    const query = `query ($no: Boolean!, $yes: Boolean!) { state(code: "URY") { ${fields} }
      dataset { number @skip(if: $yes) hash @include(if: $no) } } ${fragment}`;
    for (const spaces of ['', ' ', '  ']) {
      const { data } = await read(
        await fetch(`${address()}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: { no: false, yes: true } }) + spaces,
        }),
      );
      expect(data.state.acts[0]).toEqual({ sources: [{ id: 'S01' }, { id: 'S02' }] });
      expect([Object.keys(data.state), data.dataset]).toEqual([['acts'], {}]);
    }
  });

  it('serves the explorer from this process alone, under a strict policy', async () => {
    const page = await fetch(`${address()}/explore?query={dataset{hash}}`);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/<script>|https?:\/\//);
    for (const [, file] of html.matchAll(/(?:src|href)="(\/explore\/files\/[^"]+)"/g)) {
      expect((await fetch(address() + String(file))).status).toBe(200);
    }
    const browser = await get('/graphql?query=%7Bdataset%7Bhash%7D%7D&revision=1', {
      accept: 'text/html,application/xhtml+xml',
    });
    expect([browser.status, browser.headers.get('location')]).toEqual([
      302,
      '/explore?query=%7Bdataset%7Bhash%7D%7D&revision=1',
    ]);
  });

  it('lets any page read, without credentials, and tells a supervisor the truth', async () => {
    const answer = await get('/graphql?query=%7Bdataset%7Bnumber%7D%7D', { origin: 'https://example.org' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('x-powered-by')).toBeNull();
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).text).toContain('"served":2');
    expect((await get('/nowhere')).status).toBe(404);
  });

  it('answers HEAD as GET without the body, and packs for those who take it packed', async () => {
    const path = '/graphql?query=%7Bstates%7Bnodes%7Bcode%20name%7D%7D%7D';
    const whole = await get(path, { 'accept-encoding': 'identity' });
    for (let time = 0; time < 2; time += 1) {
      const head = await fetch(address() + path, {
        method: 'HEAD',
        headers: { accept: 'application/json', 'accept-encoding': 'identity' },
      });
      expect([head.status, await head.text()]).toEqual([200, '']);
      for (const name of ['etag', 'content-length']) expect(head.headers.get(name)).toBe(whole.headers.get(name));
    }
    const encoding = async (accepted: string) =>
      (await get(path, { 'accept-encoding': accepted })).headers.get('content-encoding');
    expect([await encoding('gzip'), await encoding('gzip;q=0'), await encoding('br')]).toEqual(['gzip', null, null]);
  });

  it('tells a page of another origin what it may send', async () => {
    for (const headers of [{}, { origin: 'https://example.org', 'access-control-request-method': 'POST' }]) {
      const { status, headers: sent } = await fetch(`${address()}/graphql`, { method: 'OPTIONS', headers });
      expect([status, sent.get('access-control-allow-origin')]).toEqual([204, '*']);
      expect(sent.get('access-control-allow-methods')).toContain('POST');
    }
  });

  it('gives yesterday’s answer byte for byte after a correction, with the same ETag', async () => {
    const path = `/graphql?query=${encodeURIComponent(`{ state(code: "BEL") { position(initiative: "${CODE}", on: "2021-01-01") { status acts { date { text } } } } }`)}`;
    const before = await get(`${path}&revision=1`);
    expect(before.headers.get('dataset-revision')).toBe('1');
    const folder = mkdtempSync(join(tmpdir(), 'pledgebook-correction-'));
    try {
      writeFileSync(join(folder, 'acts.csv'), 'id,date\ncode-bel-1,2020-01-08\n');
      await importFacts(ledger(), folder, { author: 'A. Keeper', message: 'Correct a date' });
    } finally {
      rmSync(folder, { recursive: true });
    }
    await app().get(DatasetStore).follow();
    const newest = await get(path);
    expect(newest.headers.get('dataset-revision')).toBe('3');
    expect(newest.text).toContain('2020-01-08');
    const again = await get(`${path}&revision=1`);
    expect(again.text).toBe(before.text);
    expect(again.headers.get('etag')).toBe(before.headers.get('etag'));
    const unchanged = await get(`${path}&revision=1`, { 'if-none-match': String(before.headers.get('etag')) });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    expect(await ledger().verify()).toMatchObject({ ok: true, revisions: 3 });
  });
});
