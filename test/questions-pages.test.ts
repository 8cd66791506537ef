import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { revisionInfoOf } from '../libs/briefing/src/revision-info.js';
import { QuestionPageDocument, type QuestionPageQuery } from '../libs/briefing/src/operations.generated.js';
import type { PageRequest } from '../libs/briefing/src/page-context.js';
import { questionPage } from '../libs/briefing/src/pages/questions/question.js';
import type { PageSource } from '../libs/briefing/src/source.js';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { seedDataset } from './seeds.js';
import { type Served, describeInBrowser, openPage, serveSeeds } from './pages.js';

interface SeededEvent {
  readonly id: string;
  readonly questions: readonly { readonly id: string; readonly parts: readonly string[] }[];
}
const [event] = parseYaml(readFileSync('seeds/0001-first-edition/events.yml', 'utf8')) as [SeededEvent];
const [Q1, Q2, Q3] = event.questions.map(({ id }) => `/questions/${id}`) as [string, string, string];
const EVENT = `/events/${event.id}`;

let served: Served;
beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

const mainAt = async (path: string): Promise<Element> => {
  const main = (await served.documentAt(path)).querySelector('main');
  if (!main) throw new Error(`${path} has no content.`);
  return main;
};
const quotedIn = (element: Element): string[][] =>
  [...element.querySelectorAll('blockquote')].map((quote) =>
    [...quote.querySelectorAll('p')].map(({ textContent }) => textContent),
  );
const asQuoted = ({ parts }: { readonly parts: readonly string[] }): string[] => parts.map((part) => `“${part}”`);

/** The answer to the query in the explorer link beside a piece of evidence. */
const behind = async (main: Element, piece: string) => {
  const href = main.querySelector(`#${piece} a[href^="/explore?"]`)?.getAttribute('href') ?? '';
  return served.ask(new URL(href, 'http://localhost').searchParams.get('query') ?? '');
};
const numbersOf = (main: Element, figure: string): (number | null)[][] =>
  [...main.querySelectorAll(`#figure-${figure} tbody tr`)].map((row) =>
    [...row.querySelectorAll('td.count')].map((cell) =>
      cell.getAttribute('data-number') === '' ? null : Number(cell.getAttribute('data-number')),
    ),
  );

describe('the panel’s questions', () => {
  it.each(['', '/fr', '/es'])('are quoted word for word, in English, with their source (%s)', async (prefix) => {
    for (const path of ['/questions', EVENT]) {
      const main = await mainAt(prefix + path);
      expect(quotedIn(main)).toEqual(event.questions.map(asQuoted));
      for (const quote of main.querySelectorAll('.quoted')) {
        expect(quote.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
        expect(quote.querySelector('figcaption a')?.getAttribute('href')).toBe(`${prefix}/sources/concept-note-2016`);
      }
    }
    for (const question of event.questions) {
      expect(quotedIn(await mainAt(`${prefix}/questions/${question.id}`))).toEqual([asQuoted(question)]);
    }
  });

  it('say in French and Spanish that they exist in English alone', async () => {
    expect((await mainAt(`/fr${Q1}`)).textContent).toContain('Les questions ont été posées en anglais');
    expect((await mainAt(`/es${Q1}`)).textContent).toContain('Las preguntas se formularon en inglés');
  });

  it('lead to one another, and keep the day, the revision and the initiative', async () => {
    const parameters = 'revision=1&on=2016-09-22&initiative=french-mexican-declaration';
    const main = await mainAt(`${Q2}?${parameters}`);
    const hrefOf = (rel: string) => main.querySelector(`a[rel=${rel}]`)?.getAttribute('href');
    expect([hrefOf('prev'), hrefOf('next')]).toEqual([`${Q1}?${parameters}`, `${Q3}?${parameters}`]);
    expect((await mainAt(Q1)).querySelector('a[rel=prev]')).toBeNull();
    expect((await mainAt(Q3)).querySelector('a[rel=next]')).toBeNull();
  });

  it.each([
    ['/questions/nothing', 404],
    ['/events/nothing', 404],
    [`${Q1}?on=1900-01-01`, 400],
    ['/questions?initiative=veto-initiative', 400],
    [`${Q1}?drafts=some`, 400],
  ])('%s is answered with status %i', async (path, status) => {
    expect((await served.get(path, { accept: 'text/html' })).status).toBe(status);
  });

  it('are shown without evidence where none is set beside them', async () => {
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: String(QuestionPageDocument),
        variables: {
          id: 'q1-from-commitment-to-action',
          on: '2016-09-22',
          initiative: 'act-code-of-conduct',
          language: 'EN',
        },
      }),
    });
    const { data } = (await response.json()) as { data: QuestionPageQuery };
    const { discussionQuestion } = data;
    if (!discussionQuestion) throw new Error('There is no such question.');
    const request: PageRequest = {
      language: 'en',
      path: '/questions/new',
      params: { id: 'new' },
      query: new URLSearchParams(),
      on: '2016-09-22',
      revision: revisionInfoOf(seedDataset(), 1, null),
    };
    const answer = { ...data, discussionQuestion: { ...discussionQuestion, id: 'new' } };
    const source: PageSource = {
      revision: request.revision,
      origin: '',
      // Every query gets the answer to the page's operation; as the answer to a figure's, it would have no table.
      query: <Data>() => Promise.resolve(answer as unknown as Data),
      titleAt: () => Promise.resolve(null),
      pause: () => Promise.resolve(),
      inSlices: () => Promise.reject(new Error('A page has no long work.')),
    };
    const { context, rendered } = await questionPage.answer(source, request);
    expect(context.figures).toEqual([]);
    const text = render(h('main', {}, rendered && 'body' in rendered ? rendered.body : null));
    expect(text).toContain(discussionQuestion.parts[0]);
    expect(text).toContain('No evidence has been set beside this question yet.');
  });
});

