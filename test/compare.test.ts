import { type Dataset, calendarDate, compareDays, compareStates, positionOn } from '#domain';
import { LANGUAGES, inLanguage } from './page-addresses.js';
import { textOf } from './page-content.js';
import { type Served, describeInBrowser, openPage, serveSeeds, keepThreeOfEachKind, violationsIn } from './pages.js';
import { seedDataset } from './seeds.js';

let dataset: Dataset;
let served: Served;
beforeAll(async () => {
  dataset = seedDataset();
  served = await serveSeeds();
});

const mainOf = async (path: string): Promise<string> => textOf((await served.documentAt(path)).querySelector('main'));

describe('two days', () => {
  const days = (a: string, b: string) => compareDays(dataset, calendarDate(a), calendarDate(b));
  const codes = (members: readonly { readonly state: { readonly code: string } }[]) =>
    members.map(({ state }) => state.code).sort();

  it('tell the five that joined and the five that left at a new year', () => {
    const { joined, left, stayed } = days('2016-12-31', '2017-01-01');
    expect(codes(joined)).toEqual(['BOL', 'ETH', 'ITA', 'KAZ', 'SWE']);
    expect(codes(left)).toEqual(['AGO', 'ESP', 'MYS', 'NZL', 'VEN']);
    expect(stayed).toHaveLength(10);
  });

  it('say the same the other way round', () => {
    const [there, back] = [days('2015-09-01', '2016-09-22'), days('2016-09-22', '2015-09-01')];
    expect(codes(back.joined)).toEqual(codes(there.left));
    expect(codes(back.left)).toEqual(codes(there.joined));
    expect(back.changed.map(({ a }) => a.state.code)).toEqual(there.changed.map(({ a }) => a.state.code));
  });

  it('list exactly the positions whose status is another', () => {
    const [a, b] = [calendarDate('2015-09-01'), calendarDate('2016-09-22')];
    const { changed } = compareDays(dataset, a, b);
    expect(changed.length).toBeGreaterThan(0);
    for (const { initiative, a: before, b: after } of changed) {
      expect(before.status).not.toBe(after.status);
      expect(before).toBe(positionOn(initiative, before.state, a));
      expect(after).toBe(positionOn(initiative, after.state, b));
    }
    expect(compareDays(dataset, a, a).changed).toEqual([]);
  });

  it('outside the Councils that are known compare positions alone', () => {
    expect(days('2016-09-22', '2040-01-01')).toMatchObject({ bCouncil: null, joined: [], left: [], stayed: [] });
  });
});

