import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { CHARTS, THEMES } from '#charts';
import { importFacts } from '#import';
import { cellsOf, figureIn, linesOf, missing } from './pages-compared.js';
import { type InProcessService, serveSeedsInProcess } from './own-service.js';

/**
 * A third initiative beside those of the seeds, as somebody would first record it: with only the required columns,
 * under a name and a slug unlike any other. On 26 November 2026 France, Panama and Somalia sit on the Council; Tuvalu
 * never did. The United States is named as outside on that very day, so that at most fourteen of the fifteen members
 * can have endorsed.
 */
const FOLDER: Readonly<Record<string, string>> = {
  'revision.yml': `
number: 3
recordedAt: 2026-11-26T12:00:00.000Z
author: A keeper
message: Record the Harbour pledge
`,
  'initiatives.yml': `
- id: q7
  name: Harbour pledge
  kind: POLITICAL_DECLARATION
  endorsable: 'yes'
  sources: [S01]
`,
  'acts.csv': `
id,initiative,state,kind,date,precision,sources
q7-fra,q7,FRA,ENDORSED,2025-03-10,DAY,S01
q7-pan,q7,PAN,ENDORSED,2025-03-10,DAY,S01
q7-som,q7,SOM,ENDORSED,2025-04-02,DAY,S01
q7-tuv,q7,TUV,ENDORSED,2026-01-15,DAY,S01
q7-usa,q7,USA,NAMED_AS_OUTSIDE,2026-11-26,DAY,U001
`,
  'published-counts.csv': `
id,initiative,date,count,sources
q7-2025,q7,2025-05-05,23,S01
q7-2026,q7,2026-02-01,more than 31,S01
`,
};
const OTHERS = ['act-code-of-conduct', 'french-mexican-declaration'] as const;
const NAMES = ['Harbour pledge', 'ACT Code of Conduct', 'French–Mexican declaration on veto restraint'];
const isOfThird = (line: string): boolean => /Harbour pledge|\bq7(?![a-z\d])/.test(line);

let served: InProcessService;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-third-'));
  for (const [file, text] of Object.entries(FOLDER)) writeFileSync(join(folder, file), text.trimStart());
  served = await serveSeedsInProcess(async (ledger) => {
    const { revision } = await importFacts(ledger, folder);
    expect(revision?.number).toBe(3);
  });
  rmSync(folder, { recursive: true });
  // Importing the seeds takes long on a busy machine.
}, 600_000);

afterAll(() => served.stop());

const textAt = async (path: string): Promise<string> => {
  const response = await served.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};
const documentOf = (html: string): Document => parseHTML(html).document;
const documentAt = async (path: string): Promise<Document> => documentOf(await textAt(path));
const rowsAt = async (path: string): Promise<readonly Readonly<Record<string, string>>[]> =>
  parseCsv(await textAt(path), { columns: true });
const shown = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The text at an address before and after the import, without differences that the revision number alone makes. */
const bothAt = async (path: string): Promise<readonly [string, string]> => {
  const of = async (revision: number): Promise<string> =>
    (await textAt(`${path}${path.includes('?') ? '&' : '?'}revision=${revision}`))
      .replaceAll(/\b[0-9a-f]{64}\b/g, 'HASH')
      .replaceAll(new RegExp(`(revision[ =]|-r)${revision}\\b`, 'gi'), '$1N');
  return [await of(2), await of(3)];
};

/** Whether a line appears only on pages of an older revision, or is about the revisions themselves. */
const isOfRevision = (line: string): boolean =>
  /This page shows revision|To what is known now|^What changed lately/.test(line);

/** Sentences about all initiatives, which name the third among the others or count its totals with theirs. */
const OVER_ALL: readonly (readonly [RegExp, RegExp])[] = [
  [/Dated totals: 68$/, /Dated totals: 70$/],
  [
    /Code of Conduct 129 \([^)]+\) and Declaration 107$/,
    /Code of Conduct 129 \([^)]+\), Declaration 107 and Harbour pledge more than 31$/,
  ],
  [
    /ACT Code of Conduct · French–Mexican declaration on veto restraint · (?!.*Harbour)/,
    /ACT Code of Conduct · French–Mexican declaration on veto restraint · (?:.* )?Harbour pledge ·/,
  ],
  [
    /ACT Code of Conduct and French–Mexican declaration on veto restraint$/,
    /ACT Code of Conduct, French–Mexican declaration on veto restraint and Harbour pledge$/,
  ],
  [
    /^description \| ACT Code of Conduct: [^;]+; French–Mexican declaration on veto restraint: [^;.]+\. /,
    /^description \| ACT Code of Conduct: [^;]+; French–Mexican declaration on veto restraint: [^;.]+; Harbour pledge: [^;.]+\. /,
  ],
];