describe.each([
  ['2016-09-22', 'act-code-of-conduct', 'i1'],
  ['2024-06-01', 'act-code-of-conduct', 'i1'],
  ['2024-06-01', 'french-mexican-declaration', 'i2'],
])('evidence on %s of the initiative %s', (on, initiative, mark) => {
  const at = (path: string, more = '') => mainAt(`${path}?on=${on}&revision=2&initiative=${initiative}${more}`);

  it('shows the Council as the schema has it', async () => {
    const main = await at(Q1);
    const { councils } = await behind(main, 'council');
    type Year = { votesNeeded: number; support: { tally: { endorsed: number; possiblyEndorsed: number } } };
    expect(numbersOf(main, 'council').map((numbers) => [numbers[0], numbers[1], numbers.at(-1)])).toEqual(
      councils.map(({ votesNeeded, support: { tally } }: Year) => [
        tally.endorsed,
        tally.possiblyEndorsed,
        votesNeeded,
      ]),
    );
    const { council } = await behind(main, 'meter');
    expect(main.querySelectorAll(`#meter .meter.${mark} li.endorsed`)).toHaveLength(council.support.tally.endorsed);
    expect(main.querySelector('#meter .meter')?.textContent).toContain(
      `${council.support.tally.endorsed} of 15 members can be named as endorsing.`,
    );
  });

  it.each(['', '&drafts=failed'])('counts the votes of supporters as the schema does %s', async (drafts) => {
    const main = await at(Q1, drafts);
    const { initiative: expected } = await behind(main, 'votes');
    type Tally = Record<'drafts' | 'inFavour' | 'against' | 'abstaining' | 'notVoting' | 'unknown', number>;
    expect(numbersOf(main, 'supporter-votes')).toEqual(
      expected.supporterVotes.map((tally: Tally) => [
        tally.drafts,
        tally.inFavour,
        tally.against,
        tally.abstaining,
        tally.notVoting,
        tally.unknown,
      ]),
    );
    expect(main.querySelector('#votes')?.textContent).toMatch(
      /Abstaining is not voting against.*none is recorded here/,
    );
  });

  it('counts States outside the Council and members of groups as the schema does', async () => {
    const second = await at(Q2);
    const { initiative: expected } = await behind(second, 'groups');
    type Tally = Record<'endorsed' | 'possiblyEndorsed' | 'notEndorsed' | 'withdrawn' | 'unknown', number>;
    const cells = ({ endorsed, possiblyEndorsed, notEndorsed, withdrawn, unknown }: Tally) => [
      endorsed,
      possiblyEndorsed,
      notEndorsed,
      withdrawn,
      unknown,
    ];
    expect(numbersOf(second, 'groups')).toEqual(
      expected.tallyByGroup.map(({ tally }: { tally: Tally }) => cells(tally)),
    );
    const third = await at(Q3);
    const { groups } = await behind(third, 'overlap');
    expect(numbersOf(third, 'overlap')).toEqual(groups.map(({ tally }: { tally: Tally }) => cells(tally)));
    expect(third.querySelector('#overlap')?.textContent).toMatch(
      /Membership in a group endorses nothing for its members.*5 September 2023 \(ACT\).*may be incomplete/,
    );
  });

  it('gives files with the rows on the screen', async () => {
    for (const [path, figure] of [
      [Q1, 'council'],
      [Q1, 'supporter-votes'],
      [Q2, 'groups'],
      [Q3, 'overlap'],
    ] as const) {
      const main = await at(path);
      const href = main.querySelector(`#figure-${figure} figcaption a[href*=".csv"]`)?.getAttribute('href') ?? '';
      const text = await (await served.get(href)).text();
      const rows = parseCsv(text) as string[][];
      const shown = [...main.querySelectorAll(`#figure-${figure} tbody tr`)].map((row) =>
        [...row.children].map(
          (cell) => cell.getAttribute('data-number') ?? cell.getAttribute('data-value') ?? cell.textContent,
        ),
      );
      expect(rows.slice(1)).toEqual(shown);
    }
  });
});

