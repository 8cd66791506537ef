import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Dataset, calendarDate, inLanguage, positionOn, tallyOn, translationOf, translationsFor } from '#domain';
import { firstDataset, seedDataset } from './seeds.js';

const FOLDER = 'seeds/0002-second-edition';
const CODE = 'act-code-of-conduct';
const DECLARATION = 'french-mexican-declaration';

type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string): readonly Row[] =>
  parse(readFileSync(join(FOLDER, file), 'utf8'), { columns: true }) as Row[];
const listOf = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : []);
const orNull = (cell: string | undefined): string | null => cell || null;
const ids = (sources: readonly { readonly id: string }[]): readonly string[] => sources.map(({ id }) => id);

let dataset: Dataset;
let before: Dataset;
beforeAll(() => {
  dataset = seedDataset();
  before = firstDataset();
});

const initiative = (slug: string, of = dataset) => {
  const found = of.initiativeBySlug.get(slug);
  if (!found) throw new Error(`There is no ${slug}.`);
  return found;
};
const endorsers = (slug: string, of = dataset): ReadonlySet<string> =>
  new Set(
    initiative(slug, of)
      .acts.filter(({ kind }) => kind === 'ENDORSED')
      .map(({ state }) => state.code),
  );

describe('what the files of the second edition say is in the dataset', () => {
  it('every act, with its date and its sources', () => {
    const rows = rowsOf('acts.csv');
    const acts = new Map(dataset.initiatives.flatMap((each) => each.acts).map((act) => [act.id, act]));
    expect(rows).toHaveLength(209);
    for (const row of rows) {
      const { kind, date, state, note, sources, initiative: of } = acts.get(row['id'] ?? '') ?? {};
      expect([row['id'], of?.slug, state?.code, kind, date?.text, date?.precision, note, ids(sources ?? [])]).toEqual([
        ...[row['id'], row['initiative'], row['state'], row['kind'], row['date'], row['precision']],
        ...[orNull(row['note']), listOf(row['sources'])],
      ]);
    }
  });

  it('every source, with its label, kind and what was read of it', () => {
    const rows = rowsOf('sources.csv');
    expect(rows).toHaveLength(349);
    for (const row of rows) {
      expect(dataset.sourceById.get(row['id'] ?? '')).toMatchObject({
        ...{ title: row['title'], label: row['label'], kind: row['kind'], extentRead: row['extent_read'] },
        ...{ read: row['read'], url: orNull(row['url']), originalUrl: orNull(row['original_url']) },
        ...{ furtherUrls: listOf(row['further_urls']), dateNote: orNull(row['date_note']) },
      });
    }
    expect(new Set(dataset.sources.map(({ label }) => label)).size).toBe(349);
    expect(dataset.sources.filter(({ label }) => label === null || label.length > 40)).toEqual([]);
  });

  it('every published total, by number and relation', () => {
    const rows = rowsOf('published-counts.csv');
    const counts = new Map(
      [...dataset.initiatives.flatMap((each) => each.publishedCounts), ...dataset.publishedCountsOfEither].map(
        (count) => [count.id, count],
      ),
    );
    expect(rows).toHaveLength(75);
    for (const row of rows) {
      const count = counts.get(row['id'] ?? '');
      expect([row['id'], count?.text, String(count?.value), count?.qualifier]).toEqual([
        ...[row['id'], row['count'], row['number'], row['relation']],
      ]);
      expect(String(count?.observers || '')).toBe(row['observers']);
      expect(count?.date === null).toBe(row['precision'] === 'UNDATED');
      expect(count?.date?.approximate ?? false).toBe(row['precision'] === 'ABOUT');
    }
  });

  it('every short title and corrected title of a draft', () => {
    for (const row of rowsOf('draft-resolutions.csv')) {
      const draft = dataset.draftResolutionById.get(row['id'] ?? '');
      expect([row['id'], draft?.title, draft?.shortTitle]).toEqual([
        row['id'],
        row['title'],
        orNull(row['short_title']),
      ]);
    }
    const vetoed = dataset.draftResolutions.filter(({ vetoes }) => vetoes.length > 0);
    expect(vetoed).toHaveLength(270);
    expect(vetoed.filter(({ shortTitle }) => shortTitle === null)).toHaveLength(1);
    expect(dataset.draftResolutionById.get('3098')?.duplicateOf?.id).toBe('3099');
    expect(vetoed.filter(({ id }) => id === '3098' || id === '3099').map(({ id }) => id)).toEqual(['3099']);
  });

  it('every sentence on an initiative and every translation', () => {
    for (const row of rowsOf('initiative-statements.csv')) {
      expect(initiative(row['initiative'] ?? '').about).toContainEqual(expect.objectContaining({ text: row['text'] }));
    }
    const rows = rowsOf('translations.csv');
    expect(rows).toHaveLength(236);
    for (const { of = '', fact = '', english = '', language, text, status } of rows) {
      const found = translationOf(dataset, of, fact, english, language === 'FR' ? 'FR' : 'ES');
      expect([of, found?.text, found?.status]).toEqual([of, text, orNull(status)]);
    }
  });
});

