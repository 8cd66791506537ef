// Starts what is measured, each server in a process of its own that tells its CPU time and memory.
import { execFileSync, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLES, bundleName, root } from '../ready.mjs';

const running = new Set();

/** What `npm start` sets for the service: flags of V8, and of the allocator in the environment. */
const { start: STARTED } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
const [OWN_START = ''] = STARTED.split('||');
const FLAGS = OWN_START.match(/--[a-z\d-]+=\d+/g) ?? [];
const ALLOCATOR = Object.fromEntries(
  [...OWN_START.matchAll(/(MALLOC_\w+)=(\d+)/g)].map(([, name, value]) => [name, value]),
);

/** RSS of the processes that a process started, in bytes. */
const childrenOf = (pid) =>
  execFileSync('ps', ['-A', '-o', 'ppid=,rss='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .reduce((sum, [parent, kilobytes]) => (parent === pid ? sum + kilobytes * 1024 : sum), 0);

/**
 * @param name what the tables call it
 * @param module the file to run
 * @returns its address, and ways to ask how it does
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
  const told = (what) =>
    new Promise((resolve) => {
      child.once('message', resolve);
      child.send(what);
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
    usage: () => told('usage'),
    /** By how many milliseconds the event loop was late, and how long its longest turn computed, since this was last asked. */
    lateness: () => told('lateness'),
    /** Bytes of its workers. */
    workerBytes: () => childrenOf(child.pid),
    stop,
  };
};

/** Starts the service on an SQLite file; its reader is the benchmark, which asks more than one reader may. */
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