describe('evidence', () => {
  it('is there on days before an initiative was open', async () => {
    const main = await mainAt(`${Q1}?on=2014-01-01`);
    expect(main.querySelector('#votes .lead')?.textContent).toBe(
      'By 1 January 2014, none of its supporters on the Council had voted on such a draft.',
    );
    expect(main.querySelectorAll('#meter .meter li.endorsed')).toHaveLength(0);
  });

  it.each(['act-code-of-conduct', 'french-mexican-declaration'])(
    'counts sponsors of the veto initiative, and those of them that endorsed %s, as the schema does',
    async (initiative) => {
      const second = await mainAt(`${Q2}?on=2024-06-01&initiative=${initiative}`);
      const { initiatives } = await behind(second, 'cosponsors');
      type Record_ = { role: string; state: { name: string; position: { status: string } } };
      const [veto] = initiatives.filter(
        (candidate: { assemblyRecords: Record_[] }) => candidate.assemblyRecords.length > 0,
      );
      const sponsors = veto.assemblyRecords.filter(({ role }: Record_) => /^(co-)?sponsor$/.test(role));
      const endorsing = sponsors.filter(({ state }: Record_) => state.position.status === 'ENDORSED');
      const { textContent } = second.querySelector('#cosponsors') ?? {};
      expect(textContent).toContain(
        `${sponsors.length} States can be named as sponsors; ${endorsing.length} of them can be named as endorsing`,
      );
      expect(textContent).toContain('The list is partial');
      expect(second.querySelectorAll('#cosponsors tbody tr')).toHaveLength(veto.assemblyRecords.length);
    },
  );

  it('names no sponsors of the veto initiative for days before it was adopted', async () => {
    for (const [on, rows] of [
      ['2022-04-25', 0],
      ['2022-04-26', 34],
    ] as const) {
      const section = (await mainAt(`${Q2}?on=${on}`)).querySelector('#cosponsors');
      expect(section?.querySelectorAll('tbody tr')).toHaveLength(rows);
      expect(section?.querySelector('.lead')?.textContent.includes('it was adopted on 26 April 2022')).toBe(rows === 0);
    }
  });

  it('sets the triggers of both initiatives side by side, with sources', async () => {
    const main = await mainAt(Q2);
    const { initiatives } = await behind(main, 'triggers');
    type Initiative = { trigger: string | null; textSources: { trigger: { id: string }[] } };
    const shown = [...main.querySelectorAll('#triggers .key p')];
    const expected = initiatives.filter(({ trigger }: Initiative) => trigger !== null);
    const sourcesIn = (line: Element): readonly (string | undefined)[] =>
      [...line.querySelectorAll('.sources a')].map((link) => link.getAttribute('href')?.split(/[/?]/)[2]);
    for (const [index, line] of shown.entries()) {
      const { trigger, textSources }: Initiative = expected[index];
      expect(line.textContent.startsWith(`${trigger ?? ''} `)).toBe(true);
      expect([...sourcesIn(line)].sort()).toEqual(textSources.trigger.map(({ id }) => id).sort());
    }
    expect(shown).toHaveLength(2);
  });

  it('names the instruments on record, and which of them States endorse', async () => {
    const rows = [...(await mainAt(Q3)).querySelectorAll('#instruments tbody tr')];
    expect(
      rows.map((row) => [row.querySelector('a')?.getAttribute('href'), row.querySelectorAll('td')[3]?.textContent]),
    ).toEqual([
      ['/initiatives/act-code-of-conduct', 'yes'],
      ['/initiatives/french-mexican-declaration', 'yes'],
      ['/initiatives/framework-of-analysis', 'no'],
      ['/initiatives/human-rights-up-front', 'no'],
      ['/initiatives/veto-initiative', 'no'],
    ]);
  });

  it('is summed up beside every question, with lines that lead to it', async () => {
    const main = await mainAt('/questions?on=2016-09-22');
    const lines = [...main.querySelectorAll('.findings li')];
    expect(lines).toHaveLength(8);
    for (const path of [Q1, Q2, Q3]) {
      const questionMain = await mainAt(`${path}?on=2016-09-22`);
      const hrefs = lines.map((line) => line.querySelector('a')?.getAttribute('href') ?? '');
      expect(hrefs.filter((href) => href.startsWith(path))).toEqual(
        [...questionMain.querySelectorAll('.evidence')].map(({ id }) => `${path}?on=2016-09-22#${id}`),
      );
    }
    expect(lines[1]?.textContent).toContain(
      '7 of 15 members can be named as endorsing. 1 more may have endorsed by then. That is a floor: at least 7 of 15; 8 not settled. Whether that is a majority of the members is not settled.',
    );
  });
});

