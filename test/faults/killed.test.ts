import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLedger } from '#ledger';
import { POSTGRES_FAULT, type TestDatabase, postgres, sqlite } from '../databases.js';
import { shared } from '../run/shared.js';
import { killAll, startNode, startService, writeLog } from '../service-process.js';

const REVISIONS = 4;

/** When an import is killed, and the newest revision afterwards; each import continues where the last one died. */
const MOMENTS: readonly (readonly [string, number])[] = [
  ['before|INSERT INTO|1', 0],
  ['after|INSERT INTO|2', 0],
  ['before|COMMIT|1', 0],
  ['after|COMMIT|1', 1],
  // In the second revision that this import records, after superseding the fact that it corrects.
  ['after|UPDATE|2', 2],
];

const databases: readonly (readonly [string, () => Promise<TestDatabase>, boolean])[] = [
  ['SQLite', sqlite, true],
  ['PostgreSQL', postgres, POSTGRES_FAULT === null],
];

describe.each(databases)('imports that are killed, on %s', (_, start, possible) => {
  let folder: string;
  let seeds: string;
  let database: TestDatabase;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pledgebook-killed-'));
    seeds = join(folder, 'seeds');
    writeLog(seeds, REVISIONS);
    await shared('build');
    if (possible) database = await start();
  });
  afterAll(async () => {
    await killAll();
    if (possible) await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  (possible ? it : it.skip)(
    `leave whole revisions alone, from which the next import and the service go on${possible ? '' : ` (skipped: ${POSTGRES_FAULT})`}`,
    async () => {
      // Migrations run beforehand, so that they do not change the count of statements.
      await (await openLedger(database.url)).close();
      for (const [moment, newest] of MOMENTS) {
        const killer = ['--import', new URL('kill-at-statement.mjs', import.meta.url).pathname];
        const environment = { DATABASE_URL: database.url, KILL_AT: moment, NODE_ENV: 'production' };
        // Not from the bundle: a preloaded module cannot reach the copy of TypeORM in it.
        const killed = startNode([...killer, 'dist/apps/cli/src/import.js', seeds], environment);
        expect([moment, await killed.ended]).toEqual([moment, 'SIGKILL']);
        const ledger = await openLedger(database.url);
        expect([moment, await ledger.verify()]).toMatchObject([moment, { ok: true, revisions: newest }]);
        expect(await ledger.storageProblems()).toEqual([]);
        const { source } = await ledger.factsAt();
        expect([moment, source.length]).toEqual([moment, 3 * newest]);
        await ledger.close();
      }
      const service = await startService({ DATABASE_URL: database.url, SEEDS: seeds });
      const answer = await fetch(`${service.address}/graphql?query={dataset{number}sources(first:1){totalCount}}`);
      expect(await answer.json()).toEqual({
        data: { dataset: { number: REVISIONS }, sources: { totalCount: 3 * REVISIONS } },
      });
      expect((await fetch(`${service.address}/health/ready`)).status).toBe(200);
      service.child.kill('SIGTERM');
      expect(await service.ended).toBe(0);
      const ledger = await openLedger(database.url);
      expect(await ledger.verify()).toMatchObject({ ok: true, revisions: REVISIONS });
      await ledger.close();
    },
    240_000,
  );
});
