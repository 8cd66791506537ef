import { parse as parseCsv } from 'csv-parse/sync';
import {
  type CalendarDate,
  type Initiative,
  boundsOf,
  calendarDate,
  councilOn,
  councilSupport,
  councilsBetween,
  coverageOn,
  endorsableInitiatives,
  groupTallyOn,
  groupsOf,
  isAboutInitiative,
  newsOf,
  positionOn,
  positionsOn,
  supporterVotes,
  tallyByGroupOn,
  tallyOf,
  tallyOn,
} from '#domain';
import { floorText } from '../libs/briefing/src/floor.js';
import { INVENTED, inventedDataset, inventedFacts } from '../libs/domain/src/testing/invented.builders.js';
import { type InProcessService, serveInvented } from './own-service.js';
import { textOf, textsIn } from './page-content.js';

const dataset = inventedDataset();
const initiatives = endorsableInitiatives(dataset);
const each = initiatives.map((initiative) => [initiative.slug, initiative] as const);
const today = calendarDate(INVENTED.asOf);

const WORDS: Readonly<Record<string, string>> = {
  ENDORSED: 'Endorsed',
  POSSIBLY_ENDORSED: 'Possibly endorsed',
  NOT_ENDORSED: 'Not endorsed',
  WITHDRAWN: 'Withdrawn',
  UNKNOWN: 'Not known',
};

let served: InProcessService;

beforeAll(async () => {
  served = await serveInvented();
});

afterAll(() => served.stop());

/** The status words in a column of a table, by the heading of the row. */
const columnIn = (table: Element | null, head: string): Map<string, string> => {
  const index = textsIn(table as Element, 'thead th').indexOf(head);
  if (index < 0) throw new Error(`No column “${head}”.`);
  return new Map(
    [...(table as Element).querySelectorAll('tbody tr')].map((row) => [
      textOf(row.children[0]),
      textOf(row.children[index]?.querySelector('.status')),
    ]),
  );
};

const rowsAt = async (path: string): Promise<readonly Readonly<Record<string, string>>[]> => {
  const response = await served.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return parseCsv(await response.text(), { columns: true });
};

const supportOf = (initiative: Initiative, on: CalendarDate) => councilSupport(councilOn(dataset, on), initiative);