describe('the side-event', () => {
  it('sets what it claimed beside what can be named on its day', async () => {
    const { event: expected } = await served.ask(
      `{ event(slug: "${event.id}") { publishedCounts { text councilMembersText coverage { named } } council { support(initiative: "act-code-of-conduct") { tally { endorsed } } } } }`,
    );
    const [claim] = expected.publishedCounts;
    const main = await mainAt(EVENT);
    const rows = [...main.querySelectorAll('.claim tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      [claim.text, expect.stringMatching(new RegExp(`^${claim.coverage.named} \\(\\d+% of the claim\\)$`))],
      [claim.councilMembersText, `${expected.council.support.tally.endorsed}, and 1 more possibly`],
    ]);
    expect([claim.text, claim.councilMembersText]).toEqual(['112', '8']);
    expect(main.querySelector('.published')?.textContent).toContain(
      '8 members, a majority, 1 short of the votes needed',
    );
    expect(main.querySelectorAll('.members .status.i1.endorsed')).toHaveLength(expected.council.support.tally.endorsed);
  });

  it('names who organised it and who spoke, and the hour in New York', async () => {
    const { textContent } = (await mainAt(EVENT)).querySelector('.facts') ?? {};
    for (const part of [
      '22 September 2016, 13:15–14:30 in New York (UTC−04:00)',
      'Permanent Mission of Costa Rica to the United Nations (Costa Rica)',
      'Simon Adams, Executive Director, Global Centre for the Responsibility to Protect',
      'Kenneth Roth, Executive Director, Human Rights Watch',
      'Conference Room 4',
    ])
      expect(textContent).toContain(part);
  });
});

describeInBrowser('questions and events', (browser) => {
  it.each([
    ['', /It began on 23 Sept 2016, 05:15 in your time zone/],
    ['/fr', /Elle a commencé le 23 .* 05:15/],
  ])('give the hour in the reader’s own time zone (%s)', async (prefix, sentence) => {
    const { page, faults } = await openPage(browser(), served.address, prefix + EVENT, {
      timezoneId: 'Pacific/Auckland',
    });
    const local = page.locator('time[data-local]');
    expect(await local.isVisible()).toBe(true);
    expect(await local.textContent()).toMatch(sentence);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('leave the hour at its place alone without scripts', async () => {
    const { page } = await openPage(browser(), served.address, EVENT, { javaScriptEnabled: false });
    expect(await page.locator('time[data-local]').isVisible()).toBe(false);
    expect(await page.locator('time:not([data-local])').textContent()).toContain('13:15–14:30');
    await page.close();
  });

  it('follow the chosen day, in the address and in every link below it', async () => {
    const { page, faults } = await openPage(browser(), served.address, Q1);
    await page.locator('input[name=on]').fill('2016-09-22');
    await page.waitForFunction(() => location.search === '?on=2016-09-22');
    expect(await page.locator('#meter .sum').textContent()).toContain('7');
    expect(await page.locator('a[rel=next]').getAttribute('href')).toBe(`${Q2}?on=2016-09-22`);
    await page.locator('.switch a.i2').click();
    await page.waitForURL(/initiative=french-mexican-declaration/);
    expect(page.url()).toContain('on=2016-09-22');
    expect(await page.locator('#meter .meter.i2 li.endorsed').count()).toBe(2);
    expect(faults).toEqual([]);
    await page.close();
  });
});
