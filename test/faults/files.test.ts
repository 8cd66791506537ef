import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { createDataSource, openLedger } from '#ledger';
import { DatasetStore } from '../../apps/api/src/datasets/dataset-store.js';
import { readSettings } from '../../apps/api/src/settings.js';
import { recordSource } from './small-ledger.js';

let folder: string;
let file: string;
let url: string;
beforeEach(async () => {
  Logger.overrideLogger(false);
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-files-'));
  file = join(folder, 'ledger.sqlite');
  url = `sqlite:${file}`;
  const ledger = await openLedger(url);
  await recordSource(ledger);
  await recordSource(ledger);
  await ledger.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = async (...statements: readonly string[]): Promise<void> => {
  const sql = await createDataSource(url).initialize();
  for (const statement of statements) await sql.query(statement);
  await sql.query('PRAGMA wal_checkpoint(TRUNCATE)');
  await sql.destroy();
};

const started = async (): Promise<DatasetStore> => {
  const datasets = new DatasetStore(await openLedger(url), readSettings({ POLL_SECONDS: '3600' }));
  try {
    await datasets.onApplicationBootstrap();
    return datasets;
  } catch (error) {
    await datasets.onApplicationShutdown();
    throw error;
  }
};

it('refuses a database that a newer version changed', async () => {
  await change(`INSERT INTO "migrations" ("timestamp", "name") VALUES (1999999999999, 'TheFuture1999999999999')`);
  await expect(openLedger(url)).rejects.toThrow('changed by a newer version of Pledgebook (“TheFuture1999999999999”)');
});

it.each([
  ['a fact', 'source', `UPDATE "source" SET "title" = 'Nota' WHERE "id" = 'S1'`, 'Revision 1'],
  ['the list of a fact', 'source', `UPDATE "source" SET "retrieved_on" = 'x' WHERE "id" = 'S2'`, 'Revision 2'],
  ['a revision', 'revision', `UPDATE "revision" SET "message" = 'x' WHERE "number" = 2`, 'Revision 2'],
])(
  'does not start on a ledger in which %s was altered, and says which revision does not fit',
  async (_, table, alter, named) => {
    await change(`DROP TRIGGER "${table}_stays"`, alter);
    await expect(started()).rejects.toThrow(`${named} of the ledger does not fit`);
  },
);

it('serves the last revision that fits, and is not ready, where a later one does not', async () => {
  const datasets = await started();
  await change(
    `INSERT INTO "revision" ("number", "recorded_at", "author", "message", "parent_hash", "hash", "format")
     SELECT 3, "recorded_at", 'X', 'Forged', "hash", 'forged', "format" FROM "revision" WHERE "number" = 2`,
  );
  await expect(datasets.follow()).rejects.toThrow('Revision 3 of the ledger does not fit');
  expect(datasets.newest().revision.number).toBe(2);
  expect(await datasets.healthy()).toBe(false);
  await datasets.onApplicationShutdown();
});

it('is not ready once the ledger holds fewer revisions than are served', async () => {
  const datasets = await started();
  expect(await datasets.healthy()).toBe(true);
  await change(
    ...['source', 'revision'].flatMap((table) => [`DROP TRIGGER "${table}_keeps"`]),
    `DELETE FROM "source" WHERE "recorded_in" = 2`,
    `DELETE FROM "revision" WHERE "number" = 2`,
  );
  expect(await datasets.healthy()).toBe(false);
  await datasets.onApplicationShutdown();
});

it('finds an index that lost rows by the database’s own check', async () => {
  const ledger = await openLedger(url);
  expect(await ledger.storageProblems()).toEqual([]);
  await ledger.close();
  await change(
    'PRAGMA writable_schema = ON',
    // The index is now defined over other rows than those that it was built from.
    `UPDATE sqlite_master SET "sql" = REPLACE("sql", 'IS NULL', 'IS NOT NULL') WHERE "name" = 'source_current'`,
    'PRAGMA writable_schema = RESET',
  );
  const damaged = await openLedger(url);
  expect((await damaged.verify()).ok).toBe(true);
  expect(await damaged.storageProblems()).not.toEqual([]);
  await damaged.close();
});

/** Flips bits of one byte in the root page of a table or an index. */
const damage = async (name: string, at: (page: Buffer) => number): Promise<void> => {
  const sql = await createDataSource(url).initialize();
  const [found] = (await sql.query(`SELECT "rootpage" FROM sqlite_master WHERE "name" = '${name}'`)) as [
    { readonly rootpage: number },
  ];
  const [size] = (await sql.query('PRAGMA page_size')) as [{ readonly page_size: number }];
  await sql.query('PRAGMA wal_checkpoint(TRUNCATE)');
  await sql.destroy();
  const bytes = readFileSync(file);
  const start = (found.rootpage - 1) * size.page_size;
  const place = start + at(bytes.subarray(start, start + size.page_size));
  bytes.writeUInt8(bytes.readUInt8(place) ^ 0x0f, place);
  writeFileSync(file, bytes);
};

it('does not start where a bit of a row flipped, and tells it where it is verified', async () => {
  await damage('source', (page) => page.indexOf('Note S2'));
  await expect(started()).rejects.toThrow('Revision 2 of the ledger does not fit');
  const ledger = await openLedger(url);
  expect(await ledger.verify()).toMatchObject({ ok: false, revision: 2 });
  await ledger.close();
});

it('does not start where a page of rows is no page any more, and says so in a sentence', async () => {
  await damage('source', () => 0);
  await expect(openLedger(url).then((ledger) => ledger.history())).rejects.toThrow(
    'The database file is damaged: restore a copy.',
  );
  await expect(started()).rejects.toThrow('The database file is damaged: restore a copy.');
});

it.each([
  ['an index', (page: Buffer) => page.lastIndexOf('S2') + 1],
  // The pointers to the cells of the page: a check reports many problems of such a page.
  ['a whole page of an index', () => 8],
])('serves from a file of which %s is damaged, says so, and records nothing in it', async (_, at) => {
  await damage('source_current', at);
  const sentences: string[] = [];
  const ledger = await openLedger(url, (sentence) => sentences.push(sentence));
  expect(sentences).toEqual([
    expect.stringMatching(/finds its own file damaged \(.+\)\. What fits its hashes is served/),
  ]);
  expect((await ledger.history()).revisions).toHaveLength(2);
  expect(await ledger.verify()).toMatchObject({ ok: true });
  expect(await ledger.storageProblems()).not.toEqual([]);
  await expect(recordSource(ledger)).rejects.toThrow('nothing was recorded. Restore a copy');
  expect(await ledger.newestNumber()).toBe(2);
  await ledger.close();
});

it.each([
  ['was emptied', () => truncateSync(file, 0)],
  ['lost the log that held all of it', () => writeFileSync(file, hollowDatabase())],
])('does not begin anew on a file that %s, and says how one does', async (_, lose) => {
  lose();
  await expect(openLedger(url)).rejects.toThrow('to begin anew with an empty ledger, remove the file');
  rmSync(file);
  const ledger = await openLedger(url);
  expect(await ledger.newestNumber()).toBe(0);
  await ledger.close();
});

/** A one-page database without tables, like the main file of a new ledger while its write-ahead log holds the rest. */
const hollowDatabase = (): Buffer => {
  const page = Buffer.alloc(4096);
  page.write('SQLite format 3\0', 'latin1');
  page.writeUInt16BE(4096, 16);
  page.set([1, 1, 0, 64, 32, 32], 18);
  page.writeUInt32BE(1, 28);
  page.writeUInt32BE(4, 44);
  page.writeUInt32BE(1, 56);
  page.set([13, 0, 0, 0, 0, 16, 0, 0], 100);
  return page;
};

it('holds everything in its one file once a revision is recorded', async () => {
  const ledger = await openLedger(url);
  await recordSource(ledger);
  const copy = join(folder, 'copy.sqlite');
  copyFileSync(file, copy);
  const copied = await openLedger(`sqlite:${copy}`);
  expect(await copied.verify()).toMatchObject({ ok: true, revisions: 3 });
  await copied.close();
  await ledger.close();
});

/** Mounts a small file system in memory, which only root may do. */
const mount = (place: string): void => {
  mkdirSync(place);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', place], { stdio: 'ignore' });
};
// libsql leaves failed statements open, and with them the file: the lazy unmount completes once the process ends.
const unmount = (place: string): void => void execFileSync('umount', ['-l', place]);

const mountPossible = ((): boolean => {
  const place = join(tmpdir(), `pledgebook-mount-${process.pid}`);
  try {
    mount(place);
    unmount(place);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
})();
const why = mountPossible ? '' : ' (skipped: this user may not mount a file system)';

(mountPossible ? it : it.skip).each([
  ['a disk that is read-only', (place: string) => execFileSync('mount', ['-o', 'remount,ro', place])],
  ['a disk that is full', (place: string) => fill(place)],
])(`is served for reading from %s${why}`, async (_, spoil) => {
  const place = join(folder, 'mounted');
  mount(place);
  try {
    cpSync(file, join(place, 'ledger.sqlite'));
    spoil(place);
    const sentences: string[] = [];
    const ledger = await openLedger(`sqlite:${join(place, 'ledger.sqlite')}`, (sentence) => sentences.push(sentence));
    const datasets = new DatasetStore(ledger, readSettings({ POLL_SECONDS: '3600' }));
    await datasets.onApplicationBootstrap();
    expect(datasets.newest().revision.number).toBe(2);
    expect((await datasets.at({ number: 1 })).revision.number).toBe(1);
    expect(sentences).toEqual([expect.stringContaining('nothing can be recorded')]);
    await expect(recordSource(ledger)).rejects.toThrow('nothing was recorded');
    await datasets.onApplicationShutdown();
  } finally {
    unmount(place);
  }
});

(mountPossible ? it : it.skip)(
  `refuses on a disk that is read-only a file whose log was lost, or cannot be read${why}`,
  async () => {
    const place = join(folder, 'mounted');
    mount(place);
    try {
      writeFileSync(join(place, 'hollow.sqlite'), hollowDatabase());
      cpSync(file, join(place, 'ledger.sqlite'));
      writeFileSync(join(place, 'ledger.sqlite-wal'), 'Not brought into the file yet');
      execFileSync('mount', ['-o', 'remount,ro', place]);
      await expect(openLedger(`sqlite:${join(place, 'hollow.sqlite')}`)).rejects.toThrow('Restore a copy of both');
      await expect(openLedger(`sqlite:${join(place, 'ledger.sqlite')}`)).rejects.toThrow(
        'the newest revisions are still in the file ending in “-wal” beside it',
      );
    } finally {
      unmount(place);
    }
  },
);

const fill = (place: string): void => {
  const byte = Buffer.alloc(4096, 1);
  for (let number = 0; ; number += 1) {
    try {
      writeFileSync(join(place, `filler-${number}`), byte);
    } catch {
      return;
    }
  }
};
