import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FACT_KINDS } from '#domain';
import { ImportError, ImportRefused, importFacts, stateResolver } from '#import';
import { sentenceOf } from '#sentences';
import { type Ledger, openLedger } from '#ledger';
import { withFewVotes } from './few-votes.js';

const SEEDED = {
  source: 223,
  state: 198,
  initiative: 5,
  act: 104,
  publishedCount: 40,
  councilTerm: 386,
  draftResolution: 1624,
  vote: 23569,
  groupMembership: 207,
  assemblyRecord: 125,
  event: 1,
  question: 3,
};

const FIRST_EDITION = 'seeds/0001-first-edition';

it('records every fact of the seeds as one revision, and nothing when the same files come again', async () => {
  const ledger = await openLedger('sqlite::memory:');
  await importFacts(ledger, FIRST_EDITION);
  const facts = await ledger.factsAt(1);
  const counts = Object.fromEntries(FACT_KINDS.map((kind) => [kind, facts[kind].length]));
  expect(counts).toMatchObject(SEEDED);
  expect(await ledger.verify()).toMatchObject({ ok: true, revisions: 1 });
  expect(await importFacts(ledger, FIRST_EDITION)).toMatchObject({ revision: null, difference: [] });
  expect(await ledger.newestNumber()).toBe(1);
  await ledger.close();
});

