import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '#ledger';
import { type TestDatabase, sqlite } from './databases.js';
import { runCommand } from './service-process.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await sqlite();
});
afterAll(() => database.stop());

const ran = (name: string, ...parameters: string[]) => runCommand(database.url, name, ...parameters);
const importing = (...parameters: string[]) => ran('import', ...parameters);
const verifying = (...parameters: string[]) => ran('verify', ...parameters);

it.each([
  ['import', 'seeds/0002-second-edition'],
  ['import', 'acts-alone'],
  ['export', 'exported'],
  ['export', '--state', 'exported'],
  ['reconcile', 'LICENSE', '--initiative', 'act-code-of-conduct', '--date', '2016-09-22'],
  ['verify'],
])('says of an empty ledger that it is empty and how it is filled (%s %s)', (name, ...parameters) => {
  const temporary = mkdtempSync(join(tmpdir(), 'pledgebook-empty-'));
  const folder = join(temporary, 'acts-alone');
  mkdirSync(folder);
  copyFileSync('seeds/0002-second-edition/acts.csv', join(folder, 'acts.csv'));
  const resolved = parameters.map((parameter) => (parameter === 'acts-alone' ? folder : parameter));
  const { status, said } = ran(name, ...resolved);
  rmSync(temporary, { recursive: true });
  expect(said).toContain('The ledger is empty: record the seeds with “npm run import -- seeds”');
  if (resolved.includes(folder)) expect(said).toContain('acts-alone brings no State of its own. Nothing was recorded.');
  expect(status).toBe(1);
});

it('imports once, shows differences, and verifies with exit code 0 or 1', async () => {
  expect(verifying()).toEqual({ status: 1, said: expect.stringContaining('The ledger is empty') });
  expect(importing('--dry-run').said).toContain('29043 differences; a dry run records nothing.');
  expect(importing()).toEqual({ status: 0, said: expect.stringContaining('Recorded revision 2, ') });
  expect(importing().said).toBe('The ledger already holds all of it; nothing was recorded.\n');
  expect(importing('docs')).toEqual({
    status: 1,
    said: expect.stringContaining('errors.md:1: file: this is none of the files of a revision'),
  });
  const { problems } = JSON.parse(importing('--json', 'docs').said) as { readonly problems: readonly unknown[] };
  expect(problems).toContainEqual({
    file: 'errors.md',
    line: 1,
    column: 'file',
    code: 'NOT_A_REVISION_FILE',
    details: { near: null },
    message: 'this is none of the files of a revision; take it out of the folder.',
  });
  expect(importing('--wrong')).toEqual({ status: 1, said: expect.stringContaining("Unknown option '--wrong'") });

  const verified = verifying();
  expect(verified).toEqual({ status: 0, said: expect.stringMatching(/^ok: 2 revisions, 29043 facts\ncheckpoint 2:/) });
  const checkpoint = /checkpoint (\S+)/.exec(verified.said)?.[1] ?? '';
  expect(verifying('--checkpoint', checkpoint).status).toBe(0);
  const later = `3:${'0'.repeat(64)}`;
  expect(verifying('--checkpoint', later)).toEqual({ status: 1, said: expect.stringMatching(/^revision 3 does not/) });
  expect(verifying('--checkpoint', 'x')).toEqual({ status: 1, said: expect.stringContaining('--checkpoint takes') });

  const sql = await createDataSource(database.url).initialize();
  await sql.query('DROP TRIGGER "vote_stays"');
  await sql.query(`UPDATE "vote" SET "choice" = 'YET' WHERE "id" = '3/CHN'`);
  await sql.destroy();
  const said = 'revision 1 does not fit: its hash does not fit what it holds\n';
  expect(verifying()).toEqual({ status: 1, said });
});

it('tells damages of the file that hashes do not cover in place of “ok”', async () => {
  const damaged = await sqlite('seeds');
  const sql = await createDataSource(damaged.url).initialize();
  await sql.query('PRAGMA writable_schema = ON');
  // The index is now defined over other rows than those that it was built from.
  await sql.query(
    `UPDATE sqlite_master SET "sql" = REPLACE("sql", 'IS NULL', 'IS NOT NULL') WHERE "name" = 'vote_current'`,
  );
  await sql.destroy();
  expect(runCommand(damaged.url, 'verify')).toEqual({
    status: 1,
    said: expect.stringMatching(
      /^The database finds its own storage damaged: restore a copy\.\n(?:.*\bindex vote_current\n)+$/,
    ),
  });
  await damaged.stop();
});

it('run from bundles in ASCII, without drivers for databases that no ledger is on, hashing by Node', () => {
  const bundles = readdirSync('dist/bundle').filter((file) => file.endsWith('.js'));
  expect(bundles).toEqual(expect.arrayContaining(['apps.api.src.main.js', 'apps.cli.src.import.js']));
  const sources = bundles.map((file) => readFileSync(`dist/bundle/${file}`, 'utf8'));
  // V8 would store a whole source with one such character in two bytes per character.
  expect(sources.filter((source) => /[^\0-\x7f]/.test(source))).toEqual([]);
  const drivers = sources.flatMap((source) =>
    [...source.matchAll(/\b\w+\.(\w+Driver)=(?!void)/g)].map(([, name]) => name),
  );
  expect(drivers.sort()).toEqual(['AbstractSqliteDriver', 'BetterSqlite3Driver', 'PostgresDriver']);
  expect(sources.filter((source) => source.includes('Sha256.prototype'))).toEqual([]);
});
