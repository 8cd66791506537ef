import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const running = new Set<ChildProcess>();

export interface Process {
  readonly child: ChildProcess;
  /** The output so far. */
  readonly said: () => string;
  /** The exit code, or the signal that ended the process. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** Starts a program, which `endAll` kills if nothing else has ended it. */
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

/** Waits until a service answers. @throws Error with the output if the service exits before */
export const untilAnswering = async (started: Process): Promise<Service> => {
  for (;;) {
    const port = /answers at http:\/\/localhost:(\d+)/.exec(started.said())?.[1];
    if (port !== undefined) return { ...started, address: `http://127.0.0.1:${port}` };
    if (started.child.exitCode !== null) throw new Error(started.said());
    await setTimeout(50);
  }
};

/** Starts a service without rate and overload limits, and waits until it answers. */
export const startService = (environment: Readonly<Record<string, string>>): Promise<Service> =>
  untilAnswering(startNode(SERVICE, { PORT: '0', RATE_LIMIT: 'off', OVERLOAD_MS: 'off', ...environment }));

export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** The output and exit status of `npm run NAME -- PARAMETERS` on a ledger, without npm's own lines. */
export const runCommand = (url: string, name: string, ...parameters: readonly string[]): Ended => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', `apps/cli/src/${name}`, ...parameters],
    { encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } },
  );
  return { status, said: stdout + stderr };
};

/** Kills the processes that a failed test left running. */
export const killAll = async (): Promise<void> => {
  await Promise.all(
    [...running].map(async (child) => {
      const exited = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
      child.kill('SIGKILL');
      await exited;
      // Child processes of the program may hold the streams open.
      child.stdout?.destroy();
      child.stderr?.destroy();
    }),
  );
};

/** Writes a log of small revisions, `0001-…` to `000N-…`, each of which adds some sources. */
export const writeLog = (directory: string, revisions: number): void => {
  for (let number = 1; number <= revisions; number += 1) {
    const folder = join(directory, `000${number}-invented`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'revision.yml'),
      `number: ${number}\nrecordedAt: 2026-11-2${number}T00:00:00.000Z\nauthor: A. Keeper\nmessage: Add sources ${number}\n`,
    );
    const rows = [1, 2, 3].map((row) => `S${number}${row},Note ${number}${row},UN,2026-11-24,whole`);
    // Corrects a source of the previous revision.
    if (number > 1) rows.push(`S${number - 1}1,Note corrected in ${number},UN,2026-11-24,whole`);
    writeFileSync(join(folder, 'sources.csv'), ['id,title,publisher,retrieved_on,read', ...rows, ''].join('\n'));
  }
};
