import { Logger } from '@nestjs/common';
import { type Ledger, createDataSource, openLedger } from '#ledger';
import { DatasetStore } from '../../apps/api/src/datasets/dataset-store.js';
import { readSettings } from '../../apps/api/src/settings.js';
import { POSTGRES_FAULT, type TestDatabase, postgres } from '../databases.js';
import { type FaultyNetwork, faultyNetwork } from './proxy.js';
import { recordSource, until } from './small-ledger.js';

const possible = POSTGRES_FAULT === null;
const title = possible
  ? 'a service whose PostgreSQL comes and goes'
  : `a service whose PostgreSQL comes and goes (skipped: ${POSTGRES_FAULT})`;

(possible ? describe : describe.skip)(title, () => {
  const lines: string[] = [];
  let database: TestDatabase;
  let network: FaultyNetwork;
  /** The ledger of another process, whose connection to the database works. */
  let other: Ledger;
  let datasets: DatasetStore;

  const serving = async (url: string, seconds: number): Promise<DatasetStore> => {
    const served = new DatasetStore(await openLedger(url), readSettings({ POLL_SECONDS: `${seconds}` }));
    await served.onApplicationBootstrap();
    return served;
  };

  beforeAll(async () => {
    const write = (line: unknown): void => void lines.push(String(line));
    Logger.overrideLogger({ log: write, warn: write, error: write });
    database = await postgres();
    network = await faultyNetwork(Number(new URL(database.url).port));
    other = await openLedger(database.url);
    await recordSource(other);
    await recordSource(other);
    datasets = await serving(network.through(database.url), 1);
  });
  afterAll(async () => {
    await datasets.onApplicationShutdown();
    await other.close();
    await network.stop();
    await database.stop();
    Logger.overrideLogger(['error']);
  });

  it('makes a connection anew that died without a word, and follows the ledger again', async () => {
    expect(await datasets.healthy()).toBe(true);
    network.blackHole();
    const recorded = await recordSource(other);
    expect((await datasets.at({ number: 1 })).revision.number).toBe(1);
    await until(() => datasets.newest().revision.number === recorded);
    await until(() => datasets.healthy());
  });

  it('answers from memory while the database is away, says so once, and is ready again by itself', async () => {
    lines.length = 0;
    network.refuse();
    network.cut();
    await until(async () => !(await datasets.healthy()));
    expect((await datasets.at({ number: 2 })).revision.number).toBe(2);
    const refusal = { retryAfter: 2, extensions: { code: 'LEDGER_UNAVAILABLE', http: { status: 503 } } };
    for (let time = 0; time < 3; time += 1) await expect(datasets.revision(999)).rejects.toMatchObject(refusal);
    await expect(datasets.atLeast(999)).rejects.toMatchObject(refusal);
    network.accept();
    await until(() => datasets.healthy());
    expect(lines).toEqual([
      expect.stringContaining('does not answer'),
      expect.stringMatching(/^The database answers again, after \d+ seconds?\.$/),
    ]);
    expect(await datasets.revision(999)).toBeNull();
  });

  it('reads what is new by one statement, however far the database is', async () => {
    network.delay(300);
    const begun = await serving(network.through(database.url), 1);
    const recorded = await recordSource(other);
    await until(() => [begun, datasets].every((served) => served.newest().revision.number === recorded));
    await begun.onApplicationShutdown();
    expect(datasets.factsAt(recorded)).toEqual(await other.factsAt(recorded));
    network.delay(0);
  });

  it('tells every process at once what one recorded', async () => {
    const processes = await Promise.all([1, 2, 3].map(() => serving(database.url, 3600)));
    for (let time = 0; time < 3; time += 1) {
      const recorded = await recordSource(other);
      await until(() => processes.every((served) => served.newest().revision.number === recorded));
    }
    await Promise.all(processes.map((served) => served.onApplicationShutdown()));
  });

  it('finds an index that lost rows by counting with it and without', async () => {
    expect(await other.storageProblems()).toEqual([]);
    const server = await createDataSource(database.url).initialize();
    const keepIndex = (ready: boolean) =>
      server.query(`UPDATE pg_index SET indisready = ${ready} WHERE indrelid = 'source'::regclass AND indisprimary`);
    await keepIndex(false);
    await recordSource(other);
    await keepIndex(true);
    expect((await other.verify()).ok).toBe(true);
    const rows = (await other.factsAt()).source.length;
    expect(await other.storageProblems()).toEqual([`source: ${rows} rows, ${rows - 1} by its index; REINDEX it`]);
    await server.query('REINDEX TABLE "source"');
    expect(await other.storageProblems()).toEqual([]);
    await server.destroy();
  });

  it('closes whatever the database does', async () => {
    const served = await serving(network.through(database.url), 1);
    network.blackHole();
    const looked = served.follow().catch(() => undefined);
    await served.onApplicationShutdown();
    await looked;
  });
});