describe('two States', () => {
  const stateOf = (code: string) => {
    const state = dataset.stateByCode.get(code);
    if (!state) throw new Error(`No State ${code}.`);
    return state;
  };
  const states = (a: string, b: string, on = '2026-11-24') =>
    compareStates(dataset, stateOf(a), stateOf(b), calendarDate(on));

  it('are compared by the votes that both had by that day', () => {
    const { votedTogether, votedOtherwise } = states('FRA', 'RUS');
    expect(votedTogether).toBeGreaterThan(votedOtherwise.length);
    for (const { a, b } of votedOtherwise) {
      expect(a.draftResolution).toBe(b.draftResolution);
      expect(a.choice).not.toBe(b.choice);
    }
    expect(votedOtherwise.map(({ a }) => a.draftResolution.symbol)).toContain('S/2016/846');
    expect(states('FRA', 'RUS', '2016-10-07').votedOtherwise.map(({ a }) => a.draftResolution.symbol)).not.toContain(
      'S/2016/846',
    );
    expect(states('FRA', 'TUV').votedTogether).toBe(0);
  });

  it('have positions that differ first, and agree with themselves', () => {
    const { positions } = states('FRA', 'RUS', '2016-09-22');
    expect(positions.map(({ differs }) => differs)).toEqual(
      [...positions.map(({ differs }) => differs)].sort().reverse(),
    );
    expect(states('FRA', 'FRA').positions.every(({ differs }) => !differs)).toBe(true);
    expect(states('FRA', 'FRA').votedOtherwise).toEqual([]);
  });

  it('have groups of their own and shared ones, none of them twice', () => {
    const { aGroups, bGroups, sharedGroups } = states('CHE', 'FRA');
    expect(aGroups).toContain('ACT');
    const all = [...aGroups, ...bGroups, ...sharedGroups];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the pages', () => {
  it('are reached from a State and from a day, beside the name', async () => {
    const state = await served.documentAt('/fr/states/URY?on=2016-09-22');
    expect(state.querySelector('h1 a.compare')?.getAttribute('href')).toBe('/fr/compare/states?a=URY&on=2016-09-22');
    const council = await served.documentAt('/council?on=2016-09-22');
    expect(council.querySelector('h1 a.compare')?.getAttribute('href')).toBe('/compare/days?b=2016-09-22');
    const initiative = await served.documentAt('/es/initiatives/act-code-of-conduct?on=2016-09-22');
    expect(initiative.querySelector('h1 a.compare')?.getAttribute('href')).toBe(
      '/es/compare/initiatives?a=act-code-of-conduct&on=2016-09-22',
    );
    const revision = await served.documentAt('/revisions/2');
    expect(revision.querySelector('h1 a.compare')?.getAttribute('href')).toBe('/compare/revisions?a=1');
  });

  it.each([
    ['/compare/days?a=2016-12-31&b=2017-01-01', 'Joined (5)'],
    ['/fr/compare/days?a=2016-12-31&b=2017-01-01', 'Sortis (5)'],
    ['/es/compare/days?a=2016-12-31&b=2017-01-01', 'En ambos Consejos (10)'],
    ['/compare/days?a=2017-01-01&b=2016-12-31', 'Joined (5)'],
    ['/compare/days?b=2017-01-01', '1 January 2016 and 1 January 2017 compared'],
    ['/compare/days?on=2016-02-29', '28 February 2015 and 29 February 2016 compared'],
    ['/compare/days?b=1946-02-01', '1 January 1946 and 1 February 1946 compared'],
    ['/compare/days?a=2016-12-31&b=2016-12-31', 'Both days are the same'],
    ['/compare/days?a=2016-12-31&b=2040-01-01', 'cannot be compared'],
    ['/compare/days?a=2015-09-01&b=2016-09-22', 'at least'],
    ['/compare/states?a=FRA&b=RUS', 'drafts on which they voted differently: '],
    ['/fr/compare/states?a=FRA&b=RUS', 'Projets sur lesquels leurs votes diffèrent'],
    ['/es/compare/states?a=fra&b=tuv', 'No consta ningún proyecto'],
    ['/compare/states?a=FRA&b=TUV', 'not settled'],
    ['/compare/states?a=FRA', 'Choose two'],
    ['/compare/states?a=FRA&b=XXX', 'One of the codes is of no State'],
    ['/compare/states?a=FRA&b=FRA', 'Both States are the same'],
    ['/compare/initiatives?on=2016-09-22', 'Code of Conduct, and not Declaration ('],
    ['/fr/compare/initiatives', 'Les deux ('],
    ['/es/compare/initiatives?b=act-code-of-conduct', 'y no '],
    ['/compare/initiatives?a=act-code-of-conduct&b=act-code-of-conduct', 'Both initiatives are the same'],
    ['/compare/revisions', 'What changed from revision 1 to revision 2'],
    ['/compare/revisions?a=2&b=1', 'What changed from revision 1 to revision 2'],
    ['/fr/compare/revisions?a=1&b=1', 'La même révision est choisie deux fois'],
    ['/es/compare/revisions?a=7', 'La revisión 7 no existe'],
    ['/compare/revisions?a=x', 'is no number of a revision'],
  ])('%s says: %s', async (path, words) => {
    expect(await mainOf(path)).toContain(words);
  });

  it('put the earlier of two days first, whatever order their address has', async () => {
    const [there, back] = ['a=2015-09-01&b=2016-09-22', 'a=2016-09-22&b=2015-09-01'];
    const parts = async (days: string) => {
      const page = await served.documentAt(`/compare/days?${days}`);
      const headings = [...page.querySelectorAll('h1, h3, th')].map((heading) => heading.textContent);
      const form = ['a', 'b'].map((name) => page.querySelector(`form input[name="${name}"]`)?.getAttribute('value'));
      return { headings, form };
    };
    expect((await parts(back)).headings).toEqual((await parts(there)).headings);
    // The form keeps the days in the order in which they were entered.
    expect((await parts(back)).form).toEqual(['2016-09-22', '2015-09-01']);
    const rows = async (days: string): Promise<unknown> =>
      ((await (await served.get(`/downloads/compared-days.json?${days}`)).json()) as { rows: unknown }).rows;
    expect(await rows(back)).toEqual(await rows(there));
  });

  it('refuse a day that is none', async () => {
    expect((await served.get('/compare/days?a=2016-02-30')).status).toBe(400);
  });

  it('are had as files with the same rows', async () => {
    const rows = async (path: string): Promise<number> =>
      ((await (await served.get(path)).json()) as { rows: unknown[] }).rows.length;
    const { joined, left, changed } = compareDays(dataset, calendarDate('2015-09-01'), calendarDate('2016-09-22'));
    expect(await rows('/downloads/compared-days.json?a=2015-09-01&b=2016-09-22')).toBe(
      joined.length + left.length + changed.length,
    );
    const { compareStates: compared } = await served.ask(
      '{ compareStates(a: "FRA", b: "RUS") { positions { differs } votedOtherwise { a { choice } } } }',
    );
    expect(await rows('/downloads/compared-states.json?a=FRA&b=RUS')).toBe(
      compared.positions.length + compared.votedOtherwise.length,
    );
    expect((await served.get('/downloads/compared-states.csv?a=FRA')).status).toBe(404);
  });

  it('of two initiatives list each State once, in page, file, picture and GraphQL', async () => {
    const { compareInitiatives: compared } = await served.ask(`{
      compareInitiatives(a: "act-code-of-conduct", b: "french-mexican-declaration", on: "2016-09-22") {
        aOnly { settled state { code } a { status } b { status } } bOnly { state { code } } both { state { code } } neither
      } }`);
    const all = [...compared.aOnly, ...compared.bOnly, ...compared.both];
    expect(new Set(all.map(({ state }) => state.code)).size).toBe(all.length);
    expect(all.length + compared.neither).toBeGreaterThan(190);
    expect(compared.aOnly.map(({ b }: { b: { status: string } }) => b.status)).not.toContain('ENDORSED');
    const path = 'compared-initiatives.json?on=2016-09-22';
    const { rows } = (await (await served.get(`/downloads/${path}`)).json()) as { rows: unknown[][] };
    expect(rows).toHaveLength(all.length);
    const document = await served.documentAt('/compare/initiatives?on=2016-09-22');
    expect(document.querySelectorAll('#found .scroll table.cards:not(figure table) tbody tr').length).toBeGreaterThan(
      all.length - 1,
    );
    const figure = (await (await served.get(`/figures/${path}`)).json()) as { rows: Record<string, unknown>[] };
    const counts = figure.rows.flatMap((row) => Object.values(row).filter((cell) => typeof cell === 'number'));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });

  it.each([
    '/compare/initiatives.svg?on=2016-09-22',
    '/compare/days.svg?a=2015-09-01&b=2016-09-22',
    '/fr/compare/states.svg?a=FRA&b=RUS',
    '/compare/revisions.svg?a=1&b=2',
  ])('have a picture at %s', async (path) => {
    const response = await served.get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await response.text()).toMatch(/<svg [^>]*>/);
  });

  it('of two revisions hold as a file what the one between them changed', async () => {
    const rows = async (path: string): Promise<unknown[]> =>
      ((await (await served.get(path)).json()) as { rows: unknown[] }).rows;
    expect(await rows('/downloads/compared-revisions.json?a=1&b=2&kind=act')).toEqual(
      await rows('/downloads/revision-changes.json?number=2&kind=act'),
    );
  });

  it('answer the same in GraphQL', async () => {
    const { compareDays: compared, compareStates: none } = await served.ask(`{
      compareDays(a: "2016-12-31", b: "2017-01-01") { joined { state { code } } aCouncil { size } }
      compareStates(a: "FRA", b: "XXX") { votedTogether }
    }`);
    expect(compared.joined).toHaveLength(5);
    expect(compared.aCouncil).toEqual({ size: 15 });
    expect(none).toBeNull();
  });
});

describe('a revision', () => {
  it('lists each corrected fact before and after', async () => {
    const { revision } = await served.ask(`{ revision(number: 2) { changes { kind added superseded }
      factChanges(where: { kind: "draftResolution", what: CORRECTED }, first: 500) { totalCount nodes { id fields { column before now } } } } }`);
    const { totalCount, nodes } = revision.factChanges as {
      totalCount: number;
      nodes: { id: string; fields: { column: string; before: string; now: string }[] }[];
    };
    const drafts = revision.changes.find(({ kind }: { kind: string }) => kind === 'draftResolution');
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThanOrEqual(drafts.superseded);
    for (const { fields } of nodes) {
      expect(fields.length).toBeGreaterThan(0);
      for (const { before, now } of fields) expect(before).not.toBe(now);
    }
    const srebrenica = nodes.find(({ id }) => id === '2553');
    expect(srebrenica?.fields.find(({ column }) => column === 'short_title')).toMatchObject({
      before: '',
      now: 'Twenty years after the genocide at Srebrenica',
    });
  });

  it.each([
    ['/revisions/1', 'What revision 1 changed'],
    ['/revisions/2', 'Corrected'],
    ['/fr/revisions/2?what=CORRECTED', 'Avant'],
    ['/es/revisions/2?kind=act', 'Qué cambió la revisión 2'],
    ['/revisions/2?what=TAKEN_BACK', 'No longer holds'],
  ])('has a page: %s says %s', async (path, words) => {
    expect((await served.get(path)).status).toBe(200);
    expect(await mainOf(path)).toContain(words);
  });

  it.each(LANGUAGES)(
    'says what changed in the words of the pages, not in codes, in the language %s',
    async (language) => {
      for (const path of [
        '/revisions/2?kind=act',
        '/revisions/2?kind=publishedCount',
        '/compare/revisions?kind=source',
      ]) {
        const table = (await served.documentAt(inLanguage(language, path))).querySelector('table.changed');
        expect(table?.querySelectorAll('tbody tr').length).toBeGreaterThan(20);
        expect(table?.querySelectorAll('code')).toHaveLength(0);
        const translatedCells = [...(table?.querySelectorAll('td') ?? [])].filter(
          (cell) => !cell.querySelector('[lang=en]'),
        );
        expect(
          translatedCells
            .map(({ textContent }) => textContent)
            .filter((text) => /\b[A-Z]+_[A-Z]+\b|[a-z]_[a-z]/.test(text)),
        ).toEqual([]);
      }
      const machine = await (
        await served.get(inLanguage(language, '/downloads/revision-changes.csv?number=2&kind=act'))
      ).text();
      expect(machine).toContain('precision,ON_OR_BEFORE,YEAR');
    },
  );

  it('has its page linked from the list of revisions, and none where there is no such revision', async () => {
    const hrefs = [...(await served.documentAt('/revisions')).querySelectorAll('main article a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(hrefs).toEqual(expect.arrayContaining(['/revisions/1', '/revisions/2']));
    expect((await served.get('/revisions/99')).status).toBe(404);
    expect((await served.get('/revisions/x')).status).toBe(400);
    expect((await served.get('/revisions/2?what=GONE')).status).toBe(400);
  });

  it('is had as a file, all its pages together', async () => {
    const { rows } = (await (await served.get('/downloads/revision-changes.json?number=2&what=CORRECTED')).json()) as {
      rows: { change: string; before: string | null; now: string | null }[];
    };
    expect(rows.length).toBeGreaterThan(500);
    expect(new Set(rows.map(({ change }) => change))).toEqual(new Set(['CORRECTED']));
  });

  it('names no kind of fact that there is none of', async () => {
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ revision(number: 2) { factChanges(where: { kind: "x" }) { totalCount } } }' }),
    });
    expect(await response.text()).toContain('BAD_FILTER');
  });
});

describeInBrowser('comparisons', (browser) => {
  it.each([
    '/compare/days?a=2015-09-01&b=2016-09-22',
    '/fr/compare/states?a=FRA&b=RUS',
    '/es/revisions/2?kind=draftResolution',
  ])('%s fits a phone and passes axe', async (path) => {
    const { page, faults } = await openPage(browser(), served.address, path, { viewport: { width: 360, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await keepThreeOfEachKind(page);
    expect(await violationsIn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
});
