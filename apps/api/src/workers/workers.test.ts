import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openLedger } from '#ledger';
import { createService } from '../service.js';
import { readSettings } from '../settings.js';
import { run as makeDocument } from './tasks/document.js';
import { run as drawPicture } from './tasks/picture.js';
import { POOL_LIMITS, type PoolOptions, WorkerPool } from './worker-pool.js';
import { writeWorkbook } from '#exports/workers';
import { aNote, aParagraph, aPicture } from '../../../../libs/documents/src/written-note.builders.js';
import { type TestDatabase, sqlite } from '../../../../test/databases.js';
import type { TASKS } from '../../../../test/worker-tasks.mjs';

type Tasks = typeof TASKS;
const TASKS_MODULE = fileURLToPath(new URL('../../../../test/worker-tasks.mjs', import.meta.url));

let folder: string;
let files = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pledgebook-workers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const aFile = (): string => join(folder, `${(files += 1)}`);
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await setTimeout(10);
};
const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A zombie process, which has ended but has not been waited for, still has an entry.
    return !/^State:\s+Z/m.test(existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '');
  } catch {
    return false;
  }
};

/** Keeps a worker busy until `letGo` is called. */
const occupyWorker = async (
  pool: WorkerPool<Tasks>,
): Promise<{ job: Promise<number>; pid: number; letGo: () => void }> => {
  const [begun, end] = [aFile(), aFile()];
  const job = pool.run('hold', { begun, until: end });
  job.catch(() => undefined);
  await until(() => existsSync(begun) && readFileSync(begun, 'utf8').endsWith('\n'));
  return { job, pid: Number(readFileSync(begun, 'utf8')), letGo: () => writeFileSync(end, '') };
};

