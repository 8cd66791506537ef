import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { SourceFact } from '#domain';
import { aSource } from '../libs/domain/src/testing/facts.builders.js';
import { importFacts } from '#import';
import { ConflictError, InvariantError, type Ledger, type LedgerError, createDataSource, openLedger } from '#ledger';
import { RecordTheSecondEdition1764200000000 } from '../migrations/1764200000000-record-the-second-edition.js';
import { MIGRATIONS } from '../migrations/index.js';
import { withFewVotes } from './few-votes.js';
import { POSTGRES_FAULT, type TestDatabase, postgres, sqlite } from './databases.js';

const databases: readonly (readonly [string, () => Promise<TestDatabase>, boolean])[] = [
  ['SQLite', sqlite, true],
  ['PostgreSQL', postgres, POSTGRES_FAULT === null],
];

for (const [name, start, possible] of databases) {
  const title = possible ? `the ledger on ${name}` : `the ledger on ${name} (skipped: ${POSTGRES_FAULT})`;
  (possible ? describe : describe.skip)(title, () => {
    let database: TestDatabase;
    let ledger: Ledger;
    let sql: DataSource;

    let beforeTheSecondEdition: readonly string[];

    /**
     * Reverts the migration of the second edition and all later ones, and runs them again.
     * @returns the columns of `initiative` in between
     */
    const undone = async (): Promise<readonly string[]> => {
      const later = MIGRATIONS.slice(MIGRATIONS.indexOf(RecordTheSecondEdition1764200000000));
      for (let taken = 0; taken < later.length; taken += 1) await sql.undoLastMigration();
      const runner = sql.createQueryRunner();
      const table = await runner.getTable('initiative');
      await runner.release();
      await sql.runMigrations();
      return table?.columns.map(({ name }) => name) ?? [];
    };

    const correction = (id: string) => async () => {
      const facts = await ledger.factsAt();
      const source = facts.source.find((fact) => fact.id === id);
      if (!source) throw new Error(`The seeds have no source ${id}.`);
      return { added: { source: [{ ...source, title: `${source.title}, corrected` }] }, superseded: { source: [id] } };
    };
    const head = { author: 'A. Keeper', message: 'Correct a title' };

    beforeAll(async () => {
      database = await start();
      ledger = await openLedger(database.url);
      sql = await createDataSource(database.url).initialize();
      beforeTheSecondEdition = await undone();
      const folder = withFewVotes();
      await importFacts(ledger, folder);
      rmSync(folder, { recursive: true });
    });
    afterAll(async () => {
      await sql.destroy();
      await ledger.close();
      await database.stop();
    });

    it('has after its migrations exactly the tables that the code describes', async () => {
      const { upQueries } = await sql.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
    });

    it('can take its migrations back to the first edition', () => {
      expect(beforeTheSecondEdition).toEqual(
        'id name full_title kind endorsable addressed_to crimes pledges led_by_group led_by_states led_by_organisation opened_on opened_on_note launched_on adopted_on document document_date trigger sources recorded_in superseded_in'.split(
          ' ',
        ),
      );
    });

    it('refuses in the database itself to change, delete or double a fact, or to fork the chain', async () => {
      const refused = async (query: string): Promise<void> => {
        await expect(sql.query(query)).rejects.toThrow();
      };
      await refused(`UPDATE "act" SET "kind" = 'WITHDREW'`);
      await refused(`DELETE FROM "vote"`);
      await refused(`UPDATE "revision" SET "message" = 'x'`);
      await refused(`UPDATE "revision" SET "format" = 1`);
      await refused(
        `INSERT INTO "state_name" ("id","state","name","kind","recorded_in") VALUES ('x','FRA','x','FORMER',99)`,
      );
      await refused(
        `INSERT INTO "state_name" ("id","state","name","kind","recorded_in") SELECT "id","state","name","kind",1 FROM "state_name"`,
      );
      // SQLite's REPLACE deletes without firing triggers on DELETE.
      if (name === 'SQLite') {
        await refused(`INSERT OR REPLACE INTO "act" SELECT * FROM "act" WHERE "id" = 'code-aut-1'`);
        await refused(
          `INSERT OR REPLACE INTO "state_name" ("id","state","name","kind","recorded_in") SELECT "id","state",'x',"kind",1 FROM "state_name" LIMIT 1`,
        );
        await refused(
          `INSERT OR REPLACE INTO "revision" ("number","recorded_at","author","message","hash") VALUES (1,'x','x','x','x')`,
        );
      }
      await refused(
        `INSERT INTO "revision" ("number","recorded_at","author","message","hash") VALUES (2,'x','x','x','x')`,
      );
    });

    it('records a correction, supersedes what it corrects, and keeps the revision before', async () => {
      const before = await ledger.factsAt(1);
      const revision = await ledger.record({ ...head, change: await correction('S01')(), basedOn: 1 });
      expect(revision).toMatchObject({ number: 2, changes: [{ kind: 'source', added: 1, superseded: 1 }] });
      expect(revision.parentHash).toBe((await ledger.datasetAt(1)).revision.hash);
      expect(await ledger.factsAt(1)).toEqual(before);
      expect((await ledger.datasetAt()).sourceById.get('S01')?.title).toMatch(/, corrected$/);
      await expect(
        sql.query(`UPDATE "source" SET "superseded_in" = NULL WHERE "superseded_in" IS NOT NULL`),
      ).rejects.toThrow();
    });

    it('refuses a change made on an older revision, and one of two writers at once', async () => {
      const change = await correction('S02')();
      await expect(ledger.record({ ...head, change, basedOn: 1 })).rejects.toThrow(ConflictError);
      const second = await openLedger(database.url);
      const outcomes = await Promise.allSettled([
        ledger.record({ ...head, change, basedOn: 2 }),
        second.record({ ...head, change, basedOn: 2 }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await second.newestNumber()).toBe(3);
      await second.close();
    });

    it('records nothing where the next dataset would contradict itself, and names every problem', async () => {
      const facts = await ledger.factsAt();
      const act = facts.act[0];
      if (!act) throw new Error('The seeds have acts.');
      const change = {
        added: { act: [{ ...act, id: 'x', state: 'XXX', sources: ['nowhere'] }] },
        superseded: { vote: ['y'] },
      };
      const error: unknown = await ledger.record({ ...head, change, basedOn: 3 }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(InvariantError);
      expect((error as InvariantError).problems).toHaveLength(3);
      expect(await ledger.newestNumber()).toBe(3);
      await expect(ledger.record({ ...head, change: { added: {}, superseded: {} }, basedOn: 3 })).rejects.toThrow(
        'nothing to record',
      );
      await expect(ledger.record({ ...head, author: ' ', change, basedOn: 3 })).rejects.toThrow('author');
      await expect(ledger.datasetAt(99)).rejects.toThrow('revisions 1 to 3');
    });

    it('names the revision of a byte that was flipped, and of a tail that was cut off', async () => {
      const { revision } = await ledger.datasetAt();
      expect(await ledger.verify({ number: 3, hash: revision.hash })).toMatchObject({ ok: true, revisions: 3 });
      expect(await ledger.verify({ number: 4, hash: revision.hash })).toMatchObject({ ok: false, revision: 4 });
      const drop = async (table: string): Promise<void> => {
        await sql.query(
          name === 'SQLite' ? `DROP TRIGGER "${table}_stays"` : `DROP TRIGGER "${table}_stays" ON "${table}"`,
        );
      };
      await drop('source');
      const flip = async (table: string, column: string, where: string, from: string, to: string): Promise<void> => {
        await sql.query(`UPDATE "${table}" SET "${column}" = REPLACE("${column}", '${from}', '${to}') WHERE ${where}`);
      };
      await flip('source', 'title', `"id" = 'S02' AND "recorded_in" = 3`, ', corrected', ', Corrected');
      expect(await ledger.verify()).toMatchObject({ ok: false, revision: 3 });
      await flip('source', 'title', `"id" = 'S02' AND "recorded_in" = 3`, ', Corrected', ', corrected');
      expect(await ledger.verify()).toMatchObject({ ok: true });
      await flip('source', 'publisher', `"id" = 'S03'`, 'UN', 'Un');
      expect(await ledger.verify()).toMatchObject({ ok: false, revision: 1 });
      await drop('revision');
      await flip('source', 'publisher', `"id" = 'S03'`, 'Un', 'UN');
      await flip('revision', 'message', `"number" = 2`, 'Correct', 'correct');
      expect(await ledger.verify()).toMatchObject({ ok: false, revision: 2 });
    });
  });
}

(POSTGRES_FAULT === null ? it : it.skip)(
  'gives the revisions of the seeds the same hashes on both databases',
  async () => {
    const seeded = await Promise.all([sqlite('seeds'), postgres('seeds')]);
    const [one, other] = await Promise.all(
      seeded.map(async ({ url }) => {
        const ledger = await openLedger(url);
        const hashes = (await ledger.heads()).map(({ hash }) => hash);
        const { factCount } = await ledger.datasetAt();
        await ledger.close();
        return { hashes, factCount };
      }),
    );
    expect(one?.hashes).toHaveLength(2);
    expect(other).toEqual(one);
    await Promise.all(seeded.map(({ stop }) => stop()));
  },
);

describe('a ledger in a file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'pledgebook-file-'));
    file = join(folder, 'ledger.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const source = (id: string): SourceFact => aSource({ id, title: 'Note' });
  const record = (ledger: Ledger, id: string, basedOn: number) =>
    ledger.record({
      author: 'A',
      message: 'Add',
      change: { added: { source: [source(id)] }, superseded: {} },
      basedOn,
    });

  it('is whole in its one file once it is closed', async () => {
    const ledger = await openLedger(`sqlite:${file}`);
    await record(ledger, 'S1', 0);
    await ledger.close();
    cpSync(file, join(folder, 'copy.sqlite'));
    const copy = await openLedger(`sqlite:${join(folder, 'copy.sqlite')}`);
    expect(await copy.verify()).toEqual({ ok: true, revisions: 1, facts: 1 });
    await copy.close();
  });

  it('says that it is locked or gone, records nothing, and goes on after a lock', async () => {
    const ledger = await openLedger(`sqlite:${file}`);
    const other = await createDataSource(`sqlite:${file}`).initialize();
    await other.query('BEGIN IMMEDIATE');
    await expect(record(ledger, 'S1', 0)).rejects.toThrow('Another writer');
    await other.query('ROLLBACK');
    await other.destroy();
    expect((await record(ledger, 'S1', 0)).number).toBe(1);
    rmSync(file);
    await expect(record(ledger, 'S2', 1)).rejects.toThrow('removed or replaced');
    await ledger.close();
  });

  it('says that the disk gave out in the middle of an import, and holds nothing of it', async () => {
    const limited = (command: string) =>
      spawnSync('sh', ['-c', `trap '' XFSZ; ${command}`], {
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: `sqlite:${file}` },
      });
    const refused = limited(`ulimit -f 2000; exec "${process.execPath}" scripts/run.mjs apps/cli/src/import`);
    expect(refused.stderr).toMatch(/^The disk (?:is full|cannot be read or written); nothing was recorded\.$/m);
    expect(refused.status).toBe(1);
    const ledger = await openLedger(`sqlite:${file}`);
    expect(await ledger.newestNumber()).toBe(0);
    await ledger.close();
  });
});

it.each([
  ['sqlite:/proc/nowhere/ledger.sqlite', 'cannot be opened'],
  ['postgres://nobody:secret@127.0.0.1:1/x', 'does not answer'],
  ['mysql://secret', 'sqlite:PATH'],
  ['sqlite:README.md', 'no SQLite database'],
  ['sqlite:/dev/null', 'The disk cannot be read or written'],
])('says in words why %s cannot be opened, and never the address', async (url, words) => {
  const error: unknown = await openLedger(url).catch((reason: unknown) => reason);
  expect((error as LedgerError).message).toContain(words);
  expect((error as LedgerError).message).not.toContain('secret');
});
