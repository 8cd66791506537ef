import { dayText } from '../libs/briefing/src/language.js';
import { type Served, serveSeeds } from './pages.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const mainText = async (path: string): Promise<string> =>
  ((await served.documentAt(path)).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

interface ReportedAct {
  readonly kind: string;
  readonly date: { readonly latest: string };
  readonly sources: readonly { readonly id: string }[];
}

const PAST_DAY = '2016-10-08';

/** Ids of the sources that are cited for nothing but speeches after `PAST_DAY`. */
const onlySaidLater = async (): Promise<readonly string[]> => {
  const query = '{ initiatives(endorsable: true) { acts { kind date { latest } sources { id } } } }';
  const answer = await served.get(`/graphql?${new URLSearchParams({ query })}`);
  const { data } = (await answer.json()) as { data: { initiatives: { acts: ReportedAct[] }[] } };
  const acts = data.initiatives.flatMap((initiative) => initiative.acts);
  const citedBy = (some: readonly ReportedAct[]) => some.flatMap(({ sources }) => sources.map(({ id }) => id));
  const isSpeechAfter = ({ kind, date }: ReportedAct) => kind === 'SPOKE_IN_SUPPORT' && date.latest > PAST_DAY;
  const others = new Set(citedBy(acts.filter((act) => !isSpeechAfter(act))));
  const later = citedBy(acts.filter(isSpeechAfter)).filter((id) => !others.has(id));
  expect(later.length).toBeGreaterThan(0);
  return later;
};

/** The Council’s first and last known days, and days before and after an initiative was opened and of first totals. */
const DAYS = ['1946-01-01', '1965-12-31', '2015-08-31', '2015-09-01', '2015-09-17', '2015-10-01', '2027-12-31'];

describe('what pages say on any day', () => {
  it.each(DAYS)('stands on %s, and says nothing of totals that were not published', async (on) => {
    for (const path of [
      '/',
      '/initiatives/act-code-of-conduct',
      '/initiatives/french-mexican-declaration',
      '/council',
      '/states',
      '/states/FRA',
      '/votes',
      '/questions/q1-from-commitment-to-action',
      '/questions/q2-supporters-outside-the-council',
      '/events/preventing-and-ending-atrocity-crimes-2016',
      '/about',
    ]) {
      const response = await served.get(`${path}?on=${on}`);
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text()).not.toMatch(/“–”|\(–\)/);
    }
  });

  it('gives no share of a total that is older than the States that are named', async () => {
    const early = await mainText('/?on=2015-10-01');
    expect(early).toContain(
      'States that can be named with a source: 33 Member States that endorse: at least 33 of 193',
    );
    expect(early).not.toMatch(/\(1\d\d%/);
    expect(await mainText('/?on=2016-09-22')).toMatch(/States that can be named with a source: \d+ \(\d\d?% of that/);
  });

  it('says a published total once, and beside a larger one of no position that it is not settled', async () => {
    for (const [path, total, more] of [
      [
        '/',
        '129 supporters, as published (Members of the UN and observers together; ',
        'The published totals say that there are more.',
      ],
      ['/fr', '129 soutiens, tels que publiés (Membres de l’ONU et observateurs ensemble ; ', 'il y en a davantage.'],
      ['/zh', '129 个支持国（公布的数目：联合国会员国和观察员合计；', '还有更多支持国。'],
    ] as const) {
      const document = await served.documentAt(path);
      const key = document.querySelector('.key')?.textContent?.replaceAll(/\s/g, ' ') ?? '';
      expect(key).toContain(total);
      expect(key.split('129')).toHaveLength(2);
      // A caveat that applies to all of them appears once.
      expect(document.querySelector('main')?.textContent?.split(more)).toHaveLength(2);
      expect(key).not.toContain('193');
    }
  });

  it('ends the bars of the Council with the year of an earlier day, and says so', async () => {
    expect(await mainText('/embed/council')).toMatch(/on 1 January of each year from 2014 to 2027/);
    for (const [on, years] of [
      ['2016-09-22', 'from 2014 to 2016'],
      ['2014-05-22', 'from 2014 to 2014'],
      ['1950-01-01', 'from 1950 to 1950'],
    ] as const) {
      const text = await mainText(`/embed/council?on=${on}`);
      expect(text).toContain(`on 1 January of each year ${years}`);
      expect(text).toContain('The years end with that of an earlier day where one was chosen');
    }
    const bars = await (await served.get('/figures/council.csv?on=2016-09-22')).text();
    expect(bars.match(/^\d{4}/gm)).toEqual(['2014', '2015', '2016']);
  });

  it('says what was last said of a State by the day and, as later, after it', async () => {
    expect(await mainText('/states?name=Albania&on=2016-09-22')).toContain(
      'Not known (spoke in support, on or before 15 February 2016; later: spoke in support, on or before 26 April 2023)',
    );
    expect(await mainText('/fr/states?name=Albanie')).not.toContain('ensuite');
  });

  it.each(['/', '/states', '/council?on=2016-09-22', '/initiatives/act-code-of-conduct', '/questions'])(
    '%s says once that what is not known is no refusal',
    async (path) => {
      const text = (await served.documentAt(path)).body?.textContent ?? '';
      expect(text.match(/not a no|never against/g)).toHaveLength(1);
    },
  );

  it('says once a page that what is named is a floor, and that small States are dots', async () => {
    for (const [path, words] of [
      ['/council', /That is a floor/g],
      ['/fr/council', /C’est un minimum/g],
      ['/embed/meter', /That is a floor/g],
      ['/note?block=council', /That is a floor/g],
      ['/', /as dots/g],
      ['/initiatives/act-code-of-conduct', /as dots/g],
      ['/zh', /以圆点表示/g],
    ] as const) {
      const main = (await served.documentAt(path)).querySelector('main');
      main?.querySelectorAll('svg, .picture').forEach((picture) => picture.remove());
      expect([path, main?.textContent?.match(words)?.length]).toEqual([path, 1]);
    }
    expect(await mainText('/council')).toMatch(
      /members can be named as endorsing\. At least \d of 15; \d+ not settled\./,
    );
  });

  it('names beside a status of a day no source of what was only said later', async () => {
    const numbers = async (path: string) => {
      const row = [...(await served.documentAt(path)).querySelectorAll('tbody tr')].find(({ textContent }) =>
        textContent?.includes('Endorsed'),
      );
      return row?.querySelectorAll('.mark').length;
    };
    const now = await numbers('/states?name=Canada');
    expect(await numbers(`/states?name=Canada&on=${PAST_DAY}`)).toBeLessThan(now ?? 0);
  });

  it('cites for a day before the opening nobody who was only named as outside later, and marks such a report after it', async () => {
    const cellOf = async (path: string) => {
      const rows = [...(await served.documentAt(path)).querySelectorAll('main table tbody tr')];
      const cell = rows.find((row) => row.querySelector('th')?.textContent === 'China')?.querySelector('td .i1');
      return (cell?.closest('td')?.textContent ?? '').trim();
    };
    for (const page of ['/states?name=China&', '/council?']) {
      expect([page, await cellOf(`${page}on=2010-01-01`)]).toEqual([page, 'Not endorsed']);
      expect(await cellOf(`${page}on=2015-10-01`)).toMatch(
        /^Not endorsed \(later: named as outside, 24 October 2015\) \[\d+\]$/,
      );
    }
  });

  it('says beside the States of a day whose Council is elected in part that its members are not all known', async () => {
    const [after, before] = await Promise.all([mainText('/states?on=2028-06-01'), mainText('/states?on=2027-06-01')]);
    expect(after).toContain(
      'On the Security Council: All members are known from 1 January 1946 to 31 December 2027; the Councils after that are elected only in part.',
    );
    expect(before).not.toContain('elected only in part');
  });

  it('says in the file of the States of no State that it will not sit on a Council elected in part', async () => {
    const seated = async (on: string) => {
      const { rows } = (await (await served.get(`/states.json?on=${on}`)).json()) as {
        rows: { state: string; on_council: boolean | null }[];
      };
      return Object.fromEntries(rows.map(({ state, on_council }) => [state, on_council]));
    };
    const [before, after] = await Promise.all([seated('2027-06-01'), seated('2028-06-01')]);
    expect([after['FRA'], after['URY'], before['FRA'], before['URY']]).toEqual([true, null, true, false]);
    expect(Object.values(after)).not.toContain(false);
    expect(Object.values(before)).not.toContain(null);
  });

  it('marks an instrument that came after the day as later', async () => {
    expect(await mainText('/questions/q3-working-together?on=2016-09-22')).toMatch(
      /76\/262\) \(later: adopted 26 April 2022\)/,
    );
  });

  it('names under a figure no source of totals that came later', async () => {
    const sources = async (on: string) => (await served.get(`/figures/progress.csv?header=1&on=${on}`)).text();
    expect(await sources('2016-09-22')).toMatch(/^# Sources: .*Concept note, Sept 2016/m);
    expect(await sources('2015-09-17')).not.toContain('Concept note, Sept 2016');
  });

  it.each([
    'council',
    'map',
    'groups',
    'meter',
    'progress',
    'overlap',
    'supporter-votes',
    'compared-days',
    'compared-initiatives',
  ])('names under the figure %s of a day no source of what was only said later', async (name) => {
    const later = await onlySaidLater();
    const days = name === 'compared-days' ? `a=2015-09-01&b=${PAST_DAY}` : `on=${PAST_DAY}`;
    const figure = (await (await served.get(`/figures/${name}.json?${days}`)).json()) as { sources: string[] };
    expect(figure.sources.length).toBeGreaterThan(0);
    expect(figure.sources.filter((id) => later.includes(id))).toEqual([]);
  });

  it.each(['council?on=2016-10-08', 'meter?on=2016-10-08', 'compared-days?a=2015-09-01&b=2016-10-08'])(
    'names under the figure %s what says who sat on the Council',
    async (figure) => {
      const members = await served.ask('{ council(on: "2016-10-08") { members { term { sources { id } } } } }');
      const ofTerms = (members.council.members as { term: { sources: { id: string }[] } }[]).flatMap(({ term }) =>
        term.sources.map(({ id }) => id),
      );
      const [name, query] = figure.split('?');
      const { sources } = (await (await served.get(`/figures/${name}.json?${query}`)).json()) as { sources: string[] };
      expect(ofTerms.length).toBeGreaterThan(0);
      expect(sources).toEqual(expect.arrayContaining(ofTerms));
      expect(new Set(sources).size).toBe(sources.length);
    },
  );

  it.each([
    'states',
    'council',
    'to-ask',
    'compared-days?a=2015-09-01&b=2016-10-08',
    'compared-initiatives',
    'compared-states?a=CAN&b=URY',
  ])('names in the file %s of a day nothing that was only said later', async (list) => {
    const later = await onlySaidLater();
    const [name, query = ''] = list.split('?');
    const { rows } = (await (await served.get(`/downloads/${name}.json?${query}&on=${PAST_DAY}`)).json()) as {
      rows: { sources: string[]; said?: string | null; said_on?: string | null }[];
    };
    expect(rows.flatMap(({ sources }) => sources).length).toBeGreaterThan(0);
    expect(rows.flatMap(({ sources }) => sources).filter((id) => later.includes(id))).toEqual([]);
    expect(rows.filter(({ said, said_on: saidOn }) => said && saidOn && saidOn > PAST_DAY)).toEqual([]);
  });

  it('says of the map that it shows observers, which the bars leave out', async () => {
    expect(await mainText('/embed/map')).toContain('(observers counted)');
    for (const name of ['groups', 'overlap']) {
      expect(await mainText(`/embed/${name}`)).toContain('(observers not counted)');
    }
  });

  it('speaks of no opening that lies after the day', async () => {
    expect(await mainText('/embed/supporter-votes?on=2015-08-01')).toContain(
      'By 1 August 2015, none of its supporters on the Council had voted on such a draft.',
    );
  });

  it('says beside a profile’s status that it came later', async () => {
    expect(await mainText('/states/GBR?on=2015-09-20')).toContain('Not endorsed (endorsed later: 1 October 2015)');
  });

  it('lists each other name of a State once, however many publishers write it so', async () => {
    const document = await served.documentAt('/states/URY');
    const lists = [...document.querySelectorAll('dl details ul')];
    const names = [...(lists[0]?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['乌拉圭', 'Уругвай', 'República Oriental del Uruguay']));
    expect(names).toEqual([...new Set(names)]);
    expect(document.querySelector('dl details summary')?.textContent).toBe(String(names.length));
  });

  it('names initiatives in the reader’s language beside each vote', async () => {
    const text = await mainText('/es/votes/2587');
    expect(text).toContain('Código de conducta del Grupo ACT');
    expect(text).not.toMatch(/ACT Code of Conduct|French–Mexican/);
  });

  it('writes one as one, in every language', async () => {
    const only = '/states/RUS?choice=ABSTAIN&outcome=VETOED&marked=yes';
    for (const [prefix, text] of [
      ['', 'Votes on record that meet these conditions: 1.'],
      ['/fr', 'Votes consignés qui répondent à ces conditions : 1.'],
      ['/es', 'Votos registrados que cumplen estas condiciones: 1.'],
    ]) {
      expect(await mainText(prefix + only)).toContain(text);
    }
  });

  it('shows in a profile no vote that came after the day', async () => {
    const votes = async (query: string) =>
      [...(await served.documentAt(`/states/FRA${query}`)).querySelectorAll('#votes tbody td:first-child')].map(
        ({ textContent }) => textContent,
      );
    expect((await votes('?on=2016-09-22'))[0]).toBe('22 September 2016');
    expect((await votes('?on=2016-09-22&to=2015-07-29'))[0]).toBe('29 July 2015');
    expect((await votes(''))[0]).toMatch(/202\d$/);
  });

  it('writes when a total was published as far as its source dates it', async () => {
    expect(await mainText('/?on=2018-11-01')).toContain('117 supporters, as published (September – October 2018)');
    expect(await mainText('/fr?on=2017-10-01')).toContain('(septembre 2017)');
  });

  it('writes colons and semicolons in a file as its language does', async () => {
    expect(await (await served.get('/fr/figures/groups.csv?header=1')).text()).toMatch(
      /^# Sources : .*Center for UN Reform, 8 Sept 2015 ; /m,
    );
    expect(await (await served.get('/es/figures/groups.csv?header=1')).text()).toMatch(
      /^# Fuentes: .*Center for UN Reform, 8 Sept 2015; /m,
    );
  });

  it('writes the first of a month as French does', () => {
    expect(dayText('fr', '2015-09-01')).toBe('1er septembre 2015');
    expect(dayText('fr', '2015-09-11')).toBe('11 septembre 2015');
    expect(dayText('es', '2015-09-01')).toBe('1 de septiembre de 2015');
  });
});