/**
 * @param unnamed lines about the third initiative that do not name it
 * @throws if a line about the others is missing or changed, or a new line is not about the third
 */
const expectOthersUnchanged = (was: readonly string[], is: readonly string[], unnamed = /^$/): void => {
  const removed = missing(was, is).filter((line) => !isOfRevision(line));
  const added = missing(is, was).filter((line) => !isOfRevision(line));
  const summed = OVER_ALL.filter(([before]) => removed.some((line) => before.test(line)));
  expect(removed.filter((line) => !summed.some(([before]) => before.test(line)))).toEqual([]);
  const others = added.filter((line) => !isOfThird(line) && !unnamed.test(line));
  expect(others.filter((line) => !summed.some(([, after]) => after.test(line)))).toEqual([]);
  for (const [, after] of summed) expect(added.filter((line) => after.test(line))).not.toEqual([]);
};

/** Presets, each with the lines of a note about the third that do not name it, below a line that does. */
const PRESETS: readonly (readonly [string, RegExp])[] = [
  ['one-page', /^$/],
  [
    'panel-briefing',
    /\| (Progress:|States that can be named .*: 4|The newest published total is more than 31|The band runs .*)$/,
  ],
  ['state-profile&state=FRA', /10 March 2025: endorsed it$/],
  ['council-candidate&state=PAN', /10 March 2025: endorsed it$/],
];
const ONE_EACH = ['progress', 'groups', 'council', 'map', 'supporter-votes', 'overlap'];