describe('importing files', () => {
  let ledger: Ledger;
  let recorded: string;
  let directory: string;

  beforeAll(async () => {
    recorded = withFewVotes();
    ledger = await openLedger('sqlite::memory:');
    await importFacts(ledger, recorded);
  });
  afterAll(async () => {
    rmSync(recorded, { recursive: true });
    await ledger.close();
  });
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'pledgebook-import-'));
    cpSync(recorded, directory, { recursive: true });
    rmSync(join(directory, 'revision.yml'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const edit = (file: string, change: (text: string) => string): void =>
    writeFileSync(join(directory, file), change(readFileSync(join(directory, file), 'utf8')));
  const problemsOfImport = async (whole = false): Promise<readonly string[]> => {
    const refused: unknown = await importFacts(ledger, directory, { dryRun: true, whole }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(ImportError);
    return (refused as ImportError).message.split('\n').slice(0, -1);
  };

  it('shows in a dry run what would change, and records nothing', async () => {
    edit('acts.csv', (text) =>
      text.replace(
        'code-bel-1,act-code-of-conduct,BEL,SPOKE_IN_SUPPORT',
        'code-bel-1,act-code-of-conduct,BEL,ENDORSED',
      ),
    );
    const { revision, difference } = await importFacts(ledger, directory, { dryRun: true });
    expect(revision).toBeNull();
    expect(difference).toEqual(['~ act code-bel-1: kind: "SPOKE_IN_SUPPORT" → "ENDORSED"']);
    expect(await ledger.newestNumber()).toBe(1);
  });

  it('takes a State by any of its names, in any of the six languages', async () => {
    edit('acts.csv', (text) =>
      text.replace(',AUT,', ',Autriche,').replace(',DEU,', ',"德国",').replace(',CIV,', ",Cote d'Ivoire,"),
    );
    expect((await importFacts(ledger, directory, { dryRun: true })).difference).toEqual([]);
  });

  it.each([
    ['SWZ', ['Swaziland', 'Eswatini', 'SWAZILAND']],
    ['TUR', ['Turkey', 'Türkiye', 'Turquie', 'Turquía', 'تركيا', '土耳其', 'Турция']],
    ['CIV', ["Côte d'Ivoire", 'Côte d’Ivoire', "Cote d'Ivoire", 'Ivory Coast']],
    ['MKD', ['Macedonia', 'North Macedonia', 'The former Yugoslav Republic of Macedonia']],
    ['MMR', ['Burma', 'Myanmar']],
    ['CZE', ['Czech Republic', 'Czechia']],
    ['CPV', ['Cape Verde', 'Cabo Verde']],
  ])('finds %s by %j', async (code, names) => {
    const { state, stateName } = await ledger.factsAt();
    const resolve = stateResolver(state, stateName);
    expect(names.map((name) => resolve(name))).toEqual(names.map(() => ({ code })));
  });

  it.each([
    ['Republic of Austria', { code: 'AUT' }],
    ['Federal Republic of Nigeria', { code: 'NGA' }],
    ['Czechoslovakia', { code: 'CSK' }],
    ['Grand Republic of Austria', { problem: expect.stringMatching(/names no State; .* Perhaps Austria \(AUT\), /) }],
    ['Nigera', { problem: '“Nigera” can mean Nigeria (NGA) or Niger (NER); write the code.' }],
    ['Kosovo', { problem: expect.stringMatching(/^“Kosovo” is none of the States on record;/) }],
  ])('answers “%s” with its State, or with the near ones', async (name, answer) => {
    const { state, stateName } = await ledger.factsAt();
    const found = stateResolver(state, stateName)(name);
    expect('problem' in found ? { problem: sentenceOf(found.problem) } : found).toEqual(answer);
  });

  it('lists every problem of every file with its line and column, and records nothing', async () => {
    edit('acts.csv', (text) => text.replace(',AUT,ENDORSED,2015-09-01', ',Austrai,ENDORST,2015-09-31'));
    edit('draft-resolutions.csv', (text) =>
      text.replace(',S/RES/2261(2016),,ADOPTED,15,', ',S/RES/2261(2016),,ADOPTED,seven,'),
    );
    edit('initiatives.yml', (text) => text.replace("openedOn: '2015-09-01'", 'openedOn: 2015'));
    edit('sources.csv', (text) => text.replace(',read\n', ',red\n'));
    expect(await problemsOfImport()).toEqual([
      expect.stringMatching(/^sources\.csv:1: row: the header has “red”; write read\./),
      'initiatives.yml:12: openedOn: this is no text; write one, with numbers and days in quotation marks.',
      'draft-resolutions.csv:2: in_favour: “seven” is no whole number; write digits only.',
      'acts.csv:2: state: “Austrai” can mean Austria (AUT) or Australia (AUS); write the code.',
      expect.stringMatching(/^acts\.csv:2: kind: “ENDORST” is none of the words for it; write one of ENDORSED/),
      expect.stringMatching(/^acts\.csv:2: date: “2015-09-31” is no date of precision ON_OR_BEFORE/),
    ]);
  });

  it('names the line of a fact that contradicts the rules', async () => {
    edit('acts.csv', (text) =>
      text.replace(',AUT,ENDORSED,2015-09-01', ',AUT,ENDORST,2015-09-31').replace(',S01\n', ',S999\n'),
    );
    expect(await problemsOfImport()).toEqual([
      'acts.csv:2: sources: there is no source “S999”; write the id of one that is recorded.',
      expect.stringMatching(/^acts\.csv:2: kind: “ENDORST” is none of the words for it; write one of ENDORSED/),
      expect.stringMatching(/^acts\.csv:2: date: “2015-09-31” is no date of precision ON_OR_BEFORE/),
    ]);
  });

  it('refuses a vote by a State off the Council, and a roll call that does not add up', async () => {
    edit('votes.csv', (text) => text.replace('\n2586,JPN,YES', '\n2586,CAN,YES'));
    expect(await problemsOfImport(true)).toEqual([
      expect.stringMatching(/^votes\.csv:7: state: CAN did not sit on the Council on 2016-01-25/),
    ]);
  });

  const first = (from: string, to: string) => (text: string) => text.replace(from, to);
  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a quotation mark that is never closed',
      'acts.csv',
      first(',fully supports both', ',"fully supports both'),
      /^acts\.csv:3: row: /,
    ],
    [
      'an open quotation mark',
      'acts.csv',
      (text) => `${text}x,"open`,
      /^acts\.csv:106: row: a quotation mark is opened/,
    ],
    ['a cell too many', 'acts.csv', (text) => `${text}a,b,c,d,e,f,g,h,i\n`, /^acts\.csv:106: row: the row has 9 cells/],
    ['a second id', 'sources.csv', first('\nS02,', '\nS01,'), /^sources\.csv:3: id: “S01” stands twice/],
    ['an unknown source', 'acts.csv', first(',S01\n', ',S0\n'), /^acts\.csv:2: sources: there is no source “S0”/],
    [
      'an empty part of a list',
      'acts.csv',
      first(',S01\n', ',S01;\n'),
      /^acts\.csv:2: sources: the list has an empty part/,
    ],
    ['a source twice', 'acts.csv', first(',S01\n', ',S01;S01\n'), /^acts\.csv:2: sources: the list has “S01” twice/],
    [
      'a control character',
      'acts.csv',
      first('named as', 'named\0as'),
      /^acts\.csv:2: note: there is a control character/,
    ],
    [
      'a column twice',
      'acts.csv',
      first('sources\n', 'note\n'),
      /^acts\.csv:1: note: the header has this column twice/,
    ],
    ['nothing in a file', 'acts.csv', () => '', /^acts\.csv:1: file: the file is empty; begin it with the header id,/],
    [
      'a mistake after a blank line',
      'acts.csv',
      first('\ncode-aut-1,', '\n\n,'),
      /^acts\.csv:3: id: the cell is empty/,
    ],
    [
      'a mistake in a file from Windows',
      'acts.csv',
      (text) => `\uFEFF${text.replace(',AUT,', ',Atlantis,').replaceAll('\n', '\r\n')}`,
      /^acts\.csv:2: state: “Atlantis” names no State/,
    ],
    [
      'YAML that cannot be read',
      'events.yml',
      () => '- id: [',
      /^events\.yml:1: YAML: this is not how YAML is written: /,
    ],
    ['a reference to nothing in YAML', 'events.yml', () => '- id: *x', /^events\.yml:1: YAML: .*alias/],
    [
      'an entry in place of a list',
      'events.yml',
      () => 'id: x',
      /^events\.yml:1: file: this is no list; write one of events/,
    ],
    ['a list of words', 'events.yml', () => '- x\n- y', /^events\.yml:1: file: this is no event; write its entries/],
    ['a misspelt entry', 'events.yml', first('  kind:', '  knd:'), /^events\.yml:3: kind: it is missing; write one/],
    [
      'a day that ends late',
      'events.yml',
      first("'13:15'", "'25:15'"),
      /^events\.yml:8: startsAt: “25:15” in “America/,
    ],
    [
      'an unknown State',
      'initiatives.yml',
      first('[LIE]', '[LIX]'),
      /^initiatives\.yml:11: ledByStates: “LIX” names no/,
    ],
    [
      'a moment',
      'revision.yml',
      () => 'recordedAt: 2026-11-34T00:00:00.000Z\nauthor: A\nmessage: B\n',
      /^revision\.yml:1: recordedAt: this is no moment; write one in UTC/,
    ],
  ])('says where %s is, and what would be right', async (_, file, change, problem) => {
    if (file === 'revision.yml') writeFileSync(join(directory, file), '');
    edit(file, change);
    expect((await problemsOfImport())[0]).toMatch(problem);
    expect(await ledger.newestNumber()).toBe(1);
  });

  it('takes files with a byte order mark and Windows line ends as they are meant', async () => {
    edit('acts.csv', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect((await importFacts(ledger, directory, { dryRun: true })).difference).toEqual([]);
  });

  it('leaves the facts of a file that is absent as they are, and wants every file where an empty ledger is to hold the whole', async () => {
    rmSync(join(directory, 'votes.csv'));
    expect((await importFacts(ledger, directory, { dryRun: true })).difference).toEqual([]);
    const empty = await openLedger('sqlite::memory:');
    await expect(importFacts(empty, directory, { whole: true })).rejects.toThrow(
      'votes.csv:1: file: there is no such file',
    );
    expect(await empty.newestNumber()).toBe(0);
    await empty.close();
  });

  it('refuses a file that is not UTF-8', async () => {
    writeFileSync(join(directory, 'acts.csv'), Buffer.from('id\ncafé\n', 'latin1'));
    expect(await problemsOfImport()).toEqual([
      'acts.csv:2: file: the file is not UTF-8 from this line on but, it seems, Windows-1252; save it as UTF-8 (“CSV UTF-8” in spreadsheets).',
    ]);
  });

  it('refuses to let facts vanish unasked, and to record without author and message', async () => {
    edit('group-memberships.csv', (text) => text.replace(/\nACT\/AUT,.*/, ''));
    expect((await importFacts(ledger, directory)).difference).toEqual([]);
    await expect(importFacts(ledger, directory, { whole: true })).rejects.toThrow(ImportRefused);
    await expect(importFacts(ledger, directory, { whole: true })).rejects.toThrow('groupMembership ACT/AUT');
    const options = { whole: true, supersedeMissing: true };
    await expect(importFacts(ledger, directory, options)).rejects.toThrow('--author');
    cpSync(join(recorded, 'revision.yml'), join(directory, 'revision.yml'));
    await expect(importFacts(ledger, directory, options)).rejects.toThrow('says what revision 1 says');
    await expect(importFacts(ledger, join(directory, 'nowhere'))).rejects.toThrow('there is no such directory');
    expect(await ledger.newestNumber()).toBe(1);
  });

  it('records a correction as a revision that supersedes, and keeps the one before as it was', async () => {
    const before = await ledger.factsAt(1);
    edit('acts.csv', (text) =>
      text.replace(',2020-01-09,ON_OR_BEFORE,fully supports both', ',2020-01-08,ON_OR_BEFORE,fully supports both'),
    );
    const { revision } = await importFacts(ledger, directory, { author: 'A. Keeper', message: 'Correct a date' });
    expect(revision).toMatchObject({ number: 2, changes: [{ kind: 'act', added: 1, superseded: 1 }] });
    expect((await ledger.factsAt()).act.find(({ id }) => id === 'code-bel-1')?.date).toBe('2020-01-08');
    expect(await ledger.factsAt(1)).toEqual(before);
    expect(await ledger.verify()).toMatchObject({ ok: true, revisions: 2 });
  });
});
