// Starts the servers to measure, each in a separate process that reports its CPU time and memory.
import { execFileSync, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, bundleName, root } from '../ready.mjs';

const running = new Set();

/** What `npm start` sets for the service: V8 flags, and allocator settings in the environment. */
const { start: START_SCRIPT } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const [FIRST_COMMAND = ''] = START_SCRIPT.split('||');
const FLAGS = FIRST_COMMAND.match(/--[a-z\d-]+=\d+/g) ?? [];
const ALLOCATOR = Object.fromEntries(
  [...FIRST_COMMAND.matchAll(/(MALLOC_\w+)=(\d+)/g)].map(([, name, value]) => [name, value]),
);

/** Total RSS of the child processes of a process, in bytes. */
const childrenOf = (pid) =>
  execFileSync('ps', ['-A', '-o', 'ppid=,rss='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .reduce((sum, [parent, kilobytes]) => (parent === pid ? sum + kilobytes * 1024 : sum), 0);

/**
 * @param name name in the tables
 * @param module file to run
 * @returns the server's address, and functions that report its state
 */
export const start = async (name, module, args = [], environment = {}) => {
  const began = performance.now();
  const child = fork(join(root, module), args, {
    execArgv: ['--import', join(root, 'scripts/bench/probe.mjs'), ...FLAGS, '--max-old-space-size=8000'],
    env: { ...process.env, ...ALLOCATOR, HOST: '127.0.0.1', PORT: '0', NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  running.add(child);
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      const found = /answers at (http\S+)/.exec(data);
      if (found) resolve(found[1].replace('localhost', '127.0.0.1'));
    });
    child.on('exit', (code) => reject(new Error(`${name} stopped with ${code} before it answered.`)));
  });
  const readyMilliseconds = performance.now() - began;
  const askChild = (message) =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send(message);
    });
  const stop = () =>
    new Promise((resolve) => {
      running.delete(child);
      child.removeAllListeners('exit');
      child.on('exit', resolve);
      child.kill('SIGTERM');
    });
  return {
    name,
    address,
    readyMilliseconds,
    /** CPU time and memory so far. */
    usage: () => askChild('usage'),
    /** The longest delay of the event loop, and the most CPU time of one turn, since the last call, in milliseconds. */
    lateness: () => askChild('lateness'),
    /** RSS of the server's workers, in bytes. */
    workerBytes: () => childrenOf(child.pid),
    stop,
  };
};

/** Starts the service on an SQLite file, without rate limits: the benchmark sends more requests than one reader may. */
export const startService = (name, file, environment = {}) =>
  start(name, `${BUNDLES}/${bundleName('apps/api/src/main')}.js`, [], {
    DATABASE_URL: `sqlite:${file}`,
    SEEDS: 'seeds',
    RATE_LIMIT: 'off',
    OVERLOAD_MS: 'off',
    ...environment,
  });

export const endAll = () => {
  for (const child of running) child.kill();
};
