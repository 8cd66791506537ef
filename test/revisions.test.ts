import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FACT_KINDS, changeIn } from '#domain';
import {
  type ImportError,
  describeStanding,
  exportRevisions,
  exportState,
  importFacts,
  replay,
  revisionFolders,
  standingOf,
} from '#import';
import { type Ledger, openLedger } from '#ledger';
import { type TestDatabase, sqlite } from './databases.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-revisions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const emptyLedger = (): Promise<Ledger> => openLedger('sqlite::memory:');
const hashesOf = async (ledger: Ledger): Promise<readonly string[]> => (await ledger.heads()).map(({ hash }) => hash);
const write = (path: string, content: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const HEAD = 'author: A. Keeper\nmessage: ';
const SOURCES = 'id,title,publisher,url,licence,published_on,retrieved_on,read\n';
const source = (id: string, title: string): string => `${id},${title},UN,,,2015,2026-11-24,whole\n`;

describe('a log of small revisions', () => {
  let ledger: Ledger;
  beforeEach(async () => {
    ledger = await emptyLedger();
    write('log/0001-first/sources.csv', SOURCES + source('S1', 'One') + source('S2', 'Two'));
    write('log/0001-first/revision.yml', `recordedAt: 2026-11-24T00:00:00.000Z\n${HEAD}Begin\n`);
  });
  afterEach(() => ledger.close());

  const second = (): void => {
    write('log/0002-second/sources.csv', `id,title\nS2,"Two, corrected"\n`);
    write('log/0002-second/removed.csv', 'kind,id,why\nsource,S1,it is the same as S2\n');
    write('log/0002-second/revision.yml', `recordedAt: 2026-11-25T00:00:00.000Z\n${HEAD}Correct\n`);
  };
  const titles = async () => (await ledger.factsAt()).source.map(({ id, title, read }) => `${id} ${title} ${read}`);

  it('ends in the same hashes, whenever a ledger began', async () => {
    await replay(ledger, join(folder, 'log'));
    second();
    await replay(ledger, join(folder, 'log'));
    const later = await emptyLedger();
    expect((await replay(later, join(folder, 'log'))).recorded).toHaveLength(2);
    expect(await hashesOf(later)).toEqual(await hashesOf(ledger));
    expect((await replay(later, join(folder, 'log'))).recorded).toEqual([]);
    await later.close();
  });

  it('corrects a known id in the columns that the file has, takes back what removed.csv names, and keeps the rest', async () => {
    second();
    await importFacts(ledger, join(folder, 'log'));
    expect(await titles()).toEqual(['S2 Two, corrected whole']);
    expect(changeIn(await ledger.history(), 2).superseded).toEqual({ source: ['S1', 'S2'] });
  });

  it('names a new fact that lacks a column, a fact that cannot be taken back, and a kind that is none', async () => {
    await importFacts(ledger, join(folder, 'log'));
    write('new/sources.csv', 'id,title\nS3,Three\n');
    write('new/removed.csv', 'kind,id,why\nsource,S9,wrong\nsauce,S1,wrong\nsource,S1,\n');
    const error: unknown = await importFacts(ledger, join(folder, 'new')).catch((reason: unknown) => reason);
    expect((error as ImportError).message.split('\n')).toEqual([
      expect.stringContaining('removed.csv:3: kind: “sauce” is no kind of fact; write one of source, state,'),
      'removed.csv:4: why: the cell is empty; say why the fact no longer holds.',
      'sources.csv:2: publisher: the file has no such column, and “S3” is new; add it.',
      'sources.csv:2: retrieved_on: the file has no such column, and “S3” is new; add it.',
      'sources.csv:2: read: the file has no such column, and “S3” is new; add it.',
      'removed.csv:2: id: there is no source “S9” to take back; remove the line or mend the id.',
      '6 problems; nothing was recorded.',
    ]);
  });

  it('stops where files were changed after their release, and where folders are not numbered in order', async () => {
    const head = readFileSync(join(folder, 'log/0001-first/revision.yml'), 'utf8');
    write('log/0001-first/revision.yml', `${head}hash: '${'0'.repeat(64)}'\n`);
    await expect(replay(ledger, join(folder, 'log'))).rejects.toThrow('they were changed after it was released');
    expect(await ledger.heads()).toEqual([]);
    second();
    rmSync(join(folder, 'log/0001-first'), { recursive: true });
    await expect(replay(ledger, join(folder, 'log'))).rejects.toThrow('numbered 0001, 0002 and so on');
  });

  it('keeps what an installation recorded of its own, says so, and records a folder beside it when asked', async () => {
    await replay(ledger, join(folder, 'log'));
    write('own/sources.csv', SOURCES + source('OWN', 'Ours'));
    await importFacts(ledger, join(folder, 'own'), { author: 'We', message: 'Add our own' });
    second();
    const { recorded, standing } = await replay(ledger, join(folder, 'log'));
    expect(recorded).toEqual([]);
    const path = join(folder, 'log/0002-second');
    expect(describeStanding(standing, 'seeds')).toEqual([
      'Revision 2 is this installation’s own, beside seeds.',
      `Not recorded: ${path}. Record it with: npm run import -- ${path}`,
    ]);
    await expect(importFacts(ledger, join(folder, 'log'))).rejects.toThrow('Not recorded');
    expect((await importFacts(ledger, path)).revision).toMatchObject({ number: 3, message: 'Correct' });
    expect(await titles()).toEqual(['OWN Ours whole', 'S2 Two, corrected whole']);
    const after = standingOf(await ledger.heads(), revisionFolders(join(folder, 'log')));
    expect(describeStanding(after, 'seeds')).toEqual(['Revisions 2 to 3 are this installation’s own, beside seeds.']);
    expect(await ledger.verify()).toMatchObject({ ok: true, revisions: 3 });
  });

  it('writes what a strict reader reads: commas, quotation marks, line ends of any kind inside a cell', async () => {
    await replay(ledger, join(folder, 'log'));
    const title = 'A, "b"\r\nc\nd\re';
    const [first] = (await ledger.factsAt()).source;
    if (!first) throw new Error('There is a source.');
    const change = { added: { source: [{ ...first, id: 'S3', title }] }, superseded: {} };
    await ledger.record({ author: 'A', message: 'Add', change, basedOn: 1 });
    const [path = ''] = await exportRevisions(ledger, join(folder, 'out'), 2, 2);
    expect(readFileSync(join(path, 'sources.csv'), 'utf8')).toContain('\nS3,"A, ""b""\r\nc\nd\re",UN,');
    const other = await emptyLedger();
    await importFacts(other, path);
    expect((await other.factsAt()).source).toEqual([expect.objectContaining({ title })]);
    await other.close();
  });
});

describe('the seeds', () => {
  let database: TestDatabase;
  let ledger: Ledger;
  beforeAll(async () => {
    database = await sqlite('seeds');
    ledger = await openLedger(database.url);
  });
  afterAll(async () => {
    await ledger.close();
    await database.stop();
  });

  it('name the hash of each of their revisions, and are what the ledger holds', async () => {
    const named = revisionFolders('seeds').map(
      ({ path }) => /^hash: ([0-9a-f]{64})$/m.exec(readFileSync(join(path, 'revision.yml'), 'utf8'))?.[1],
    );
    expect(named).toEqual(await hashesOf(ledger));
    expect(readdirSync('seeds').filter((name) => !/^\d{4}-/.test(name))).toEqual([]);
  });

  it('come out of an export with a revision of one’s own, and go into an empty ledger with the same hashes', async () => {
    const { length: revisions } = await ledger.heads();
    const facts = await ledger.factsAt();
    const [act] = facts.act;
    const [event] = facts.event;
    const [membership] = facts.groupMembership;
    if (!act || !event || !membership) throw new Error('The seeds have acts, events and memberships.');
    await ledger.record({
      author: 'A. Keeper',
      reviewer: 'B. Reader',
      message: 'Correct: an act’s note, “an event”; and more',
      change: {
        added: {
          act: [{ ...act, note: 'two lines,\nand “marks”' }],
          event: [{ ...event, format: null, moderators: [] }],
          question: facts.question.slice(0, 1).map((question) => ({ ...question, parts: ['One?', 'Two?'] })),
        },
        superseded: {
          act: [act.id],
          event: [event.id],
          question: facts.question.slice(0, 1).map(({ id }) => id),
          groupMembership: [membership.id],
        },
      },
      basedOn: revisions,
    });
    const paths = await exportRevisions(ledger, join(folder, 'out'));
    expect(paths).toHaveLength(revisions + 1);
    expect(paths.at(-1)).toMatch(/-correct-an-act-s-note-an-event-and-more$/);
    const other = await emptyLedger();
    await importFacts(other, join(folder, 'out'));
    expect(await hashesOf(other)).toEqual(await hashesOf(ledger));
    const [all, expected] = [await other.factsAt(), await ledger.factsAt()];
    for (const kind of FACT_KINDS) {
      const [mine, theirs] = [all[kind], expected[kind]];
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
      expect([...mine].sort(byId)).toEqual([...theirs].sort(byId));
    }
    await other.close();
  });

  it('can be written as a whole, edited, and recorded as what moved', async () => {
    const state = join(folder, 'state');
    await exportState(ledger, state);
    expect(existsSync(join(state, 'revision.yml'))).toBe(false);
    const options = { whole: true, author: 'A', message: 'B' };
    expect((await importFacts(ledger, state, options)).difference).toEqual([]);
    await expect(exportState(ledger, state)).rejects.toThrow('is not empty');
    await expect(exportRevisions(ledger, join(folder, 'none'), 99, 99)).rejects.toThrow('none of those wanted');
  });
});

it('keeps and serves a ledger of the former version, and says how it can get the hashes that others have', async () => {
  writeFileSync(join(folder, 'former.sqlite'), gunzipSync(readFileSync('test/fixtures/ledger-of-format-1.sqlite.gz')));
  const ledger = await openLedger(`sqlite:${join(folder, 'former.sqlite')}`);
  const before = await hashesOf(ledger);
  const { recorded, standing } = await replay(ledger, 'seeds');
  expect(recorded).toEqual([]);
  const lines = describeStanding(standing, 'seeds');
  expect(lines[0]).toMatch(/^The ledger was begun by a former version, whose hashes have another format/);
  expect(lines.at(-1)).toContain('npm run export -- --from 2 OWN');
  // The first edition is already recorded, under a hash of the former format.
  expect(lines.join()).not.toContain('Not recorded: seeds/0001');
  expect(await hashesOf(ledger)).toEqual(before);

  // Does what the last sentence advises.
  const [exported = ''] = await exportRevisions(ledger, join(folder, 'own'), 2);
  const anew = await openLedger('sqlite::memory:');
  await importFacts(anew, 'seeds/0001-first-edition');
  cpSync(exported, join(folder, 'again'), { recursive: true });
  const { difference } = await importFacts(anew, join(folder, 'again'));
  expect(difference).toEqual(['~ act code-bel-1: date: "2020-01-09" → "2020-01-08"']);
  await anew.close();
  await ledger.close();
});
