import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettingsError, readSettings } from '../apps/api/src/settings.js';
import {
  type Process,
  SERVICE,
  type Service,
  untilAnswering,
  killAll,
  startNode,
  startProcess,
  writeLog,
} from './service-process.js';

const QUESTION = `{ dataset { asOf hash } initiative(slug: "act-code-of-conduct") { tally(on: "2016-09-22") { endorsed possiblyEndorsed unknown } }
  council(on: "2017-12-31") { members { state { code } } } event(slug: "preventing-and-ending-atrocity-crimes-2016") { startsAt } states(first: 3) { nodes { onCouncil } } }`;

let folder: string;
/** A ledger of one small revision, for starts that need no facts: linking the seeds takes a third of a start. */
let small: Record<'DATABASE_URL' | 'SEEDS', string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-start-'));
  small = { DATABASE_URL: `sqlite:${folder}/small.sqlite`, SEEDS: join(folder, 'small') };
  writeLog(small.SEEDS, 1);
});
afterAll(async () => {
  await killAll();
  rmSync(folder, { recursive: true, force: true });
});

const spawned = (environment: Record<string, string>): Process => startNode(SERVICE, { PORT: '0', ...environment });
const started = (environment: Record<string, string> = {}): Promise<Service> =>
  untilAnswering(spawned({ DATABASE_URL: `sqlite:${folder}/ledger.sqlite`, ...environment }));

const ask = async (address: string): Promise<string> =>
  (
    await fetch(`${address}/graphql?query=${encodeURIComponent(QUESTION)}`, { headers: { accept: 'application/json' } })
  ).text();

describe('three services on one ledger', () => {
  const services: Service[] = [];

  it('import the seeds into it once, where two of them start at the same moment while it is empty', async () => {
    services.push(...(await Promise.all(['Pacific/Auckland', 'America/New_York'].map((TZ) => started({ TZ })))));
    const recorded = services.flatMap(({ said }) =>
      [...said().matchAll(/^Recorded seeds\/(.+)$/gm)].map(([, id]) => id),
    );
    expect(recorded.sort()).toEqual([
      expect.stringContaining('0001'),
      expect.stringContaining('0002-second-edition as revision 2'),
    ]);
    services.push(await started({ TZ: 'UTC' }));
    expect(services[2]?.said()).not.toContain('Recorded');
  });

  it('give the same answers in every time zone', async () => {
    const answers = await Promise.all(services.map(({ address }) => ask(address)));
    expect(answers[0]).toContain('"startsAt":"2016-09-22T13:15:00-04:00"');
    expect([answers.length, new Set(answers).size]).toEqual([3, 1]);
  });

  it('are not ready once its file is gone, and still alive', async () => {
    const statuses = (path: string) =>
      Promise.all(services.map(async ({ address }) => (await fetch(`${address}/health/${path}`)).status));
    expect(await statuses('ready')).toEqual([200, 200, 200]);
    renameSync(`${folder}/ledger.sqlite`, `${folder}/elsewhere.sqlite`);
    expect([await statuses('ready'), await statuses('live')]).toEqual([
      [503, 503, 503],
      [200, 200, 200],
    ]);
    renameSync(`${folder}/elsewhere.sqlite`, `${folder}/ledger.sqlite`);
    for (const service of services) {
      service.child.kill('SIGTERM');
      expect(await service.ended).toBe(0);
    }
  });
});