describe('what is said of the two other initiatives', () => {
  it.each([
    '/',
    '/council',
    '/council?on=2016-09-22',
    '/council?on=2025-06-01&initiative=french-mexican-declaration',
    '/states',
    '/states?status=ENDORSED&council=yes',
    '/states?status=UNKNOWN&initiative=french-mexican-declaration&on=2015-10-01',
    '/states/FRA',
    '/states/PAN',
    '/states/USA',
    '/states/URY',
    ...OTHERS.map((slug) => `/initiatives/${slug}`),
    '/initiatives/veto-initiative',
    '/votes',
    '/votes/2638',
    '/questions',
    '/about',
    '/sources/S03',
  ])('is at %s, sentence by sentence and cell by cell, what it was', async (path) => {
    const [before, after] = (await bothAt(path)).map((html) => linesOf(documentOf(html), NAMES));
    expect(before?.length).toBeGreaterThan(5);
    expectOthersUnchanged(before ?? [], after ?? []);
  });

  it('is what it was beside every question and at the event', async () => {
    const questions = await documentAt('/questions');
    const paths = [...questions.querySelectorAll('main a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => /^\/(questions|events)\/[\w-]+$/.test(href));
    expect(new Set(paths).size).toBeGreaterThanOrEqual(4);
    for (const path of new Set(paths)) {
      const [before, after] = (await bothAt(path)).map((html) => linesOf(documentOf(html), NAMES));
      expectOthersUnchanged(before ?? [], after ?? []);
    }
  });

  it.each(OTHERS.flatMap((slug) => ONE_EACH.map((figure) => [figure, slug] as const)))(
    'is in the figure “%s” of %s, numbers and picture, what it was',
    async (figure, slug) => {
      const [csvBefore, csvAfter] = await bothAt(`/figures/${figure}.csv?initiative=${slug}`);
      expect(csvAfter).toBe(csvBefore);
      const [before, after] = await bothAt(`/figures/${figure}.svg?in=page&initiative=${slug}`);
      expect(after).toBe(before);
    },
  );

  it.each([
    ['published', ['Day', 'Initiative', 'Published total']],
    ['meter', ['Initiative']],
  ] as const)('keeps its rows and its words in the figure “%s” of all', async (figure, key) => {
    const [before, after] = await bothAt(`/figures/${figure}.csv`);
    expectOthersUnchanged(cellsOf(before, key), cellsOf(after, key));
  });

  it('is drawn as it was where all are drawn together: the same points, lines, colours and marks', async () => {
    const [before, after] = (await bothAt('/')).map((html) => {
      const { data } = CHARTS.published(figureIn(documentOf(html), 'published'), THEMES.light);
      return data.datasets.map(({ label, ...drawn }) => JSON.stringify({ label, drawn }));
    });
    // A line of numbers and one of hollow points for each: some totals are “more than” or “about”.
    expect(before).toHaveLength(4);
    expect(after?.slice(0, 4)).toEqual(before);
    expect(after?.slice(4).map(isOfThird)).toEqual([true, true]);
  });

  it.each([
    ['/downloads/states.csv', ['state', 'initiative']],
    ['/downloads/council.csv?on=2026-11-26', ['state', 'initiative']],
    ['/downloads/roll-call.csv?draft=2638', ['state', 'initiative']],
    ['/downloads/state-votes.csv?state=FRA&from=2025-01-01', ['draft', 'initiative']],
    ['/downloads/acts.csv', ['id', 'initiative']],
    ...OTHERS.map((slug) => [`/downloads/published-counts.csv?initiative=${slug}`, ['id']] as const),
    ['/downloads/states.csv?form=wide', ['state']],
    ['/downloads/council.csv?form=wide', ['state']],
    ['/downloads/roll-call.csv?draft=2638&form=wide', ['state']],
  ] as const)('is in the file %s, cell by cell, what it was', async (path, key) => {
    const [before, after] = (await bothAt(path)).map((csv) => cellsOf(csv, key));
    expect(before?.length).toBeGreaterThan(10);
    expectOthersUnchanged(before ?? [], after ?? []);
  });

  it.each(PRESETS)('is in the note of the preset %s, sentence by sentence, what it was', async (preset, ofThird) => {
    const [before, after] = (await bothAt(`/note.html?preset=${preset}`)).map((html) => {
      const document = documentOf(html);
      // Footnote numbers change if the third initiative has footnotes.
      for (const mark of document.querySelectorAll('sup, [role=doc-endnotes], .note-sources, .sources')) mark.remove();
      return linesOf(document, NAMES);
    });
    expect(before?.length).toBeGreaterThan(20);
    expectOthersUnchanged(before ?? [], after ?? [], ofThird);
  });

  it('is in their feeds and in live figures what it was', async () => {
    for (const slug of OTHERS) {
      const [before, after] = (await bothAt(`/feeds/initiatives/${slug}.json`)).map(
        (feed) => (JSON.parse(feed) as { items: { id: string; title: string }[] }).items,
      );
      expect(after?.map(({ id, title }) => [id, title])).toEqual(before?.map(({ id, title }) => [id, title]));
      const live = `/note.md?on=2026-11-26&block=text&text=${encodeURIComponent(`{{endorsed ${slug}}}, {{council-endorsed ${slug}}}, {{published ${slug}}}`)}`;
      const [textBefore, textAfter] = await bothAt(live);
      expect(textAfter).toBe(textBefore);
    }
  });
});

describe('what is said of the third', () => {
  it('on the home page is its newest total, the four States, and three of fifteen', async () => {
    const document = await documentAt('/');
    const keys = [...document.querySelectorAll('.key')];
    expect(keys).toHaveLength(3);
    expect(shown(keys[2])).toMatch(/^Harbour pledgemore than 31 supporters, as published \(1 February 2026\)/);
    expect(shown(keys[2])).toContain('States that can be named with a source: 4');
    const tallied = [...document.querySelectorAll('.tallied')].map(shown);
    expect(tallied[2]).toMatch(/^Harbour pledge: at least 3 of 15/);
  });

  it.each([
    ['2024-12-31', 0, 13, []],
    ['2025-03-10', 2, 11, ['FRA', 'PAN']],
    ['2026-11-26', 3, 11, ['FRA', 'PAN', 'SOM']],
  ])('on the Council of %s is that at least %i endorse', async (on, endorsed, open, codes) => {
    const document = await documentAt(`/council?on=${on}&initiative=q7`);
    expect(shown(document.querySelector('#chamber .chamber .sum'))).toBe(`≥ ${endorsed} / 15`);
    expect(shown(document.querySelector('#chamber .meter'))).toContain(
      `at least ${endorsed} of 15; ${open} not settled`,
    );
    const seats = [...document.querySelectorAll('#chamber > .pair .chamber .seat.endorsed text')].map(shown);
    expect(seats).toEqual(codes);
    const file = await rowsAt(`/downloads/council.csv?on=${on}`);
    const rows = file.filter(({ initiative }) => initiative === 'q7');
    expect(rows.filter(({ status }) => status === 'ENDORSED')).toHaveLength(endorsed);
    expect(rows).toHaveLength(15);
  });

  it('on the list of States and their pages is what its five acts say', async () => {
    const rows = (await rowsAt('/downloads/states.csv')).filter(({ initiative }) => initiative === 'q7');
    const having = (status: string) => rows.filter((row) => row['status'] === status).map((row) => row['state']);
    expect(having('ENDORSED').sort()).toEqual(['FRA', 'PAN', 'SOM', 'TUV']);
    expect(having('NOT_ENDORSED')).toEqual(['USA']);
    expect(having('UNKNOWN')).toHaveLength(rows.length - 5);
    const listed = await documentAt('/states?initiative=q7&status=ENDORSED');
    expect([...listed.querySelectorAll('#found tbody th')].map(shown)).toEqual([
      'France',
      'Panama',
      'Somalia',
      'Tuvalu',
    ]);
    const section = async (code: string) =>
      [...(await documentAt(`/states/${code}`)).querySelectorAll('.pair section')].find((part) =>
        shown(part).startsWith('Harbour pledge'),
      );
    expect(shown(await section('TUV'))).toContain('15 January 2026');
    expect(shown(await section('URY'))).toContain('No source that was read says anything');
  });

  it('on its own page is four States named, one outside, and no text that nobody recorded', async () => {
    const document = await documentAt('/initiatives/q7');
    expect([...document.querySelectorAll('h2 + .scroll tbody th')].map(shown)).toEqual(
      expect.arrayContaining(['France', 'Panama', 'Somalia', 'Tuvalu', 'United States of America']),
    );
    expect([...document.querySelectorAll('dl.facts dt')].map(shown)).toContain('Opened to States');
    const compared = [...document.querySelectorAll('table.long-text tbody tr')]
      .slice(0, -1)
      .map((row) => shown(row.children[3]));
    expect(new Set(compared)).toEqual(new Set(['No source that was read says.']));
  });

  it('in its figures is its own numbers, in the colour of its place', async () => {
    const groups = await rowsAt('/figures/groups.csv?initiative=q7');
    expect(groups.map((row) => Number(row['Endorsed'])).sort()).toEqual([0, 1, 1, 1, 1]);
    const council = await rowsAt('/figures/council.csv?initiative=q7');
    const ofYear = (year: string) => council.find((row) => row['Year'] === year)?.['Endorsed'];
    expect([ofYear('2025'), ofYear('2026')]).toEqual(['0', '3']);
    const svg = (await textAt('/figures/groups.svg?initiative=q7')).toLowerCase();
    expect(['#0068a8', '#a84300', '#427a62'].map((colour) => svg.includes(colour))).toEqual([false, false, true]);
    expect((await rowsAt('/figures/meter.csv')).find(isNamedThird)?.['Endorsed']).toBe('3');
    expect((await rowsAt('/figures/published.csv')).filter(isNamedThird).map((row) => row['As published'])).toEqual([
      '23',
      'more than 31',
    ]);
  });

  it('in notes, live figures, feeds, search and the schema is its own', async () => {
    const panel = await textAt('/note.md?preset=panel-briefing');
    expect(panel).toContain('Harbour pledge: published totals, and the States that can be named');
    expect(await textAt('/note.md?preset=state-profile&state=FRA')).toContain('**Harbour pledge:** Endorsed');
    expect(await textAt('/note.md?preset=state-profile&state=URY')).toContain('**Harbour pledge:** Not known');
    const text = encodeURIComponent('{{endorsed q7}} and {{council-endorsed q7}}');
    expect(await textAt(`/note.md?on=2026-11-26&block=text&text=${text}`)).toMatch(/\b4(?:\[\^\d+\],? ?)* and 3\b/);
    const feed = JSON.parse(await textAt('/feeds/initiatives/q7.json')) as { items: { title: string }[] };
    expect(feed.items).toHaveLength(8);
    for (const { title } of feed.items) expect(title).toContain('Harbour pledge');
    const { search, council, state, initiatives } = await served.ask(`{
      search(text: "harbour") { ... on Initiative { slug } }
      initiatives(endorsable: true) { slug openedOn coverage(on: "2026-11-26") { named publishedCount { value } } }
      council(on: "2026-11-26") { supports { initiative { slug } tally { endorsed } bounds { atLeast atMost } } }
      state(code: "TUV") { positions(on: "2026-11-26") { initiative { slug } status earliest } }
    }`);
    expect(search[0]).toEqual({ slug: 'q7' });
    expect(initiatives.at(-1)).toEqual({
      slug: 'q7',
      openedOn: null,
      coverage: { named: 4, publishedCount: { value: 31 } },
    });
    expect(council.supports.at(-1)).toEqual({
      initiative: { slug: 'q7' },
      tally: { endorsed: 3 },
      bounds: { atLeast: 3, atMost: 14 },
    });
    expect(state.positions.at(-1)).toEqual({ initiative: { slug: 'q7' }, status: 'ENDORSED', earliest: '2026-01-15' });
  });
});

const isNamedThird = (row: Readonly<Record<string, string>>): boolean => row['Initiative'] === 'Harbour pledge';