describe.each(each)('what is said of %s is its own', (slug, initiative) => {
  it('on the home page', async () => {
    const document = await served.documentAt('/');
    const key = [...document.querySelectorAll('.key')].find((section) => textOf(section).includes(initiative.name));
    const { named, publishedCount } = coverageOn(initiative, today);
    expect(textOf(key)).toContain(`${publishedCount?.text} supporters, as published (`);
    expect(textOf(key)).toContain(`States that can be named with a source: ${named}`);
    const { bounds } = supportOf(initiative, today);
    expect(textsIn(document, '.tallied')).toContain(`${initiative.name}: ${floorText('en', bounds, 15)}`);
    const all = tallyOn(initiative, today);
    const isShort = publishedCount !== null && named < publishedCount.value;
    expect(textOf(isShort ? document.querySelector('main') : key)).toContain(
      isShort ? 'The published totals say that there are more.' : floorText('en', boundsOf(all), all.total),
    );
    expect(document.querySelectorAll('.key')).toHaveLength(initiatives.length);
  });

  it.each(['2026-11-20', '2024-01-31', '2027-06-01'])('on the Council’s page for %s', async (day) => {
    const on = calendarDate(day);
    const document = await served.documentAt(`/council?on=${day}&initiative=${slug}`);
    const { tally, bounds, positions } = supportOf(initiative, on);
    expect(textOf(document.querySelector('#chamber .chamber .sum'))).toBe(
      `${bounds.atMost > bounds.atLeast ? '≥ ' : ''}${tally.endorsed} / 15`,
    );
    expect(textOf(document.querySelector('#chamber .chamber-name'))).toBe(initiative.name);
    const meter = document.querySelector('#chamber .meter') as Element;
    expect(meter.querySelectorAll('li.endorsed')).toHaveLength(tally.endorsed);
    expect(textOf(meter)).toContain(`${tally.endorsed} of 15 members can be named as endorsing.`);
    if (bounds.atMost > bounds.atLeast) expect(textOf(meter)).toContain(floorText('en', bounds, 15));
    // “No majority” appears only if there would be none even with all States that no source settles.
    expect(textOf(meter).includes('no majority')).toBe(bounds.atMost <= 7);
    expect(textOf(meter).includes('That is a majority')).toBe(bounds.atLeast >= 8);
    expect(meter.querySelectorAll('li.not_endorsed')).toHaveLength(15 - bounds.atMost);
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toContain(
      `${initiative.name}: ${floorText('en', bounds, 15)}`,
    );
    // The table has a column for each initiative, whichever is selected.
    for (const other of initiatives) {
      const column = columnIn(document.querySelector('table.members'), other.name);
      for (const { state, status } of supportOf(other, on).positions) {
        expect([other.slug, state.code, column.get(state.names[0]?.name ?? '')]).toEqual([
          other.slug,
          state.code,
          WORDS[status],
        ]);
      }
    }
    expect(positions).toHaveLength(15);
  });

  it('on the list of States and on the pages of States', async () => {
    const column = columnIn((await served.documentAt('/states')).querySelector('#found table'), initiative.name);
    const positions = positionsOn(initiative, today);
    expect(column.size).toBe(positions.length);
    for (const { state, status } of positions) expect(column.get(state.names[0]?.name ?? '')).toBe(WORDS[status]);
    for (const code of ['RTL', 'SYL', 'QSR', 'HLM', 'USA']) {
      const state = dataset.stateByCode.get(code);
      const document = await served.documentAt(`/states/${code}`);
      const section = [...document.querySelectorAll('.pair section')].find(
        (part) => textOf(part.querySelector('h3')) === initiative.name,
      );
      expect([code, textOf(section?.querySelector('.status'))]).toEqual([
        code,
        WORDS[state ? positionOn(initiative, state, today).status : ''],
      ]);
    }
  });

  it('on its own page', async () => {
    const document = await served.documentAt(`/initiatives/${slug}`);
    const named = positionsOn(initiative, today).filter(({ acts }) => acts.length > 0);
    expect(textsIn(document, '#content h2')).toContain(`States that a source names (${named.length})`);
    const shown = [...document.querySelectorAll('#content h2 + .scroll tbody tr')].map((row) => [
      textOf(row.querySelector('th')),
      textOf(row.querySelector('.status')),
    ]);
    for (const { state, status } of named) expect(shown).toContainEqual([state.names[0]?.name, WORDS[status]]);
  });

  it.each(['d-1', 'd-2', 'd-3', 'd-4'])('on the page of the vote %s', async (id) => {
    const draft = dataset.draftResolutionById.get(id);
    const document = await served.documentAt(`/votes/${id}`);
    const open = (initiative.openedOn ?? initiative.launchedOn?.latest.slice(0, 4) ?? '') <= (draft?.date ?? '');
    const table = [...document.querySelectorAll('table.summary')].find(
      (claim) => textOf(claim.querySelector('caption')) === initiative.name,
    );
    expect(table !== undefined).toBe(open);
    if (!table || !draft) return;
    const counts = Object.fromEntries(
      [...table.querySelectorAll('tbody tr')].map((row) => [
        textOf(row.querySelector('.status')),
        textsIn(row, 'td').reduce((sum, cell) => sum + Number(cell), 0),
      ]),
    );
    const tally = tallyOf(draft.votes.map(({ state }) => positionOn(initiative, state, draft.date)));
    expect([counts['Endorsed'] ?? 0, counts['Not known'] ?? 0]).toEqual([tally.endorsed, tally.unknown]);
  });

  it('in every figure and its file', async () => {
    const of = (figure: string) => rowsAt(`/figures/${figure}.csv?initiative=${slug}`);
    const published = (await rowsAt('/figures/published.csv')).filter((row) => row['Initiative'] === initiative.name);
    const dated = initiative.publishedCounts.filter(({ date }) => date !== null);
    expect(published.map((row) => row['Published total'])).toEqual(dated.map(({ value }) => String(value)));
    expect(published.map((row) => row['As published'])).toEqual(dated.map(({ text }) => text));
    const meter = (await rowsAt('/figures/meter.csv')).find((row) => row['Initiative'] === initiative.name);
    expect(meter?.['Endorsed']).toBe(String(supportOf(initiative, today).tally.endorsed));
    const progress = (await of('progress')).filter((row) => row['Named, certain'] !== '');
    expect(progress.at(-1)?.['Named, certain']).toBe(String(tallyOn(initiative, today).endorsed));
    const groups = await of('groups');
    expect(groups.map((row) => row['Endorsed'])).toEqual(
      tallyByGroupOn(initiative, today).map(({ tally }) => String(tally.endorsed)),
    );
    const council = await of('council');
    expect(council.map((row) => [row['Year'], row['Endorsed']])).toEqual(
      councilsBetween(dataset, 2024, 2027).map((seated) => [
        seated.on.slice(0, 4),
        String(councilSupport(seated, initiative).tally.endorsed),
      ]),
    );
    const map = await of('map');
    for (const { state, status } of positionsOn(initiative, today)) {
      expect(map.find((row) => row['ISO 3166'] === state.code)?.['Status']).toBe(WORDS[status]);
    }
    const votes = await of('supporter-votes');
    const counted = supporterVotes(dataset, initiative, {
      outcome: ['VETOED', 'SHORT_OF_VOTES'],
      atrocityMarked: true,
    });
    expect(votes.map((row) => [row['Year'], row['Yes']])).toEqual(
      counted.map(({ year, inFavour }) => [String(year), String(inFavour)]),
    );
    const overlap = await of('overlap');
    expect(overlap.map((row) => row['Endorsed'])).toEqual(
      groupsOf(dataset).map((group) => String(groupTallyOn(group, initiative, today).endorsed)),
    );
  });

  it('in the files of lists, in long form', async () => {
    const states = (await rowsAt('/downloads/states.csv')).filter((row) => row['initiative'] === slug);
    const positions = positionsOn(initiative, today);
    expect(new Map(states.map((row) => [row['state'], row['status']]))).toEqual(
      new Map(positions.map(({ state, status }) => [state.code, status])),
    );
    const council = (await rowsAt('/downloads/council.csv')).filter((row) => row['initiative'] === slug);
    expect(council.map((row) => row['status'])).toEqual(
      supportOf(initiative, today).positions.map(({ status }) => status),
    );
    const counts = await rowsAt(`/downloads/published-counts.csv?initiative=${slug}`);
    expect(counts.map((row) => row['count'])).toEqual(initiative.publishedCounts.map(({ text }) => text));
    const acts = await rowsAt(`/downloads/acts.csv?initiative=${slug}`);
    expect(acts.map((row) => row['id']).sort()).toEqual(initiative.acts.map(({ id }) => id).sort());
  });

  it('in a briefing note of every preset', async () => {
    const { named, publishedCount } = coverageOn(initiative, today);
    const { endorsed } = supportOf(initiative, today).tally;
    const panel = await (await served.get(`/note.md?preset=panel-briefing`)).text();
    expect(panel).toContain(`**${named}** `);
    expect(panel).toContain(`${initiative.name}: ${endorsed} of 15 members can be named as endorsing.`);
    expect(panel).toContain(publishedCount?.text);
    expect(panel).toContain(`${initiative.name}: published totals, and the States that can be named`);
    const profile = await (await served.get('/note.md?preset=state-profile&state=RTL')).text();
    const state = dataset.stateByCode.get('RTL');
    expect(profile).toContain(
      `**${initiative.name}:** ${WORDS[state ? positionOn(initiative, state, today).status : '']}`,
    );
    const page = await (await served.get('/note.md?preset=one-page')).text();
    expect(page).toContain(initiative.name);
    const candidate = await (await served.get('/note.md?preset=council-candidate&state=PNT')).text();
    expect(candidate).toContain(`${initiative.name}: ${endorsed} of 15`);
    const live = await served.get(
      `/note.md?on=${INVENTED.asOf}&block=text&text=${encodeURIComponent(`{{endorsed ${slug}}} and {{council-endorsed ${slug}}}`)}`,
    );
    expect(await live.text()).toMatch(new RegExp(`\\b${named}(?:\\[\\^\\d+\\],? ?)* and ${endorsed}\\b`));
  });

  it('in feeds and in search', async () => {
    const feed = (await (await served.get(`/feeds/initiatives/${slug}.json`)).json()) as { items: { title: string }[] };
    const versions = (['act', 'publishedCount', 'initiative'] as const).flatMap((kind) =>
      inventedFacts()[kind].map((fact) => ({ kind, fact, recordedIn: 1, supersededIn: null })),
    );
    const news = newsOf(versions as Parameters<typeof newsOf>[0]).filter((item) => isAboutInitiative(item, slug));
    expect(feed.items).toHaveLength(news.length);
    for (const { title } of feed.items) expect(title).toContain(initiative.name);
    const { search } = await served.ask(`{ search(text: "${initiative.name}") { ... on Initiative { slug } } }`);
    expect(search[0].slug).toBe(slug);
    const calendar = (await (await served.get('/calendar.ics')).text()).replace(/\r\n /g, '');
    expect(calendar.includes(`initiative-${slug}-`)).toBe(
      initiative.openedOn !== null || initiative.launchedOn?.precision === 'DAY',
    );
  });

  it('in the colour of its place, with no other’s', async () => {
    const colours = ['#0068a8', '#a84300', '#427a62'];
    const place = initiatives.indexOf(initiative);
    const svg = (await (await served.get(`/figures/groups.svg?initiative=${slug}`)).text()).toLowerCase();
    const rgb = (hex = ''): string => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ?')})`;
    const has = (hex = ''): boolean => svg.includes(hex) || new RegExp(rgb(hex).replace(/[()]/g, '\\$&')).test(svg);
    expect(colours.map(has)).toEqual(colours.map((_, index) => index === place));
    const page = await served.documentAt(`/council?initiative=${slug}`);
    expect(page.querySelector('#chamber .chamber')?.getAttribute('class')).toBe(`chamber i${place + 1}`);
  });
});

