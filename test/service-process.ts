import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const running = new Set<ChildProcess>();

export interface Process {
  readonly child: ChildProcess;
  /** All that it has written so far. */
  readonly said: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Runs a program, which `endAll` ends where nothing else has. */
export const startProcess = (
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Process => {
  let text = '';
  const child = spawn(program, parameters, { env: { ...process.env, ...environment } });
  running.add(child);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
  const ended = once(child, 'close').then(() => {
    running.delete(child);
    return child.exitCode ?? child.signalCode;
  });
  return { child, said: () => text, ended };
};

export const startNode = (parameters: readonly string[], environment: Readonly<Record<string, string>>): Process =>
  startProcess(process.execPath, parameters, environment);

export const SERVICE = ['scripts/run.mjs', 'apps/api/src/main'] as const;

export interface Service extends Process {
  readonly address: string;
}

/** A service once it answers. @throws Error with all that it said, where it ends before */
export const answering = async (started: Process): Promise<Service> => {
  for (;;) {
    const port = /answers at http:\/\/localhost:(\d+)/.exec(started.said())?.[1];
    if (port !== undefined) return { ...started, address: `http://127.0.0.1:${port}` };
    if (started.child.exitCode !== null) throw new Error(started.said());
    await setTimeout(50);
  }
};

/** Starts a service that refuses nobody, and waits until it answers. */
export const startService = (environment: Readonly<Record<string, string>>): Promise<Service> =>
  answering(startNode(SERVICE, { PORT: '0', RATE_LIMIT: 'off', OVERLOAD_MS: 'off', ...environment }));

export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** What `npm run NAME -- PARAMETERS` says of a ledger and ends with, without npm's own words. */
export const runCommand = (url: string, name: string, ...parameters: readonly string[]): Ended => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', `apps/cli/src/${name}`, ...parameters],
    { encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } },
  );
  return { status, said: stdout + stderr };
};

/** Ends what a test that failed left running. */
export const endAll = async (): Promise<void> => {
  await Promise.all(
    [...running].map(async (child) => {
      const exited = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      child.kill('SIGKILL');
      await exited;
      // What it started may hold them open.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }),
  );
};

/** Writes a log of small revisions, each with some sources of its own; `0001-…` to `000N-…`. */
export const writeLog = (directory: string, revisions: number): void => {
  for (let number = 1; number <= revisions; number += 1) {
    const folder = join(directory, `000${number}-invented`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'revision.yml'),
      `number: ${number}\nrecordedAt: 2026-11-2${number}T00:00:00.000Z\nauthor: A. Keeper\nmessage: Add sources ${number}\n`,
    );
    const rows = [1, 2, 3].map((row) => `S${number}${row},Note ${number}${row},UN,2026-11-24,whole`);
    // A source of the revision before is corrected.
    if (number > 1) rows.push(`S${number - 1}1,Note corrected in ${number},UN,2026-11-24,whole`);
    writeFileSync(join(folder, 'sources.csv'), ['id,title,publisher,retrieved_on,read', ...rows, ''].join('\n'));
  }
};
