import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCluster, freePort, postgresFault, startServer } from './run/postgres-server.mjs';
import { shared } from './run/shared.js';

export { freePort };

export interface TestDatabase {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** @param seeds folder whose revisions the ledger holds from the start: imported once per run, and copied */
export const sqlite = async (seeds?: string): Promise<TestDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-sqlite-'));
  const file = join(folder, 'ledger.sqlite');
  if (seeds !== undefined) cpSync(await shared('ledger', seeds), file);
  return {
    url: `sqlite:${file}`,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Starts a separate PostgreSQL server on loopback; the test stops it. @param seeds as for `sqlite` */
export const postgres = async (seeds?: string): Promise<TestDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgebook-postgres-'));
  const [programs, cluster] = await Promise.all([shared('programs'), shared('cluster', seeds)]);
  copyCluster(cluster, folder);
  const { url, stop } = await startServer(programs, folder);
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Why this machine cannot run PostgreSQL servers; `null` if it can. */
export const POSTGRES_FAULT = postgresFault();