describe('what is said of several at once', () => {
  it('shows a withdrawal as one, with its source', async () => {
    const document = await served.documentAt('/states/RTL');
    expect(textsIn(document, '.pair section td')).toEqual(
      expect.arrayContaining(['withdrew', '1 April 2025', 'Invented Press, 2026']),
    );
    expect(textOf((await served.documentAt('/initiatives/compact-of-ayr')).querySelector('main'))).toContain(
      'RuritaniaWithdrawn',
    );
    expect(await (await served.get('/feeds/initiatives/compact-of-ayr.json')).text()).toContain(
      'Ruritania: withdrew from “Compact of Ayr”',
    );
    expect(
      (await served.documentAt('/about')).querySelector('.rules .withdrawn')?.closest('tr')?.textContent,
    ).toContain('Ruritania on 1 April 2025');
  });

  it('sets each claim of an event beside the numbers of its own initiative', async () => {
    const document = await served.documentAt(`/events/${INVENTED.event}`);
    // A claim is shown beside the number of States that could be named on the day of the claim.
    const on = calendarDate('2026-01-15');
    for (const initiative of initiatives) {
      const table = [...document.querySelectorAll('table.claim')].find(
        (claim) => textOf(claim.querySelector('caption')) === initiative.name,
      );
      const [first] = [...(table?.querySelectorAll('tbody tr') ?? [])];
      expect(textsIn(first as Element, 'td')[0]).toBe(initiative.publishedCounts.at(-1)?.text);
      expect(textsIn(first as Element, 'td')[1]).toMatch(new RegExp(`^${coverageOn(initiative, on).named}\\b`));
    }
    const several = [...document.querySelectorAll('table.claim')].find((claim) =>
      textOf(claim).startsWith('Several initiatives together'),
    );
    expect(textOf(several)).toContain('123');
    expect(textOf(several)).toContain('compared with nothing');
  });

  it('never draws a total of several as a total of one', async () => {
    expect((await rowsAt('/figures/published.csv')).map((row) => row['As published'])).not.toContain('123');
  });

  it('says which initiatives there are where an address names none of them', async () => {
    for (const path of ['/council?initiative=nothing', '/figures/groups.csv?initiative=lantern-resolution']) {
      const response = await served.get(path);
      expect([path, response.status]).toEqual([path, 400]);
      expect(await response.text()).toContain('write one of compact-of-ayr, oath-of-the-lakes, zeta-9');
    }
  });
});