it('has its port for itself, finishes a request that is under way when it is told to stop, and takes no new one', async () => {
  const service = await started();
  const second = spawned({ ...small, PORT: new URL(service.address).port });
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('PORT is in use: another process listens there');
  const { hostname, port } = new URL(service.address);
  const body = JSON.stringify({ query: QUESTION });
  const request = httpRequest({
    hostname,
    port,
    path: '/graphql',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
  });
  const answered = new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    request.on('error', reject).on('response', (response) => {
      let text = '';
      response.on('data', (data: Buffer) => (text += data.toString()));
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
  });
  request.write(body.slice(0, 20));
  await new Promise((resolve) => setTimeout(resolve, 200));
  service.child.kill('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect(fetch(`${service.address}/health/live`)).rejects.toThrow();
  request.end(body.slice(20));
  const { status, text } = await answered;
  expect(status).toBe(200);
  expect(text.startsWith('{"data":')).toBe(true);
  expect(await service.ended).toBe(0);
});

it.each([
  ['PORT', '80a', 'PORT is no whole number; write the port to serve on, a whole number from 0 to 65535.'],
  ['PORT', '', 'PORT is empty; write the port'],
  ['PORT', '70000', 'PORT lies outside 0 to 65535; write the port'],
  [
    'DATABASE_URL',
    'mysql://root:geheim@db/x',
    'DATABASE_URL is no address of a database that is known here; write sqlite:',
  ],
  ['DATABASE_URL', 'postgres://root:geheim@db:99999/x', 'DATABASE_URL is no address'],
  ['DATABASE_URL', 'postgres://root:geheim%ZZ@db/x', 'special characters as %XX'],
  ['ANSWER_CACHE_MB', '-5', 'ANSWER_CACHE_MB lies outside 0 to 4096; write megabytes'],
  ['POLL_SECONDS', '86400', 'POLL_SECONDS lies outside 1 to 3600'],
  ['PUBLIC_URL', 'ftp://geheim', 'PUBLIC_URL is no address of a web site; write'],
  ['PUBLIC_URL', 'https://u:geheim@example.org', 'PUBLIC_URL holds a name or a password'],
  ['PUBLIC_URL', 'https://example.org/pledgebook', 'PUBLIC_URL has a path'],
  ['CONTACT', 'geheim', 'CONTACT is no e-mail or https address; write the address that readers send sources to'],
  ['CONTACT', 'http://geheim.example', 'CONTACT is no e-mail or https address'],
  ['CONTACT', 'javascript:geheim', 'CONTACT is no e-mail or https address'],
  ['CONTACT', 'Geheim <a@example.org>', 'CONTACT is no single e-mail address'],
  ['CONTACT', 'a@example.org, geheim@example.org', 'CONTACT is no single e-mail address'],
  ['TRUST_PROXY', 'geheim.example', 'TRUST_PROXY names something that is no address of a proxy; write'],
  ['RATE_LIMIT', 'many', 'RATE_LIMIT is no whole number; write computed answers a minute'],
  ['OVERLOAD_MS', '-1', 'OVERLOAD_MS lies outside 0 to 60000; write milliseconds'],
  ['MAX_CONNECTIONS', '-2', 'MAX_CONNECTIONS lies outside 1 to 1000000; write connections'],
  ['SEEDS', '/no/such/folder', 'SEEDS is no folder; write the folder of the seeds.'],
  ['HOST', '', 'HOST is empty; write the address to listen on'],
])('names a wrong %s and what would be right, never its value', (name, value, sentence) => {
  const read = () => readSettings({ [name]: value });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(sentence);
  if (value !== '') expect(read).not.toThrow(value);
});

it('tells readers the port that it serves on, where no other address is set', () => {
  expect(readSettings({ PORT: '8080' }).PUBLIC_URL).toBe('http://localhost:8080');
  expect(readSettings({ PORT: '8080', PUBLIC_URL: 'https://pledgebook.example/' }).PUBLIC_URL).toBe(
    'https://pledgebook.example',
  );
});

it.each([
  [undefined, null],
  ['none', null],
  ['facts@example.org', 'mailto:facts@example.org'],
  ['a?b%c@example.org', 'mailto:a%3Fb%25c@example.org'],
  ['https://example.org/contact?topic=facts', 'https://example.org/contact?topic=facts'],
])('takes %s for where readers write to', (CONTACT, address) =>
  expect(readSettings({ CONTACT }).CONTACT).toBe(address),
);

it('turns limits off by a word or by 0', () => {
  expect(readSettings({ RATE_LIMIT: 'off', OVERLOAD_MS: '0' })).toMatchObject({ RATE_LIMIT: 0, OVERLOAD_MS: 0 });
});

it('stops with one sentence for a wrong setting, a ledger that cannot be opened, wrong seeds', async () => {
  const cases: readonly (readonly [Record<string, string>, string])[] = [
    [{ PORT: 'x', POLL_SECONDS: '1.5' }, 'POLL_SECONDS is no whole number'],
    [{ DATABASE_URL: 'postgres://user:geheim@127.0.0.1:1/none' }, 'The PostgreSQL server does not answer'],
    [{ DATABASE_URL: `sqlite:${folder}/fresh.sqlite`, SEEDS: 'docs' }, 'SEEDS holds no folder of a revision'],
    [{ HOST: '192.0.2.1' }, 'HOST is no address of this machine'],
    [{ HOST: 'nowhere.invalid' }, 'HOST is no address that can be found'],
  ];
  for (const [environment, sentence] of cases) {
    const service = spawned({ ...small, ...environment });
    expect(await service.ended).toBe(1);
    expect(service.said()).toContain(sentence);
    expect(service.said()).not.toContain('geheim');
    expect(service.said()).not.toMatch(/^\s+at /m);
  }
});

it('stops with npm start, which hands on the signal', async () => {
  const { child, address, ended } = await untilAnswering(startProcess('npm', ['start'], { PORT: '0', ...small }));
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  await expect(fetch(`${address}/health/live`)).rejects.toThrow();
});
