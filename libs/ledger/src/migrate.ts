import type { DataSource, QueryRunner } from 'typeorm';
import { MIGRATIONS } from '../../../migrations/index.js';
import { LedgerError, isLocked } from './errors.js';

/** @throws LedgerError if the database has run a migration that this version does not know */
const refuseNewer = async (runner: QueryRunner): Promise<void> => {
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  const run = (await runner.query('SELECT "name" FROM "migrations" ORDER BY "id"')) as { readonly name: string }[];
  const unknown = run.find(({ name }) => !known.has(name));
  if (unknown) {
    throw new LedgerError(
      `The database was changed by a newer version of Pledgebook (“${unknown.name}”), and this one would misread it: start that version, or a newer one.`,
    );
  }
};

/** Attempts to get the lock, each as long as the driver's timeout: another process may be migrating a large file. */
const ATTEMPTS = 30;

const beginAlone = async (runner: QueryRunner): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runner.query('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !isLocked(error)) throw error;
    }
  }
};

/** Runs the pending migrations. If two processes start at once, the second waits until the first has migrated. */
export const migrate = async (dataSource: DataSource): Promise<void> => {
  const runner = dataSource.createQueryRunner();
  try {
    if (await runner.hasTable('migrations')) {
      await refuseNewer(runner);
      if (!(await dataSource.showMigrations())) return;
    }
    if (dataSource.options.type === 'postgres') {
      await runner.query('BEGIN');
      await runner.query('SELECT pg_advisory_xact_lock($1)', [0x9ed6eb00]);
      await dataSource.runMigrations();
    } else {
      await beginAlone(runner);
      await dataSource.runMigrations({ transaction: 'none' });
    }
    await runner.query('COMMIT');
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
};