describe('a pool of workers', () => {
  const lines: string[] = [];
  const pools: WorkerPool<Tasks>[] = [];
  const aPool = (options: Partial<PoolOptions> = {}): WorkerPool<Tasks> => {
    const log = (line: string): void => void lines.push(line);
    const pool = new WorkerPool<Tasks>({
      ...POOL_LIMITS,
      workers: 1,
      recycleMegabytes: 200,
      tasks: TASKS_MODULE,
      log,
      ...options,
    });
    pools.push(pool);
    return pool;
  };
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close()));
    lines.length = 0;
  });

  it('tells each reader the place of its job, until it is done', async () => {
    const pool = aPool();
    const { job, letGo } = await occupyWorker(pool);
    const readers = [1, 2, 3].map(() => new AbortController());
    const end = aFile();
    const jobs = readers.map(({ signal }) => pool.run('mark', { file: end, text: String(Math.random()) }, signal));
    for (const markJob of jobs) markJob.catch(() => undefined);
    const places = () => readers.map(({ signal }) => pool.placeOf(signal)?.place ?? null);
    expect(places()).toEqual([1, 2, 3]);
    expect(pool.placeOf(readers[2]?.signal ?? AbortSignal.abort())).toMatchObject({ of: 3 });
    readers[0]?.abort();
    expect(places()).toEqual([null, 1, 2]);
    letGo();
    await Promise.all([job, ...jobs.slice(1)]);
    expect(places()).toEqual([null, null, null]);
  });

  it('starts a process with its first job, keeps it for the next, and stops it when there is none', async () => {
    const pool = aPool({ idleSeconds: 0.3 });
    expect(pool.size.workers).toBe(0);
    const pid = await pool.run('pid', null);
    expect(pid).not.toBe(process.pid);
    expect(pool.size.workers).toBe(1);
    await until(() => pool.size.workers === 0 && !isRunning(pid));
    expect(await pool.run('pid', null)).not.toBe(pid);
  });

  it('makes room for a new process where the last job left much memory behind', async () => {
    const pool = aPool({ recycleMegabytes: 1 });
    const pid = await pool.run('pid', null);
    await until(() => !isRunning(pid));
    expect(await pool.run('pid', null)).not.toBe(pid);
  });

  it('passes on what a task says where it fails, and goes on in the same process', async () => {
    const pool = aPool();
    const pid = await pool.run('pid', null);
    await expect(pool.run('fail', null)).rejects.toThrow('This task fails.');
    expect(await pool.run('pid', null)).toBe(pid);
    expect(lines).toEqual([]);
  });

  it('does the same work once for all who want it at the same time', async () => {
    const pool = aPool();
    const { letGo } = await occupyWorker(pool);
    const file = aFile();
    const marks = ['a', 'a', 'b', 'a'].map((text) => pool.run('mark', { file, text }));
    letGo();
    await Promise.all(marks);
    expect(readFileSync(file, 'utf8')).toBe('a\nb\n');
  });

  it('refuses what would wait behind a full queue, and says when to ask again', async () => {
    const pool = aPool({ queue: 2 });
    const { letGo } = await occupyWorker(pool);
    const file = aFile();
    const waiting = ['a', 'b'].map((text) => pool.run('mark', { file, text }));
    await expect(pool.run('mark', { file, text: 'c' })).rejects.toMatchObject({
      fault: 'queue-full',
      retryAfter: expect.any(Number),
    });
    // The same work as a waiting job takes no additional place.
    const same = pool.run('mark', { file, text: 'a' });
    letGo();
    await Promise.all([...waiting, same]);
    expect(readFileSync(file, 'utf8')).toBe('a\nb\n');
  });

  it('never begins what its only reader has left, and does what another still waits for', async () => {
    const pool = aPool();
    const { letGo } = await occupyWorker(pool);
    const file = aFile();
    const [leaves, stays] = [new AbortController(), new AbortController()];
    const left = pool.run('mark', { file, text: 'left' }, leaves.signal);
    const shared = [leaves, stays].map(({ signal }) => pool.run('mark', { file, text: 'shared' }, signal));
    expect(pool.size.queued).toBe(2);
    const gone = Promise.all(
      [left, shared[0]].map((job) => expect(job).rejects.toMatchObject({ fault: 'reader-left' })),
    );
    leaves.abort();
    await gone;
    expect(pool.size.queued).toBe(1);
    letGo();
    await shared[1];
    await pool.run('pid', null);
    expect(readFileSync(file, 'utf8')).toBe('shared\n');
    await expect(pool.run('pid', null, AbortSignal.abort())).rejects.toMatchObject({ fault: 'reader-left' });
  });

  it('ends a job that takes too long, whatever it is busy with, and goes on with the next', async () => {
    const pool = aPool({ seconds: 3 });
    const jobs = [pool.run('forever', null), pool.run('pid', null)] as const;
    await expect(jobs[0]).rejects.toMatchObject({ fault: 'time' });
    expect(await jobs[1]).toEqual(expect.any(Number));
    expect(lines).toEqual(['A job “forever” was ended: took more than 3 s.']);
  });

  it('ends a job that fills its heap, in one line of the log', async () => {
    const pool = aPool({ heapMegabytes: 64 });
    await expect(pool.run('fillHeap', null)).rejects.toMatchObject({ fault: 'memory' });
    expect(await pool.run('pid', null)).toEqual(expect.any(Number));
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('\n');
  });

  (existsSync('/proc/self/status') ? it : it.skip)('ends a job that takes memory outside its heap', async () => {
    const pool = aPool({ megabytes: 250 });
    await expect(pool.run('fillMemory', null)).rejects.toMatchObject({ fault: 'memory' });
    expect(lines).toEqual(['A job “fillMemory” was ended: took more than 250 MB of memory.']);
  });

  (existsSync('/dev/full') ? it : it.skip).each(['fillFile', 'fillDatabase'] as const)(
    'ends a job that finds the disk full (%s), in one line of the log, and asks for patience',
    async (kind) => {
      const pool = aPool();
      await expect(pool.run(kind, null)).rejects.toMatchObject({ fault: 'disk', retryAfter: 60 });
      expect(await pool.run('pid', null)).toEqual(expect.any(Number));
      expect(lines).toEqual([expect.stringMatching(new RegExp(`^A job “${kind}” was ended: .*(ENOSPC|full).*$`))]);
    },
  );

  it('loses no other job where one takes its process with it', async () => {
    const pool = aPool({ workers: 2 });
    const beside = await occupyWorker(pool);
    const crash = pool.run('abort', null);
    const after = pool.run('pid', null);
    await expect(crash).rejects.toMatchObject({ fault: 'crash' });
    expect(await after).not.toBe(beside.pid);
    beside.letGo();
    expect(await beside.job).toBe(beside.pid);
    expect(lines).toEqual([expect.stringContaining('A job “abort” was ended: its worker ended with SIGABRT')]);
  });

  it('does not give the next job to a process that was ended from outside', async () => {
    const pool = aPool();
    const pid = await pool.run('pid', null);
    process.kill(pid, 'SIGKILL');
    await until(() => !isRunning(pid));
    // The exit event of a process comes a little after its end can be seen.
    await setTimeout(100);
    expect(await pool.run('pid', null)).not.toBe(pid);
  });

  it('refuses what waits and runs when it closes, and leaves no process behind', async () => {
    const pool = aPool();
    const { job, pid } = await occupyWorker(pool);
    const waiting = pool.run('pid', null);
    const refused = Promise.all(
      [job, waiting, pool.close().then(() => pool.run('pid', null))].map((refusal) =>
        expect(refusal).rejects.toMatchObject({ fault: 'closing' }),
      ),
    );
    await refused;
    expect(isRunning(pid)).toBe(false);
    expect(lines).toEqual([]);
  });

  it('makes the same bytes as the service itself would', async () => {
    const pool = aPool();
    const table = {
      columns: ['on', 'published', 'certain', 'possible'].map((key) => ({ key, label: key })),
      rows: [
        ['2015-10-23', 104, 40, 60],
        ['2016-09-22', 112, 45, 70],
      ],
    };
    const chart = { chart: 'progress', table } as const;
    const note = aNote({ elements: [aParagraph({ text: 'Ünïcode' }), { ...aPicture(), drawing: chart } as never] });
    for (const format of ['pdf', 'docx', 'md', 'html'] as const) {
      const here = Buffer.from(await makeDocument({ note, format }));
      expect([format, here.equals(Buffer.from(await pool.run('document', { note, format })))]).toEqual([format, true]);
    }
    const frame = { theme: 'dark', width: 640, height: 360 } as const;
    const labels = { title: 'Progress', description: 'In words', foot: ['Revision 1'] };
    for (const format of ['svg', 'png'] as const) {
      const picture = { format, drawing: chart, frame, labels };
      const here = Buffer.from(await drawPicture(picture));
      expect([format, here.equals(Buffer.from(await pool.run('picture', picture)))]).toEqual([format, true]);
    }
    const workbook = {
      labels: ['a', 'b'],
      rows: [
        ['x', 1],
        [null, true],
      ],
      about: [['Title', 'A table']],
    } as const;
    expect((await writeWorkbook(workbook)).equals(await pool.run('workbook', workbook))).toBe(true);
  });
});