it('names 60 endorsers of the Code and 26 of the declaration, 15 and 16 of them newly', () => {
  const added = (slug: string) => [...endorsers(slug)].filter((code) => !endorsers(slug, before).has(code)).sort();
  expect([endorsers(CODE).size, endorsers(DECLARATION).size]).toEqual([60, 26]);
  expect(added(CODE).join(' ')).toBe('ARG AUS BEL CAN ECU GEO GNQ KAZ KOR LBN MNE MYS POL QAT SGP');
  expect(added(DECLARATION).join(' ')).toBe('ARG CAN CHL DEU ECU GEO GNQ ITA KOR KWT LBN MLT MNE PER SGP UKR');
  const counted = (slug: string) => tallyOn(initiative(slug), calendarDate('2026-11-26'), true).endorsed;
  expect([counted(CODE), counted(DECLARATION)]).toEqual([60, 26]);
});

it.each([
  ['1960-01-01', 'NOT_ENDORSED'],
  ['2014-09-24', 'NOT_ENDORSED'],
  ['2014-09-25', 'POSSIBLY_ENDORSED'],
])('on %s France had %s the declaration, by the bounds of its opening', (on, status) => {
  const france = dataset.stateByCode.get('FRA');
  if (!france) throw new Error('There is no France.');
  expect(positionOn(initiative(DECLARATION), france, calendarDate(on)).status).toBe(status);
  expect(initiative(DECLARATION)).toMatchObject({
    openedOn: null,
    opened: { precision: 'BETWEEN', earliest: '2014-09-25', latest: '2015-09-18' },
  });
});

it('counts a State Party as a member of its treaty, as before', () => {
  const parties = (of: Dataset) =>
    of.states.flatMap(({ groupMemberships }) => groupMemberships).filter(({ status }) => /part(?:y|ie)/i.test(status));
  expect(parties(dataset)).toHaveLength(124);
  expect(parties(before)).toHaveLength(124);
});

it('takes a translation for the text that it was made from alone, and English where there is none', () => {
  const { name } = initiative(CODE);
  expect(inLanguage(dataset, 'initiative.name', CODE, name, 'FR')).toBe('Code de conduite du Groupe ACT');
  expect(inLanguage(dataset, 'initiative.name', CODE, `${name}.`, 'FR')).toBe(`${name}.`);
  expect(inLanguage(dataset, 'initiative.name', CODE, name, 'RU')).toBe(name);
  const titles = translationsFor(dataset, 'initiative', CODE, 'ES').filter(({ of }) => of === 'initiative.fullTitle');
  expect(titles.map(({ status }) => status)).toEqual(['USED_BY_A_STATE']);
});
