import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFacts } from '#import';
import { type Ledger, createDataSource, openLedger } from '#ledger';
import { PRIORITIES } from '../../apps/api/src/priority.js';
import { POSTGRES_FAULT, type TestDatabase, postgres } from '../databases.js';
import { type FaultyNetwork, faultyNetwork } from './proxy.js';
import { type Service, killAll, startService, writeLog } from '../service-process.js';
import { recordSource, until } from './small-ledger.js';

const possible = POSTGRES_FAULT === null;
const title = possible
  ? 'processes of the service on one PostgreSQL'
  : `processes of the service on one PostgreSQL (skipped: ${POSTGRES_FAULT})`;

(possible ? describe : describe.skip)(title, () => {
  let folder: string;
  let database: TestDatabase;
  let network: FaultyNetwork;
  let ledger: Ledger;
  /** Two that connect to the database directly, and one that connects through the network. */
  let services: readonly Service[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pledgebook-faults-'));
    writeLog(folder, 2);
    database = await postgres();
    network = await faultyNetwork(Number(new URL(database.url).port));
    ledger = await openLedger(database.url);
    await importFacts(ledger, folder);
    const urls = [database.url, database.url, network.through(database.url)];
    // No service polls for new revisions while the tests run, except the one that has to reconnect.
    services = await Promise.all(
      urls.map((url, index) =>
        startService({ DATABASE_URL: url, SEEDS: folder, POLL_SECONDS: index === 2 ? '1' : '3600' }),
      ),
    );
  });
  afterAll(async () => {
    await killAll();
    await ledger.close();
    await network.stop();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const far = (): Service => {
    const service = services[2];
    if (!service) throw new Error('Three processes were to be started.');
    return service;
  };
  const status = async ({ address }: Service, path: string): Promise<number> => (await fetch(address + path)).status;
  const numberAt = async ({ address }: Service, path: string): Promise<number> => {
    const answer = await fetch(`${address}${path}?query={dataset{number}}`);
    const { data } = (await answer.json()) as { readonly data: { readonly dataset: { readonly number: number } } };
    return data.dataset.number;
  };
  const allHave = (number: number) => async (): Promise<boolean> =>
    (await Promise.all(services.map((service) => numberAt(service, '/graphql')))).every((each) => each === number);

  (process.platform === 'linux' ? it : it.skip)('let finished answers go before what is computed', async () => {
    for (const { child } of services) {
      const ahead = (): readonly string[] =>
        readdirSync(`/proc/${child.pid}/task`).filter((thread) => getPriority(Number(thread)) < PRIORITIES.computing);
      await until(() => ahead().length === 1);
      expect(ahead()).not.toContain(String(child.pid));
    }
  });

  it('follow by notice what another process recorded', async () => {
    for (let time = 0; time < 3; time += 1) await until(allHave(await recordSource(ledger)));
  });

  it('stay healthy and answer older revisions where the database is half a second away', async () => {
    network.delay(500);
    const recorded = await recordSource(ledger);
    for (const older of [1, 2]) {
      expect((await fetch(`${far().address}/graphql?revision=${older}&query={dataset{number}}`)).status).toBe(200);
      expect([await status(far(), '/health/live'), await status(far(), '/health/ready')]).toEqual([200, 200]);
    }
    await until(allHave(recorded));
    network.delay(0);
  });

  it('answer from memory while the database is held, and go on with it', async () => {
    const pids = await processesOf(database.url);
    try {
      signal(pids, 'SIGSTOP');
      await until(async () => (await status(far(), '/health/ready')) === 503);
      for (const service of services) {
        expect([await status(service, '/health/live'), await status(service, '/revisions?revision=1')]).toEqual([
          200, 200,
        ]);
      }
    } finally {
      signal(pids, 'SIGCONT');
    }
    await until(async () => (await status(far(), '/health/ready')) === 200);
    await until(allHave(await recordSource(ledger)));
  });

  it('end where nothing comes from the database any more', async () => {
    network.vanish();
    await until(async () => (await status(far(), '/health/ready')) === 503);
    expect(await status(far(), '/revisions?revision=2')).toBe(200);
    far().child.kill('SIGTERM');
    expect(await far().ended).toBe(0);
  });
});

/** The PIDs of the server and of all its child processes. */
const processesOf = async (url: string): Promise<readonly number[]> => {
  const sql = await createDataSource(url).initialize();
  const [row] = (await sql.query(`SELECT split_part(pg_read_file('postmaster.pid'), chr(10), 1)::int AS "server"`)) as [
    { readonly server: number },
  ];
  await sql.destroy();
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === row.server);
  return [row.server, ...children.map(Number)];
};

/** Sends a signal to the processes that still run: the server ends some of its child processes itself. */
const signal = (pids: readonly number[], name: NodeJS.Signals): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
};

/** The parent's PID: the fourth field of /proc/N/stat, after a name in parentheses that may contain anything. */
const parentOf = (pid: string): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return Number(fields[1]);
  } catch {
    // The process has ended since /proc was listed.
    return -1;
  }
};