describe('the service with its worker busy', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let address: string;
  let pool: WorkerPool<Tasks>;
  const NOTE = '/note.pdf?preset=one-page';

  /** Serves with generous limits for a busy machine, except for those that a test sets. */
  const serve = async (limits: Partial<PoolOptions> = {}): Promise<void> => {
    database = await sqlite('seeds');
    const ledger = await openLedger(database.url);
    const options = { tasks: TASKS_MODULE, queue: 1, seconds: 300, lastSeconds: 300, log: () => undefined, ...limits };
    const service = await createService(
      readSettings({ DATABASE_URL: database.url, OVERLOAD_MS: 'off' }),
      ledger,
      options,
    );
    app = service.app;
    app.useLogger(false);
    address = await service.listen(0, '127.0.0.1');
    pool = app.get<WorkerPool<Tasks>>(WorkerPool);
  };
  afterEach(async () => {
    await app.close();
    await database.stop();
  });

  // A connection that stays open would delay the shutdown of the service.
  const get = (path: string): Promise<Response> => fetch(address + path, { headers: { connection: 'close' } });

  it('refuses what would wait behind a full queue with 503 and Retry-After, and answers all else', async () => {
    await serve();
    expect((await get('/council')).status).toBe(200);
    const { letGo } = await occupyWorker(pool);
    const first = get(NOTE);
    await until(() => pool.size.queued === 1);
    for (const path of ['/figures/groups.png', '/note.docx', '/downloads/states.xlsx', '/downloads/pledgebook.zip']) {
      const refused = await get(path);
      expect([path, refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([path, 503, true]);
      expect(await refused.text()).toMatch(/Too many documents, pictures and files are being made; ask again in \d+ s/);
    }
    for (const path of [
      '/health/live',
      '/health/ready',
      '/council',
      '/states',
      '/downloads/states.csv',
      '/graphql?query={dataset{hash}}',
    ]) {
      expect([path, (await get(path)).status]).toEqual([path, 200]);
    }
    letGo();
    expect((await first).status).toBe(200);
    expect((await get('/figures/groups.png')).status).toBe(200);
  });

  it('does not do what a reader waits for who hangs up', async () => {
    await serve();
    const { letGo } = await occupyWorker(pool);
    const abandoned = request(address + NOTE).on('error', () => undefined);
    abandoned.end();
    await until(() => pool.size.queued === 1);
    abandoned.destroy();
    await until(() => pool.size.queued === 0);
    letGo();
    // Work that was abandoned is not cached as an answer.
    const whole = await get(NOTE);
    expect([whole.status, (await whole.arrayBuffer()).byteLength > 10_000]).toEqual([200, true]);
  });

  it('finishes what is under way when it is told to end', async () => {
    await serve();
    const { letGo } = await occupyWorker(pool);
    const first = get(NOTE);
    await until(() => pool.size.queued === 1);
    const closed = app.close();
    letGo();
    expect((await first).status).toBe(200);
    await closed;
  });

  it('waits no longer than a few seconds for it', async () => {
    await serve({ lastSeconds: 1 });
    const { pid } = await occupyWorker(pool);
    const first = get(NOTE);
    await until(() => pool.size.queued === 1);
    const closed = app.close();
    const refused = await first;
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([503, true]);
    await closed;
    expect(isRunning(pid)).toBe(false);
  });
});

describe('the service with a job that takes too much', () => {
  it.each([
    ['seconds', { seconds: 0 }],
    ['memory', { megabytes: 1 }],
  ])('says so with 503 and Retry-After (%s)', async (_, limits) => {
    const database = await sqlite('seeds');
    const ledger = await openLedger(database.url);
    const service = await createService(readSettings({ DATABASE_URL: database.url, OVERLOAD_MS: 'off' }), ledger, {
      ...limits,
      log: () => undefined,
    });
    const { app } = service;
    app.useLogger(false);
    const address = await service.listen(0, '127.0.0.1');
    const response = await fetch(`${address}/note.pdf?preset=panel-briefing`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
    expect(await response.text()).toMatch(
      /This took more than \d+ (?:s|MB of memory), which is all it may; ask for less/,
    );
    await app.close();
    await database.stop();
  });
});

it('says with 503 and Retry-After that the database does not answer, where a file of everything needs it', async () => {
  const database = await sqlite('seeds');
  const ledger = await openLedger(database.url);
  const settings = readSettings({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere', OVERLOAD_MS: 'off' });
  const service = await createService(settings, ledger, { log: () => undefined });
  const { app } = service;
  app.useLogger(false);
  const address = await service.listen(0, '127.0.0.1');
  const response = await fetch(`${address}/downloads/pledgebook.zip`);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await response.text()).toContain('The database does not answer');
  await app.close();
  await database.stop();
});
