import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openLedger } from '#ledger';
import { createService } from '../apps/api/src/service.js';
import { readSettings } from '../apps/api/src/settings.js';
import { type TestDatabase, sqlite } from './databases.js';
import { copiedList } from './fixtures/copied-list.js';
import { seedDataset } from './seeds.js';
import { runCommand } from './service-process.js';

let database: TestDatabase;
let directory: string;
let app: NestFastifyApplication;
beforeAll(async () => {
  database = await sqlite('seeds');
  directory = mkdtempSync(join(tmpdir(), 'pledgebook-list-'));
});
afterAll(async () => {
  await app.close();
  await database.stop();
  rmSync(directory, { recursive: true });
});

const ran = (name: string, ...parameters: string[]) => runCommand(database.url, name, ...parameters);

// The steps of docs/operations.md, “Put a published list in”.
it('takes a list of 112 names from its file to the figures of its day', async () => {
  const ledger = await openLedger(database.url);
  const list = copiedList(seedDataset());
  const file = join(directory, 'list.txt');
  const folder = join(directory, 'revision');
  writeFileSync(file, `${list.text}\n\nCongo\n`);
  const about = [file, '--initiative', 'act-code-of-conduct', '--date', '2016-09-22'];
  const source = ['--source-title', 'A list', '--source-publisher', 'A mission', '--source-date', '2016-09-22'];

  const open = ran('reconcile', ...about, '--to', folder, ...source);
  expect(open).toEqual({ status: 1, said: expect.stringContaining('113 names, 112 States, 1 to be answered.') });
  const written = ran('reconcile', ...about, '--as', 'Congo=COG', '--to', folder, ...source);
  expect(written).toEqual({ status: 0, said: expect.stringContaining('The list itself says “112 Member States”.') });
  expect(readdirSync(folder).sort()).toEqual(['acts.csv', 'revision.yml', 'sources.csv']);
  const [, , after] = /endorsing on 2016-09-22: (\d+) -> (\d+)/.exec(written.said) ?? [];
  const [, seats] = /on the Council of that day: \d+ -> (\d+) of 15/.exec(written.said) ?? [];

  expect(ran('import', '--dry-run', folder).status).toBe(0);
  expect(ran('import', folder)).toEqual({ status: 0, said: expect.stringContaining('Recorded revision ') });

  const again = ran('reconcile', ...about, '--as', 'Congo=COG', '--to', join(directory, 'again'), ...source);
  expect(again).toEqual({ status: 1, said: expect.stringContaining('The ledger holds this list already') });
  writeFileSync(file, 'Minutes of the meeting\n');
  const none = ran('reconcile', ...about, '--to', join(directory, 'none'), ...source);
  expect(none).toEqual({ status: 1, said: expect.stringContaining('No name of a State was found') });
  // The refused run leaves no files, not even partial ones.
  expect(readdirSync(directory).sort()).toEqual(['list.txt', 'revision']);

  const service = await createService(readSettings({ OVERLOAD_MS: 'off', DATABASE_URL: database.url }), ledger);

  app = service.app;
  app.useLogger(false);
  const address = await service.listen(0, '127.0.0.1');
  const query = `{
    initiative(slug: "act-code-of-conduct") { tally(on: "2016-09-22") { endorsed } }
    council(on: "2016-09-22") { support(initiative: "act-code-of-conduct") { bounds { atLeast } } }
  }`;
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toMatchObject({
    data: {
      initiative: { tally: { endorsed: Number(after) } },
      council: { support: { bounds: { atLeast: Number(seats) } } },
    },
  });
});
