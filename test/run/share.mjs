// Resources that the test files of one run share: each is made once, when the first file requests it. Jest's main
// process makes it, since the processes that run tests come and go.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCluster, makeCluster, postgresPrograms, startServer } from './postgres-server.mjs';

const services = [];

/** Starts Node with a module. */
const start = (parameters, environment = {}) => {
  const child = spawn(process.execPath, parameters, {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return { child, output: () => output, ended: once(child, 'close') };
};

const run = async (parameters, environment) => {
  const { child, output, ended } = start(parameters, environment);
  await ended;
  if (child.exitCode !== 0) throw new Error(output());
};

const importInto = async (url, seeds, get) => {
  await get('build', '');
  await run(['scripts/run.mjs', 'apps/cli/src/import', seeds], { DATABASE_URL: url });
};

const pathOf = (folder, what, seeds) => join(folder, `${what}-${seeds.replaceAll('/', '-')}`);

/** Functions that make each resource by name, and return its path or address. */
const MAKERS = {
  /** Builds what is older than its sources, before several processes do so at once. */
  build: () => run(['-e', "import('./scripts/ready.mjs').then(({ build }) => build())"]),
  /** A SQLite file that holds the revisions of a folder. */
  ledger: async (folder, seeds, get) => {
    const file = `${pathOf(folder, 'ledger', seeds)}.sqlite`;
    await importInto(`sqlite:${file}`, seeds, get);
    return file;
  },
  programs: async (folder) => postgresPrograms(folder),
  /** A PostgreSQL cluster without a server, which holds the revisions of a folder, or nothing. */
  cluster: async (folder, seeds, get) => {
    const place = pathOf(folder, 'cluster', seeds);
    const programs = await get('programs', '');
    if (seeds === '') {
      makeCluster(programs, place);
      return place;
    }
    copyCluster(await get('cluster', ''), place);
    const server = await startServer(programs, place);
    try {
      await importInto(server.url, seeds, get);
    } finally {
      await server.stop();
    }
    return place;
  },
  /** A service on the seeds, for tests that only read. */
  service: async (folder, seeds, get) => {
    const serviceFolder = join(folder, 'service');
    mkdirSync(serviceFolder);
    cpSync(await get('ledger', seeds), join(serviceFolder, 'ledger.sqlite'));
    const service = start(['scripts/run.mjs', 'apps/api/src/main'], {
      DATABASE_URL: `sqlite:${join(serviceFolder, 'ledger.sqlite')}`,
      SEEDS: seeds,
      PORT: '0',
      PUBLIC_URL: 'http://pledgebook.test',
      CONTACT: 'facts@pledgebook.test',
      RATE_LIMIT: 'off',
      OVERLOAD_MS: 'off',
      // Test files request the same pages, and a great many documents.
      ANSWER_CACHE_MB: '256',
      WORKER_MB: '400',
    });
    services.push(service);
    for (;;) {
      const port = /answers at http:\/\/localhost:(\d+)/.exec(service.output())?.[1];
      if (port !== undefined) return `http://127.0.0.1:${port}`;
      if (service.child.exitCode !== null) throw new Error(service.output());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  },
};

/** Starts the sharing. @returns the address for requests, a folder that tests share, and a function that stops it */
export const share = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-tests-'));
  chmodSync(folder, 0o755);
  const made = new Map();
  const get = (what, seeds) => {
    const key = `${what} ${seeds}`;
    if (!made.has(key)) made.set(key, MAKERS[what](folder, seeds, get));
    return made.get(key);
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    get(pathname.slice(1), searchParams.get('seeds') ?? '').then(
      (place) => response.end(place),
      (error) => response.writeHead(500).end(String(error?.message ?? error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    folder,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      // A resource that a test has given up waiting for may only be starting now.
      await Promise.allSettled(made.values());
      for (const { child } of services) child.kill('SIGTERM');
      await Promise.all(services.map(({ ended }) => ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
